// A chart as text: a line a point, and how far its bar reaches. What platforms without pictures show, and all others
// where a picture cannot be made.
import type { Chart, Point, Value } from "../commands/reply.ts";

/** A bar in parts of the whole width: from nought to the number, and on to the upper end of a range. */
export type Bar = { from: number; to: number; end: number; look: "solid" | "light" };

export type ChartLine = { label: string; value: Value; bar?: Bar };

/** A name over the lines of a series, or none where they need none. */
export type ChartPart = { name: string; lines: ChartLine[] };

export const pointsOf = ({ series }: Chart): Point[] => series.flatMap(({ points }) => points);

/** All values that a chart shows. */
export const chartValues = (chart: Chart): Value[] => [
  ...pointsOf(chart).map(({ value }) => value),
  ...(chart.reference ? [chart.reference.value] : []),
  ...chart.totals.map(({ value }) => value),
];

/** The chart as lines; none where it has no points. Bars begin at nought, whatever the axis of the picture does. */
export function partsOfChart(chart: Chart): ChartPart[] {
  const { series, reference, totals } = chart;
  const points = pointsOf(chart);
  if (points.length === 0) return [];
  const ends = [...points.flatMap(({ low, high }) => [low, high]), reference?.at ?? 0];
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const share = (value: number): number => (most === least ? 0 : (value - least) / (most - least));
  const barOf = (low: number, high: number, look: Bar["look"]): Bar => {
    const [near, far] = high < 0 ? [high, low] : [low, high];
    return { from: share(0), to: share(near), end: share(far), look };
  };
  const parts = series.map(({ name, basis, points: own }) => ({
    name,
    lines: own.map(({ name: label, value, low, high, before }) => ({
      label,
      value,
      bar: barOf(low, high, basis !== undefined || before === true ? "light" : "solid"),
    })),
  }));
  const around = [
    ...(reference === undefined
      ? []
      : [{ label: reference.label, value: reference.value, bar: barOf(reference.at, reference.at, "solid") }]),
    ...totals,
  ];
  return around.length > 0 ? [...parts, { name: "", lines: around }] : parts;
}

const marks = { solid: "█", light: "░" } as const;

/** The bar in `width` characters. */
export function barText({ from, to, end, look }: Bar, width: number): string {
  const at = (share: number): number => Math.round(share * width);
  const [left, right] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
  const [start, stop] = [Math.min(left, at(end)), Math.max(right, at(end))];
  const drawn = Array.from({ length: width }, (_, i) => {
    if (i >= left && i < right) return marks[look];
    return i >= start && i < stop ? "▒" : " ";
  }).join("");
  // The smallest number is still to be seen.
  if (drawn.trim() !== "" || to === from) return drawn.trimEnd();
  const shown = Math.min(width - 1, to < from ? left - 1 : left);
  return `${" ".repeat(Math.max(0, shown))}▏`;
}

/** The chart with at most `room` points, the last of each series. */
export function withPoints(chart: Chart, room: number): Chart {
  let left = room;
  const series = chart.series.map((one) => {
    const points = left > 0 ? one.points.slice(-left) : [];
    left -= points.length;
    return { ...one, points };
  });
  return { ...chart, series: series.filter(({ points }) => points.length > 0) };
}
