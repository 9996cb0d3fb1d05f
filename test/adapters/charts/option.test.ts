// What echarts is told to draw: the numbers of the chart, on honest axes, with every number written out that has room.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { optionOf } from "../../../src/adapters/charts/option.ts";
import type { Chart } from "../../../src/commands/reply.ts";
import { chartOf, daily, point, steps } from "../../support/charts.ts";

const axis = z.object({
  type: z.string(),
  min: z.number().optional(),
  max: z.number().optional(),
  scale: z.boolean().optional(),
});
const option = z.object({
  graphic: z.object({
    elements: z.array(
      z.object({ style: z.object({ text: z.string().optional(), fill: z.string().optional() }).optional() }),
    ),
  }),
  xAxis: axis.extend({ data: z.array(z.string()).optional() }),
  yAxis: axis,
  series: z.array(z.object({ type: z.string(), data: z.array(z.unknown()) })),
});

const drawn = (chart: Chart, theme: "dark" | "light" = "dark") => option.parse(optionOf(chart, theme).option);
const written = (chart: Chart): string[] => drawn(chart).graphic.elements.flatMap(({ style }) => style?.text ?? []);

describe("A few bars", () => {
  const goal = chartOf(
    [
      {
        name: "Reported",
        points: [point("2024", "2024-12-31", 13e6, { value: { text: "13 million units", cites: [1] } })],
      },
      {
        name: "Guidance",
        basis: "guidance",
        points: [
          point("2025", "2025-12-31", 15e6, { hedged: true, value: { text: "over 15 million units", cites: [2, 3] } }),
        ],
      },
      {
        name: "Estimates",
        basis: "estimate",
        points: [
          point("2026", "2026-12-31", 16e6, {
            high: 18e6,
            value: { text: "16 to 18 million units", cites: [4, 5, 6] },
          }),
        ],
      },
    ],
    {
      axis: { label: "million units", scale: 1e6, locale: "en-GB" },
      totals: [{ label: "In total", value: { text: "a lot", cites: [7] } }],
    },
  );

  it("begin at nought and end at their numbers; a range goes from its lower end to its upper", () => {
    const { xAxis, series } = drawn(goal);
    expect(xAxis).toMatchObject({ min: 0, max: 18e6 });
    expect(series[0]!.data).toEqual([
      [13e6, 13e6, expect.any(Number)],
      [15e6, 15e6, expect.any(Number)],
      [16e6, 18e6, expect.any(Number)],
    ]);
  });

  it("stand under what they are called and what they say, with their footnotes", () => {
    const texts = written(goal);
    for (const text of ["2024", "13 million units [1]", "over 15 million units [2][3]", "16 to 18 million units [4–6]"])
      expect(texts).toContain(text);
    for (const text of [goal.title, "million units", "Reported", "Guidance", "Estimates", "a lot [7]"])
      expect(texts).toContain(text);
    expect(texts.join(" ")).toContain(goal.small[0]);
  });

  it("reach to both sides where numbers are below nought", () => {
    const { xAxis } = drawn(daily(5));
    expect(xAxis).toMatchObject({ min: -4, max: 5 });
  });

  it("keep the footnote of a text that has no room", () => {
    const long = "about a number with a very long story that no picture has the room to tell in whole";
    const texts = written(
      chartOf([{ name: "", points: [point("x", "2025-12-18", 1, { value: { text: long, cites: [12] } })] }]),
    );
    expect(texts.find((text) => text.startsWith("about a number"))).toMatch(/… \[12\]$/);
  });
});

describe("Many bars", () => {
  it("stand in time, each with its number, and begin at nought", () => {
    const { xAxis, yAxis, series } = drawn(daily(60));
    expect(xAxis.data).toHaveLength(60);
    expect(xAxis.data?.[0]).toBe("2025-01-01");
    expect(series.map(({ type, data }) => [type, data.slice(0, 4)])).toEqual([["bar", [-1, 2, 3, -4]]]);
    // echarts begins at nought unless it is told not to.
    expect([yAxis.scale, yAxis.min]).toEqual([undefined, undefined]);
  });

  it("of several series have each its own place", () => {
    const series = ["A", "B"].map((name, nth) => ({
      name,
      points: Array.from({ length: 10 }, (_, at) => point(`day ${at}`, `2025-01-${10 + at}`, at * 2 + nth)),
    }));
    const { series: bars } = drawn(chartOf(series));
    expect(bars[0]!.data.slice(0, 4)).toEqual([0, null, 2, null]);
    expect(bars[1]!.data.slice(0, 4)).toEqual([null, 1, null, 3]);
  });
});

describe("Steps", () => {
  const day = (text: string) => Date.parse(text);
  /** From when to when each number holds, and from where to where it reaches. */
  const held = (chart: Chart) => drawn(chart).series.map(({ data }) => data);

  it("hold each number until the next one, and the last until the day of the answer", () => {
    const { xAxis } = drawn(steps());
    const [jefferies, daiwa] = held(steps());
    expect(jefferies).toEqual([
      [xAxis.min, day("2025-12-18"), 49.21, 49.21],
      [day("2025-12-18"), xAxis.max, 43.36, 43.36],
    ]);
    expect(daiwa).toEqual([
      [day("2025-06-02"), day("2025-09-01"), 55, 55],
      [day("2025-09-01"), xAxis.max, 60, 60],
    ]);
    expect(xAxis.min).toBeLessThan(day("2025-06-02"));
    expect(xAxis.max).toBeGreaterThanOrEqual(day("2025-12-19"));
  });

  it("that are ranges reach from their lower end to their upper", () => {
    const range = chartOf([{ name: "UBS", points: [point("x", "2025-06-02", 45, { high: 55 })] }], { form: "steps" });
    expect(held(range)[0]).toEqual([[day("2025-06-02"), expect.any(Number), 45, 55]]);
  });

  it("are seen against the last known close, which is written out", () => {
    const { xAxis } = drawn(steps());
    expect(held(steps())).toContainEqual([[xAxis.min, xAxis.max, 40.2, 40.2]]);
    expect(written(steps()).join(" ")).toContain("Last known close HK$40.20 on 18 Dec 2025 [2]");
  });

  it("grow with the number of lines, so that no name stands on another", () => {
    const many = chartOf(
      Array.from({ length: 14 }, (_, at) => ({ name: `Firm ${at}`, points: [point("x", "2025-06-02", 50 + at)] })),
      { form: "steps" },
    );
    expect(optionOf(many, "dark").height).toBeGreaterThan(14 * 40);
  });
});

describe("Both backgrounds", () => {
  it("have text that stands out from them, and colours of their own", () => {
    const fills = (theme: "dark" | "light") =>
      new Set(drawn(steps(), theme).graphic.elements.flatMap(({ style }) => style?.fill ?? []));
    expect(fills("dark").intersection(fills("light")).size).toBe(0);
  });
});
