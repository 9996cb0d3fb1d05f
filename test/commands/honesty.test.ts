// The two promises of the product, over everything that the library can be asked: all of it can be found, and no number
// is shown that no cited fact holds.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Block, Card, Note, Value } from "../../src/commands/reply.ts";
import type { Fact } from "../../src/knowledge/facts/fact.ts";
import { subjectNames } from "../../src/knowledge/subjects.ts";
import { ANSWERING, type Asked, allPages, linesAbout } from "../support/every-reply.ts";
import { figuresIn, unfounded } from "../support/figures.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";
import { valuesOf } from "../support/replies.ts";

const DAYS = ["2024-03-20", "2025-02-07", "2025-03-31", "2025-12-17", "2025-12-19", "2026-06-30"];

/** Numbers of Footnote's own rules, which no source states. */
const RULES = [
  "Left out of the consensus, older than 180 days",
  "All targets are older than 180 days. They are used because there are no newer ones.",
];

let footnote: Footnote;
let facts: Map<string, Fact>;
let records: Map<string, unknown[]>;
/** What may stand without a footnote: who it is about, and which firm speaks. */
let names: unknown[];
let asked: Asked[];

beforeAll(async () => {
  footnote = await createFootnote();
  const { knowledge } = footnote;
  const subjects = await knowledge.subjectSummaries(1000, 0);
  facts = new Map();
  for (const { subject } of subjects)
    for (const fact of await knowledge.timeline({ subject: subject.id, limit: 1000 })) facts.set(fact.id, fact);
  records = new Map();
  // What a fact corrects is not live any more, and stands in the explanation of that fact.
  const versions = await Promise.all([...facts.keys()].map(async (id) => (await knowledge.history(id))!.versions));
  for (const fact of versions.flat())
    records.set(fact.id, [fact, ...(await knowledge.sources(fact.sources.map(({ source }) => source))).values()]);
  names = subjects.map(({ subject }) => subjectNames(subject));
  asked = await everything(subjects.map(({ subject }) => subject.id));
});
afterAll(() => footnote.close());

async function everything(subjects: readonly string[]): Promise<Asked[]> {
  const lines: string[] = [];
  for (const day of DAYS) {
    lines.push(...(await linesAbout(footnote, [...ANSWERING, "brief", "timeline"], day)));
    const companies = `compare ${subjects.join(" ").split(" ").slice(0, 10).join(" ")} as-of:${day}`;
    lines.push(companies, `${companies} chart:yes`);
    for (const subject of subjects)
      lines.push(`compare jefferies goldman citi jpmorgan company:${subject} as-of:${day}`);
  }
  for (const { source } of await footnote.knowledge.sourceSummaries(100, 0)) lines.push(`sources ${source.id}`);
  for (const id of facts.keys()) lines.push(`why ${id}`);
  const found: Asked[] = [];
  for (const line of lines) found.push(...(await allPages(footnote, line)));
  return found;
}

describe("All of it can be found", () => {
  it("every live fact of the library is cited by an answer about its subject", async () => {
    const cited = new Set<string>();
    for (const line of await linesAbout(footnote, ANSWERING))
      for (const { card } of await allPages(footnote, line))
        for (const note of card.notes) for (const id of note.facts) cited.add(id);
    expect([...facts.keys()].filter((id) => !cited.has(id))).toEqual([]);
    expect(facts.size).toBeGreaterThan(130);
  });
});

describe("The lists of what there is", () => {
  it("mark what Footnote counted, and show nothing else that no record holds but the time it is", async () => {
    const cards = [];
    for (const line of ["status", "companies", "sources"]) cards.push(...(await allPages(footnote, line)));
    const everything = [...records.values()].flat();
    const wrong = cards.flatMap(({ line, card }) => unfoundedIn(card, everything).map((what) => `${line} → ${what}`));
    expect(wrong.filter((what) => !what.includes("12:00 UTC"))).toEqual([]);
    const counts = cards
      .flatMap(({ card }) => card.blocks.flatMap(valuesOf))
      .filter(({ text }) => /^[\d,]+$/.test(text));
    expect(counts.filter(({ calculated }) => !calculated)).toEqual([]);
    expect(counts.length).toBeGreaterThan(20);
  });
});

describe("No number is shown that no cited fact holds", () => {
  it("and no question ran into a fault", () => {
    expect(footnote.logged.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("every figure of a value stands in a fact that this value cites, or the value is marked as calculated", () => {
    const wrong = asked.flatMap(({ line, card }) =>
      unfoundedIn(card, aboutItself(line)).map((what) => `${line} → ${what}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
    expect(asked.length).toBeGreaterThan(500);
  });

  it("whatever is calculated cites what it was calculated from", () => {
    const bare = asked.flatMap(({ line, card }) =>
      card.blocks
        .flatMap(valuesOf)
        .filter((v) => v.calculated && !v.cites?.length)
        .map((v) => `${line} → ${v.text}`),
    );
    expect(bare).toEqual([]);
  });

  it("every footnote number has its note, and every note is cited", () => {
    for (const { line, card } of asked) {
      const cited = new Set(card.blocks.flatMap(valuesOf).flatMap((v) => v.cites ?? []));
      expect(
        [...cited].sort((a, b) => a - b),
        line,
      ).toEqual(card.notes.map((note) => note.n));
    }
  });

  it("every note names a fact, and one of the sources of that fact", () => {
    for (const { line, card } of asked)
      for (const note of card.notes) expect(sourceOf(note), line).toBe(note.source.title);
  });

  it("“why” explains every fact in a note", async () => {
    const noted = new Set(asked.flatMap(({ card }) => card.notes.flatMap((note) => note.facts)));
    for (const id of noted) expect((await footnote.ask(`why ${id}`)).cards[0]!.title).toMatch(`Fact ${id}: `);
    expect(noted).toEqual(new Set(records.keys()));
  });

  it("an answer as of a day says that day and cites nothing stated later, but what a later source says of that day", () => {
    const told = new Set(["ratings", "targets", "brief", "compare"]);
    for (const { line, card } of asked) {
      const [, day] = / as-of:(\S+)/.exec(line) ?? [];
      if (!day) continue;
      expect(card.asOf, line).toBe(dayInWords(day));
      const later = card.notes.flatMap((note) => note.facts).filter((id) => facts.get(id)!.statedOn > day);
      const known = later.filter((id) => told.has(line.split(" ")[0]!) && hasPrevious(facts.get(id)!));
      expect(later, line).toEqual(known);
    }
  });
});

const dayInWords = (day: string) =>
  new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });

const hasPrevious = (fact: Fact) => (fact.kind === "rating" || fact.kind === "target") && fact.previous !== undefined;

/** `why` and `sources` are about one record: its own dates and its name need no footnote. */
function aboutItself(line: string): unknown[] {
  const [command, id] = line.split(" ");
  if (command === "why") return records.get(id!)!;
  return command === "sources" ? [...records.values()].flat().filter((r) => (r as { id?: string }).id === id) : [];
}

function unfoundedIn(card: Card, itself: readonly unknown[]): string[] {
  const behind = (cites: readonly number[] = []) =>
    cites.flatMap((n) => card.notes.find((note) => note.n === n)?.facts ?? []).flatMap((id) => records.get(id) ?? []);
  const check = (text: string, cites: readonly number[] | undefined) =>
    unfounded(text, [...behind(cites), ...names, ...itself]).map((figure) => `“${text}”: ${figure}`);
  /** A row of a table is one statement: its day, period and product lean on the footnotes beside them; an amount may not. */
  const inRow = (row: readonly Value[]) => (value: Value) => {
    const cites = row.flatMap((cell) => cell.cites ?? []);
    const leans = !value.cites?.length && figuresIn(withoutProducts(value.text, behind(cites))).every(isDateOrName);
    return one(leans ? { ...value, cites } : value);
  };
  const one = (value: Value) => (value.calculated || RULES.includes(value.text) ? [] : check(value.text, value.cites));
  const block = (block: Block): string[] => {
    const heading =
      "heading" in block && block.heading && !RULES.includes(block.heading) ? check(block.heading, []) : [];
    return [...heading, ...blockValues(block)];
  };
  const blockValues = (block: Block): string[] => {
    if (block.kind === "facts")
      return block.rows.flatMap((row) => [...check(row.label, row.value.cites), ...one(row.value)]);
    if (block.kind === "table")
      return [
        ...block.columns.flatMap((column) => check(column.label, [])),
        ...block.rows.flatMap((row) => row.flatMap(inRow(row))),
      ];
    if (block.kind === "chart") {
      const points = block.series.flatMap((series) => series.points);
      const rows = [...block.totals, ...(block.reference ? [block.reference] : [])];
      const cites = valuesOf(block).flatMap((value) => value.cites ?? []);
      return [
        ...[block.title, ...block.series.map(({ name }) => name)].flatMap((text) => check(text, cites)),
        ...points.flatMap((point) => [...check(point.name, point.value.cites), ...one(point.value)]),
        ...rows.flatMap((row) => [...check(row.label, row.value.cites), ...one(row.value)]),
      ];
    }
    return valuesOf(block).flatMap(one);
  };
  return [...check(card.title, []), ...card.blocks.flatMap(block)];
}

/** 2025-12-18, 2023-Q4, 2024, “su7”; "742000000" and "40.2 HKD" are amounts. */
const isDateOrName = (figure: string) => /^\d{4}(-.*)?$|^“/.test(figure);

const withoutProducts = (text: string, records: readonly unknown[]): string =>
  records.reduce<string>((rest, record) => rest.replaceAll((record as { product?: string }).product ?? "\0", ""), text);

/** The title of that source of the note's fact which the note means. */
function sourceOf(note: Note): string | undefined {
  const titles = note.facts.flatMap((id) =>
    (records.get(id) ?? []).map((record) => (record as { title?: string }).title),
  );
  return titles.find((title) => title === note.source.title);
}
