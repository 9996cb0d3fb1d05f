// A few bars: each under its name and its number, so that nothing has to be read off an axis.
import type { Chart, Point, Series } from "../../commands/reply.ts";
import {
  cited,
  citedWithin,
  type Element,
  footer,
  header,
  swatchAt,
  textAt,
  ticks,
  type Api,
  type Drawing,
} from "./frame.ts";
import { INNER, PAD, size, type Theme, WIDTH } from "./theme.ts";
import { clipped, widthOf, wrapped } from "./words.ts";

const BAR = 16;
const LINE = 20;
const GAP = 14;

type Row = { point: Point; colour: string; soft: boolean; y: number };

export function rowsOption(chart: Chart, theme: Theme): Drawing {
  const elements: Element[] = [];
  const rows: Row[] = [];
  const top = header(chart, theme, elements);
  const stacked = chart.series.some(({ points }) => points.some(tooLong));
  let y = top;
  for (const [at, series] of chart.series.entries()) {
    const colour = theme.colours[at % theme.colours.length]!;
    const soft = series.basis !== undefined;
    if (series.name !== "") y = nameAt(y, series, barStyle(colour, soft, series, theme), theme, elements);
    for (const point of series.points) {
      const name = clipped(point.name, size.text, INNER);
      elements.push(textAt(PAD, y, name, { fontSize: size.text, fill: theme.muted }));
      if (stacked) y += LINE;
      const value = citedWithin(point.value, size.text, INNER, true);
      elements.push(
        textAt(stacked ? PAD : WIDTH - PAD, y, value, {
          fontSize: size.text,
          fill: theme.text,
          bold: true,
          align: stacked ? "left" : "right",
        }),
      );
      y += LINE + 3;
      rows.push({ point, colour, soft, y });
      y += BAR + GAP;
    }
    y += 6;
  }
  const bottom = y - 6;
  const height = footer(chart, theme, bottom + 22, elements);
  const ends = rows.flatMap(({ point }) => [point.low, point.high]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const dashed = new Map(chart.series.flatMap((series) => series.points.map((point) => [point, series] as const)));
  return {
    width: WIDTH,
    height,
    option: {
      graphic: { elements },
      grid: { left: PAD, right: PAD, top, height: bottom - top },
      xAxis: {
        type: "value",
        min: least,
        max: most,
        splitNumber: 3,
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { show: false },
        axisLabel: {
          color: theme.muted,
          fontSize: size.axis,
          formatter: ticks(chart),
          hideOverlap: true,
          showMinLabel: least === 0,
          showMaxLabel: most === 0,
          alignMinLabel: least === 0 ? "left" : "center",
          alignMaxLabel: most === 0 ? "right" : "center",
        },
      },
      yAxis: { type: "value", min: top, max: bottom, inverse: true, show: false },
      series: [
        {
          type: "custom",
          silent: true,
          encode: { x: [0, 1], y: 2 },
          data: rows.map(({ point, y: at }) => [point.low, point.high, at]),
          renderItem: (params: { dataIndex: number }, api: Api) => {
            const { point, colour, soft, y: at } = rows[params.dataIndex]!;
            return barOf(point, at, barStyle(colour, soft, dashed.get(point)!, theme), theme, api);
          },
        },
      ],
    },
  };
}

const tooLong = ({ name, value }: Point): boolean =>
  widthOf(name, size.text) + widthOf(cited(value), size.text, true) + 12 > INNER;

function nameAt(y: number, { name }: Series, style: Element, theme: Theme, elements: Element[]): number {
  const lines = wrapped(name, size.text, INNER - 24, 2, true);
  elements.push(swatchAt(PAD + 1, y + 4, 12, style));
  for (const [at, line] of lines.entries())
    elements.push(textAt(PAD + 22, y + at * LINE, line, { fontSize: size.text, fill: theme.text, bold: true }));
  return y + lines.length * LINE + 4;
}

export type BarStyle = { fill: string; fillOpacity?: number; stroke?: string; lineWidth?: number; lineDash?: number[] };

/** Reported: filled. A goal: a dashed outline, an estimate: a dotted one, both hardly filled. */
export const barStyle = (colour: string, soft: boolean, { basis }: Series, { soft: part }: Theme): BarStyle => ({
  fill: colour,
  ...(soft
    ? { fillOpacity: part, stroke: colour, lineWidth: 2, lineDash: basis === "estimate" ? [2, 3] : [6, 4] }
    : {}),
});

/** From nought to the number; a range goes on, thinner, to its upper end; a hedge leaves the end open. */
function barOf({ low, high, hedged }: Point, y: number, style: Element, theme: Theme, api: Api): Element {
  const [near, far] = high < 0 ? [high, low] : [low, high];
  const x = (value: number): number => api.coord([value, y])[0];
  const rect = (from: number, to: number, inset: number, more: Element): Element => ({
    type: "rect",
    shape: {
      x: Math.min(from, to),
      y: y + inset,
      width: Math.max(1.5, Math.abs(to - from)),
      height: BAR - 2 * inset,
      r: 1,
    },
    style: { ...style, ...more },
  });
  const zero = x(0);
  const track = { fill: theme.grid, fillOpacity: 0.45 };
  const end = x(far);
  return {
    type: "group",
    children: [
      { type: "rect", shape: { x: PAD, y, width: INNER, height: BAR, r: 1 }, style: track },
      rect(zero, x(near), 0, {}),
      ...(far === near ? [] : [rect(x(near), end, 4, { fillOpacity: 0.45 })]),
      ...(hedged ? [openEnd(end, y, far < 0 ? -1 : 1, theme)] : []),
      {
        type: "line",
        shape: { x1: zero, y1: y - 3, x2: zero, y2: y + BAR + 3 },
        style: { stroke: theme.muted, lineWidth: 1.5 },
      },
    ],
  };
}

/** Two small strokes across the end: the source gives the number as about, over or up to. */
const openEnd = (x: number, y: number, way: 1 | -1, { background }: Theme): Element => ({
  type: "group",
  children: [3, 8].map((inset) => ({
    type: "line",
    shape: { x1: x - way * inset, y1: y - 1, x2: x - way * (inset + 4), y2: y + BAR + 1 },
    style: { stroke: background, lineWidth: 2 },
  })),
});
