// Years of two digits are years where nothing else fits, and stay what they are everywhere else.
import { describe, expect, it } from "vitest";
import { wholeYears } from "../../../src/knowledge/question/short-years.ts";

const read = (text: string) => wholeYears(text, "2025-12-19");

describe("A year of two digits", () => {
  it.each([
    ["7 feb 25 close", "7 feb 2025 close"],
    ["high in feb 25", "high in feb 2025"],
    ["mar 25 placement", "mar 2025 placement"],
    ["deliveries 24 vs target 25", "deliveries 2024 vs target 2025"],
    ["the 25 goal", "the 2025 goal"],
    ["sold in '24", "sold in 2024"],
  ])("“%s” is written out", (typed, meant) => expect(read(typed)).toBe(meant));

  it.each(["on feb 25", "in 25 cities", "25% of 24 million", "target 25", "hk$ 25.50", "feb 21", "the week of dec 22"])(
    "“%s” stays",
    (typed) => expect(read(typed)).toBe(typed),
  );
});
