// The read side: names to ids, questions to facts, facts to sources. Every fact that leaves is checked against its schema.
import type { Engine, Handle } from "./database/open.ts";
import type { KnowledgeTables } from "./database/tables.ts";
import { type Fact, type FactOf, fact as factSchema, type Kind, KINDS, sameThing } from "./facts/fact.ts";
import { createDirectory } from "./directory.ts";
import type { Firm } from "./firms.ts";
import type { Resolved } from "./names.ts";
import { createQueries, type FactQuery } from "./queries.ts";
import type { Source } from "./sources.ts";
import type { Subject } from "./subjects.ts";

export type { FactQuery };

/** A fact's past: its versions newest first, what was done to it, and the facts next to it in time on the same thing. */
export type History = {
  versions: Fact[];
  changes: KnowledgeTables["changes"][];
  older?: Fact;
  newer?: Fact;
};

export type SubjectSummary = { subject: Subject; facts: number; newest?: string };
export type SourceSummary = { source: Source; holds: Partial<Record<Kind, number>> };
export type Status = { facts: Record<Kind, number>; sources: number; subjects: number; firms: number; engine: Engine };

export type Knowledge = ReturnType<typeof createKnowledge>;

export function createKnowledge({ db, engine }: Pick<Handle<KnowledgeTables>, "db" | "engine">) {
  const queries = createQueries(db);
  const directory = createDirectory(db, queries);

  return {
    resolve: async (what: "company" | "firm", name: string): Promise<Resolved> => (await directory())[what].resolve(name),
    complete: async (what: "company" | "firm", typed: string): Promise<string[]> => (await directory())[what].complete(typed),
    subject: async (id: string): Promise<Subject | undefined> => (await directory()).subjects.get(id),
    firm: async (id: string): Promise<Firm | undefined> => (await directory()).firms.get(id),

    /** Live facts of one subject and kind, newest first. */
    async facts<K extends Kind>(query: FactQuery & { kind: K }): Promise<FactOf<K>[]> {
      const { rows } = await db.executeQuery(queries.facts(query));
      return rows.map((row) => parse(row.body) as FactOf<K>);
    },

    /** Live facts of all kinds of one subject, newest first. */
    async timeline(query: Omit<FactQuery, "kind" | "firm" | "same">): Promise<Fact[]> {
      return (await queries.timeline(query)).map((row) => parse(row.body));
    },

    async countTimeline(query: Parameters<typeof queries.countTimeline>[0]): Promise<number> {
      const { rows } = await db.executeQuery(queries.countTimeline(query));
      return Number(rows[0]!.n);
    },

    /** Any fact: drafts, corrected and retracted ones too. */
    async fact(id: string): Promise<Fact | undefined> {
      const { rows } = await db.executeQuery(queries.byId(id));
      return rows[0] && parse(rows[0].body);
    },

    async history(id: string): Promise<History | undefined> {
      const self = await this.fact(id);
      if (!self) return undefined;
      const versions = await versionsOf(self, (other) => this.fact(other), correctionOf);
      const changes = await db
        .selectFrom("changes")
        .selectAll()
        .where("fact", "in", versions.map((v) => v.id))
        .orderBy("at")
        .execute();
      const line = await this.facts({ subject: self.subject, kind: self.kind, same: sameThing(self), limit: 1000 });
      const at = line.findIndex((other) => other.id === self.id);
      const [newer, older] = at < 0 ? [] : [line[at - 1], line[at + 1]];
      return { versions, changes, ...(newer ? { newer } : {}), ...(older ? { older } : {}) };
    },

    /** Subjects that have a live fact of this kind (and firm), by name. */
    async subjectsWith(kind: Kind, firm: string | undefined, limit: number): Promise<string[]> {
      return (await queries.subjectsWith(kind, firm, limit).execute()).map((row) => row.id);
    },

    async sources(ids: Iterable<string>): Promise<Map<string, Source>> {
      const wanted = [...new Set(ids)];
      if (wanted.length === 0) return new Map();
      const rows = await db.selectFrom("sources").select("body").where("id", "in", wanted).execute();
      return new Map(rows.map((row) => JSON.parse(row.body) as Source).map((source) => [source.id, source]));
    },

    /** A page of all sources, newest first, with how many facts of each kind they hold. */
    async sourceSummaries(limit: number, offset: number): Promise<SourceSummary[]> {
      const rows = await db
        .selectFrom("sources")
        .select("body")
        .orderBy("published_on", "desc")
        .orderBy("id")
        .limit(limit)
        .offset(offset)
        .execute();
      const sources = rows.map((row) => JSON.parse(row.body) as Source);
      if (sources.length === 0) return [];
      const counts = await db
        .selectFrom("fact_sources")
        .select(["source", "kind", (eb) => eb.fn.countAll<number>().as("n")])
        .where("source", "in", sources.map((s) => s.id))
        .groupBy(["source", "kind"])
        .execute();
      return sources.map((source) => ({
        source,
        holds: Object.fromEntries(
          counts.filter((c) => c.source === source.id).map((c) => [c.kind, Number(c.n)]),
        ) as SourceSummary["holds"],
      }));
    },

    /** A page of what one source holds, in the order of kinds and ids. */
    async factsOfSource(source: string, limit: number, offset: number): Promise<Fact[]> {
      const rows = await db
        .selectFrom("fact_sources")
        .innerJoin("facts", "facts.id", "fact_sources.fact")
        .select("facts.body")
        .where("fact_sources.source", "=", source)
        .orderBy("fact_sources.kind")
        .orderBy("fact_sources.fact")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map((row) => parse(row.body));
    },

    async countOfSource(source: string): Promise<number> {
      const row = await db
        .selectFrom("fact_sources")
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .where("source", "=", source)
        .executeTakeFirstOrThrow();
      return Number(row.n);
    },

    /** Names of facts that begin with what is typed. */
    async completeFact(typed: string): Promise<string[]> {
      const rows = await db
        .selectFrom("facts")
        .select("id")
        .where("id", ">=", typed)
        .where("id", "<", `${typed}~`)
        .orderBy("id")
        .limit(25)
        .execute();
      return rows.map((row) => row.id);
    },

    /** A page of all subjects by name, with how much is known of each. */
    async subjectSummaries(limit: number, offset: number): Promise<SubjectSummary[]> {
      const rows = await db.selectFrom("subjects").select("body").orderBy("name").orderBy("id").limit(limit).offset(offset).execute();
      const subjects = rows.map((row) => JSON.parse(row.body) as Subject);
      if (subjects.length === 0) return [];
      const counts = await db
        .selectFrom("facts")
        .select(["subject", (eb) => eb.fn.countAll<number>().as("n"), (eb) => eb.fn.max("day").as("newest")])
        .where("subject", "in", subjects.map((s) => s.id))
        .where("live", "=", 1)
        .groupBy("subject")
        .execute();
      const bySubject = new Map(counts.map((c) => [c.subject, c]));
      return subjects.map((subject) => {
        const found = bySubject.get(subject.id);
        return { subject, facts: Number(found?.n ?? 0), ...(found ? { newest: found.newest } : {}) };
      });
    },

    async status(): Promise<Status> {
      const rows = await db.selectFrom("tallies").select(["name", "n"]).execute();
      const totals = new Map(rows.map((row) => [row.name, Number(row.n)]));
      const { subjects, firms } = await directory();
      return {
        facts: Object.fromEntries(KINDS.map((kind) => [kind, totals.get(kind) ?? 0])) as Status["facts"],
        sources: totals.get("sources") ?? 0,
        subjects: subjects.size,
        firms: firms.size,
        engine,
      };
    },
  };

  async function correctionOf(id: string): Promise<string | undefined> {
    const row = await db
      .selectFrom("changes")
      .select("by")
      .where("fact", "=", id)
      .where("change", "=", "corrected")
      .executeTakeFirst();
    return row?.by ?? undefined;
  }
}

const parse = (body: string): Fact => factSchema.parse(JSON.parse(body));

/** Follows `corrects` back and corrections forward; newest first. */
async function versionsOf(
  self: Fact,
  read: (id: string) => Promise<Fact | undefined>,
  correctionOf: (id: string) => Promise<string | undefined>,
): Promise<Fact[]> {
  const versions = [self];
  for (let at: Fact | undefined = self; at?.corrects; ) {
    at = await read(at.corrects);
    if (at) versions.push(at);
  }
  for (let id = await correctionOf(self.id); id; id = await correctionOf(id)) {
    const later = await read(id);
    if (later) versions.unshift(later);
  }
  return versions;
}
