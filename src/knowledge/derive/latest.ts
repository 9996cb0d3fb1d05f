// What still stands, and where sources differ.
import type { Figure } from "../facts/base.ts";
import { dayOf, type Fact, sameThing } from "../facts/fact.ts";

/** The newest of each thing, in the order given (newest first). */
export function latest<F extends Fact>(facts: readonly F[], key: (fact: F) => string = sameThing): F[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const k = key(fact);
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}

/** Ids of facts that a newer one of the same thing has replaced. */
export function superseded(facts: readonly Fact[]): Set<string> {
  const current = new Set(latest(facts).map((fact) => fact.id));
  return new Set(facts.filter((fact) => !current.has(fact.id)).map((fact) => fact.id));
}

const figureOf = (fact: Fact): Figure | undefined => {
  switch (fact.kind) {
    case "target":
      return fact.price;
    case "flow":
      return fact.amount ?? fact.share;
    case "price":
    case "metric":
      return fact.figure;
    default:
      return undefined;
  }
};

/** Facts that give different figures in one unit for the same thing on the same day, by what they are about. */
export function disagreements<F extends Fact>(facts: readonly F[]): F[][] {
  if (facts.length < 2) return [];
  const groups = Map.groupBy(facts, (fact) => `${sameThing(fact)} ${dayOf(fact)} ${figureOf(fact)?.unit ?? ""}`);
  return [...groups.values()].filter((group) => {
    if (group.length === 1) return false;
    const given = group.map(figureOf).filter((f) => f !== undefined);
    const bare = given.map(({ hedge: _hedge, alsoGiven: _also, ...f }) => JSON.stringify(f));
    return new Set(bare).size > 1;
  });
}
