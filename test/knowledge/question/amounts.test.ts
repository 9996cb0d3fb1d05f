// Money, percentages and large numbers in a question.
import { expect, it } from "vitest";
import { amountsIn } from "../../../src/knowledge/question/amounts.ts";
import { fold } from "../../../src/knowledge/question/normalise.ts";

it.each([
  ["HK$53.25", [{ value: 53.25, unit: "HKD" }]],
  ["904m hkd", [{ value: 904_000_000, unit: "HKD" }]],
  ["5.5 billion dollars", [{ value: 5_500_000_000, unit: "USD" }]],
  ["43,36 HKD", [{ value: 43.36, unit: "HKD" }]],
  ["350.000 Autos", [{ value: 350_000 }]],
  ["35万辆", [{ value: 350_000 }]],
  ["9.04亿港元", [{ value: 904_000_000, unit: "HKD" }]],
  ["-35%", [{ value: 35, unit: "%" }]],
  ["from 49.21 to 43.36", [{ value: 49.21 }, { value: 43.36 }]],
  [
    "7 to 8 billion yuan",
    [
      { value: 7e9, unit: "CNY" },
      { value: 8e9, unit: "CNY" },
    ],
  ],
  ["13-15m", [{ value: 13e6 }, { value: 15e6 }]],
  ["2025 to 8 billion", [{ value: 8e9 }]],
  ["17 ultra, 3 bullets, 1810", []],
])("“%s”", (text, amounts) => expect(amountsIn(fold(text)).map(({ amount }) => amount)).toEqual(amounts));
