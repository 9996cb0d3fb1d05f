// The read side: names to ids, questions to facts, facts to sources.
import type { CompiledQuery } from "kysely";
import { createBodies } from "./bodies.ts";
import { createBulk } from "./bulk.ts";
import { createCatalogue } from "./catalogue.ts";
import { versionsOf } from "./corrections.ts";
import { marksOf } from "./database/marks.ts";
import type { Handle } from "./database/open.ts";
import type { KnowledgeTables } from "./database/tables.ts";
import { type Fact, type FactOf, type Kind, KINDS, sameThing } from "./facts/fact.ts";
import { createDirectory } from "./directory.ts";
import type { Firm } from "./firms.ts";
import { createKept, type Kept } from "./kept.ts";
import type { Resolved } from "./names.ts";
import { type News, newestNews, newsAfter } from "./news.ts";
import type { Lexicon } from "./question/lexicon.ts";
import { createQueries, type FactQuery, type Overview, type TimelineQuery } from "./queries.ts";
import type { Source } from "./sources.ts";
import type { Subject } from "./subjects.ts";
import { createWhole, newestFirst, selectedBy } from "./whole.ts";

export type { FactQuery, TimelineQuery };

/** A fact's past: its versions newest first, what was done to it, and the facts next to it in time on the same thing. */
export type History = {
  versions: Fact[];
  changes: KnowledgeTables["changes"][];
  older?: Fact;
  newer?: Fact;
};

export type { SourceSummary, Status, SubjectSummary } from "./catalogue.ts";

export type Knowledge = ReturnType<typeof createKnowledge>;

/** As many facts and sources are at hand as are asked about often; a kilobyte each. */
const MOST_FACTS = 20_000;
const MOST_SOURCES = 2000;

const weightOf = (facts: readonly Fact[] | "many"): number => (facts === "many" ? 1 : facts.length + 1);

/** `keeps: false` looks everything up anew: so one sees what that takes. */
export function createKnowledge(
  { db, engine }: Pick<Handle<KnowledgeTables>, "db" | "engine">,
  { keeps }: { keeps?: boolean } = {},
) {
  const queries = createQueries(db);
  const marks = marksOf({ db, engine });
  const { read, check, parse } = createBodies({ keeps });
  const directory = createDirectory(db, marks);
  const keptFacts = createKept<readonly Fact[]>("facts", { marks, engine, keeps }, MOST_FACTS, weightOf);
  const keptWhole = createKept<readonly Fact[] | "many">("facts", { marks, engine, keeps }, MOST_FACTS, weightOf);
  const keptSources = createKept<Source>("facts", { marks, engine, keeps }, MOST_SOURCES);

  /** `asked`: what the query asks for, and nothing else. */
  const lookingUp = async (
    asked: unknown[],
    query: () => CompiledQuery<{ body: string }>,
    reading: (body: string) => Fact,
  ) => {
    const kept = await keptFacts();
    const key = JSON.stringify(asked);
    return (
      kept.get(key) ??
      kept.put(
        key,
        (await db.executeQuery(query())).rows.map(({ body }) => reading(body)),
      )
    );
  };

  const whole = createWhole(keptWhole, async (...asked) => (await db.executeQuery(queries.some(...asked))).rows, read);
  /** All that is known, where it is at hand anyway. */
  const few = async (subject: string) => ((keeps ?? engine === "sqlite") ? whole(subject) : undefined);

  const one = async (id: string): Promise<Fact | undefined> => {
    const { rows } = await db.executeQuery(queries.byId(id));
    return rows[0] && parse(rows[0].body);
  };
  const many = async <K extends Kind>(query: FactQuery & { kind: K }): Promise<FactOf<K>[]> => {
    const known = await few(query.subject);
    const found = known
      ? selectedBy(query, known).map(check)
      : await lookingUp(["facts", query], () => queries.facts(query), parse);
    return found.slice() as FactOf<K>[];
  };

  return {
    resolve: async (what: "company" | "firm", name: string): Promise<Resolved> =>
      (await directory())[what].resolve(name),
    complete: async (what: "company" | "firm", typed: string): Promise<string[]> =>
      (await directory())[what].complete(typed),
    subject: async (id: string): Promise<Subject | undefined> => (await directory()).subjects.get(id),
    firm: async (id: string): Promise<Firm | undefined> => (await directory()).firms.get(id),
    firms: async (): Promise<ReadonlyMap<string, Firm>> => (await directory()).firms,
    /** All names as they are found in running text. */
    lexicon: async (): Promise<Lexicon> => (await directory()).lexicon(),

    /** Room for what others make of what is known, as long as it is the same. */
    keeping: <V>(most: number): Kept<V> => createKept("facts", { marks, engine, keeps }, most),

    /** Live facts of one subject and kind, newest first. */
    facts: many,

    /** Live facts of all kinds of one subject, newest first. */
    async timeline(query: TimelineQuery): Promise<Fact[]> {
      const { rows } = await db.executeQuery(queries.timeline(query));
      return rows.map((row) => parse(row.body));
    },

    /** The newest live facts of each kind of one subject, newest first, read at once. */
    async overview(subject: string, wanted: Overview): Promise<{ [K in Kind]: FactOf<K>[] }> {
      const known = await few(subject);
      if (known) return byKind(KINDS.flatMap((kind) => selectedBy({ kind, ...wanted[kind] }, known)).map(check));
      return byKind(await lookingUp(["overview", subject, wanted], () => queries.overview(subject, wanted), parse));
    },

    /** The same in one list, or of one kind. Whoever lets one of these facts leave checks it. */
    async look(subject: string, limit: number, kind?: Kind): Promise<Fact[]> {
      const known = await few(subject);
      if (known) return (kind ? [kind] : KINDS).flatMap((one) => selectedBy({ kind: one, limit }, known));
      const newest = () => queries.newest(subject, limit, kind);
      return Object.values(byKind(await lookingUp(["look", subject, limit, kind], newest, read))).flat();
    },

    /** Throws where a fact breaks its schema: for those that were only looked through. */
    check,

    /** How many facts a timeline has in all. */
    async countTimeline(query: TimelineQuery): Promise<number> {
      const { rows } = await db.executeQuery(queries.countTimeline(query));
      return Number(rows[0]!.n);
    },

    /** Any fact: drafts, corrected and retracted ones too. */
    fact: one,

    async history(id: string): Promise<History | undefined> {
      const self = await one(id);
      if (!self) return undefined;
      const versions = await versionsOf(db, self, one);
      const changes = await db
        .selectFrom("changes")
        .selectAll()
        .where(
          "fact",
          "in",
          versions.map((v) => v.id),
        )
        .orderBy("at")
        .execute();
      const line = await many({ subject: self.subject, kind: self.kind, same: sameThing(self), limit: 1000 });
      const at = line.findIndex(({ id: other }) => other === self.id);
      const [newer, older] = at < 0 ? [] : [line[at - 1], line[at + 1]];
      return { versions, changes, ...(newer ? { newer } : {}), ...(older ? { older } : {}) };
    },

    /** Subjects that have a live fact of this kind (and firm), by name. */
    async subjectsWith(kind: Kind, firm: string | undefined, limit: number): Promise<string[]> {
      return (await queries.subjectsWith(kind, firm, limit).execute()).map((row) => row.id);
    },

    async sources(ids: Iterable<string>): Promise<Map<string, Source>> {
      const kept = await keptSources();
      const found = new Map<string, Source>();
      const missing = new Set<string>();
      for (const id of ids) {
        const source = kept.get(id);
        if (source) found.set(id, source);
        else missing.add(id);
      }
      if (missing.size === 0) return found;
      const rows = await db
        .selectFrom("sources")
        .select("body")
        .where("id", "in", [...missing])
        .execute();
      for (const { body } of rows) {
        const source = JSON.parse(body) as Source;
        found.set(source.id, kept.put(source.id, source));
      }
      return found;
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

    /** What was written after the news of that number, oldest first; at most `limit` transactions. */
    async news(after: number, limit = 1000): Promise<News[]> {
      const news = await newsAfter(db, after, limit);
      marks.forget();
      return news;
    },
    newestNews: (): Promise<number> => newestNews(db),

    subjects: async (): Promise<ReadonlyMap<string, Subject>> => (await directory()).subjects,

    ...createBulk(db, parse),
    ...createCatalogue(db, engine, directory, parse),
  };
}

function byKind(all: readonly Fact[]): { [K in Kind]: FactOf<K>[] } {
  const found = Map.groupBy(all, ({ kind }) => kind);
  return Object.fromEntries(KINDS.map((kind) => [kind, (found.get(kind) ?? []).sort(newestFirst)])) as {
    [K in Kind]: FactOf<K>[];
  };
}
