// A chart without its picture: a line a point, under the name of its series.
import type { Chart, Value } from "../../commands/reply.ts";
import { barText, partsOfChart } from "../chart-text.ts";
import { escape } from "./escape.ts";

const BAR = 12;

/** Bars as code, since only there all characters are as wide as each other. */
export const chartLines = (chart: Chart, shown: (value: Value) => string): string[] => {
  const parts = partsOfChart(chart);
  if (parts.length === 0) return [];
  const line = ({ label, value, bar }: (typeof parts)[number]["lines"][number]): string => {
    const drawn = bar === undefined ? "" : `\`${barText(bar, BAR).padEnd(BAR).replaceAll(" ", "─")}\` `;
    return [`${drawn}${escape(label).trim()}`, shown(value)].join(" · ");
  };
  return [
    `**${escape(chart.title).trim()}**`,
    ...parts.flatMap(({ name, lines }) => [...(name === "" ? [] : [escape(name).trim()]), ...lines.map(line)]),
    ...chart.small.map((text) => `-# ${escape(text).trim()}`),
  ];
};
