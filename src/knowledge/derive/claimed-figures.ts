// The figures in what somebody wrote: amounts, and bare numbers that belong to no name and no date.
import { amountsIn } from "../question/amounts.ts";
import { fold } from "../question/normalise.ts";
import type { Claimed } from "./claims.ts";
import { directionAt } from "./directions.ts";

/** A number by itself: not inside a word (SU7), a date (2025-12-18), a version or a ticker (1810.HK). */
const BARE = /(?<![\p{L}\d.,:/#-])\d+(?:[,']\d{3})*(?:\.\d+)?(?![\p{L}\d:/#]|[.,-][\p{L}\d])/gu;
const YEAR = /^(?:19|20)\d\d$/;
const MOST = 10;

/** `taken`: stretches of the text, folded, that are names or dates. At most ten figures, each once. */
export function claimedFigures(text: string, taken: readonly string[]): Claimed[] {
  let rest = fold(text);
  for (const name of [...taken].sort((a, b) => b.length - a.length)) rest = without(rest, name);
  const amounts = amountsIn(rest);
  const claimed: Claimed[] = amounts.map(({ amount, at }) => {
    const way = amount.unit === "%" ? directionAt(rest, at) : undefined;
    return { ...amount, ...(way ? { way } : {}) };
  });
  for (const { index, 0: written } of rest.matchAll(BARE)) {
    const inside = amounts.some(({ at, end }) => index >= at && index < end);
    const value = Number(written.replace(/[,']/g, ""));
    if (!inside && !YEAR.test(written) && Number.isFinite(value)) claimed.push({ value });
  }
  const once = new Map(claimed.map((one) => [`${one.value} ${one.unit ?? ""}`, one]));
  return [...once.values()].slice(0, MOST);
}

/** Names hold numbers that nobody claims: 1810, Xiaomi 17 Ultra, 18 December 2025. */
function without(text: string, name: string): string {
  if (!/\d/.test(name)) return text;
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, "gu"), " ");
}
