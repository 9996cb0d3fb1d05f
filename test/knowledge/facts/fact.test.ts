// Which facts say the same thing at different times, and which day places a fact.
import { describe, expect, it } from "vitest";
import { dayOf, type Fact, fact as schema, firmOf, KINDS, sameThing } from "../../../src/knowledge/facts/fact.ts";
import { event, flow, hkd, launch, metric, oneOfEach, price, profile, rating, target } from "../../support/facts.ts";

const usd = { value: 6, unit: "USD" };

describe("two facts say the same thing", () => {
  it.each<[string, Fact, Fact]>([
    ["a firm's ratings", rating({ rating: "Buy" }), rating({ rating: "Hold", action: "downgrade" })],
    ["a firm's targets in one currency", target({ price: hkd(50) }), target({ price: hkd(43) })],
    ["flows of a channel over a period", flow({ amount: hkd(1) }), flow({ amount: hkd(2) })],
    ["a product's stages", launch({ stage: "announced" }), launch({ stage: "launched", product: "XIAOMI YU7" })],
    ["closes in one currency", price({ figure: hkd(40) }), price({ figure: hkd(41) })],
    ["changes without a price", price({ figure: undefined }), price({ figure: undefined, over: "2024" })],
    ["a metric of a period on a basis", metric({ figure: hkd(1) }), metric({ figure: hkd(2) })],
    ["values of an attribute", profile({ value: "Lei Jun" }), profile({ value: "Lu Weibing" })],
    ["one sentence", event({ what: "It rained." }), event({ what: "it rained." })],
  ])("%s", (_what, one, other) => {
    expect(sameThing(one)).toBe(sameThing(other));
  });

  it.each<[string, Fact, Fact]>([
    ["ratings of two firms", rating(), rating({ firm: "citi" })],
    ["targets in two currencies", target(), target({ price: usd })],
    ["flows of two channels", flow(), flow({ channel: "buyback" })],
    ["flows over two periods", flow(), flow({ period: "2025-06-03" })],
    ["two products", launch(), launch({ product: "Xiaomi SU7" })],
    ["a close and a high", price(), price({ measure: "intraday-high" })],
    ["closes in two currencies", price(), price({ figure: usd })],
    ["a metric of two periods", metric(), metric({ period: "2025-Q2" })],
    ["a metric with and without a period", metric(), metric({ period: undefined })],
    ["a figure and its estimate", metric(), metric({ basis: "estimate" })],
    ["two events", event(), event({ what: "It rained." })],
  ])("but not %s", (_what, one, other) => {
    expect(sameThing(one)).not.toBe(sameThing(other));
  });
});

it("a fact belongs to the day when it happened, else to the day when it was said", () => {
  expect(dayOf(price({ on: "2025-05-30" }))).toBe("2025-05-30");
  expect(dayOf(price({ statedOn: "2025-06-02" }))).toBe("2025-06-02");
});

it("only ratings and targets have a firm", () => {
  expect(
    oneOfEach()
      .filter((fact) => firmOf(fact) !== undefined)
      .map(({ kind }) => kind),
  ).toEqual(["rating", "target"]);
});

it("the list of kinds is the whole union", () => {
  expect(schema.options.map((option) => option.shape.kind.value)).toEqual([...KINDS]);
});
