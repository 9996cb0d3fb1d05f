// From figures to the points of a chart, and which of them may stand on one axis.
import { inUnit } from "../../knowledge/derive/figures.ts";
import type { Figure } from "../../knowledge/facts/base.ts";
import { parsePeriod } from "../../knowledge/period.ts";
import type { Point, Value } from "../reply.ts";

type Bare = Omit<Figure, "alsoGiven">;

/** The figure as it stands, a range from end to end; `sign` -1 where it counts downwards. */
export function pointOf(name: string, at: string, figure: Bare | Figure, value: Value, sign: 1 | -1 = 1): Point {
  const [low, high] = "value" in figure ? [figure.value, figure.value] : rangeOf(figure);
  const ends = sign === 1 ? { low, high } : { low: -high, high: -low };
  return { name, at, ...ends, value, ...(figure.hedge === undefined ? {} : { hedged: true }) };
}

const rangeOf = (figure: Bare): [number, number] =>
  "low" in figure && "high" in figure ? [Number(figure.low), Number(figure.high)] : [0, 0];

/** The figure in one unit, without what else the source gives for it. */
export function alone(figure: Figure, unit: string): Figure {
  const { alsoGiven: _also, ...only } = inUnit(figure, unit) ?? figure;
  return only;
}

const DAY_MS = 86_400_000;
// The longest of each: a month, a quarter, a half, a year.
const LENGTHS = [1, 31, 92, 184, 366];

/** Spans of one length stand beside each other: no quarter beside a year. A moment and an open end are lengths of their own. */
export function lengthOf(period: string | undefined): string {
  const span = period === undefined ? undefined : parsePeriod(period);
  if (!span) return "";
  if (!span.from || !span.to) return "open";
  const days = (Date.parse(span.to) - Date.parse(span.from)) / DAY_MS + 1;
  return String(LENGTHS.find((most) => days <= most) ?? "longer");
}

/** Groups of things that may stand on one axis, the largest first; `key` gives the unit and the length of their spans. */
export function alike<T>(things: readonly T[], key: (thing: T) => string | undefined): T[][] {
  const able = things.filter((thing) => key(thing) !== undefined);
  return [...Map.groupBy(able, (thing) => key(thing)!).values()].sort((a, b) => b.length - a.length);
}
