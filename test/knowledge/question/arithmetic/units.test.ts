// In which unit figures are compared, and the same amount in another unit.
import { expect, it } from "vitest";
import { changeFrom } from "../../../../src/knowledge/question/arithmetic/changes.ts";
import { ratio } from "../../../../src/knowledge/question/arithmetic/ratios.ts";
import { sumOf } from "../../../../src/knowledge/question/arithmetic/sums.ts";
import { converted } from "../../../../src/knowledge/question/arithmetic/units.ts";
import { hkd, operand } from "../../../support/operands.ts";

it("currencies are never mixed, but for amounts that a source gives in both", () => {
  const usd = operand({ value: 5, unit: "USD" });
  expect(changeFrom(hkd(40), usd)).toBeUndefined();
  expect(ratio(hkd(40), usd)).toBeUndefined();
  expect(sumOf([hkd(40), usd])).toBeUndefined();
  expect(ratio(hkd(40, { alsoGiven: [{ value: 5, unit: "USD" }] }), usd)?.low).toBe(1);
});

it("hectares are square metres, money is nothing else", () => {
  expect(converted(operand({ value: 52, unit: "hectares" }), "square metres")?.low).toBe(520_000);
  expect(converted(hkd(1), "USD")).toBeUndefined();
});
