// Times that count from the asker's today: "yesterday", "last quarter", "three weeks ago", "今年以来".
import { REACH, UNITS } from "../vocabulary/calendar.ts";
import { count, type DateForm, number, unit } from "./form.ts";
import { halfOf, monthOf, one, quarterOf, shift, type Span, yearOf } from "./spans.ts";

/** Letters around it would make it another word. */
const word = (pattern: string): string => `(?<![a-z\\d])(?:${pattern})(?![a-z])`;

const daysIn = { day: 1, week: 7, month: 30, quarter: 91, half: 182, year: 365 } as const;

export const RELATIVE: readonly DateForm[] = [
  [/去年|前年|今年|明年/y, (x, t) => around("year", { 去年: -1, 前年: -2, 今年: 0, 明年: 1 }[x[0] as "去年"], t)],
  [
    /昨天|昨日|前天|今天|今日/y,
    (x, t) => around("day", { 昨天: -1, 昨日: -1, 前天: -2, 今天: 0, 今日: 0 }[x[0] as "昨天"], t),
  ],
  [new RegExp(word("today|heute"), "y"), (_, t) => one(t)],
  [new RegExp(word("yesterday|gestern|yday"), "y"), (_, t) => one(shift(t, -1))],
  [
    new RegExp(
      `${word("(?:xmas|x-mas|christmas)(?: week)?|weihnachts(?:woche|tage)|weihnachten")}|圣诞(?:节|周)?`,
      "y",
    ),
    (_, t) => around("week", 0, `${t.slice(0, 4)}-12-25`),
  ],
  [new RegExp(word("vorgestern"), "y"), (_, t) => one(shift(t, -2))],
  [
    new RegExp(
      word("ytd|year to date|so far this year|since the start of the year|seit jahresbeginn") + "|今年以来|年初至今",
      "y",
    ),
    (_, t) => ({ from: `${t.slice(0, 4)}-01-01`, to: t }),
  ],
  [
    new RegExp(
      `(?:${word(`(?:in |over |within )?(?:the )?(?:last|past|letzten|vergangenen)`)} |过去|最近)(?<n>\\d{1,3}|${number}) ?个?(?<u>${unit})(?![a-z])`,
      "y",
    ),
    (x, t) => ({ from: shift(t, -count(x.groups!["n"]) * daysIn[UNITS.get(x.groups!["u"]!)!]), to: t }),
  ],
  [
    new RegExp(`(?<![a-z])(?<n>\\d{1,3}|${number}|a|an) ?(?<u>${unit}) ago`, "y"),
    (x, t) =>
      one(shift(t, -(/^an?$/.test(x.groups!["n"]!) ? 1 : count(x.groups!["n"])) * daysIn[UNITS.get(x.groups!["u"]!)!])),
  ],
  [
    new RegExp(
      `(?<![a-z])vor (?<n>\\d{1,3}|${number}) (?<u>tag|tagen|woche|wochen|monat|monaten|jahr|jahren)(?![a-z])`,
      "y",
    ),
    (x, t) => one(shift(t, -count(x.groups!["n"]) * daysIn[UNITS.get(x.groups!["u"]!)!])),
  ],
  [
    new RegExp(`(?<![a-z])(?:the )?(?<w>${REACH.last}|${REACH.this}|${REACH.next}) ?(?<u>${unit})(?![a-z])(?!以)`, "y"),
    (x, t) => relative(x.groups!["w"]!, x.groups!["u"]!, t),
  ],
];

function relative(which: string, name: string, today: string): Span | undefined {
  const is = (list: string) => list.split("|").includes(which);
  return around(name, is(REACH.last) ? -1 : is(REACH.next) ? 1 : 0, today);
}

/** The day, week, month, … that lies so many after this one. */
function around(name: string, offset: number, today: string): Span | undefined {
  const [y, m] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  switch (UNITS.get(name)) {
    case "day":
      return one(shift(today, offset));
    case "week": {
      const monday = shift(today, -((new Date(today).getUTCDay() + 6) % 7) + offset * 7);
      return { from: monday, to: shift(monday, 6) };
    }
    case "month": {
      const at = new Date(Date.UTC(y, m - 1 + offset, 1));
      return monthOf(at.getUTCFullYear(), at.getUTCMonth() + 1, today);
    }
    case "quarter": {
      const q = Math.floor((m - 1) / 3) + offset;
      return quarterOf(y + Math.floor(q / 4), (((q % 4) + 4) % 4) + 1);
    }
    case "half":
      return halfOf(y + Math.floor(((m > 6 ? 1 : 0) + offset) / 2), Math.abs(((m > 6 ? 1 : 0) + offset) % 2) + 1);
    case "year":
      return yearOf(y + offset);
    default:
      return undefined;
  }
}
