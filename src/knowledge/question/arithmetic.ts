// Arithmetic on the figures of a question. Ranges stay ranges, and a hedged operand makes the result a bound.
import { middle } from "../derive/figures.ts";
import type { Figure } from "../facts/base.ts";
import type { Computed, Operand } from "./types.ts";
import { CONVERSIONS } from "./vocabulary/units.ts";

const lowOf = (f: Figure): number => ("value" in f ? f.value : f.low);
const highOf = (f: Figure): number => ("value" in f ? f.value : f.high);
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

type Bound = NonNullable<Computed["hedge"]>;
const bound = (f: Figure): Bound | undefined => {
  switch (f.hedge) {
    case "over":
    case "at least":
      return "over";
    case "under":
    case "up to":
    case "nearly":
      return "under";
    case "about":
      return "about";
    default:
      return undefined;
  }
};
const opposite = (b: Bound | undefined): Bound | undefined => (b === "over" ? "under" : b === "under" ? "over" : b);
const both = (a: Bound | undefined, b: Bound | undefined): Bound | undefined =>
  a === undefined ? b : b === undefined || a === b ? a : "about";
const hedged = (hedge: Bound | undefined): { hedge?: Bound } => (hedge ? { hedge } : {});

/** The figure itself, or the same amount as also given, where both can then be compared. */
export function inSameUnit(a: Operand, b: Operand): [Operand, Operand] | undefined {
  const of = (o: Operand): Figure[] => [o.figure, ...(o.figure.alsoGiven ?? [])];
  for (const x of of(a))
    for (const y of of(b))
      if (x.unit === y.unit)
        return [
          { ...a, figure: x },
          { ...b, figure: y },
        ];
  return undefined;
}

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

/** How far up a range a figure lies: 0% is its bottom. */
export function positionIn(range: { low: number; high: number }, at: Operand, whole: Operand): Computed | undefined {
  if (range.high <= range.low) return undefined;
  const percent = ((middle(at.figure) - range.low) / (range.high - range.low)) * 100;
  return { how: "position", low: percent, high: percent, unit: "%", operands: [at, whole] };
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

/** By how much a price moved in money, where its move is known in percent. */
export function moved(now: Operand, percent: Operand): Computed | undefined {
  const earlier = before(now, percent, "day-before");
  if (!earlier) return undefined;
  const value = middle(now.figure) - earlier.low;
  return { ...earlier, how: "moved", low: value, high: value };
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

/** In another unit of the same kind, never in another currency. */
export function converted(operand: Operand, unit: string): Computed | undefined {
  const factor = CONVERSIONS[operand.figure.unit]?.[unit];
  if (factor === undefined) return undefined;
  return {
    how: "convert",
    low: lowOf(operand.figure) * factor,
    high: highOf(operand.figure) * factor,
    unit,
    operands: [operand],
    ...hedged(bound(operand.figure)),
  };
}
