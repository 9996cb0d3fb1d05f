// Numbers that hold until the next one: a line for each series, with its name and its last number at its end.
import type { Chart, Point, Series } from "../../commands/reply.ts";
import { dayNames, days, daysToName, timeOf } from "./dates.ts";
import { leftOf } from "./columns.ts";
import { cited, type Element, footer, header, textAt, ticks } from "./frame.ts";
import type { Api } from "./rows.ts";
import { INNER, PAD, SHAPES, size, type Theme, WIDTH } from "./theme.ts";
import type { Drawing } from "./option.ts";
import { clipped, widthOf, wrapped } from "./words.ts";

const LEAST_PLOT = 240;
const LABEL = 40;
const MOST_LABEL = 150;

type Line = { series: Series; colour: string; shape: string; dash: boolean };

export function stepsOption(chart: Chart, theme: Theme): Drawing {
  const elements: Element[] = [];
  const top = referenceAt(header(chart, theme, elements), chart, theme, elements) + 10;
  const lines = chart.series.map((series, at): Line => ({
    series,
    colour: theme.colours[at % theme.colours.length]!,
    shape: SHAPES[at % SHAPES.length]!,
    dash: at >= theme.colours.length,
  }));
  const plot = Math.max(LEAST_PLOT, lines.length * LABEL);
  const label = Math.min(MOST_LABEL, Math.max(...lines.map(({ series }) => labelWidth(series))));
  const grid = { left: PAD + leftOf(chart), right: PAD + label + 18, top, height: plot };
  const height = footer(chart, theme, top + plot + 26, elements);
  const [from, to] = spanOf(chart);
  const named = daysNamed(chart, from, to);
  return {
    width: WIDTH,
    height,
    option: {
      graphic: { elements },
      grid,
      xAxis: {
        type: "time",
        min: from,
        max: to,
        axisLine: { lineStyle: { color: theme.muted }, onZero: false },
        axisTick: { customValues: named, lineStyle: { color: theme.muted } },
        splitLine: { show: false },
        axisLabel: {
          customValues: named,
          color: theme.muted,
          fontSize: size.axis,
          formatter: dayNames(chart.axis.locale, named),
          hideOverlap: true,
        },
      },
      yAxis: {
        type: "value",
        scale: true,
        splitNumber: 4,
        splitLine: { lineStyle: { color: theme.grid } },
        axisLabel: { color: theme.muted, fontSize: size.axis, formatter: ticks(chart) },
      },
      series: [
        ...lines.flatMap((line) => seriesOf(line, from, to, theme)),
        ...(chart.reference ? [referenceLine(chart.reference.at, from, to, theme)] : []),
        {
          type: "custom",
          silent: true,
          data: [[to, lastOf(lines[0]!.series)]],
          renderItem: (_: unknown, api: Api) =>
            endLabels(lines, { from: top, to: top + plot, x: WIDTH - PAD - label }, to, label, theme, api),
        },
      ],
    },
  };
}

const middle = ({ low, high }: Point): number => (low + high) / 2;
const lastOf = ({ points }: Series): number => middle(points.at(-1)!);

function spanOf({ series, until }: Chart): [number, number] {
  const all = series.flatMap(({ points }) => points.map(({ at }) => timeOf(at)));
  const first = Math.min(...all);
  const last = Math.max(timeOf(until), ...all);
  const room = Math.max(days(10), (last - first) * 0.06);
  const before = series.some(({ points }) => points[0]?.before && timeOf(points[0].at) - first < room);
  return [first - (before ? room * 2 : room * 0.5), last + room * 0.3];
}

/** Beginnings of months; in a shorter time the days of the first and the last point. */
function daysNamed({ series }: Chart, from: number, to: number): number[] {
  const months = daysToName(from, to, 3);
  if (months.length > 0) return months;
  const all = series.flatMap(({ points }) => points.map(({ at }) => timeOf(at)));
  return [...new Set([Math.min(...all), Math.max(...all)])];
}

/** The line of what all is seen against is named above, where it runs into nothing. */
function referenceAt(y: number, { reference }: Chart, theme: Theme, elements: Element[]): number {
  if (!reference) return y;
  const lines = wrapped(`${reference.label} ${cited(reference.value)}`, size.text, INNER - 40, 2);
  elements.push({
    type: "line",
    silent: true,
    z: 10,
    shape: { x1: PAD, y1: y + 10, x2: PAD + 30, y2: y + 10 },
    style: { stroke: theme.text, lineWidth: 2, lineDash: [5, 4] },
  });
  for (const [at, line] of lines.entries())
    elements.push(textAt(PAD + 40, y + at * 20, line, { fontSize: size.text, fill: theme.text }));
  return y + lines.length * 20 + 4;
}

const referenceLine = (at: number, from: number, to: number, theme: Theme): Element => ({
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
function seriesOf(
  { series: { points }, colour, shape, dash }: Line,
  from: number,
  to: number,
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
  return [joints, ...holds, ...ranges, { ...one, z: 4, data: marks, lineStyle: { width: 0 } }];
}

const labelWidth = ({ name, points }: Series): number =>
  Math.max(widthOf(name, size.axis, true), widthOf(cited(points.at(-1)!.value), size.axis)) + 4;

type Column = { from: number; to: number; x: number };

/** Names and last numbers beside the ends of their lines, moved apart, each with a stroke to its line. */
function endLabels(
  lines: readonly Line[],
  { from, to, x }: Column,
  end: number,
  width: number,
  theme: Theme,
  api: Api,
): Element {
  const wanted = lines.map((line) => {
    const point = line.series.points.at(-1)!;
    const [, y] = api.coord([end, middle(point)]);
    return { line, point, y };
  });
  const [endX] = api.coord([end, 0]);
  const sorted = wanted.sort((a, b) => a.y - b.y);
  const places = apart(
    sorted.map(({ y }) => y),
    from,
    to,
    LABEL,
  );
  return {
    type: "group",
    children: sorted.flatMap(({ line, point, y }, at): Element[] => {
      const place = places[at]!;
      return [
        {
          type: "polyline",
          shape: {
            points: [
              [endX + 1, y],
              [endX + 7, y],
              [x - 7, place],
              [x - 3, place],
            ],
          },
          style: { stroke: line.colour, lineWidth: 1.5, fill: "none" },
        },
        textAt(x, place - 18, clipped(line.series.name, size.axis, width, true), {
          fontSize: size.axis,
          fill: line.colour,
          bold: true,
        }),
        textAt(x, place - 1, clipped(cited(point.value), size.axis, width), { fontSize: size.axis, fill: theme.text }),
      ];
    }),
  };
}

/** The nearest places to those wanted, in their order, `gap` apart, within the ends. */
export function apart(wanted: readonly number[], from: number, to: number, gap: number): number[] {
  const places = wanted.map((y) => Math.max(y, from + gap / 2));
  for (let at = 1; at < places.length; at++) places[at] = Math.max(places[at]!, places[at - 1]! + gap);
  let limit = to - gap / 2;
  for (let at = places.length - 1; at >= 0; at--) {
    places[at] = Math.min(places[at]!, limit);
    limit = places[at]! - gap;
  }
  return places;
}
