// A number as a source gives it.
import { describe, expect, it } from "vitest";
import { figure, HEDGES } from "../../../src/knowledge/facts/base.ts";

const fits = (value: unknown) => figure.safeParse(value).success;

describe("a figure", () => {
  it.each<[unknown]>([
    [{ value: 43.36, unit: "HKD" }],
    [{ value: -2.5, unit: "%" }],
    [{ value: 0, unit: "shares" }],
    [{ low: 52.8, high: 54.6, unit: "HKD" }],
    [{ value: 1e12, unit: "HKD", hedge: "over", alsoGiven: [{ value: 128.4e9, unit: "USD", hedge: "over" }] }],
    [{ low: 7e9, high: 8e9, unit: "CNY", alsoGiven: [{ low: 1e9, high: 1.1e9, unit: "USD" }] }],
    ...HEDGES.map((hedge): [unknown] => [{ value: 1, unit: "x", hedge }]),
  ])("may be %j", (value) => expect(fits(value)).toBe(true));

  it.each<[unknown]>([
    [43.36],
    [{ value: 43.36 }],
    [{ value: "43.36", unit: "HKD" }],
    [{ value: Number.NaN, unit: "HKD" }],
    [{ value: Number.POSITIVE_INFINITY, unit: "HKD" }],
    [{ unit: "HKD" }],
    [{ low: 1, unit: "HKD" }],
    [{ high: 1, unit: "HKD" }],
    [{ value: 1, low: 1, high: 2, unit: "HKD" }],
    [{ low: 54.6, high: 52.8, unit: "HKD" }],
    [{ value: 1, unit: "HKD", alsoGiven: [{ low: 2, high: 1, unit: "USD" }] }],
    [{ value: 1, unit: "" }],
    [{ value: 1, unit: "HKD", hedge: "maybe" }],
    [{ value: 1, unit: "HKD", currency: "HKD" }],
    [{ value: 1, unit: "HKD", alsoGiven: [{ value: 1, unit: "USD", alsoGiven: [] }] }],
    [null],
  ])("may not be %j", (value) => expect(fits(value)).toBe(false));
});
