// Charts without pictures: bars as long as their numbers, and nothing lost but what is said to be.
import { describe, expect, it } from "vitest";
import { barText, partsOfChart } from "../../src/adapters/chart-text.ts";
import { fit } from "../../src/adapters/fit.ts";
import { plain } from "../../src/adapters/plain.ts";
import { limits } from "../../src/adapters/terminal/limits.ts";
import type { Chart, Reply } from "../../src/commands/reply.ts";
import { render as words } from "../../src/commands/words/en/render.ts";
import { chartOf, daily, point, steps } from "../support/charts.ts";

const bars = (chart: Chart, width = 20): string[] =>
  partsOfChart(chart).flatMap(({ lines }) => lines.flatMap(({ bar }) => (bar ? barText(bar, width) : [])));
const reply = (chart: Chart): Reply => ({ cards: [{ title: "Chart", blocks: [chart], notes: [] }] });
const one = (...values: [low: number, high?: number][]) =>
  chartOf([{ name: "", points: values.map(([low, high = low], at) => point(`p${at}`, "2025-12-18", low, { high })) }]);

describe("A bar", () => {
  it("begins at nought and is as long as its number", () => {
    expect(bars(one([10], [5], [0]))).toEqual(["█".repeat(20), "█".repeat(10), ""]);
  });

  it("goes to the left where the number is below nought", () => {
    expect(bars(one([10], [-10]))).toEqual([" ".repeat(10) + "█".repeat(10), "█".repeat(10)]);
  });

  it("of a range goes on to its upper end", () => {
    expect(bars(one([5, 10]))).toEqual(["█".repeat(10) + "▒".repeat(10)]);
  });

  it("of the smallest number is still to be seen", () => {
    expect(bars(one([1000], [1]))).toEqual(["█".repeat(20), "▏"]);
    expect(bars(one([1000], [-1]))[1]).toMatch(/▏/);
  });

  it("is light for a goal, an estimate, and what held before", () => {
    const goal = chartOf([{ name: "Goal", basis: "guidance", points: [point("2025", "2025-12-31", 1)] }]);
    expect(bars(goal)).toEqual(["░".repeat(20)]);
    expect(bars(steps())[0]).toMatch(/^░+$/);
  });
});

describe("A chart as text", () => {
  it("shows names, numbers and bars beside each other, with the close below them", () => {
    expect(plain(reply(steps()), words).split("\n")).toEqual([
      "Chart",
      "",
      "Capital flows: Xiaomi (1810.HK)",
      "Jefferies",
      expect.stringMatching(/^ {2}until 18 Dec 2025 +HK\$49\.21 \[1\] {2}░+$/),
      expect.stringMatching(/^ {2}18 Dec 2025 +HK\$43\.36 \[1\] {2}█+$/),
      "大和",
      expect.stringMatching(/^ {2}2 Jun 2025 +HK\$55 \[1\] {2}█+$/),
      expect.stringMatching(/^ {2}1 Sept 2025 +HK\$60 \[1\] {2}█+$/),
      expect.stringMatching(/^ {2}Last known close +HK\$40\.20 on 18 Dec 2025 \[2\] {2}█+$/),
      "As of 19 Dec 2025. Source: boerse-global.de, 18 Dec 2025",
    ]);
  });

  it("keeps the last of many points, and says how many there are more", () => {
    const cut = plain(fit(reply(daily(1000)), limits, words), words);
    expect(cut).toContain(words.cut.rows(800));
    expect(cut).toContain("2027-09-27");
    expect(cut).not.toContain("2025-01-01");
  });
});
