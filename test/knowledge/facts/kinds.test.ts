// What each kind of fact takes and refuses beyond what all share.
import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/knowledge/facts/fact.ts";
import { refusedField } from "../../support/check.ts";
import { event, flow, hkd, launch, metric, price, profile, rating, target } from "../../support/facts.ts";

const percent = { value: 8.2, unit: "%" };
type Table = [fact: Fact, good: object[], bad: [string, object][]];

const table: Record<string, Table> = {
  rating: [
    rating(),
    [
      { rating: undefined, level: undefined, stance: "Positive" },
      { previous: { described: "more bullish" } },
      { previous: { rating: "Buy", level: 4 } },
      { action: "suspend" },
    ],
    [
      ["firm", { firm: undefined }],
      ["action", { action: "love" }],
      ["level", { level: 0 }],
      ["level", { level: 6 }],
      ["level", { level: 3.5 }],
      ["previous", { previous: { grade: "A" } }],
      ["", { price: hkd(1) }],
    ],
  ],
  target: [
    target(),
    [{ previous: hkd(49.21) }, { price: { low: 40, high: 45, unit: "HKD" } }, { action: "remove" }],
    [
      ["firm", { firm: "Jefferies LLC" }],
      ["action", { action: "upgrade" }],
      ["price", { price: undefined }],
      ["price", { price: 43.36 }],
      ["price", { price: { value: "43.36", unit: "HKD" } }],
    ],
  ],
  flow: [
    flow(),
    [
      { amount: undefined, share: percent, shareOf: "southbound money" },
      { channel: "placement", shares: { value: 8e8, unit: "shares" }, price: hkd(53.25), referencePrice: hkd(57) },
      { channel: "buyback", direction: "out", rank: 1 },
      { period: "2025-Q1" },
    ],
    [
      ["channel", { channel: "lottery" }],
      ["direction", { direction: "up" }],
      ["period", { period: undefined }],
      ["period", { period: "last week" }],
      ["rank", { rank: 0 }],
      ["rank", { rank: 1.5 }],
    ],
  ],
  launch: [
    launch(),
    [
      { when: "2025-12-22..2025-12-28" },
      { stage: "delayed", when: "..2027" },
      { figures: { parameters: { value: 1, unit: "x" } } },
    ],
    [
      ["product", { product: "" }],
      ["category", { category: undefined }],
      ["stage", { stage: "rumoured" }],
      ["when", { when: "next week" }],
      ["figures.parameters", { figures: { parameters: { value: 1 } } }],
    ],
  ],
  price: [
    price(),
    [
      { figure: undefined, measure: "change", changePct: { value: -35, unit: "%" } },
      { measure: "52-week-high", over: "2024" },
    ],
    [
      ["measure", { measure: "fair-value" }],
      ["figure", { figure: 40.2 }],
      ["changePct", { changePct: { value: 1 } }],
    ],
  ],
  metric: [
    metric(),
    [
      { figure: undefined, yoy: percent },
      { period: undefined },
      { metric: "r&d budget", basis: "guidance" },
      { metric: "ai/ml 2-year" },
    ],
    [
      ["metric", { metric: "Revenue" }],
      ["metric", { metric: "" }],
      ["basis", { basis: "rumour" }],
      ["basis", { basis: undefined }],
      ["period", { period: "Q3" }],
    ],
  ],
  event: [
    event(),
    [{ why: "Because.", viewOf: "Goldman Sachs", when: "2024", figures: { site: { value: 52, unit: "hectares" } } }],
    [
      ["what", { what: "" }],
      ["what", { what: "x".repeat(501) }],
      ["when", { when: "soon" }],
    ],
  ],
  profile: [
    profile(),
    [{ attribute: "isin", value: "KYG9830T1067" }],
    [
      ["attribute", { attribute: "CEO" }],
      ["value", { value: "" }],
      ["value", { value: 1810 }],
    ],
  ],
};

describe.each(Object.entries(table))("a %s", (_kind, [fact, good, bad]) => {
  it.each(good)("may say %j", (change) => expect(refusedField(fact, change)).toBeUndefined());
  it.each(bad)("is refused for its %s: %j", (field, change) => expect(refusedField(fact, change)).toBe(field));
});
