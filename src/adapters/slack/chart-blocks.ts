// A chart without its picture: a line a point, under the name of its series.
import type { types } from "@slack/bolt";
import type { Chart, Value } from "../../commands/reply.ts";
import { barText, partsOfChart } from "../chart-text.ts";
import { clean } from "../text-safety.ts";
import { bullets, type Inline, inline, line, richBlocks, small } from "./rich-text.ts";

const BAR = 12;

const tidy = (text: string): string => clean(text).trim();

/** Bars as code, since only there all characters are as wide as each other. */
export function chartBlocks(chart: Chart, shown: (value: Value) => Inline[]): types.KnownBlock[] {
  const parts = partsOfChart(chart);
  if (parts.length === 0) return [];
  const point = ({ label, value, bar }: (typeof parts)[number]["lines"][number]) => {
    const drawn = bar === undefined ? [] : inline(barText(bar, BAR).padEnd(BAR).replaceAll(" ", "─"), "code");
    return line([...drawn, ...inline(` ${tidy(label)} · `), ...shown(value)]);
  };
  return [
    ...richBlocks([
      ...line(inline(tidy(chart.title), "bold")),
      ...parts.flatMap(({ name, lines }) => [...line(inline(tidy(name))), ...bullets(lines.flatMap(point))]),
    ]),
    ...chart.small.flatMap((text) => small(tidy(text))),
  ];
}
