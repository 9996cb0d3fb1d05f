import { expect, it } from "vitest";
import { unitOf } from "../../../src/knowledge/question/units.ts";

const named = (...units: string[]) => units.map((unit) => ({ term: `unit:${unit}` }));

it.each([
  [named("USD"), "in dollars", "USD"],
  [named("%", "HKD"), "in percent and hkd", "%"],
  [named("USD", "HKD"), "in usd or hkd", undefined],
  [named(), "and in %?", "%"],
  [named(), "how many hk$ was that", "HKD"],
  [named(), "was it 5 % of hk$ 904m", undefined],
  [named(), "how much", undefined],
])("the unit of an answer: %j in “%s”", (terms, folded, unit) => {
  expect(unitOf(terms, folded)).toBe(unit);
});
