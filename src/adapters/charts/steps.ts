// Numbers that hold until the next one: a line for each series, with its name and its last number at its end.
import type { Chart, Series } from "../../commands/reply.ts";
import { dayNames, days, daysToName, timeOf } from "./dates.ts";
import { leftOf } from "./columns.ts";
import { cited, type Element, footer, header, textAt, ticks, type Api, type Drawing } from "./frame.ts";
import { INNER, PAD, size, type Theme, WIDTH } from "./theme.ts";
import { SHAPES } from "./marks.ts";
import { endLabels, LABEL, labelWidth } from "./steps-labels.ts";
import { type Line, lineOf, middle, referenceLine } from "./steps-lines.ts";
import { wrapped } from "./words.ts";

const LEAST_PLOT = 240;
const MOST_LABEL = 150;
const MOST_LABELS = 6;

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
  const numbers = isNumbered(chart) ? [] : undefined;
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
        ...lines.map((line) => lineOf(line, { from, to, numbers }, theme)),
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

/** Where they are few, all numbers stand beside their marks. */
const isNumbered = ({ series }: Chart): boolean => series.flatMap(({ points }) => points).length <= MOST_LABELS;
