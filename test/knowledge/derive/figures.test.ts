// Arithmetic on figures, and the ages of facts.
import { describe, expect, it } from "vitest";
import { change, inUnit, middle } from "../../../src/knowledge/derive/figures.ts";
import { ageInDays, isOld } from "../../../src/knowledge/derive/time.ts";
import { hkd } from "../../support/facts.ts";

describe("a figure", () => {
  it("counts as its value, a range as its middle", () => {
    expect(middle(hkd(43.36))).toBe(43.36);
    expect(middle({ low: 7, high: 8, unit: "CNY" })).toBe(7.5);
  });

  it("changes by a difference and a percentage", () => {
    expect(change(hkd(50), hkd(40))).toEqual({ difference: -10, percent: -20, unit: "HKD" });
    expect(change({ low: 40, high: 60, unit: "HKD" }, hkd(55))).toEqual({ difference: 5, percent: 10, unit: "HKD" });
  });

  it("does not change across units, or from nothing", () => {
    expect(change(hkd(50), { value: 6, unit: "USD" })).toBeUndefined();
    expect(change(hkd(0), hkd(5))).toBeUndefined();
  });

  it("is found in another unit only where the source gives it so", () => {
    const usd = { value: 680_610_000, unit: "USD" };
    const profit = { value: 4.9e9, unit: "CNY", alsoGiven: [usd] };
    expect(inUnit(profit, "USD")).toEqual(usd);
    expect(inUnit(profit, "CNY")).toBe(profit);
    expect(inUnit(profit, "HKD")).toBeUndefined();
    expect(inUnit(hkd(1), "USD")).toBeUndefined();
  });
});

describe("the age of a fact", () => {
  it("is counted in days, across leap days and the changes of the clocks", () => {
    expect(ageInDays("2024-02-28", "2024-03-01")).toBe(2);
    expect(ageInDays("2025-03-29", "2025-03-31")).toBe(2);
    expect(ageInDays("2025-06-02", "2025-06-02")).toBe(0);
    expect(ageInDays("2025-06-03", "2025-06-02")).toBe(-1);
  });

  it("makes it old after 90 days", () => {
    expect(isOld("2025-03-04", "2025-06-02")).toBe(false);
    expect(isOld("2025-03-03", "2025-06-02")).toBe(true);
  });
});
