// Questions about the sources themselves: the newest, the oldest, all of them, those of a day, those that tell of something.
import { dayOf, type Fact } from "../../facts/fact.ts";
import type { Source } from "../../sources.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { spanOf } from "../time.ts";
import type { Question } from "../types.ts";
import { type Found, refused } from "./found.ts";

/** As many as are looked through for those of a day. */
const MOST_SOURCES = 200;
const MOST_LISTED = 6;

export async function findLibrary(question: Question, reader: Reader): Promise<Found | undefined> {
  switch (question.meta) {
    case "newest":
      return listed(await about(reader, 1), reader);
    case "oldest":
      return listed((await about(reader, MOST_SOURCES)).slice(-1), reader);
    case "all":
      return listed((await about(reader, MOST_LISTED)).slice(0, MOST_LISTED), reader);
    case "published":
      return ofTime(question, reader);
    case "count":
      return telling(question, reader);
    case undefined:
      return undefined;
  }
}

/** Newest first; of a named company, those that tell of it. */
async function about({ knowledge, named, everything, subjects }: Reader, most: number): Promise<Source[]> {
  if (!named) return (await knowledge.sourceSummaries(most, 0)).map(({ source }) => source);
  const facts = (await everything()).filter(({ subject }) => subjects.includes(subject));
  const sources = await knowledge.sources(facts.flatMap((fact) => fact.sources.map(({ source }) => source)));
  return [...sources.values()].toSorted((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1));
}

/** A fact that was read in one of them and nowhere else stands for each. */
async function listed(sources: readonly Source[], { knowledge }: Reader): Promise<Found | undefined> {
  const facts = await Promise.all(
    sources.map(async ({ id }) => {
      const held = await knowledge.factsOfSource(id, MOST_SOURCES, 0);
      return held.find((fact) => fact.sources.length === 1) ?? held[0];
    }),
  );
  const standing = facts.filter((fact) => fact !== undefined);
  return standing.length > 0 ? { answer: { kind: "sources", facts: standing } } : undefined;
}

async function ofTime({ time }: Question, reader: Reader): Promise<Found | undefined> {
  const span = spanOf(time);
  const from = span?.from ?? "";
  const to = span?.to ?? "9";
  const sources = (await about(reader, MOST_SOURCES)).filter(
    ({ publishedOn }) => from <= publishedOn && publishedOn <= to,
  );
  return (
    (await listed(sources.slice(0, MOST_LISTED), reader)) ?? {
      answer: refused({ reason: "nothing-known", what: [], outsideTime: true }),
    }
  );
}

/** A remark of ours is no telling of the source. */
const TOLD = 0.5;

/** How many tell of it: one fact of each stands for it. */
async function telling({ words, strange, topics, firms, time }: Question, reader: Reader): Promise<Found> {
  const terms = [
    ...words,
    ...strange.map(stem),
    ...topics.flatMap(({ term }) => (/^(?:channel|measure):/.test(term) ? [term] : [])),
  ];
  const tells = (fact: Fact): boolean => {
    const told = weightsOf(fact, reader.lexicon);
    const has = (term: string) => (told.get(term) ?? 0) >= TOLD;
    return (
      (!reader.named || reader.subjects.some((id) => fact.subject === id || has(`@${id}`))) &&
      firms.every((id) => ("firm" in fact && fact.firm === id) || has(`@${id}`)) &&
      terms.every(
        (term) =>
          has(term) ||
          (fact.kind === "flow" && term === `channel:${fact.channel}`) ||
          (fact.kind === "price" && term === `measure:${fact.measure}`),
      )
    );
  };
  const facts = (await reader.everything()).filter(tells).toSorted(newestFirst);
  const span = spanOf(time);
  const sources = await reader.knowledge.sources(facts.flatMap((fact) => fact.sources.map(({ source }) => source)));
  const isOfTime = (id: string): boolean => {
    const day = sources.get(id)?.publishedOn ?? "";
    return (span?.from ?? "") <= day && day <= (span?.to ?? "9");
  };
  const bySource = new Map<string, Fact>();
  for (const fact of facts)
    for (const { source } of fact.sources) if (!bySource.has(source) && isOfTime(source)) bySource.set(source, fact);
  return { answer: { kind: "count", n: bySource.size, what: "source", facts: [...new Set(bySource.values())] } };
}

const newestFirst = (a: Fact, b: Fact): number => (dayOf(a) < dayOf(b) ? 1 : -1);
