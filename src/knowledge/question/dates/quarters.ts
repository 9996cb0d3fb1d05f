// Quarters, halves and years: "Q3 2025", "third quarter", "2025年上半年", "FY2024".
import { count, type DateForm, numberIn, YEAR, year } from "./form.ts";
import { halfOf, quarterOf, yearOf } from "./spans.ts";

export const QUARTERS: readonly DateForm[] = [
  [
    /(?<![a-z])(?:q(?<a>[1-4])|(?<b>[1-4])q) ?(?:of |\/|-|')? ?(?:fy ?)?(?<y>20\d{2}|\d{2}(?!\d))?/y,
    (x) => quarterOf(year(x.groups!["y"]), Number(x.groups!["a"] ?? x.groups!["b"])),
  ],
  [/(?<y>20\d{2}) ?-?q(?<q>[1-4])/y, (x) => quarterOf(numberIn(x, "y"), numberIn(x, "q"))],
  [
    new RegExp(
      `(?<![a-z\\d])(?:(?<q>[1-4])\\.|(?<w>first|second|third|fourth|1st|2nd|3rd|4th|erste[sn]?|zweite[sn]?|dritte[sn]?|vierte[sn]?)) (?:quarter|quartals?|quartal)(?: (?:of|in|des jahres))? ?(?:${YEAR})?`,
      "y",
    ),
    (x) => quarterOf(year(x.groups!["year"]), x.groups!["q"] ? numberIn(x, "q") : count(x.groups!["w"])),
  ],
  [
    new RegExp(
      `(?<![a-z\\d])(?:final|last|closing|letzte[sn]?) (?:quarter|quartals?|qtr)(?: (?:of|in|des jahres|von))? ?(?:${YEAR})`,
      "y",
    ),
    (x) => quarterOf(year(x.groups!["year"]), 4),
  ],
  [/(?<y>(?:19|20)\d{2}) ?年?的?(?:末季|最后一个?季度?)/y, (x) => quarterOf(numberIn(x, "y"), 4)],
  [
    /(?:(?<y>(?:19|20)\d{2}) ?年? ?)?第?(?<q>[一二三四1-4])季度?/y,
    (x) => quarterOf(year(x.groups!["y"]), count(x.groups!["q"])),
  ],
];

export const HALVES: readonly DateForm[] = [
  [/(?<![a-z])h(?<h>[12]) ?(?<y>20\d{2})/y, (x) => halfOf(numberIn(x, "y"), numberIn(x, "h"))],
  [
    new RegExp(`(?<![a-z])(?<w>first|second|erste[sn]?|zweite[sn]?) (?:half|halbjahr)(?: of)? ${YEAR}`, "y"),
    (x) => halfOf(numberIn(x, "year"), count(x.groups!["w"])),
  ],
  [/(?<y>20\d{2})年(?<h>[上下])半年/y, (x) => halfOf(numberIn(x, "y"), x.groups!["h"] === "上" ? 1 : 2)],
];

export const YEARS: readonly DateForm[] = [
  [/(?<![\d.$€£])(?:fy ?)?(?<y>(?:19|20)\d{2})(?:年度?)?(?![\d%])(?!\.\d)(?!\.?hk)/y, (x) => yearOf(numberIn(x, "y"))],
];
