// The lines of steps: solid while a number holds, faint from one to the next, dotted where nobody says since when.
import type { Point, Series } from "../../commands/reply.ts";
import { timeOf } from "./dates.ts";
import { type Api, cited, type Element, textAt } from "./frame.ts";
import { markAt, type Shape } from "./marks.ts";
import { size, type Theme } from "./theme.ts";
import { widthOf } from "./words.ts";

export type Line = { series: Series; colour: string; shape: Shape; dash: boolean };

type Box = { left: number; right: number; top: number; bottom: number };

/** From where to where all lines go, and where numbers stand already; none where there are too many of them. */
export type Span = { from: number; to: number; numbers: Box[] | undefined };

const LABEL_HEIGHT = 18;

export const middle = ({ low, high }: Point): number => (low + high) / 2;

// Own shapes instead of those of echarts: it would cut each line out of the plot, and that costs most of the time.
const shapes = { type: "custom", silent: true, encode: { x: [0, 1], y: [2, 3] } };

export const referenceLine = (at: number, from: number, to: number, theme: Theme): Element => ({
  ...shapes,
  z: 1,
  data: [[from, to, at, at]],
  renderItem: (_: unknown, api: Api) =>
    strokeOf(api.coord([from, at]), api.coord([to, at]), { stroke: theme.text, lineWidth: 2, lineDash: [5, 4] }),
});

/** One series: each point with the time for which it holds. */
export function lineOf({ series: { points }, colour, shape, dash }: Line, span: Span, theme: Theme): Element {
  const holds = points.map((point, at) => {
    const next = points[at + 1];
    const day = timeOf(point.at);
    const [start, end] = point.before ? [span.from, day] : [day, next ? timeOf(next.at) : Math.max(span.to, day)];
    return { point, next, day, start, end };
  });
  const style = { stroke: colour, lineWidth: 2.5, lineDash: dash ? [9, 3] : undefined };
  return {
    ...shapes,
    z: 3,
    data: holds.map(({ start, end, point: { low, high } }) => [start, end, low, high]),
    renderItem: ({ dataIndex }: { dataIndex: number }, api: Api): Element => {
      const { point, next, day, start, end } = holds[dataIndex]!;
      const to = (time: number, value: number) => api.coord([time, value]);
      const at = to(day, middle(point));
      const open = point.hedged === true || point.before === true;
      return {
        type: "group",
        children: [
          // With many lines the uprights would hide what holds.
          ...(next
            ? [
                strokeOf(to(end, middle(point)), to(end, middle(next)), {
                  ...style,
                  lineWidth: 1.5,
                  strokeOpacity: 0.5,
                }),
              ]
            : []),
          strokeOf(
            to(start, middle(point)),
            to(end, middle(point)),
            point.before ? { ...style, lineDash: [2, 3] } : style,
          ),
          ...(point.low === point.high ? [] : uprightOf(to(day, point.low), to(day, point.high), style)),
          markAt(shape, at, { fill: open ? theme.background : colour, stroke: colour, lineWidth: 2 }),
          ...(point === points.at(-1) ? [] : numberAt(at, point, span, theme)),
        ],
      };
    },
  };
}

type At = readonly [x: number, y: number];

const strokeOf = ([x1, y1]: At, [x2, y2]: At, style: Element): Element => ({
  type: "line",
  shape: { x1, y1, x2, y2 },
  style,
});

/** A range: from its lower end to its upper. */
const uprightOf = (low: At, high: At, style: Element): Element[] => [
  strokeOf(low, high, { ...style, lineDash: undefined }),
  ...[low, high].map(([x, y]) => strokeOf([x - 6, y], [x + 6, y], { ...style, lineDash: undefined })),
];

/** The number over its mark, or under it; none where others stand. */
function numberAt([x, y]: At, point: Point, { numbers }: Span, theme: Theme): Element[] {
  if (!numbers) return [];
  const text = cited(point.value);
  const width = widthOf(text, size.axis);
  // What held before stands over the line that leads to it.
  const left = point.before ? x - width : x - width / 2;
  for (const top of [y - LABEL_HEIGHT - 7, y + 8]) {
    const box = { left, right: left + width, top, bottom: top + LABEL_HEIGHT };
    if (numbers.some((other) => overlaps(box, other))) continue;
    numbers.push(box);
    return [textAt(left, top, text, { fontSize: size.axis, fill: theme.text })];
  }
  return [];
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
