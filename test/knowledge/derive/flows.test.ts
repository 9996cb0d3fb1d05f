// Arithmetic over capital flows.
import { describe, expect, it } from "vitest";
import { averagePrice, discount, grossProceeds, netByUnit, streak } from "../../../src/knowledge/derive/flows.ts";
import { flow, hkd } from "../../support/facts.ts";

const shares = (value: number) => ({ value, unit: "shares" });
const usd = (value: number) => ({ value, unit: "USD" });

describe("the average price", () => {
  it("is the amount by the shares", () => {
    expect(averagePrice(flow({ amount: hkd(150_700_000), shares: shares(3_800_000) }))).toEqual({
      value: 150_700_000 / 3_800_000,
      unit: "HKD",
    });
  });

  it("takes the middle of a range", () => {
    const amount = { low: 100, high: 300, unit: "HKD" };
    expect(averagePrice(flow({ amount, shares: shares(10) }))?.value).toBe(20);
  });

  it.each([
    ["the source gives the price", flow({ amount: hkd(100), shares: shares(10), price: hkd(11) })],
    ["there is no amount", flow({ amount: undefined, shares: shares(10) })],
    ["there are no shares", flow({ amount: hkd(100) })],
    ["the shares are zero", flow({ amount: hkd(100), shares: shares(0) })],
    ["the amount is no money", flow({ amount: { value: 16, unit: "%" }, shares: shares(10) })],
  ])("is not calculated where %s", (_why, given) => expect(averagePrice(given)).toBeUndefined());
});

describe("gross proceeds", () => {
  it("are shares times price, in the price's currency", () => {
    const placement = flow({ amount: usd(5.5e9), shares: shares(800_000_000), price: hkd(53.25) });
    expect(grossProceeds(placement)).toEqual({ value: 42_600_000_000, unit: "HKD" });
  });

  it("are not calculated without both", () => {
    expect(grossProceeds(flow({ shares: shares(1) }))).toBeUndefined();
    expect(grossProceeds(flow({ price: hkd(1) }))).toBeUndefined();
  });
});

describe("the discount", () => {
  it("is what the price lies below the reference", () => {
    expect(discount(hkd(53.25), hkd(57))).toBeCloseTo(6.579, 3);
    expect(discount(hkd(60), hkd(50))).toBeCloseTo(-20, 9);
  });

  it("is not told across currencies or without both", () => {
    expect(discount(usd(7), hkd(57))).toBeUndefined();
    expect(discount(undefined, hkd(57))).toBeUndefined();
    expect(discount(hkd(57), undefined)).toBeUndefined();
    expect(discount(hkd(57), hkd(0))).toBeUndefined();
  });
});

describe("a streak", () => {
  const day = (n: number, direction: "in" | "out") => flow({ id: `d${n}`, period: `2025-06-0${n}`, direction });

  it("is the newest days of one direction", () => {
    const daily = [day(5, "in"), day(4, "in"), day(3, "in"), day(2, "out"), day(1, "in")];
    expect(streak(daily)).toEqual({ direction: "in", facts: daily.slice(0, 3) });
  });

  it("may last as long as the record does", () => {
    const daily = [day(2, "out"), day(1, "out")];
    expect(streak(daily)).toEqual({ direction: "out", facts: daily });
  });

  it("takes two days at least", () => {
    expect(streak([])).toBeUndefined();
    expect(streak([day(1, "in")])).toBeUndefined();
    expect(streak([day(2, "in"), day(1, "out")])).toBeUndefined();
  });
});

describe("the net flow", () => {
  it("takes what went out from what came in, by currency", () => {
    const flows = [flow({ amount: hkd(100) }), flow({ amount: hkd(30), direction: "out" }), flow({ amount: usd(5) })];
    expect(netByUnit(flows).map(({ unit, value, facts }) => [unit, value, facts.length])).toEqual([
      ["HKD", 70, 2],
      ["USD", 5, 1],
    ]);
  });

  it("leaves out flows without an amount of money", () => {
    expect(netByUnit([flow({ amount: undefined }), flow({ amount: { value: 16, unit: "%" } })])).toEqual([]);
  });
});
