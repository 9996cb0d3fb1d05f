// Amounts of money, percentages and large numbers in a question.
import type { Amount } from "./types.ts";
import { SIZES } from "./vocabulary/units.ts";

export type FoundAmount = { at: number; end: number; amount: Amount };

const CURRENCIES: readonly [RegExp, string][] = [
  [/^(?:hk ?\$|hkd|hong kong dollars?|港元|港币|港纸)$/, "HKD"],
  [/^(?:us ?\$|usd|us dollars?|\$|dollars?|美元|美金)$/, "USD"],
  [/^(?:rmb|cny|yuan|¥|人民币|元)$/, "CNY"],
  [/^(?:€|eur|euros?|欧元)$/, "EUR"],
  [/^(?:£|gbp|pounds?)$/, "GBP"],
  [/^(?:%|percent|per cent|pct|prozent)$/, "%"],
];
const sizes = [...SIZES.keys()].sort((a, b) => b.length - a.length).join("|");
const AMOUNT = new RegExp(
  "(?<before>hk ?\\$|us ?\\$|\\$|€|£|¥|(?<![a-z])(?:hkd|usd|rmb|cny|eur|gbp)) ?(?<n1>\\d[\\d,']*(?:\\.\\d+)*)" +
    `(?: ?(?<s1>${sizes})(?![a-z]))?` +
    "|(?<![\\d.])(?<n2>\\d[\\d,']*(?:\\.\\d+)*) ?" +
    `(?:(?<s2>${sizes})(?![a-z]))?(?: ?(?<after>%|percent|per cent|pct|prozent|hk ?\\$|hkd|hong kong dollars?|usd|us dollars?|dollars?|rmb|cny|yuan|eur|euros?|港元|港币|美元|人民币|元)(?![a-z]))?` +
    // "Over a billion".
    "|(?<![a-z\\d])(?<!half )(?:an?|one|eine) (?<s3>million|billion|trillion|bn|milliarde)(?![a-z])",
  "g",
);

/** "7 to 8 billion": what stands behind the second is meant of the first. */
const LOWER = /(?<![\d.,a-z])(?<low>\d+(?:\.\d+)?) ?(?:to|bis|-|~|到|至) ?$/;

const YEAR = /^(?:19|20)\d{2}$/;

/** "43,36" and "350.000" as Germans write them, "350,000" and "43.36" as others do. */
function numberOf(written: string, money: boolean): number {
  if (/^\d{1,3}(?:[,']\d{3})+(?:\.\d+)?$/.test(written)) return Number(written.replace(/[,']/g, ""));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written) && !money)
    return Number(written.replaceAll(".", "").replace(",", "."));
  return Number(written.replace(",", ".").replaceAll("'", ""));
}

/** "800 or 750 million": the size of the second is that of both. No year. */
const SHARED = new RegExp(
  `(?<![\\d.,$])(?!(?:19|20)\\d{2}(?!\\d))(\\d{1,4}(?:\\.\\d+)?)(?= ?(?:or|oder|vs\\.?|versus|/|还是|或) ?\\d[\\d.]* ?(${sizes})(?![a-z]))`,
  "g",
);

const sharedIn = (folded: string): FoundAmount[] =>
  [...folded.matchAll(SHARED)].map(({ index, 1: number = "", 2: size = "" }) => ({
    at: index,
    end: index + number.length,
    amount: { value: Number((Number(number) * SIZES.get(size)!).toPrecision(12)) },
  }));

/** "1 Billion" is a thousand times more where German is written. */
const GERMAN =
  /(?<![a-z])(?:wann|wie|wer|warum|wurde|hat|ist|der|das|uber|erstmals|erste|marke|grenze|borsenwert)(?![a-z])/;

export function amountsIn(folded: string): FoundAmount[] {
  const german = GERMAN.test(folded);
  const found = sharedIn(folded);
  for (const match of folded.matchAll(AMOUNT)) {
    const { before, n1, s1, n2, s2, s3, after } = match.groups!;
    const written = n1 ?? n2 ?? "1";
    const size = s1 ?? s2 ?? s3;
    const sign = before ?? after;
    const plain = numberOf(written, sign !== undefined);
    // A bare number is an amount where it is written like one: 43.05, 350,000.
    if (!sign && !size && Number.isInteger(plain) && plain < 10_000) continue;
    if (!sign && !size && !/[.,']/.test(written) && plain > 1e9) continue;
    // 9.04 times 100 million is 904 million, not a little less.
    const times = german && size === "billion" && plain === 1 ? 1e12 : size ? SIZES.get(size)! : 1;
    const value = Number((plain * times).toPrecision(12));
    if (!Number.isFinite(value)) continue;
    const unit = sign && CURRENCIES.find(([form]) => form.test(sign.trim()))?.[1];
    const money = unit ? { unit } : {};
    const lower = size ? LOWER.exec(folded.slice(0, match.index)) : null;
    const low = Number((Number(lower?.groups!["low"]) * (value / plain)).toPrecision(12));
    if (lower && low < value && !YEAR.test(lower.groups!["low"]!))
      found.push({ at: lower.index, end: match.index, amount: { value: low, ...money } });
    found.push({ at: match.index, end: match.index + match[0].length, amount: { value, ...money } });
  }
  return found.toSorted((a, b) => a.at - b.at);
}
