// One figure in relation to another: how many times, what share of it, how much of each.
import { middle } from "../../derive/figures.ts";
import type { Figure } from "../../facts/base.ts";
import type { Computed, Operand } from "../types.ts";
import { both, bound, hedged, highOf, lowOf, opposite } from "./bounds.ts";
import { inSameUnit } from "./units.ts";

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

export function ratio(a: Operand, b: Operand): Computed | undefined {
  const pair = inSameUnit(a, b);
  if (!pair || lowOf(pair[1].figure) === 0) return undefined;
  const [x, y] = pair.map(({ figure }) => figure) as [Figure, Figure];
  return {
    how: "ratio",
    low: lowOf(x) / highOf(y),
    high: highOf(x) / lowOf(y),
    unit: "times",
    operands: pair,
    ...hedged(both(bound(x), opposite(bound(y)))),
  };
}

/** The part as percent of the whole. */
export function shareOf(part: Operand, whole: Operand): Computed | undefined {
  const times = ratio(part, whole);
  return times && { ...times, how: "share-of", low: times.low * 100, high: times.high * 100, unit: "%" };
}

/** The same as a share of the whole, in percent. */
export function restShareOf(whole: Operand, part: Operand): Computed | undefined {
  const share = shareOf(part, whole);
  return (
    share && {
      ...share,
      how: "rest",
      low: 100 - share.high,
      high: 100 - share.low,
      operands: [share.operands[1]!, share.operands[0]!],
      ...hedged(opposite(share.hedge)),
    }
  );
}

/** What one of them comes to: money a share, devices a user. */
export function quotient(how: "per-share" | "per-unit", total: Operand, count: Operand): Computed | undefined {
  if (lowOf(count.figure) === 0 || (how === "per-share" && !isCurrency(total.figure.unit))) return undefined;
  return {
    how,
    low: lowOf(total.figure) / highOf(count.figure),
    high: highOf(total.figure) / lowOf(count.figure),
    unit: total.figure.unit,
    operands: [total, count],
    ...hedged(both(bound(total.figure), opposite(bound(count.figure)))),
  };
}

/** What the same amount comes to in two currencies as one source gives it; no rate of any other day. */
export function rateOf(a: Operand, b: Operand): Computed {
  const value = middle(a.figure) / middle(b.figure);
  return { how: "rate", low: value, high: value, unit: a.figure.unit, operands: [a, b], hedge: "about" };
}

/** How far up a range a figure lies: 0% is its bottom. */
export function positionIn(range: { low: number; high: number }, at: Operand, whole: Operand): Computed | undefined {
  if (range.high <= range.low) return undefined;
  const percent = ((middle(at.figure) - range.low) / (range.high - range.low)) * 100;
  return { how: "position", low: percent, high: percent, unit: "%", operands: [at, whole] };
}
