// What still stands, and where sources differ.
import { describe, expect, it } from "vitest";
import { disagreements, latest, superseded } from "../../../src/knowledge/derive/latest.ts";
import { event, flow, hkd, metric, price, target } from "../../support/facts.ts";
import { idsOf } from "../../support/world.ts";

describe("the newest of each thing", () => {
  const line = [
    target({ id: "j2", statedOn: "2025-06-01" }),
    target({ id: "c1", firm: "citi", statedOn: "2025-05-01" }),
    target({ id: "j1", statedOn: "2025-03-01" }),
  ];

  it("stands; the older ones are superseded", () => {
    expect(idsOf(latest(line))).toEqual(["j2", "c1"]);
    expect(superseded(line)).toEqual(new Set(["j1"]));
  });

  it("can be told by another key", () => {
    expect(idsOf(latest(line, (fact) => fact.kind))).toEqual(["j2"]);
  });

  it("is nothing of nothing", () => {
    expect(latest([])).toEqual([]);
    expect(superseded([])).toEqual(new Set());
  });
});

describe("sources disagree", () => {
  it("where they give different figures for one thing on one day", () => {
    const day = [
      price({ id: "a", figure: hkd(40) }),
      price({ id: "b", figure: hkd(41) }),
      price({ id: "c", measure: "intraday-high" }),
    ];
    expect(disagreements(day).map(idsOf)).toEqual([["a", "b"]]);
    expect(disagreements([flow({ amount: hkd(1) }), flow({ amount: hkd(2) })])).toHaveLength(1);
    expect(disagreements([metric({ figure: hkd(1) }), metric({ figure: hkd(2) })])).toHaveLength(1);
  });

  it("not where the figure moved from one day to the next", () => {
    expect(disagreements([price({ on: "2025-06-02" }), price({ on: "2025-06-03", figure: hkd(41) })])).toEqual([]);
  });

  it("not where one only hedges or adds another currency", () => {
    const hedged = { ...hkd(40), hedge: "about" as const, alsoGiven: [{ value: 5.1, unit: "USD" }] };
    expect(disagreements([price(), price({ figure: hedged })])).toEqual([]);
  });

  it("not where one gives an amount and the other the same in another currency, or a part of a whole", () => {
    const usd = { value: 680_610_000, unit: "USD" };
    expect(disagreements([metric({ figure: { value: 4.9e9, unit: "CNY" } }), metric({ figure: usd })])).toEqual([]);
    expect(disagreements([flow(), flow({ amount: undefined, share: { value: 16, unit: "%" } })])).toEqual([]);
  });

  it("not where only one gives a figure, or the kind has none", () => {
    expect(disagreements([metric(), metric({ figure: undefined, yoy: { value: 1, unit: "%" } })])).toEqual([]);
    expect(disagreements([event(), event()])).toEqual([]);
  });
});
