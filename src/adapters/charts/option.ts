// From a chart to what echarts draws: which form, how high.
import type { Chart } from "../../commands/reply.ts";
import { columnsOption } from "./columns.ts";
import type { Drawing } from "./frame.ts";
import { rowsOption } from "./rows.ts";
import { stepsOption } from "./steps.ts";
import { type ThemeName, themes } from "./theme.ts";

/** More bars than these have no room for their numbers. */
const MOST_ROWS = 12;

export function optionOf(chart: Chart, themeName: ThemeName): Drawing {
  const theme = themes[themeName];
  const count = chart.series.reduce((sum, { points }) => sum + points.length, 0);
  const draw = chart.form === "steps" ? stepsOption : count > MOST_ROWS ? columnsOption : rowsOption;
  const { width, height, option } = draw(chart, theme);
  return {
    width,
    height,
    option: { ...option, animation: false, useUTC: true, backgroundColor: theme.background },
  };
}
