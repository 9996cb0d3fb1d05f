// From one figure to another.
import { expect, it } from "vitest";
import { before, changeFrom } from "../../../../src/knowledge/question/arithmetic/changes.ts";
import { hkd, operand } from "../../../support/operands.ts";

it("a change is a difference and a percentage", () => {
  expect(changeFrom(hkd(49.21), hkd(43.36))).toMatchObject({ percent: expect.closeTo(-11.888, 2), unit: "HKD" });
});

it("nothing changes from nought, and nothing was there before it fell by all of it", () => {
  expect(changeFrom(hkd(0), hkd(1))).toBeUndefined();
  expect(before(hkd(1), operand({ value: -100, unit: "%" }), "year-before")).toBeUndefined();
});
