// Many bars: upright and in time, without a number on each; what is to be known of them stands above.
import type { Chart } from "../../commands/reply.ts";
import { type Element, footer, header, swatchAt, textAt, ticks, type Drawing } from "./frame.ts";
import { INNER, PAD, size, type Theme, WIDTH } from "./theme.ts";
import { barStyle, type BarStyle } from "./rows.ts";
import { widthOf, wrapped } from "./words.ts";

const PLOT = 230;
const MOST_NAMES = 3;

export function columnsOption(chart: Chart, theme: Theme): Drawing {
  const elements: Element[] = [];
  let top = header(chart, theme, elements);
  const styles = chart.series.map((series, at) =>
    barStyle(theme.colours[at % theme.colours.length]!, series.basis !== undefined, series, theme),
  );
  const named = chart.series.filter(({ name }) => name !== "");
  for (const [at, { name }] of named.entries()) {
    elements.push(swatchAt(PAD + 1, top + 4, 12, styles[at]!));
    for (const line of wrapped(name, size.text, INNER - 24, 2)) {
      elements.push(textAt(PAD + 22, top, line, { fontSize: size.text, fill: theme.text }));
      top += 21;
    }
  }
  const grid = { left: PAD + leftOf(chart), right: PAD, top: top + 14, height: PLOT };
  const height = footer(chart, theme, grid.top + PLOT + 24, elements);
  const { names, values } = columnsOf(chart);
  const every = Math.max(1, Math.ceil((names.length - 1) / (MOST_NAMES - 1)));
  return {
    width: WIDTH,
    height,
    option: {
      graphic: { elements },
      grid,
      xAxis: {
        type: "category",
        data: names,
        axisTick: { show: false },
        axisLine: { onZero: true, lineStyle: { color: theme.muted } },
        axisLabel: {
          color: theme.muted,
          fontSize: size.axis,
          interval: (at: number) => at % every === 0 || at === names.length - 1,
          hideOverlap: true,
          alignMinLabel: "left",
          alignMaxLabel: "right",
        },
      },
      yAxis: {
        type: "value",
        splitNumber: 4,
        splitLine: { lineStyle: { color: theme.grid } },
        axisLabel: { color: theme.muted, fontSize: size.axis, formatter: ticks(chart) },
      },
      series: values.map((data, at) => ({
        type: "bar",
        silent: true,
        data,
        itemStyle: itemStyle(styles[at]!),
        barMaxWidth: 24,
        barGap: "0%",
        barCategoryGap: "25%",
        stack: "all",
      })),
    },
  };
}

const itemStyle = ({ fill, stroke, lineDash, fillOpacity }: BarStyle): Element =>
  fillOpacity === undefined
    ? { color: fill }
    : { color: alpha(fill, fillOpacity), borderColor: stroke, borderWidth: 1.5, borderType: lineDash };

/** "#0068a8" as a colour that is seen through. */
const alpha = (hex: string, part: number): string =>
  `${hex}${Math.round(part * 255)
    .toString(16)
    .padStart(2, "0")}`;

/** Each point has its own place, in time; two of one name are two. */
function columnsOf({ series }: Chart): { names: string[]; values: (number | null)[][] } {
  const all = series.flatMap(({ points }, at) => points.map((point) => ({ point, at })));
  const sorted = all.toSorted((a, b) => (a.point.at < b.point.at ? -1 : a.point.at > b.point.at ? 1 : a.at - b.at));
  return {
    names: sorted.map(({ point }) => point.name),
    values: series.map((_, own) => sorted.map(({ point, at }) => (at === own ? (point.low + point.high) / 2 : null))),
  };
}

/** Room for the longest number on the axis. */
export function leftOf(chart: Chart): number {
  const tick = ticks(chart);
  const ends = chart.series.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high]));
  return Math.max(...ends.map((end) => widthOf(tick(end), size.axis)), 16) + 10;
}
