// What makes two reports one event: an alert speaks once of each, however many sources tell it and on whichever day.
import type { Figure } from "../facts/base.ts";
import { dayOf, type Fact, sameThing } from "../facts/fact.ts";
import type { Launch } from "../facts/launch.ts";
import { parsePeriod } from "../period.ts";
import { inUnit, middle } from "./figures.ts";
import { ageInDays } from "./time.ts";

/** Papers repeat each other for some days. */
const REPEATED_DAYS = 3;

/** Of `others`, those that tell the same event as this fact, directly or by way of one another. */
export function sameReports(fact: Fact, others: readonly Fact[]): Fact[] {
  const found: Fact[] = [];
  let left = others.filter((other) => other.kind === fact.kind && thingOf(other) === thingOf(fact));
  for (let next: Fact[] = [fact]; next.length > 0 && left.length > 0;) {
    const linked = left.filter((other) => next.some((one) => repeats(one, other)));
    left = left.filter((other) => !linked.includes(other));
    found.push(...linked);
    next = linked;
  }
  return found;
}

/** The names of an event, as each of its reports gives it; those of the first come first. */
export const keysOf = (reports: readonly Fact[], when: string): string[] => [
  ...new Set(
    reports.map((fact) =>
      // Who is the first to say "sell" is one event, whichever firms say so on that day.
      [fact.kind, fact.subject, when === "first-sell" ? "sell" : thingOf(fact), dayOf(fact)].join(" "),
    ),
  ),
];

/** A launch is named by the day on which it begins; other sources may give the same one by another day of it. */
export function launchKeys(launch: Launch, known: readonly Fact[]): string[] {
  const span = (one: Launch) => parsePeriod(one.when ?? "");
  const own = span(launch);
  const same = known.filter((other): other is Launch => {
    if (other.kind !== "launch" || other.subject !== launch.subject || thingOf(other) !== thingOf(launch)) return false;
    const theirs = span(other);
    return (theirs?.from ?? "9") <= (own?.to ?? "9") && (own?.from ?? "9") <= (theirs?.to ?? "9");
  });
  const key = (one: Launch) => ["launch", one.subject, thingOf(one), span(one)?.from ?? ""].join(" ");
  return [...new Set([launch, ...same].map(key))];
}

/** A firm's target is one thing in all currencies. */
const thingOf = (fact: Fact): string => (fact.kind === "target" ? fact.firm : sameThing(fact));

function repeats(a: Fact, b: Fact): boolean {
  if (Math.abs(ageInDays(dayOf(a), dayOf(b))) > REPEATED_DAYS) return false;
  switch (a.kind) {
    case "rating":
      return (
        b.kind === "rating" &&
        (a.level !== undefined && b.level !== undefined
          ? a.level === b.level
          : a.rating?.toLowerCase() === b.rating?.toLowerCase())
      );
    case "target":
      return b.kind === "target" && sameAmount(a.price, b.price);
    case "launch":
      return b.kind === "launch" && a.stage === b.stage;
    case "price":
      return dayOf(a) === dayOf(b);
    case "flow":
    case "metric":
    case "event":
    case "profile":
      return true;
    default:
      return a satisfies never;
  }
}

const sameAmount = (a: Figure, b: Figure): boolean => {
  const inTheirs = inUnit(a, b.unit) ?? a;
  const other = inUnit(b, inTheirs.unit);
  return other !== undefined && middle(inTheirs) === middle(other);
};
