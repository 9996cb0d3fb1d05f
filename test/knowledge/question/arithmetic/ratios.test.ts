// One figure in relation to another: ranges stay ranges, and what is hedged stays a bound.
import { expect, it } from "vitest";
import { quotient, ratio, shareOf } from "../../../../src/knowledge/question/arithmetic/ratios.ts";
import { hkd, operand } from "../../../support/operands.ts";

it("a share of a range is a range", () => {
  const part = operand({ low: 7, high: 8, unit: "CNY" });
  expect(shareOf(part, operand({ value: 30, unit: "CNY" }))).toMatchObject({
    low: expect.closeTo(23.33, 1),
    high: expect.closeTo(26.67, 1),
  });
});

it("what is divided by “over” so many is less than the quotient", () => {
  const each = quotient(
    "per-share",
    operand({ value: 321, unit: "CNY" }),
    operand({ value: 135, unit: "cars", hedge: "over" }),
  );
  expect(each?.hedge).toBe("under");
});

it("nothing is divided by nought", () => {
  expect(ratio(hkd(1), hkd(0))).toBeUndefined();
});
