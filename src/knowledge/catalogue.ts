// What there is: sources and what they hold, subjects and how much is known of them, totals. Read off the running totals.
import type { Kysely } from "kysely";
import type { Engine } from "./database/address.ts";
import type { KnowledgeTables } from "./database/tables.ts";
import type { Directory } from "./directory.ts";
import { type Fact, type Kind, KINDS } from "./facts/fact.ts";
import type { Source } from "./sources.ts";
import type { Subject } from "./subjects.ts";
import { ALL, ofSource, ofSubject } from "./tallies.ts";

export type SubjectSummary = { subject: Subject; facts: number; newest?: string };
export type SourceSummary = { source: Source; holds: Partial<Record<Kind, number>> };
export type Status = { facts: Record<Kind, number>; sources: number; subjects: number; firms: number; engine: Engine };

export function createCatalogue(
  db: Kysely<KnowledgeTables>,
  engine: Engine,
  directory: () => Promise<Directory>,
  parse: (body: string) => Fact,
) {
  const talliesOf = (about: readonly string[]) =>
    db.selectFrom("tallies").selectAll().where("about", "in", about).where("n", ">", 0).execute();

  let main: { total: number; id: string | undefined } | undefined;

  return {
    /** The subject with more than half of all live facts, where there is one. Looked for anew when the total has moved by a tenth. */
    async mainSubject(): Promise<string | undefined> {
      const total = (await talliesOf([ALL])).reduce((sum, { kind, n }) => sum + (kind === "source" ? 0 : Number(n)), 0);
      if (main && Math.abs(total - main.total) <= main.total / 10) return main.id;
      const [most] = await db
        .selectFrom("tallies")
        .select((eb) => ["about", eb.fn.sum<number>("n").as("n")])
        .where("about", ">=", ofSubject(""))
        .where("about", "<", ofSubject("~"))
        .groupBy("about")
        .orderBy("n", "desc")
        .limit(1)
        .execute();
      main = { total, id: most && Number(most.n) * 2 > total ? most.about.slice(ofSubject("").length) : undefined };
      return main.id;
    },

    /** A page of all sources, newest first, with how many facts of each kind they hold. */
    async sourceSummaries(limit: number, offset: number): Promise<SourceSummary[]> {
      const rows = await db
        .selectFrom("sources")
        .select("body")
        .orderBy("published_on", "desc")
        .orderBy("id", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      const sources = rows.map((row) => JSON.parse(row.body) as Source);
      if (sources.length === 0) return [];
      const tallies = Map.groupBy(await talliesOf(sources.map(({ id }) => ofSource(id))), (tally) => tally.about);
      return sources.map((source) => {
        const own = tallies.get(ofSource(source.id)) ?? [];
        return { source, holds: Object.fromEntries(own.map(({ kind, n }) => [kind, n])) };
      });
    },

    /** A page of the live facts of one source, in the order of kinds and ids. */
    async factsOfSource(source: string, limit: number, offset: number): Promise<Fact[]> {
      const rows = await db
        .selectFrom("fact_sources")
        .innerJoin("facts", "facts.id", "fact_sources.fact")
        .select("facts.body")
        .where("fact_sources.source", "=", source)
        .where("facts.live", "=", 1)
        .orderBy("fact_sources.kind")
        .orderBy("fact_sources.fact")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map((row) => parse(row.body));
    },

    countOfSource: async (source: string): Promise<number> => sum(await talliesOf([ofSource(source)])),

    countOfSubject: async (subject: string): Promise<number> => sum(await talliesOf([ofSubject(subject)])),

    /** A page of all subjects by name, with how much is known of each. */
    async subjectSummaries(limit: number, offset: number): Promise<SubjectSummary[]> {
      const rows = await db
        .selectFrom("subjects")
        .select("body")
        .orderBy("name")
        .orderBy("id")
        .limit(limit)
        .offset(offset)
        .execute();
      const subjects = rows.map((row) => JSON.parse(row.body) as Subject);
      if (subjects.length === 0) return [];
      const tallies = Map.groupBy(await talliesOf(subjects.map(({ id }) => ofSubject(id))), (tally) => tally.about);
      return subjects.map((subject) => {
        const own = tallies.get(ofSubject(subject.id));
        if (!own) return { subject, facts: 0 };
        return { subject, facts: sum(own), newest: own.map((tally) => tally.newest).reduce((a, b) => (a > b ? a : b)) };
      });
    },

    async status(): Promise<Status> {
      const totals = new Map((await talliesOf([ALL])).map(({ kind, n }) => [kind, n]));
      const { subjects, firms } = await directory();
      return {
        facts: Object.fromEntries(KINDS.map((kind) => [kind, totals.get(kind) ?? 0])) as Status["facts"],
        sources: totals.get("source") ?? 0,
        subjects: subjects.size,
        firms: firms.size,
        engine,
      };
    },
  };
}

const sum = (tallies: readonly { n: number }[]): number => tallies.reduce((total, { n }) => total + n, 0);
