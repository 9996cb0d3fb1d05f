// What is new about one company, most material first: what was recorded, and dates that came or passed meanwhile.
import { dayOf, type Fact, sameThing } from "../facts/fact.ts";
import type { Launch } from "../facts/launch.ts";
import type { NewsItem } from "../news.ts";
import { parsePeriod } from "../period.ts";
import { disagreements, latest, superseded } from "./latest.ts";
import { launchState } from "./launches.ts";
import { ageInDays, isBackDated } from "./time.ts";

/** A change as the news tells it, with its fact as it is now; `at` is when it was written. */
export type Told = { change: NewsItem["change"]; fact: Fact; at: string };

/** After the one day, up to and with the other. */
export type Days = { after: string; today: string };

export type Entry =
  /** `alike`: it and others that say just the same. */
  | { what: "new"; fact: Fact; alike: Fact[]; backDated: boolean }
  | { what: "corrected"; fact: Fact; was: Fact }
  | { what: "retracted" | "restored"; fact: Fact }
  /** Sources give different figures for the same thing. */
  | { what: "differ"; fact: Fact; versions: Fact[] }
  /** A launch that comes within a week; one whose date has passed and that no source confirms. */
  | { what: "due" | "passed"; fact: Launch };

const SOON_DAYS = 7;

/** `rivals`: live facts on the same thing and day as one of those told. `launches`: all live ones of the company. */
export function entriesOf(
  told: readonly Told[],
  rivals: (fact: Fact) => readonly Fact[],
  launches: readonly Launch[],
  days: Days,
): Entry[] {
  const recorded = recordedEntries(told);
  const fresh = recorded.filter((entry) => entry.what === "new");
  const replaced = superseded(fresh.map(({ fact }) => fact).sort(newestFirst));
  const known = new Set(recorded.map(({ fact }) => fact.id));
  const calendar = latest([...launches].sort(newestFirst)).flatMap((fact): Entry[] => {
    const what = known.has(fact.id) ? undefined : dateOf(fact, days);
    return what === undefined ? [] : [{ what, fact }];
  });
  return [...recorded, ...differences(fresh, rivals), ...calendar]
    .map((entry) => ({ entry, weight: replaced.has(entry.fact.id) ? Weight.replaced : weightOf(entry, days) }))
    .sort((a, b) => a.weight - b.weight || newestFirst(a.entry.fact, b.entry.fact))
    .map(({ entry }) => entry);
}

/** How material an entry is: 0 is the most. */
export const weightOf = (entry: Entry, { today }: Days): number => {
  switch (entry.what) {
    case "due":
    case "passed":
      return Weight.date;
    case "differ":
      return Weight.differ;
    case "corrected":
    case "retracted":
    case "restored":
      return Weight.correction;
    case "new":
      return weightOfNew(entry.fact, today) + (entry.backDated ? Weight.backDated : 0);
    default:
      return entry satisfies never;
  }
};

const Weight = {
  change: 0,
  flow: 1,
  date: 2,
  differ: 3,
  correction: 4,
  launch: 5,
  opinion: 6,
  figure: 7,
  price: 8,
  event: 9,
  profile: 10,
  /** On top of its own: whatever was learnt of the past comes after all that is of these days. */
  backDated: 20,
  replaced: 40,
} as const;

function weightOfNew(fact: Fact, today: string): number {
  switch (fact.kind) {
    case "rating": {
      const moved = !["reiterate", "comment"].includes(fact.action);
      return moved || fact.previous ? Weight.change : Weight.opinion;
    }
    case "target":
      return fact.action !== "reiterate" || fact.previous ? Weight.change : Weight.opinion;
    case "flow":
      return Weight.flow;
    case "launch":
      return launchState(fact, today) === "passed" || isSoon(fact, today) ? Weight.date : Weight.launch;
    case "metric":
      return Weight.figure;
    case "price":
      return Weight.price;
    case "event":
      return Weight.event;
    case "profile":
      return Weight.profile;
    default:
      return fact satisfies never;
  }
}

/** What was recorded, as it came out in the end: who was never shown a fact need not hear that it was taken back. */
function recordedEntries(told: readonly Told[]): Entry[] {
  const ids = (...changes: Told["change"][]) =>
    new Set(told.filter(({ change }) => changes.includes(change)).map(({ fact }) => fact.id));
  const [added, corrected, retracted] = [ids("added", "published"), ids("corrected"), ids("retracted")];
  const byId = new Map(told.map(({ fact }) => [fact.id, fact]));
  const alike = new Map<string, Extract<Entry, { what: "new" }>>();
  const entries: Entry[] = [];
  for (const { change, fact, at } of told) {
    const goneAgain = corrected.has(fact.id) || retracted.has(fact.id);
    if (change === "retracted" && !added.has(fact.id)) entries.push({ what: "retracted", fact });
    if (change === "restored" && fact.status === "published" && !added.has(fact.id))
      entries.push({ what: "restored", fact });
    if ((change !== "added" && change !== "published") || goneAgain) continue;
    const was = fact.corrects === undefined ? undefined : byId.get(fact.corrects);
    if (fact.status === "retracted") entries.push({ what: "retracted", fact });
    else if (was && !added.has(was.id)) entries.push({ what: "corrected", fact, was });
    else {
      const known = alike.get(saidBy(fact));
      if (known) known.alike.push(fact);
      else {
        const entry = {
          what: "new" as const,
          fact,
          alike: [fact],
          backDated: isBackDated(fact.statedOn, at.slice(0, 10)),
        };
        alike.set(saidBy(fact), entry);
        entries.push(entry);
      }
    }
  }
  return entries;
}

/** What two articles on the same thing have in common, if they say the same. */
function saidBy(fact: Fact): string {
  const { id: _id, recordedAt: _at, statedOn: _on, sources: _from, saidBy: _who, inferred: _inferred, ...said } = fact;
  const { remark: _remark, reason: _reason, corrects: _corrects, ...bare } = said;
  return JSON.stringify([dayOf(fact), ...Object.entries(bare).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function differences(
  fresh: readonly Extract<Entry, { what: "new" }>[],
  rivals: (fact: Fact) => readonly Fact[],
): Entry[] {
  const groups = new Map<string, Fact[]>();
  for (const { fact } of fresh) {
    const all = new Map([fact, ...rivals(fact)].map((one) => [one.id, one]));
    for (const versions of disagreements([...all.values()])) groups.set(`${sameThing(fact)} ${dayOf(fact)}`, versions);
  }
  return [...groups.values()].map((versions) => ({ what: "differ", fact: versions[0]!, versions }));
}

/** Whether the days brought a launch near, or left it behind unconfirmed. */
function dateOf(launch: Launch, { after, today }: Days): "due" | "passed" | undefined {
  const now = launchState(launch, today);
  if (now === "passed" && launchState(launch, after) !== "passed") return "passed";
  return now === "due" && isSoon(launch, today) && !isSoon(launch, after) ? "due" : undefined;
}

function isSoon({ when }: Launch, today: string): boolean {
  const begins = when === undefined ? undefined : parsePeriod(when)?.from;
  if (begins === undefined) return false;
  const inDays = ageInDays(today, begins);
  return inDays >= 0 && inDays <= SOON_DAYS;
}

function newestFirst(a: Fact, b: Fact): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
