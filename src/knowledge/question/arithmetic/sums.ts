// Figures put together, taken apart and spread.
import type { Figure } from "../../facts/base.ts";
import type { Computed, Operand } from "../types.ts";
import { both, bound, hedged, highOf, lowOf, opposite } from "./bounds.ts";
import { inSameUnit } from "./units.ts";

export function sumOf(operands: readonly Operand[]): Computed | undefined {
  const [first, ...rest] = operands;
  if (!first || rest.length === 0) return undefined;
  let same: Operand[] = [first];
  for (const next of rest) {
    const pair = inSameUnit(same[0]!, next);
    if (!pair) return undefined;
    same = [...same, pair[1]];
  }
  const total = (of: (f: Figure) => number) => same.reduce((sum, { figure }) => sum + of(figure), 0);
  return {
    how: "sum",
    low: total(lowOf),
    high: total(highOf),
    unit: first.figure.unit,
    operands: same,
    ...hedged(same.map(({ figure }) => bound(figure)).reduce(both, undefined)),
  };
}

export function meanOf(operands: readonly Operand[]): Computed | undefined {
  const sum =
    operands.length === 1
      ? {
          low: lowOf(operands[0]!.figure),
          high: highOf(operands[0]!.figure),
          unit: operands[0]!.figure.unit,
          operands: [...operands],
        }
      : sumOf(operands);
  return sum && { ...sum, how: "mean", low: sum.low / operands.length, high: sum.high / operands.length };
}

/** What is left of a whole without a part of it. */
export function restOf(whole: Operand, part: Operand): Computed | undefined {
  const pair = inSameUnit(whole, part);
  if (!pair) return undefined;
  const [all, some] = pair.map(({ figure }) => figure) as [Figure, Figure];
  return {
    how: "rest",
    low: lowOf(all) - highOf(some),
    high: highOf(all) - lowOf(some),
    unit: all.unit,
    operands: pair,
    ...hedged(both(bound(all), opposite(bound(some)))),
  };
}

/** The one less the other, whether or not it is a part of it. */
export function lessOf(a: Operand, b: Operand): Computed | undefined {
  const left = restOf(a, b);
  return left && { ...left, how: "less" };
}

export function product(count: Operand, price: Operand, how: "proceeds" | "product" = "proceeds"): Computed {
  return {
    how,
    low: lowOf(count.figure) * lowOf(price.figure),
    high: highOf(count.figure) * highOf(price.figure),
    unit: price.figure.unit,
    operands: [count, price],
    ...hedged(both(bound(count.figure), bound(price.figure))),
  };
}

/** A figure of a year or a quarter, spread evenly over its months. */
export function spread(whole: Operand, parts: number, how: "per-month" | "per-quarter" | "per-day"): Computed {
  return {
    how,
    low: lowOf(whole.figure) / parts,
    high: highOf(whole.figure) / parts,
    unit: whole.figure.unit,
    operands: [whole],
    ...hedged(bound(whole.figure)),
  };
}
