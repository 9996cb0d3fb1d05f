// The forms in which people write days, months, quarters and spans. The first that fits at a place counts.
import { MONTHS, NUMBERS, REACH, UNITS, WEEKDAYS } from "./vocabulary/calendar.ts";

export type Span = { from: string; to: string; written?: string };

type Reader = [RegExp, (match: RegExpExecArray, today: string) => Span | undefined];

const any = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");

const month = `(?<month>${any(MONTHS.keys())})`;

const clearMonth = `(?<month>${any([...MONTHS.keys()].filter((name) => !/^(?:may|march|mar|mai|jan|sep)$/.test(name)))})`;

const number = any(NUMBERS.keys());

const unit = any(UNITS.keys());

const word = (pattern: string): string => `(?<![a-z\\d])(?:${pattern})(?![a-z])`;

const YEAR = "(?<year>(?:19|20)\\d{2})(?![\\d%])";

const two = (n: number): string => String(n).padStart(2, "0");

const day = (y: number, m: number, d: number): string | undefined => {
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : undefined;
};

export const shift = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

const one = (d: string | undefined): Span | undefined => (d ? { from: d, to: d, written: d } : undefined);

const months = (y: number, first: number, count: number, written?: string): Span => ({
  from: new Date(Date.UTC(y, first - 1, 1)).toISOString().slice(0, 10),
  to: new Date(Date.UTC(y, first - 1 + count, 0)).toISOString().slice(0, 10),
  ...(written ? { written } : {}),
});

const year = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text);

/** Without a year: the newest such day that is not in the future. */
function dayOf(y: number | undefined, m: number, d: number, today: string): Span | undefined {
  if (y !== undefined) return one(day(y, m, d));
  const now = Number(today.slice(0, 4));
  const here = day(now, m, d);
  return one(here && here <= today ? here : day(now - 1, m, d));
}

function dayOfMonth(d: number, today: string): Span | undefined {
  const [y, m] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const here = day(y, m, d);
  return one(here && here <= today ? here : m === 1 ? day(y - 1, 12, d) : day(y, m - 1, d));
}

function monthOf(y: number | undefined, m: number, today: string): Span | undefined {
  if (m < 1 || m > 12) return undefined;
  const now = Number(today.slice(0, 4));
  const at = y ?? (m <= Number(today.slice(5, 7)) ? now : now - 1);
  return months(at, m, 1, `${at}-${two(m)}`);
}

const quarterOf = (y: number | undefined, q: number): Span | undefined =>
  y === undefined ? { from: "", to: "", written: `Q${q}` } : months(y, q * 3 - 2, 3, `${y}-Q${q}`);

const halfOf = (y: number, h: number): Span => months(y, h * 6 - 5, 6, `${y}-H${h}`);

const yearOf = (y: number): Span => months(y, 1, 12, String(y));

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

const HAN_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

const daysIn = { day: 1, week: 7, month: 30, quarter: 91, half: 182, year: 365 } as const;

const count = (text: string | undefined): number => (text === undefined ? 1 : (NUMBERS.get(text) ?? Number(text)));

const m12 = (match: RegExpExecArray): number => MONTHS.get(match.groups!["month"]!)!;

const n = (match: RegExpExecArray, name: string): number => Number(match.groups![name]);

export const READERS: readonly Reader[] = [
  [
    /(?<!\d)(?<y>(?:19|20)\d{2})[-/年](?<m>\d{1,2})[-/月](?<d>\d{1,2})(?:[日号])?(?!\d)/y,
    (x) => one(day(n(x, "y"), n(x, "m"), n(x, "d"))),
  ],
  [
    /(?<!\d)(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4}|\d{2})?(?!\d)/y,
    (x, t) => dayOf(year(x.groups!["y"]), n(x, "m"), n(x, "d"), t),
  ],
  [
    /(?<!\d)(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4}|\d{2})(?!\d)/y,
    (x, t) => slashed(n(x, "a"), n(x, "b"), year(x.groups!["y"])!, t),
  ],
  [
    new RegExp(
      `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?:of )?${month}(?![a-z])\\.?,? ?(?:(?<y>\\d{4})|'(?<s>\\d{2}))?(?!\\d)`,
      "y",
    ),
    (x, t) => dayOf(year(x.groups!["y"] ?? x.groups!["s"]), m12(x), n(x, "d"), t),
  ],
  [
    new RegExp(
      `(?<![a-z])${month}\\.? ?(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%])(?:,? ?(?<y>(?:19|20)\\d{2}))?`,
      "y",
    ),
    (x, t) => dayOf(year(x.groups!["y"]), m12(x), n(x, "d"), t),
  ],
  [/(?<!\d)(?<m>\d{1,2})月(?<d>\d{1,2})[日号]?/y, (x, t) => dayOf(undefined, n(x, "m"), n(x, "d"), t)],
  [new RegExp(`(?<![a-z])${month}\\.?,? ?(?:of )?'?${YEAR}`, "y"), (x, t) => monthOf(n(x, "year"), m12(x), t)],
  [
    /(?:(?<y>(?:19|20)\d{2})年)?(?<m>十[一二]|[一二三四五六七八九十])月份?(?![一二三四五六七八九十\d])/y,
    (x, t) => monthOf(year(x.groups!["y"]), HAN_MONTHS.indexOf(x.groups!["m"]!) + 1, t),
  ],
  [/(?<y>(?:19|20)\d{2})年(?<m>\d{1,2})月份?/y, (x, t) => monthOf(n(x, "y"), n(x, "m"), t)],
  [/(?<!\d)(?<y>20\d{2})-(?<m>0[1-9]|1[0-2])(?!\d)/y, (x, t) => monthOf(n(x, "y"), n(x, "m"), t)],
  [/(?<!\d)(?<m>0?[1-9]|1[0-2])\/(?<y>20\d{2})(?!\d)/y, (x, t) => monthOf(n(x, "y"), n(x, "m"), t)],
  [
    /(?<![a-z])(?:q(?<a>[1-4])|(?<b>[1-4])q) ?(?:of |\/|-|')? ?(?:fy ?)?(?<y>20\d{2}|\d{2}(?!\d))?/y,
    (x) => quarterOf(year(x.groups!["y"]), Number(x.groups!["a"] ?? x.groups!["b"])),
  ],
  [/(?<y>20\d{2}) ?-?q(?<q>[1-4])/y, (x) => quarterOf(n(x, "y"), n(x, "q"))],
  [
    new RegExp(
      `(?<![a-z\\d])(?:(?<q>[1-4])\\.|(?<w>first|second|third|fourth|1st|2nd|3rd|4th|erste[sn]?|zweite[sn]?|dritte[sn]?|vierte[sn]?)) (?:quarter|quartals?|quartal)(?: (?:of|in|des jahres))? ?(?:${YEAR})?`,
      "y",
    ),
    (x) => quarterOf(year(x.groups!["year"]), x.groups!["q"] ? n(x, "q") : count(x.groups!["w"])),
  ],
  [
    /(?:(?<y>(?:19|20)\d{2}) ?年? ?)?第?(?<q>[一二三四1-4])季度?/y,
    (x) => quarterOf(year(x.groups!["y"]), count(x.groups!["q"])),
  ],
  [/(?<![a-z])h(?<h>[12]) ?(?<y>20\d{2})/y, (x) => halfOf(n(x, "y"), n(x, "h"))],
  [
    new RegExp(`(?<![a-z])(?<w>first|second|erste[sn]?|zweite[sn]?) (?:half|halbjahr)(?: of)? ${YEAR}`, "y"),
    (x) => halfOf(n(x, "year"), count(x.groups!["w"])),
  ],
  [/(?<y>20\d{2})年(?<h>[上下])半年/y, (x) => halfOf(n(x, "y"), x.groups!["h"] === "上" ? 1 : 2)],
  [/(?<![\d.$€£])(?:fy ?)?(?<y>(?:19|20)\d{2})(?:年度?)?(?![\d%])(?!\.\d)(?!\.?hk)/y, (x) => yearOf(n(x, "y"))],
  [/去年|前年|今年|明年/y, (x, t) => around("year", { 去年: -1, 前年: -2, 今年: 0, 明年: 1 }[x[0] as "去年"], t)],
  [
    /昨天|昨日|前天|今天|今日/y,
    (x, t) => around("day", { 昨天: -1, 昨日: -1, 前天: -2, 今天: 0, 今日: 0 }[x[0] as "昨天"], t),
  ],
  [new RegExp(word("today|heute"), "y"), (_, t) => one(t)],
  [new RegExp(word("yesterday|gestern|yday"), "y"), (_, t) => one(shift(t, -1))],
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
  [
    new RegExp(`(?<![a-z])(?:on |am |last |letzten |this )(?<w>${any(WEEKDAYS.keys())})(?![a-z])`, "y"),
    (x, t) => one(weekday(WEEKDAYS.get(x.groups!["w"]!)!, t)),
  ],
  // Without "on" or "last" it is a day that the facts must know: "Thursday's close".
  [
    new RegExp(`(?<![a-z])(?:that |the |diesen |jenen )?(?<w>${any(WEEKDAYS.keys())})(?![a-z])`, "y"),
    (x) => ({ from: "", to: "", written: `weekday:${WEEKDAYS.get(x.groups!["w"]!)!}` }),
  ],
  [
    /(?:周|星期|礼拜)(?<w>[二三四五六日天])/y,
    (x) => ({ from: "", to: "", written: `weekday:${"日一二三四五六".indexOf(x.groups!["w"]!.replace("天", "日"))}` }),
  ],
  // "The 18th", "am 18.", "18号": the newest such day that is not in the future.
  [
    /(?<=(?:on|the|of|by|at) )(?<d>[12]?\d|3[01])(?:st|nd|rd|th)(?! ?(?:quarter|half|phase|place|place|largest|biggest|century|gen|party|\d|of))/y,
    (x, t) => dayOfMonth(n(x, "d"), t),
  ],
  [/(?<=(?:am|vom|zum) )(?<d>[12]?\d|3[01])\.(?! ?[a-z\d])/y, (x, t) => dayOfMonth(n(x, "d"), t)],
  [/(?<!\d)(?<d>[12]?\d|3[01])[号日](?!\d)/y, (x, t) => dayOfMonth(n(x, "d"), t)],
  [new RegExp(`(?<![a-z])${clearMonth}(?![a-z])`, "y"), (x, t) => monthOf(undefined, m12(x), t)],
  [
    new RegExp(
      `(?<=(?:in|of|since|until|before|after|im|end|ende|anfang|mitte|seit|bis|vor|nach|late|early|by|the) )${month}(?![a-z])`,
      "y",
    ),
    (x, t) => monthOf(undefined, m12(x), t),
  ],
  [/(?<!\d)(?<m>1[0-2]|[1-9])月份?(?!\d)/y, (x, t) => monthOf(undefined, n(x, "m"), t)],
];

const slashed = (a: number, b: number, y: number, today: string): Span | undefined => {
  const american = day(y, a, b);
  const other = day(y, b, a);
  return one(american && (american <= today || !other) ? american : other);
};

function relative(which: string, name: string, today: string): Span | undefined {
  const is = (list: string) => list.split("|").includes(which);
  return around(name, is(REACH.last) ? -1 : is(REACH.next) ? 1 : 0, today);
}

const weekday = (wanted: number, today: string): string =>
  shift(today, -((new Date(today).getUTCDay() - wanted + 7) % 7 || 7));
