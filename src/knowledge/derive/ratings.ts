// Ratings on a day of the past.
import type { Rating } from "../facts/rating.ts";
import { latest } from "./latest.ts";
import { CONSENSUS_DAYS } from "./targets.ts";
import { ageInDays } from "./time.ts";

/**
 * First statements later than `day` that tell what a firm held before, where no statement up to the day does and the
 * change came within 180 days. Takes all statements, newest first.
 */
export function ratingsBefore(facts: readonly Rating[], day: string): Rating[] {
  const known = new Set(facts.filter((fact) => fact.statedOn <= day).map((fact) => fact.firm));
  const later = facts.filter((fact) => fact.statedOn > day && !known.has(fact.firm)).reverse();
  return latest(later).filter((fact) => fact.previous && ageInDays(day, fact.statedOn) <= CONSENSUS_DAYS);
}
