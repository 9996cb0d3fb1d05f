// The lines of steps: solid while a number holds, faint from one to the next, dotted where nobody says since when.
import type { Point, Series } from "../../commands/reply.ts";
import { timeOf } from "./dates.ts";
import { cited, type Element } from "./frame.ts";
import { FONT, size, type Theme } from "./theme.ts";

export type Line = { series: Series; colour: string; shape: string; dash: boolean };

/** From where to where all lines go, and whether each point has room for its number. */
export type Span = { from: number; to: number; numbered: boolean };

export const middle = ({ low, high }: Point): number => (low + high) / 2;

export const referenceLine = (at: number, from: number, to: number, theme: Theme): Element => ({
  type: "line",
  silent: true,
  symbol: "none",
  z: 1,
  data: [
    [from, at],
    [to, at],
  ],
  lineStyle: { color: theme.text, width: 2, type: [5, 4] },
});

/** A line for as long as each number holds; before the first statement dotted, as nobody says since when. */
export function linesOf(
  { series: { points }, colour, shape, dash }: Line,
  { from, to, numbered }: Span,
  theme: Theme,
): Element[] {
  const one = { type: "line", silent: true, z: 3 };
  const style = { color: colour, width: 2.5, cap: "butt", type: dash ? [9, 3] : "solid" };
  const faint = { ...style, width: 1.5, opacity: 0.5 };
  const spans = points.map((point, at) => {
    const next = points[at + 1];
    const start = point.before ? from : timeOf(point.at);
    const end = point.before ? timeOf(point.at) : next ? timeOf(next.at) : Math.max(to, start);
    return { point, start, end };
  });
  const marks = points.map((point) => ({
    value: [timeOf(point.at), middle(point)],
    symbol: shape,
    symbolSize: 9,
    ...(numbered && point !== points.at(-1) ? { label: labelOf(point, theme) } : {}),
    itemStyle: { color: point.hedged || point.before ? theme.background : colour, borderColor: colour, borderWidth: 2 },
  }));
  const holds = spans.map(({ point, start, end }) => ({
    ...one,
    symbol: "none",
    data: [
      [start, middle(point)],
      [end, middle(point)],
    ],
    lineStyle: point.before ? { ...style, type: [2, 3] } : style,
  }));
  const ranges = points
    .filter(({ low, high }) => low !== high)
    .map(({ at, low, high }) => ({
      ...one,
      symbol: "rect",
      symbolSize: [11, 2],
      data: [
        [timeOf(at), low],
        [timeOf(at), high],
      ],
      itemStyle: { color: colour },
      lineStyle: { ...style, width: 2, type: "solid" },
    }));
  // From one number to the next, faint: with many lines the uprights would hide what holds.
  const joints = { ...one, z: 2, step: "end", symbol: "none", data: marks.map(({ value }) => value), lineStyle: faint };
  return [
    joints,
    ...holds,
    ...ranges,
    { ...one, z: 4, data: marks, lineStyle: { width: 0 }, labelLayout: { hideOverlap: true } },
  ];
}

const labelOf = ({ value, before }: Point, theme: Theme): Element => ({
  show: true,
  position: "top",
  ...(before ? { align: "right" } : {}),
  formatter: cited(value),
  color: theme.text,
  backgroundColor: theme.background,
  padding: [1, 3],
  fontSize: size.axis,
  fontFamily: FONT,
});
