// Which numbers of a text are claims, and which are parts of names and dates.
import { expect, it } from "vitest";
import { claimedFigures } from "../../../src/knowledge/derive/claimed-figures.ts";

it.each([
  ["GS raised 1810 to 70", ["1810"], [{ value: 70 }]],
  ["Target HK$43.36, was 49.21", [], [{ value: 43.36, unit: "HKD" }, { value: 49.21 }]],
  ["3.8 million shares for HK$150.7 million", [], [{ value: 3_800_000 }, { value: 150_700_000, unit: "HKD" }]],
  [
    "up 5%, down 2.5 %",
    [],
    [
      { value: 5, unit: "%", way: 1 },
      { value: 2.5, unit: "%", way: -1 },
    ],
  ],
  ["135,000 cars of the SU7 in 2024, Q3 next", [], [{ value: 135_000 }]],
  ["the 17 Ultra on 22 December 2025 costs 7000", ["17 ultra", "22 december 2025"], [{ value: 7000 }]],
  ["1810.HK and 0992.HK closed 2025-12-18", [], []],
  ["９０４亿港元", [], [{ value: 90_400_000_000, unit: "HKD" }]],
  ["43.36, and again 43.36", [], [{ value: 43.36 }]],
  ["", [], []],
])("“%s” without %j", (text, taken, figures) => {
  expect(claimedFigures(text, taken)).toEqual(figures);
});

it.each([
  ["rose 2.5%", 1],
  ["2.5% up", 1],
  ["-2.5 %", -1],
  ["+2.5%", 1],
  ["fell by 2.5% after it rose", -1],
  ["im Dezember um 2.5% gefallen", -1],
  ["跌2.5%", -1],
  ["大涨2.5%", 1],
  ["a yield of 2.5%", undefined],
])("“%s” goes this way: %s", (text, way) => {
  expect(claimedFigures(text, [])[0]).toEqual({ value: 2.5, unit: "%", ...(way ? { way } : {}) });
});

it("takes the first ten", () => {
  const text = Array.from({ length: 30 }, (_, i) => `HK$${i + 1}`).join(" and ");
  expect(claimedFigures(text, [])).toHaveLength(10);
});
