// Arithmetic on operands: ranges stay ranges, and what is hedged stays a bound.
import { expect, it } from "vitest";
import type { Figure } from "../../../src/knowledge/facts/base.ts";
import type { Fact } from "../../../src/knowledge/facts/fact.ts";
import * as sums from "../../../src/knowledge/question/arithmetic.ts";

const of = (figure: Figure) => ({ fact: { id: "a" } as Fact, figure, field: "figure" as const });
const hkd = (value: number, more: { alsoGiven?: { value: number; unit: string }[] } = {}) =>
  of({ value, unit: "HKD", ...more });

it("a change is a difference and a percentage", () => {
  expect(sums.changeFrom(hkd(49.21), hkd(43.36))).toMatchObject({ percent: expect.closeTo(-11.888, 2), unit: "HKD" });
});

it("a share of a range is a range", () => {
  const part = of({ low: 7, high: 8, unit: "CNY" });
  expect(sums.shareOf(part, of({ value: 30, unit: "CNY" }))).toMatchObject({
    low: expect.closeTo(23.33, 1),
    high: expect.closeTo(26.67, 1),
  });
});

it("what is divided by “over” so many is less than the quotient", () => {
  const each = sums.quotient(
    "per-share",
    of({ value: 321, unit: "CNY" }),
    of({ value: 135, unit: "cars", hedge: "over" }),
  );
  expect(each?.hedge).toBe("under");
});

it("currencies are never mixed, but for amounts that a source gives in both", () => {
  const usd = of({ value: 5, unit: "USD" });
  expect(sums.changeFrom(hkd(40), usd)).toBeUndefined();
  expect(sums.ratio(hkd(40), usd)).toBeUndefined();
  expect(sums.sumOf([hkd(40), usd])).toBeUndefined();
  expect(sums.ratio(hkd(40, { alsoGiven: [{ value: 5, unit: "USD" }] }), usd)?.low).toBe(1);
});

it("hectares are square metres, money is nothing else", () => {
  expect(sums.converted(of({ value: 52, unit: "hectares" }), "square metres")?.low).toBe(520_000);
  expect(sums.converted(hkd(1), "USD")).toBeUndefined();
});

it("nothing is divided by nought", () => {
  expect(sums.ratio(hkd(1), hkd(0))).toBeUndefined();
  expect(sums.changeFrom(hkd(0), hkd(1))).toBeUndefined();
  expect(sums.before(hkd(1), of({ value: -100, unit: "%" }), "year-before")).toBeUndefined();
});
