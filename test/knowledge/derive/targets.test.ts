// Which targets are in force, what they come to, and what they promise.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensus, type InForce, targetsInForce, upside } from "../../../src/knowledge/derive/targets.ts";
import { hkd, price, target } from "../../support/facts.ts";

const TODAY = "2025-12-18";
const usd = (value: number) => ({ value, unit: "USD" });
const inForce = (value: number, since = TODAY): InForce => ({
  fact: target({ price: hkd(value), statedOn: since }),
  price: hkd(value),
  since,
});

describe("the targets in force on a day", () => {
  const first = target({ id: "first", statedOn: "2025-03-01", price: hkd(40) });
  const raise = target({ id: "raise", statedOn: "2025-06-01", price: hkd(49.21) });
  const cut = target({ id: "cut", statedOn: "2025-12-18", action: "cut", price: hkd(43.36), previous: hkd(49.21) });
  const line = [cut, raise, first];

  it("are each firm's newest of that day or before", () => {
    const other = target({ id: "citi", firm: "citi", statedOn: "2025-05-01", price: hkd(60) });
    expect(targetsInForce([raise, other, first], "2025-06-01")).toEqual([
      { fact: raise, price: hkd(49.21), since: "2025-06-01" },
      { fact: other, price: hkd(60), since: "2025-05-01" },
    ]);
    expect(targetsInForce([raise, other, first], "2025-05-31").map(({ fact }) => fact.id)).toEqual(["citi", "first"]);
  });

  it("are those that a later cut names as the ones before it", () => {
    expect(targetsInForce([cut], "2025-12-17")).toEqual([{ fact: cut, price: hkd(49.21), until: "2025-12-18" }]);
    expect(targetsInForce([cut], "2025-12-18")).toEqual([{ fact: cut, price: hkd(43.36), since: "2025-12-18" }]);
  });

  it("are not read back from a change that came more than 180 days later", () => {
    expect(targetsInForce([cut], "2025-06-21")).toHaveLength(1);
    expect(targetsInForce([cut], "2025-06-20")).toEqual([]);
  });

  it("are not read back where the firm itself had spoken before", () => {
    expect(targetsInForce(line, "2025-12-17")).toEqual([{ fact: raise, price: hkd(49.21), since: "2025-06-01" }]);
  });

  it("are read back from the first change only", () => {
    const later = target({ id: "later", statedOn: "2025-12-30", previous: hkd(43.36) });
    expect(targetsInForce([later, cut], "2025-12-17")).toMatchObject([
      { fact: { id: "cut" }, price: { value: 49.21 } },
    ]);
  });

  it("end where a firm removes its target", () => {
    const removed = target({ id: "gone", statedOn: "2025-07-01", action: "remove", price: hkd(49.21) });
    expect(targetsInForce([removed, raise], "2025-07-01")).toEqual([]);
    expect(targetsInForce([removed, raise], "2025-06-30")).toMatchObject([{ fact: { id: "raise" } }]);
  });

  it("are kept apart by currency", () => {
    const dollars = target({ id: "usd", statedOn: "2025-05-01", price: usd(6) });
    expect(targetsInForce([raise, dollars], TODAY).map(({ fact }) => fact.id)).toEqual(["raise", "usd"]);
  });

  it("are none where nothing is known", () => expect(targetsInForce([], TODAY)).toEqual([]));
});

describe("the consensus", () => {
  it.each([
    [[50], 50, 50, 50, 50],
    [[40, 50], 45, 45, 50, 40],
    [[60, 40, 44], 48, 44, 60, 40],
    [[10, 40, 20, 50], 30, 30, 50, 10],
  ])("of %j has mean %d and median %d, from %d down to %d", (values, mean, median, high, low) => {
    const { byUnit } = consensus(
      values.map((value) => inForce(value)),
      TODAY,
    );
    expect(byUnit).toMatchObject([{ unit: "HKD", mean, median, high, low, old: false }]);
    expect(byUnit[0]!.members).toHaveLength(values.length);
  });

  it("never mixes currencies", () => {
    const dollars: InForce = { fact: target({ price: usd(6) }), price: usd(6), since: TODAY };
    const { byUnit } = consensus([inForce(40), dollars, inForce(50)], TODAY);
    expect(byUnit.map(({ unit, mean }) => [unit, mean])).toEqual([
      ["HKD", 45],
      ["USD", 6],
    ]);
  });

  it("takes the middle of a range", () => {
    const range = { low: 40, high: 50, unit: "HKD" };
    expect(consensus([{ ...inForce(0), price: range }], TODAY).byUnit).toMatchObject([{ mean: 45, high: 45, low: 45 }]);
  });

  it("leaves out targets older than 180 days and says which", () => {
    const old = inForce(90, "2025-06-20");
    const { byUnit, leftOut } = consensus([inForce(50, "2025-06-21"), old], TODAY);
    expect(byUnit).toMatchObject([{ mean: 50, old: false }]);
    expect(leftOut).toEqual([old]);
  });

  it("takes old targets where there are no others, and says so", () => {
    const all = [inForce(40, "2024-01-01"), inForce(50, "2024-02-01")];
    expect(consensus(all, TODAY)).toMatchObject({ byUnit: [{ mean: 45, old: true, members: all }], leftOut: [] });
  });

  it("counts a target that a later change names from the day of that change", () => {
    const before: InForce = { fact: target(), price: hkd(49.21), until: "2025-12-18" };
    expect(consensus([before], "2025-12-17")).toMatchObject({ byUnit: [{ mean: 49.21, old: false }], leftOut: [] });
  });

  it("is none where there are no targets", () => expect(consensus([], TODAY)).toEqual({ byUnit: [], leftOut: [] }));

  it("lies between the lowest and the highest, whatever the order", () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (given) => {
        const [forwards, backwards] = [given, given.toReversed()].map(
          (list) =>
            consensus(
              list.map((value) => inForce(value)),
              TODAY,
            ).byUnit[0]!,
        );
        expect(forwards!.median).toBe(backwards!.median);
        for (const value of [forwards!.mean, forwards!.median]) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
        }
      }),
    );
  });
});

describe("the upside", () => {
  it("is the way from the close to the target in percent", () => {
    expect(upside(43.36, "HKD", price({ figure: hkd(40.2) }))).toBeCloseTo(7.8607, 3);
    expect(upside(30, "HKD", price({ figure: hkd(40) }))).toBe(-25);
  });

  it("is not told across currencies, or without a close", () => {
    expect(upside(6, "USD", price({ figure: hkd(40) }))).toBeUndefined();
    expect(upside(50, "HKD", undefined)).toBeUndefined();
    expect(upside(50, "HKD", price({ figure: undefined }))).toBeUndefined();
    expect(upside(50, "HKD", price({ figure: hkd(0) }))).toBeUndefined();
  });
});
