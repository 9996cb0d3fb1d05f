// What an alert would have told in a time that is over: each fact counts as learnt on the day on which it was stated.
import { dayOf, type Fact, sameThing } from "../facts/fact.ts";
import { beginOf, occasionOf, type Occasion, type Wanted } from "./rules.ts";

const DAY_MS = 86_400_000;

export type Rehearsed = Occasion & { day: string };

/** `facts`: the live ones of one company, of the kinds of the rule at least. Oldest first. */
export function rehearse(
  wanted: Wanted,
  facts: readonly Fact[],
  { since, today }: { since: string; today: string },
): Rehearsed[] {
  const told = new Set<string>();
  const found: Rehearsed[] = [];
  const learnt = facts
    .map((fact) => ({ fact, at: toldOn(wanted, fact) }))
    .filter(({ at }) => at >= since && at <= today)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.fact.id < b.fact.id ? -1 : 1));
  for (const { fact, at } of learnt) {
    const known = facts.filter(({ statedOn }) => statedOn <= at);
    if (wanted.rule.when === "launch-due" && isReplaced(fact, known)) continue;
    const occasion = occasionOf(wanted, { fact, at }, known);
    if (!occasion || occasion.keys.some((key) => told.has(key))) continue;
    told.add(occasion.keys[0]!);
    found.push({ ...occasion, day: at });
  }
  return found;
}

/** A launch is told so many days ahead, but not before it is known. */
function toldOn({ rule }: Wanted, fact: Fact): string {
  const begins = rule.when === "launch-due" && fact.kind === "launch" ? beginOf(fact) : undefined;
  if (rule.when !== "launch-due" || begins === undefined) return fact.statedOn;
  const ahead = new Date(Date.parse(begins) - rule.days * DAY_MS).toISOString().slice(0, 10);
  return ahead > fact.statedOn ? ahead : fact.statedOn;
}

const isReplaced = (fact: Fact, known: readonly Fact[]): boolean =>
  known.some((other) => sameThing(other) === sameThing(fact) && dayOf(other) > dayOf(fact));
