// Days by their number: "18 Dec 2025", "18.12.", "12月18日", "the 18th".
import { type DateForm, monthIn, month, numberIn, year } from "./form.ts";
import { day, one, type Span } from "./spans.ts";

export const DAYS: readonly DateForm[] = [
  [
    /(?<!\d)(?<y>(?:19|20)\d{2})[-/年](?<m>\d{1,2})[-/月](?<d>\d{1,2})(?:[日号])?(?!\d)/y,
    (x) => one(day(numberIn(x, "y"), numberIn(x, "m"), numberIn(x, "d"))),
  ],
  [
    /(?<!\d)(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4}|\d{2})?(?!\d)/y,
    (x, t) => dayOf(year(x.groups!["y"]), numberIn(x, "m"), numberIn(x, "d"), t),
  ],
  [
    /(?<!\d)(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4}|\d{2})(?!\d)/y,
    (x, t) => slashed(numberIn(x, "a"), numberIn(x, "b"), year(x.groups!["y"])!, t),
  ],
  [
    new RegExp(
      `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?:of )?${month}(?![a-z])\\.?,? ?(?:(?<y>\\d{4})|'(?<s>\\d{2}))?(?!\\d)`,
      "y",
    ),
    (x, t) => dayOf(year(x.groups!["y"] ?? x.groups!["s"]), monthIn(x), numberIn(x, "d"), t),
  ],
  [
    new RegExp(
      `(?<![a-z])${month}\\.? ?(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%])(?:,? ?(?<y>(?:19|20)\\d{2}))?`,
      "y",
    ),
    (x, t) => dayOf(year(x.groups!["y"]), monthIn(x), numberIn(x, "d"), t),
  ],
  [
    /(?:(?<y>(?:19|20)\d{2})年)?(?<m>十[一二]?|[一二三四五六七八九])月(?<d>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]/y,
    (x, t) => dayOf(year(x.groups!["y"]), hanNumber(x.groups!["m"]!), hanNumber(x.groups!["d"]!), t),
  ],
  [/(?<!\d)(?<m>\d{1,2})月(?<d>\d{1,2})[日号]?/y, (x, t) => dayOf(undefined, numberIn(x, "m"), numberIn(x, "d"), t)],
];

/** "The 18th", "am 18.", "18号": the newest such day that is not in the future. */
export const DAYS_ALONE: readonly DateForm[] = [
  [
    /(?<=(?:on|the|of|by|at) )(?<d>[12]?\d|3[01])(?:st|nd|rd|th)(?! ?(?:quarter|half|phase|place|place|largest|biggest|century|gen|party|\d|of))/y,
    (x, t) => dayOfMonth(numberIn(x, "d"), t),
  ],
  [/(?<=(?:am|vom|zum) )(?<d>[12]?\d|3[01])\.(?! ?[a-z\d])/y, (x, t) => dayOfMonth(numberIn(x, "d"), t)],
  [/(?<!\d)(?<d>[12]?\d|3[01])[号日](?!\d)/y, (x, t) => dayOfMonth(numberIn(x, "d"), t)],
];

const DIGITS = "一二三四五六七八九";

/** "二十五" is 25. */
function hanNumber(text: string): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? (tens ? DIGITS.indexOf(tens) + 1 : 1) : 0;
  return ten * 10 + (ones ? DIGITS.indexOf(ones) + 1 : 0);
}

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

/** "12/18/2025" as in America, where that is a day that is over; else as in Britain. */
function slashed(a: number, b: number, y: number, today: string): Span | undefined {
  const american = day(y, a, b);
  const other = day(y, b, a);
  return one(american && (american <= today || !other) ? american : other);
}
