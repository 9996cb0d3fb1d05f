// What alerts watch for, rule by rule; and that one event is one, however many sources report it.
import { assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { rehearse } from "../../../src/knowledge/derive/rehearsal.ts";
import { occasionOf, type Rule } from "../../../src/knowledge/derive/rules.ts";
import type { Fact } from "../../../src/knowledge/facts/fact.ts";
import { flow, hkd, launch, price, rating, target } from "../../support/facts.ts";

const TODAY = "2025-06-10";
const before = { statedOn: "2025-05-20" };
const now = { statedOn: TODAY };

const found = (rule: Rule, fact: Fact, known: readonly Fact[] = [], firm?: string) =>
  occasionOf({ rule, firm }, { fact, at: `${TODAY}T12:00:00.000Z` }, known);

/** Whether it speaks. */
const speaks = (...asked: Parameters<typeof found>) => found(...asked) !== undefined;

describe("A rating that changes", () => {
  const rule: Rule = { when: "rating-changed" };
  const hold = { rating: "Hold", level: 3 };

  it("is one that differs from the firm's last, whatever the article calls it", () => {
    const last = rating({ ...before, level: 4 });
    expect(found(rule, rating({ ...now, ...hold, action: "comment" }), [last])?.beside).toEqual([last]);
    expect(speaks(rule, rating({ ...now, level: 4, action: "upgrade" }), [last])).toBe(false);
    expect(speaks(rule, rating({ ...now, ...hold, firm: "citi" }), [last])).toBe(false);
  });

  it("is what the source says of the one before, where none is known", () => {
    expect(speaks(rule, rating({ ...now, ...hold, previous: { level: 4 } }))).toBe(true);
    expect(speaks(rule, rating({ ...now, ...hold, previous: { level: 3 } }))).toBe(false);
    expect(speaks(rule, rating({ ...now, ...hold, action: "downgrade" }))).toBe(true);
    expect(speaks(rule, rating({ ...now, ...hold, action: "reiterate" }))).toBe(false);
  });

  it("of another firm is no concern of an alert on one firm", () => {
    const fact = rating({ ...now, ...hold, previous: { level: 4 } });
    expect(speaks(rule, fact, [], "jefferies")).toBe(true);
    expect(speaks(rule, fact, [], "citi")).toBe(false);
  });
});

describe("A target that changes by so many percent", () => {
  const rule: Rule = { when: "target-changed", percent: 10 };

  it("is measured against what the source says it was, else against what was known", () => {
    expect(found(rule, target({ ...now, price: hkd(55), previous: hkd(50) }))?.percent).toBeCloseTo(10);
    expect(speaks(rule, target({ ...now, price: hkd(54), previous: hkd(50) }))).toBe(false);
    expect(found(rule, target({ ...now, price: hkd(40) }), [target({ ...before, price: hkd(50) })])?.percent).toBe(-20);
  });

  it("says nothing across currencies, of a first target, or of one that is taken away", () => {
    const usd = { value: 5, unit: "USD" };
    expect(speaks(rule, target({ ...now, price: hkd(40) }), [target({ ...before, price: usd })])).toBe(false);
    expect(speaks(rule, target({ ...now, price: hkd(40) }))).toBe(false);
    expect(speaks(rule, target({ ...now, price: hkd(40), previous: hkd(80), action: "remove" }))).toBe(false);
  });
});

describe("A target and the price", () => {
  const rule: Rule = { when: "target-crosses-price" };
  const close = price({ statedOn: "2025-06-09", figure: hkd(45) });

  it("cross where a target is set on the other side of the last close", () => {
    expect(found(rule, target({ ...now, price: hkd(44), previous: hkd(50) }), [close])?.beside).toEqual([close]);
    expect(speaks(rule, target({ ...now, price: hkd(46), previous: hkd(50) }), [close])).toBe(false);
  });

  it("cross where a close passes a target that is in force", () => {
    const [inForce, far] = [target({ ...before, price: hkd(48) }), target({ ...before, firm: "citi", price: hkd(80) })];
    const known = [close, inForce, far];
    expect(found(rule, price({ ...now, figure: hkd(49) }), known)?.beside).toEqual([inForce]);
    expect(speaks(rule, price({ ...now, figure: hkd(47) }), known)).toBe(false);
    expect(speaks(rule, price({ ...now, figure: hkd(49) }), known, "citi")).toBe(false);
    expect(speaks(rule, price({ ...now, figure: { value: 49, unit: "CNY" } }), known)).toBe(false);
  });
});

describe("Other rules", () => {
  it("a firm that initiates, with a rating or a target", () => {
    const rule: Rule = { when: "firm-initiates" };
    expect(speaks(rule, rating({ ...now, action: "initiate" }))).toBe(true);
    expect(speaks(rule, target({ ...now, action: "initiate" }))).toBe(true);
    expect(speaks(rule, rating({ ...now, action: "upgrade" }))).toBe(false);
  });

  it("the first sell, and none after it", () => {
    const rule: Rule = { when: "first-sell" };
    const sell = rating({ ...now, level: 2, rating: "Sell" });
    expect(speaks(rule, sell, [rating({ ...before, level: 3 })])).toBe(true);
    expect(speaks(rule, sell, [rating({ ...before, firm: "citi", level: 1 })])).toBe(false);
    expect(speaks(rule, rating({ ...now, level: 3 }))).toBe(false);
  });

  it("two firms that say sell first on one day are one event", () => {
    const rule: Rule = { when: "first-sell" };
    const both = [rating({ ...now, level: 2 }), rating({ ...now, firm: "citi", level: 1 })];
    const keys = both.map((fact) => found(rule, fact, both)!.keys[0]);
    expect(new Set(keys).size).toBe(1);
  });

  it("a flow of an amount or more, also as given in another currency", () => {
    const rule: Rule = { when: "flow-above", amount: 1e9, unit: "HKD" };
    expect(speaks(rule, flow({ ...now, amount: hkd(1e9) }))).toBe(true);
    expect(speaks(rule, flow({ ...now, amount: hkd(9e8) }))).toBe(false);
    expect(speaks(rule, flow({ ...now, amount: { value: 2e8, unit: "USD", alsoGiven: [hkd(15e8)] } }))).toBe(true);
    expect(speaks(rule, flow({ ...now, amount: { value: 2e9, unit: "USD" } }))).toBe(false);
  });

  it("a buyback, a placement, any new fact of a kind", () => {
    expect(speaks({ when: "buyback" }, flow({ ...now, channel: "buyback" }))).toBe(true);
    expect(speaks({ when: "buyback" }, flow(now))).toBe(false);
    expect(speaks({ when: "placement" }, flow({ ...now, channel: "placement" }))).toBe(true);
    expect(speaks({ when: "new-fact", kind: "flow" }, flow(now))).toBe(true);
    expect(speaks({ when: "new-fact", kind: "price" }, flow(now))).toBe(false);
  });

  it("a launch that is due in so many days, whenever it was said, until it has come", () => {
    const rule: Rule = { when: "launch-due", days: 7 };
    const due = (when: string, more = {}) => speaks(rule, launch({ statedOn: "2025-03-01", when, ...more }));
    expect(due("2025-06-17")).toBe(true);
    expect(due("2025-06-18")).toBe(false);
    expect(due("2025-06-09")).toBe(false);
    expect(due("2025-06-12", { stage: "launched" })).toBe(false);
    expect(due("2025-06-12..2025-06-20")).toBe(true);
  });
});

describe("No alert speaks of", () => {
  const rule: Rule = { when: "new-fact", kind: "target" };
  it("what was stated more than a week before it was learnt", () => {
    expect(speaks(rule, target({ statedOn: "2025-06-03" }))).toBe(true);
    expect(speaks(rule, target({ statedOn: "2025-06-02" }))).toBe(false);
  });
  it("drafts, and what was taken back", () => {
    expect(speaks(rule, target({ ...now, status: "draft" }))).toBe(false);
    expect(speaks(rule, target({ ...now, status: "retracted" }))).toBe(false);
  });
});

describe("One event is told once", () => {
  const rules: Rule[] = [
    { when: "rating-changed" },
    { when: "target-changed", percent: 10 },
    { when: "flow-above", amount: 1e9, unit: "HKD" },
    { when: "new-fact", kind: "event" },
    { when: "first-sell" },
  ];
  const report = (rule: Rule, id: string, day: number): Fact => {
    const given = { id, statedOn: `2025-06-${String(6 + day).padStart(2, "0")}`, sources: [{ source: `paper-${id}` }] };
    switch (rule.when) {
      case "rating-changed":
        return rating({ ...given, level: 3, rating: "Hold", previous: { level: 4 } });
      case "first-sell":
        return rating({ ...given, level: 2, rating: "Sell" });
      case "target-changed":
        return target({ ...given, price: hkd(40), ...(day === 1 ? {} : { previous: hkd(50) }) });
      case "flow-above":
        return flow({ ...given, amount: hkd(1e9 + day), period: "2025-06-05" });
      default:
        return {
          ...given,
          kind: "event",
          subject: "xiaomi",
          what: "A factory opens",
          recordedAt: "",
          status: "published",
        };
    }
  };

  it("whichever of its reports comes first, on whatever day they are dated and in whatever parts they come", () => {
    const reports = uniqueArray(
      record({ id: integer({ min: 0, max: 99 }), day: integer({ min: 0, max: 3 }), part: integer({ min: 0, max: 3 }) }),
      {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 8,
      },
    );
    assert(
      property(constantFrom(...rules), reports, (rule, all) => {
        const facts = all.map(({ id, day, part }) => ({ fact: report(rule, `r${id}`, day), part }));
        const told = new Set<string>();
        let times = 0;
        for (const part of [0, 1, 2, 3]) {
          const known = facts.filter((one) => one.part <= part).map(({ fact }) => fact);
          for (const { fact } of facts.filter((one) => one.part === part)) {
            const occasion = found(rule, fact, known);
            if (!occasion || occasion.keys.some((key) => told.has(key))) continue;
            told.add(occasion.keys[0]!);
            times++;
          }
        }
        // A target without the one before it says of no change, as long as no other report does.
        const telling = facts.some(({ fact }) => found(rule, fact));
        expect(times).toBe(telling ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });

  it("but the next change of the same thing is another event", () => {
    const rule: Rule = { when: "rating-changed" };
    const down = rating({ statedOn: "2025-06-09", level: 3, rating: "Hold", previous: { level: 4 } });
    const up = rating({ ...now, level: 4, rating: "Buy", previous: { level: 3 } });
    expect(found(rule, up, [down])!.keys).not.toContain(found(rule, down, [up])!.keys[0]);
  });
});

describe("A rehearsal", () => {
  it("tells what would have been said in a time that is over, as if learnt on the day it was stated", () => {
    const facts = [
      target({ id: "a", statedOn: "2025-02-01", price: hkd(50) }),
      target({ id: "b", statedOn: "2025-04-01", price: hkd(60) }),
      target({ id: "c", statedOn: "2025-04-02", price: hkd(60), sources: [{ source: "wire" }] }),
      target({ id: "d", statedOn: "2025-06-01", price: hkd(30) }),
    ];
    const told = rehearse({ rule: { when: "target-changed", percent: 10 } }, facts, {
      since: "2025-03-01",
      today: TODAY,
    });
    expect(told.map(({ fact, day, percent }) => [fact.id, day, percent])).toEqual([
      ["b", "2025-04-01", 20],
      ["d", "2025-06-01", -50],
    ]);
  });

  it("tells a launch so many days ahead, and no longer one that was put off", () => {
    const facts = [
      launch({ id: "early", statedOn: "2025-03-01", when: "2025-05-20" }),
      launch({ id: "late", statedOn: "2025-05-01", when: "2025-06-12" }),
    ];
    const told = rehearse({ rule: { when: "launch-due", days: 7 } }, facts, { since: "2025-03-01", today: TODAY });
    expect(told.map(({ fact, day }) => [fact.id, day])).toEqual([["late", "2025-06-05"]]);
  });
});
