// A chart in lines of a fixed width: names, values with their footnotes, and bars as long as there is room for them.
import type { Chart } from "../commands/reply.ts";
import { barText, type ChartLine, partsOfChart } from "./chart-text.ts";
import { facts } from "./facts.ts";
import { indented, sideBySide, span, widthOf } from "./spans.ts";
import type { Line } from "./spans.ts";
import { type RenderWords, valueSpans } from "./values.ts";
import { wrap } from "./wrap.ts";

const gap = 2;
const shortestBar = 8;
const longestBar = 40;

type Widths = { label: number; value: number; bar: number };

const widthsOf = (lines: readonly ChartLine[], width: number, words: RenderWords): Widths | undefined => {
  const label = Math.max(0, ...lines.map((line) => widthOf([span(line.label)])));
  const value = Math.max(0, ...lines.map((line) => widthOf(valueSpans(line.value, words))));
  const bar = Math.min(longestBar, width - label - value - 2 * gap);
  return bar < shortestBar ? undefined : { label, value, bar };
};

const lineOf = ({ label, value, bar }: ChartLine, widths: Widths, words: RenderWords): Line[] =>
  sideBySide([
    { lines: [[span(label, "label")]], width: widths.label },
    { lines: [valueSpans(value, words)], width: widths.value, align: "right" },
    { lines: [bar === undefined ? [] : [{ text: barText(bar, widths.bar) }]], width: widths.bar },
  ]);

/** The chart in at most `width` columns; without bars where they would be too short to compare. */
export const chartLines = (chart: Chart, width: number, words: RenderWords): Line[] => {
  const parts = partsOfChart(chart);
  const inner = width - gap;
  const widths = widthsOf(
    parts.flatMap(({ lines }) => lines),
    inner,
    words,
  );
  return [
    ...wrap([span(chart.title, "strong")], width),
    ...parts.flatMap(({ name, lines }) => [
      ...(name === "" ? [] : wrap([span(name, "label")], width)),
      ...indented(
        widths === undefined
          ? facts(
              lines.map(({ label, value }) => ({ label, value: valueSpans(value, words) })),
              inner,
            )
          : lines.flatMap((line) => lineOf(line, widths, words)),
        gap,
      ),
    ]),
    ...chart.small.flatMap((line) => wrap([span(line, "quiet")], width)),
  ];
};
