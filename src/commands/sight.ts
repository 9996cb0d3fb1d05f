// What a view needs to show facts: how the reader reads, the day spoken of, the firms' names, and the footnotes.
import { isOld } from "../knowledge/derive/time.ts";
import { dayOf, type Fact } from "../knowledge/facts/fact.ts";
import type { Firm } from "../knowledge/firms.ts";
import type { Source } from "../knowledge/sources.ts";
import { type Subject, ticker } from "../knowledge/subjects.ts";
import type { Context } from "./define.ts";
import type { Look } from "./look.ts";
import type { FactId, Note, Value } from "./reply.ts";

export type Sight = {
  look: Look;
  /** The day that the answer speaks of: as-of, else today. */
  day: string;
  firm(id: string): string;
  /** Footnote numbers of facts, one per fact and source, given out in the order of citing. */
  cite(...facts: readonly Fact[]): number[];
  /** A stated value with the footnotes of the facts that it is from. */
  stated(text: string, ...facts: readonly Fact[]): Value;
  /** A value that Footnote computed from facts. */
  calculated(text: string, ...facts: readonly Fact[]): Value;
  /** A fact's day, marked where it is old. */
  dated(fact: Fact, day?: string): string;
  notes(): Note[];
};

/** Loads the sources of the facts to be shown. */
export async function see(facts: readonly Fact[], context: Context, asOf?: string): Promise<Sight> {
  const { knowledge, look } = context;
  const sources = await knowledge.sources(facts.flatMap((fact) => fact.sources.map(({ source }) => source)));
  return createSight(look, asOf ?? look.today, sources, await knowledge.firms());
}

export function createSight(
  look: Look,
  day: string,
  sources: ReadonlyMap<string, Source>,
  firms: ReadonlyMap<string, Firm>,
): Sight {
  const notes: Note[] = [];
  const numbers = new Map<FactId, number[]>();
  const numbersOf = (fact: Fact): number[] => {
    const known = numbers.get(fact.id);
    if (known) return known;
    const own = [...new Set(fact.sources.map(({ source }) => source))].map((id) =>
      notes.push({ n: notes.length + 1, facts: [fact.id], source: noteSource(id, sources.get(id)) }),
    );
    numbers.set(fact.id, own);
    return own;
  };
  const cite = (...facts: readonly Fact[]): number[] =>
    facts.length === 1 ? numbersOf(facts[0]!) : [...new Set(facts.flatMap(numbersOf))];
  return {
    look,
    day,
    firm: (id) => firms.get(id)?.name ?? id,
    cite,
    stated: (text, ...facts) => ({ text, cites: cite(...facts) }),
    calculated: (text, ...facts) => ({ text, cites: cite(...facts), calculated: true }),
    dated: (fact, at = dayOf(fact)) => {
      const { common } = look.words;
      const guessed = fact.inferred?.includes(at === fact.on ? "on" : "statedOn");
      const date = guessed ? common.dateInferred(look.format.date(at)) : look.format.date(at);
      return isOld(at, day) ? common.old(date) : date;
    },
    notes: () => notes,
  };
}

const noteSource = (id: string, source: Source | undefined): Note["source"] =>
  source
    ? {
        title: source.title,
        publishedOn: source.publishedOn,
        ...(source.publisher ? { publisher: source.publisher } : {}),
        ...(source.url ? { url: source.url } : {}),
      }
    : { title: id, publishedOn: "" };

/** "Xiaomi (1810.HK)". */
export const displayName = (subject: Subject, { words }: Look): string =>
  words.common.named(subject.name, ticker(subject));
