// Whether the figures of a card stand in the facts that it cites.
import type { Block, Card, Value } from "../../src/commands/reply.ts";
import type { Fact } from "../../src/knowledge/facts/fact.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { subjectNames } from "../../src/knowledge/subjects.ts";
import { unfounded } from "./figures.ts";
import { valuesOf } from "./replies.ts";

export type Records = {
  /** Each fact with its sources, by the fact's name. */
  facts: ReadonlyMap<string, unknown[]>;
  /** What may stand without a footnote: who it is about. */
  names: readonly unknown[];
};

export async function createRecords(knowledge: Knowledge): Promise<Records> {
  const subjects = await knowledge.subjectSummaries(1000, 0);
  const facts = new Map<string, unknown[]>();
  const all: Fact[] = [];
  for (const { subject } of subjects) all.push(...(await knowledge.timeline({ subject: subject.id, limit: 1000 })));
  for (const fact of all) {
    const sources = await knowledge.sources(fact.sources.map(({ source }) => source));
    facts.set(fact.id, [fact, ...sources.values()]);
  }
  return { facts, names: subjects.map(({ subject }) => subjectNames(subject)) };
}

/**
 * The figures of a card that stand in no fact cited beside them. What is marked as calculated is left out; a title, a
 * heading or a label leans on the footnotes of the whole card.
 */
export function unfoundedIn(card: Card, { facts, names }: Records): string[] {
  const behind = (cites: readonly number[]) =>
    cites.flatMap((n) => card.notes.find((note) => note.n === n)?.facts ?? []).flatMap((id) => facts.get(id) ?? []);
  const all = card.notes.map(({ n }) => n);
  const check = (text: string, cites: readonly number[]) =>
    unfounded(text, [...behind(cites), ...names]).map((figure) => `“${text}”: ${figure}`);
  const one = ({ text, cites, calculated }: Value) => (calculated ? [] : check(text, cites ?? []));
  /** A row of a table is one statement. */
  const row = (values: readonly Value[]) => {
    const cites = values.flatMap((value) => value.cites ?? []);
    return values.flatMap((value) => one({ ...value, cites }));
  };
  const block = (given: Block): string[] => {
    const heading = "heading" in given && given.heading ? check(given.heading, all) : [];
    if (given.kind === "table") return [...heading, ...given.rows.flatMap(row)];
    if (given.kind === "facts")
      return [...heading, ...given.rows.flatMap(({ label, value }) => [...check(label, all), ...one(value)])];
    return [...heading, ...valuesOf(given).flatMap(one)];
  };
  return [...check(card.title, all), ...card.blocks.flatMap(block)];
}
