// What is new about a company, and what of it comes first.
import { describe, expect, it } from "vitest";
import { entriesOf, type Entry, type Told } from "../../../src/knowledge/derive/novelty.ts";
import type { Fact } from "../../../src/knowledge/facts/fact.ts";
import type { Launch } from "../../../src/knowledge/facts/launch.ts";
import { event, flow, hkd, launch, metric, price, profile, rating, target } from "../../support/facts.ts";

const days = { after: "2025-06-01", today: "2025-06-02" };

const told = (fact: Fact, change: Told["change"] = "added"): Told => ({ change, fact, at: "2025-06-02T08:00:00.000Z" });

const entries = (
  all: readonly Told[],
  { rivals = [], launches = [] }: { rivals?: readonly Fact[]; launches?: readonly Launch[] } = {},
): string[] => entriesOf(all, () => rivals, launches, days).map(name);

const name = (entry: Entry): string => {
  if (entry.what === "corrected") return `${entry.fact.id} corrects ${entry.was.id}`;
  if (entry.what === "differ") return `differ: ${entry.versions.map(({ id }) => id).join(", ")}`;
  if (entry.what !== "new") return `${entry.what}: ${entry.fact.id}`;
  return `${entry.alike.map(({ id }) => id).join(" = ")}${entry.backDated ? ", of the past" : ""}`;
};

describe("What comes first", () => {
  it("is what changes an opinion, then money, dates, products, opinions held, figures, prices, and all the rest", () => {
    const all = [
      profile({ id: "profile" }),
      event({ id: "event" }),
      price({ id: "price" }),
      metric({ id: "metric" }),
      rating({ id: "held" }),
      launch({ id: "launch", when: "2026" }),
      launch({ id: "soon", product: "Pad", when: "2025-06-05" }),
      flow({ id: "flow" }),
      target({ id: "cut", action: "cut", previous: hkd(60) }),
    ];
    expect(entries(all.map((fact) => told(fact)))).toEqual([
      "cut",
      "flow",
      "soon",
      "launch",
      "held",
      "metric",
      "price",
      "event",
      "profile",
    ]);
  });

  it("is of these days: what was learnt of the past comes after all of it, and is marked", () => {
    const past = target({ id: "past", statedOn: "2025-03-03", firm: "citi" });
    const lately = profile({ id: "lately", statedOn: "2025-05-26" });
    expect(entries([told(past), told(lately)])).toEqual(["lately", "past, of the past"]);
  });

  it("is the newest of the same thing; what it replaced comes last", () => {
    const closes = ["2025-05-30", "2025-06-02", "2025-05-29"].map((on) => price({ id: `p${on}`, on }));
    expect(entries([...closes, profile({ id: "profile" })].map((fact) => told(fact)))).toEqual([
      "p2025-06-02",
      "profile",
      "p2025-05-30",
      "p2025-05-29",
    ]);
  });
});

describe("What is told", () => {
  it("once, though two articles say it", () => {
    const said = { price: hkd(55), sources: [{ source: "wire" }], statedOn: "2025-06-02" };
    expect(
      entries([told(target({ id: "a", ...said })), told(target({ id: "b", ...said, sources: [{ source: "news" }] }))]),
    ).toEqual(["a = b"]);
  });

  it("is a draft from when it is published, and not one more source", () => {
    expect(entries([told(target({ id: "a" }), "published"), told(target({ id: "b" }), "confirmed")])).toEqual(["a"]);
  });

  it("is a correction of what was told before, and only the corrected version of what was not", () => {
    const was = target({ id: "was" });
    const now = target({ id: "now", corrects: "was", price: hkd(55) });
    const change = [told(now), told(was, "corrected")];
    expect(entries(change)).toEqual(["now corrects was"]);
    expect(entries([told(was), ...change])).toEqual(["now"]);
  });

  it("is a retraction of what was told before, and nothing at all of what was not", () => {
    const gone = target({ id: "gone", status: "retracted" });
    expect(entries([told(gone, "retracted")])).toEqual(["retracted: gone"]);
    expect(entries([told(gone), told(gone, "retracted")])).toEqual([]);
  });

  it("is what holds again", () => {
    const wrong = target({ id: "wrong", status: "retracted", corrects: "right" });
    expect(entries([told(wrong, "retracted"), told(target({ id: "right" }), "restored")]).toSorted()).toEqual([
      "restored: right",
      "retracted: wrong",
    ]);
  });

  it("is that sources differ, with every version", () => {
    const known = target({ id: "known", price: hkd(50) });
    const fresh = told(target({ id: "fresh", price: hkd(51), action: "reiterate" }));
    expect(entries([fresh], { rivals: [known] })).toEqual(["differ: fresh, known", "fresh"]);
    expect(entries([fresh], { rivals: [target({ id: "same", price: hkd(51) })] })).toEqual(["fresh"]);
  });
});

describe("Dates of launches", () => {
  const phone = (when: string, more: Partial<Launch> = {}) => launch({ id: "phone", product: "Phone", when, ...more });

  it("are told when they come within a week, once", () => {
    expect(entries([], { launches: [phone("2025-06-09")] })).toEqual(["due: phone"]);
    expect(entries([], { launches: [phone("2025-06-10")] })).toEqual([]);
    expect(entries([], { launches: [phone("2025-06-08")] })).toEqual([]);
  });

  it("are told when they have passed without confirmation, once", () => {
    expect(entries([], { launches: [phone("2025-05-26..2025-06-01")] })).toEqual(["passed: phone"]);
    expect(entries([], { launches: [phone("2025-05-31")] })).toEqual([]);
    expect(entries([], { launches: [phone("2025-06-01", { stage: "launched" })] })).toEqual([]);
  });

  it("are those of the newest word on the product, and not told twice where that is new itself", () => {
    const newer = phone("2026", { id: "newer", statedOn: "2025-06-02", stage: "delayed" });
    expect(entries([], { launches: [phone("2025-06-09", { statedOn: "2025-05-01" }), newer] })).toEqual([]);
    const fresh = phone("2025-06-09");
    expect(entries([told(fresh)], { launches: [fresh] })).toEqual(["phone"]);
  });
});
