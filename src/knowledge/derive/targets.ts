// Price targets: which are in force, what they come to together, and what they promise.
import type { Figure } from "../facts/base.ts";
import type { Price } from "../facts/price.ts";
import type { Target } from "../facts/target.ts";
import { middle } from "./figures.ts";
import { latest } from "./latest.ts";
import { ageInDays } from "./time.ts";

export const CONSENSUS_DAYS = 180;

/** A firm's target on a day. `until`: known only from the change that ended it; since when it held no source says. */
export type InForce = { fact: Target; price: Figure; since?: string; until?: string };

/**
 * Each firm's target in force on `day`, from all its statements, newest first. Where a firm's first statement is later
 * than the day but names the target before it, that one was in force, if the change came within 180 days.
 */
export function targetsInForce(facts: readonly Target[], day: string): InForce[] {
  const stated = latest(facts.filter((fact) => fact.statedOn <= day)).filter((fact) => fact.action !== "remove");
  const known = new Set(facts.filter((fact) => fact.statedOn <= day).map((fact) => fact.firm));
  const inForce: InForce[] = stated.map((fact) => ({ fact, price: fact.price, since: fact.statedOn }));
  const later = facts.filter((fact) => fact.statedOn > day && !known.has(fact.firm)).reverse();
  for (const fact of latest(later, (f) => f.firm))
    if (fact.previous && ageInDays(day, fact.statedOn) <= CONSENSUS_DAYS)
      inForce.push({ fact, price: fact.previous, until: fact.statedOn });
  return inForce;
}

export type Consensus = {
  unit: string;
  mean: number;
  median: number;
  high: number;
  low: number;
  members: InForce[];
  /** True where every target is older than 180 days and they were used all the same. */
  old: boolean;
};

/** One consensus per currency of targets not older than 180 days; what is left out comes back beside it. */
export function consensus(targets: readonly InForce[], today: string): { byUnit: Consensus[]; leftOut: InForce[] } {
  const dated = (t: InForce) => ageInDays(t.since ?? t.until!, today) <= CONSENSUS_DAYS;
  const leftOut: InForce[] = [];
  const byUnit = [...Map.groupBy(targets, (t) => t.price.unit)].map(([unit, all]) => {
    const recent = all.filter(dated);
    const members = recent.length > 0 ? recent : all;
    if (recent.length > 0) leftOut.push(...all.filter((t) => !dated(t)));
    const values = members.map((t) => middle(t.price)).sort((a, b) => a - b);
    const half = values.length >> 1;
    return {
      unit,
      mean: values.reduce((sum, v) => sum + v, 0) / values.length,
      median: values.length % 2 ? values[half]! : (values[half - 1]! + values[half]!) / 2,
      high: values.at(-1)!,
      low: values[0]!,
      members,
      old: recent.length === 0,
    };
  });
  return { byUnit, leftOut };
}

/** Percent from the close to the target; undefined where the currencies differ: they are never converted. */
export function upside(target: number, unit: string, close: Price | undefined): number | undefined {
  if (!close?.figure || close.figure.unit !== unit || middle(close.figure) === 0) return undefined;
  return (target / middle(close.figure) - 1) * 100;
}
