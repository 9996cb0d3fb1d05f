// Months: "Feb 2025", "2025年2月", "02/2025", "in March".
import { MONTHS as NAMES, HAN_MONTHS } from "../vocabulary/calendar.ts";
import { any, type DateForm, monthIn, month, numberIn, YEAR, year } from "./form.ts";
import { monthOf } from "./spans.ts";

/** Names that are no other word. */
const clearMonth = `(?<month>${any([...NAMES.keys()].filter((name) => !/^(?:may|march|mar|mai|jan|sep)$/.test(name)))})`;

export const MONTHS: readonly DateForm[] = [
  [
    new RegExp(`(?<![a-z])(?:(?:mid|mitte)[ -]?(?:of )?)?${month}\\.?,? ?(?:of )?'?${YEAR}`, "y"),
    (x, t) => monthOf(numberIn(x, "year"), monthIn(x), t),
  ],
  [
    /(?:(?<y>(?:19|20)\d{2})年)?(?<m>十[一二]|[一二三四五六七八九十])月份?(?![一二三四五六七八九十\d])/y,
    (x, t) => monthOf(year(x.groups!["y"]), HAN_MONTHS.indexOf(x.groups!["m"]!) + 1, t),
  ],
  [/(?<y>(?:19|20)\d{2})年(?<m>\d{1,2})月份?/y, (x, t) => monthOf(numberIn(x, "y"), numberIn(x, "m"), t)],
  [/(?<!\d)(?<y>20\d{2})-(?<m>0[1-9]|1[0-2])(?!\d)/y, (x, t) => monthOf(numberIn(x, "y"), numberIn(x, "m"), t)],
  [/(?<!\d)(?<m>0?[1-9]|1[0-2])\/(?<y>20\d{2})(?!\d)/y, (x, t) => monthOf(numberIn(x, "y"), numberIn(x, "m"), t)],
];

/** Without a year: the newest that has begun. */
export const MONTHS_ALONE: readonly DateForm[] = [
  [
    new RegExp(`(?<![a-z])(?:mid|mitte)[ -]?(?:of )?${month}(?![a-z])`, "y"),
    (x, t) => monthOf(undefined, monthIn(x), t),
  ],
  [
    new RegExp(
      `(?<![a-z])${month}(?= (?:close|price|placement|placing|sale|deal|offering|high|low|record|article|note|piece|figures?|numbers?|kurs|artikel))`,
      "y",
    ),
    (x, t) => monthOf(undefined, monthIn(x), t),
  ],
  [new RegExp(`(?<![a-z])${clearMonth}(?![a-z])`, "y"), (x, t) => monthOf(undefined, monthIn(x), t)],
  [
    new RegExp(
      `(?<=(?:in|of|since|until|before|after|im|end|ende|anfang|mitte|seit|bis|vor|nach|late|early|by|the) )${month}(?![a-z])`,
      "y",
    ),
    (x, t) => monthOf(undefined, monthIn(x), t),
  ],
  [/(?<!\d)(?<m>1[0-2]|[1-9])月份?中?旬?(?!\d)/y, (x, t) => monthOf(undefined, numberIn(x, "m"), t)],
];
