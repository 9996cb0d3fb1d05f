// From one figure to another: by how much, by how many percent, and what it was before.
import { middle } from "../../derive/figures.ts";
import type { Computed, Operand } from "../types.ts";
import { both, bound, hedged, highOf, lowOf, opposite } from "./bounds.ts";
import { inSameUnit } from "./units.ts";

export function changeFrom(from: Operand, to: Operand, how: Computed["how"] = "change"): Computed | undefined {
  const pair = inSameUnit(from, to);
  if (!pair || middle(pair[0].figure) === 0) return undefined;
  const [a, b] = [middle(pair[0].figure), middle(pair[1].figure)];
  const hedge = both(bound(pair[1].figure), opposite(bound(pair[0].figure)));
  return {
    how,
    low: b - a,
    high: b - a,
    percent: (b / a - 1) * 100,
    unit: pair[0].figure.unit,
    operands: pair,
    ...hedged(hedge),
  };
}

/** What it was before it moved by so many percent. */
export function before(now: Operand, percent: Operand, how: "year-before" | "day-before"): Computed | undefined {
  const factor = 1 + middle(percent.figure) / 100;
  if (factor <= 0) return undefined;
  return {
    how,
    low: lowOf(now.figure) / factor,
    high: highOf(now.figure) / factor,
    unit: now.figure.unit,
    operands: [now, percent],
    ...hedged(both(bound(now.figure), opposite(bound(percent.figure)))),
  };
}

/** By how much a price moved in money, where its move is known in percent. */
export function moved(now: Operand, percent: Operand): Computed | undefined {
  const earlier = before(now, percent, "day-before");
  if (!earlier) return undefined;
  const value = middle(now.figure) - earlier.low;
  return { ...earlier, how: "moved", low: value, high: value };
}

/** From one percentage to another, in points. */
export function points(from: Computed, to: Computed): Computed | undefined {
  if (from.percent === undefined || to.percent === undefined) return undefined;
  const value = to.percent - from.percent;
  return {
    how: "points",
    low: value,
    high: value,
    unit: "%",
    percent: to.percent,
    operands: [...from.operands, ...to.operands],
  };
}
