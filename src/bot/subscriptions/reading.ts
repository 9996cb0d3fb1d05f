// What is new, read once for all who are to be told of it.
import type { Span } from "../../commands/subscription.ts";
import { entriesOf, type Entry, type Told } from "../../knowledge/derive/novelty.ts";
import { dayOf, type Fact, sameThing } from "../../knowledge/facts/fact.ts";
import type { Firm } from "../../knowledge/firms.ts";
import type { Launch } from "../../knowledge/facts/launch.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Source } from "../../knowledge/sources.ts";
import type { Subject } from "../../knowledge/subjects.ts";

/** The news is read in parts of so many numbers, each once. */
const PART = 100;
/** More than this comes with the next digest. */
const MOST_PARTS = 50;

type Wanted = { from: number; to?: number; companies: readonly string[] };

/** Everything that was read so far: `prepare` first, then ask. */
export type Reading = {
  prepare(wanted: readonly Wanted[]): Promise<void>;
  /** How far somebody gets who has read up to `from`. */
  reach(from: number): number;
  /** What is new about one company in a span; the same list for all who ask the same. */
  entries(company: string, span: Span): readonly Entry[];
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly firms: ReadonlyMap<string, Firm>;
};

export async function createReading(knowledge: Knowledge): Promise<Reading> {
  const newest = await knowledge.newestNews();
  const [subjects, firms] = [await knowledge.subjects(), await knowledge.firms()];
  /** By part, then by company. */
  const told = new Map<number, Map<string, (Told & { seq: number })[]>>();
  const rivals = new Map<string, Fact[]>();
  const launches = new Map<string, Launch[]>();
  const sources = new Map<string, Source>();
  const made = new Map<string, readonly Entry[]>();

  const reach = (from: number): number => Math.min(newest, (Math.floor(from / PART) + MOST_PARTS) * PART);
  const partsOf = ({ from, to = reach(from) }: { from: number; to?: number }): number[] => {
    const last = Math.min(to, reach(from));
    const first = Math.floor(from / PART);
    return from >= last ? [] : Array.from({ length: Math.ceil(last / PART) - first }, (_, i) => first + i);
  };

  async function readSources(facts: Iterable<Fact>): Promise<void> {
    const ids = new Set<string>();
    for (const fact of facts) for (const { source } of fact.sources) if (!sources.has(source)) ids.add(source);
    for (const [id, source] of await knowledge.sources(ids)) sources.set(id, source);
  }

  async function readPart(part: number): Promise<void> {
    const news = (await knowledge.news(part * PART, PART)).filter(({ seq }) => seq <= (part + 1) * PART);
    const facts = await knowledge.factsById(news.flatMap(({ items }) => items.map(({ fact }) => fact)));
    const besides = await knowledge.besides([...facts.values()].filter(hasFigure));
    for (const fact of besides) rivals.set(thingOf(fact), [...(rivals.get(thingOf(fact)) ?? []), fact]);
    await readSources([...facts.values(), ...besides]);
    const byCompany = new Map<string, (Told & { seq: number })[]>();
    for (const { seq, at, items } of news)
      for (const { change, fact: id } of items) {
        const fact = facts.get(id);
        if (!fact) continue;
        const list = byCompany.get(fact.subject);
        if (list) list.push({ seq, change, fact, at });
        else byCompany.set(fact.subject, [{ seq, change, fact, at }]);
      }
    told.set(part, byCompany);
  }

  return {
    subjects,
    firms,
    sources,
    reach,

    async prepare(wanted) {
      const parts = new Set(wanted.flatMap(partsOf).filter((part) => !told.has(part)));
      for (const part of parts) await readPart(part);
      const unknown = new Set(wanted.flatMap(({ companies }) => companies).filter((id) => !launches.has(id)));
      for (const id of unknown) launches.set(id, []);
      const found = await knowledge.launchesOf(unknown);
      for (const launch of found) launches.get(launch.subject)!.push(launch);
      await readSources(found);
    },

    entries(company, span) {
      const { from, to, days } = span;
      const key = `${company} ${from} ${to} ${days.after} ${days.today}`;
      let entries = made.get(key);
      if (!entries) {
        const heard = partsOf(span).flatMap((part) =>
          (told.get(part)?.get(company) ?? []).filter(({ seq }) => seq > from && seq <= to),
        );
        entries = entriesOf(heard, (fact) => rivals.get(thingOf(fact)) ?? [], launches.get(company) ?? [], days);
        made.set(key, entries);
      }
      return entries;
    },
  };
}

const thingOf = (fact: Fact): string => `${fact.subject} ${fact.kind} ${dayOf(fact)} ${sameThing(fact)}`;

/** Of these, sources can give different figures. */
const hasFigure = ({ kind, status }: Fact): boolean =>
  status === "published" && (kind === "target" || kind === "flow" || kind === "price" || kind === "metric");
