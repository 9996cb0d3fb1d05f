// The statements behind the read side. Built once each; a call only puts its values in.
import { type CompiledQuery, type Kysely, sql } from "kysely";
import type { KnowledgeTables } from "./database/tables.ts";
import { KINDS, type Kind } from "./facts/fact.ts";

export type FactQuery = {
  subject: string;
  kind: Kind;
  firm?: string;
  /** Only facts that say the same thing: see sameThing. */
  same?: string;
  /** Days on which it happened, inclusive. */
  since?: string;
  until?: string;
  /** Only what had been stated by the end of this day. */
  asOf?: string;
  /** Newest first; 20 unless told, at most 1,000. */
  limit?: number;
  offset?: number;
};

export type TimelineQuery = Omit<FactQuery, "kind" | "firm" | "same">;

/** How far back each kind is read. */
export type Overview = Record<Kind, { limit: number; asOf?: string }>;

type Row = { body: string };

const FIRST_DAY = "0000-00-00";
const LAST_DAY = "9999-99-99";
const MOST = 1000;

/** Runs a compiled statement with other values. */
const withValues = <R>(compiled: CompiledQuery<R>, parameters: readonly unknown[]): CompiledQuery<R> => ({
  ...compiled,
  parameters,
});

export function createQueries(db: Kysely<KnowledgeTables>) {
  const inOrder = db
    .selectFrom("facts")
    .where("subject", "=", "")
    .where("kind", "=", "")
    .where("day", ">=", "")
    .where("day", "<=", "")
    .where("stated_on", "<=", "")
    .where("live", "=", 1)
    .orderBy("day", "desc")
    .orderBy("id", "desc");
  const newest = inOrder.select("body");
  const plain = newest.limit(0).offset(0).compile();
  const ofFirm = newest.where("firm", "=", "").limit(0).offset(0).compile();
  const ofBoth = newest.where("firm", "=", "").where("same", "=", "").limit(0).offset(0).compile();
  const ofThing = newest.where("same", "=", "").limit(0).offset(0).compile();
  // The keys of each kind are read from where they lie, as far as the page can reach, and merged by day; only then the
  // bodies of the page.
  const perKind = KINDS.map(() => db.selectFrom(inOrder.select(["day", "id"]).limit(0).as("one")).selectAll());
  const merged = db
    .selectFrom((eb) =>
      eb
        .selectFrom(perKind.reduce((all, one) => all.unionAll(one)).as("all_kinds"))
        .selectAll()
        .orderBy("day", "desc")
        .orderBy("id", "desc")
        .limit(0)
        .offset(0)
        .as("page"),
    )
    .innerJoin("facts", "facts.id", "page.id")
    .select("facts.body")
    .orderBy("page.day", "desc")
    .orderBy("page.id", "desc")
    .compile();
  // With as few bounds and values to put in as can be: eight times as many make themselves felt.
  const ofKind = (kind: Kind) =>
    db
      .selectFrom("facts")
      .select("body")
      .where("subject", "=", "")
      .where("kind", "=", sql.lit(kind))
      .where("live", "=", sql.lit(1))
      .orderBy("day", "desc")
      .orderBy("id", "desc")
      .limit(0);
  const sideBySide = KINDS.map((kind) => db.selectFrom(ofKind(kind).where("stated_on", "<=", "").as("one")).selectAll())
    .reduce((all, one) => all.unionAll(one))
    .compile();
  const whole = KINDS.map((kind) => db.selectFrom(ofKind(kind).as("one")).selectAll())
    .reduce((all, one) => all.unionAll(one))
    .compile();
  const wholeKinds = Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind).compile()])) as Record<
    Kind,
    CompiledQuery<Row>
  >;
  const counted = db
    .selectFrom("facts")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("subject", "=", "")
    .where("day", ">=", "")
    .where("day", "<=", "")
    .where("stated_on", "<=", "")
    .where("live", "=", 1)
    .compile();
  const some = db
    .selectFrom("facts")
    .select("body")
    .where("subject", "=", "")
    .where("live", "=", sql.lit(1))
    .limit(0)
    .compile();
  const byId = db.selectFrom("facts").select("body").where("id", "=", "").compile();

  return {
    facts(q: FactQuery): CompiledQuery<Row> {
      const common = [q.subject, q.kind, q.since ?? FIRST_DAY, q.until ?? LAST_DAY, q.asOf ?? LAST_DAY, 1];
      const window = [Math.min(q.limit ?? 20, MOST), q.offset ?? 0];
      if (q.firm !== undefined && q.same !== undefined)
        return withValues(ofBoth, [...common, q.firm, q.same, ...window]);
      if (q.firm !== undefined) return withValues(ofFirm, [...common, q.firm, ...window]);
      if (q.same !== undefined) return withValues(ofThing, [...common, q.same, ...window]);
      return withValues(plain, [...common, ...window]);
    },
    /** The newest of all kinds of one subject. */
    timeline(q: TimelineQuery): CompiledQuery<Row> {
      const limit = Math.min(q.limit ?? 20, MOST);
      const offset = q.offset ?? 0;
      const span = [q.since ?? FIRST_DAY, q.until ?? LAST_DAY, q.asOf ?? LAST_DAY, 1, limit + offset];
      return withValues(merged, [...KINDS.flatMap((kind) => [q.subject, kind, ...span]), limit, offset]);
    },
    /** The newest of each kind of one subject, as many of each as wanted. */
    overview(subject: string, wanted: Overview): CompiledQuery<Row> {
      const each = KINDS.flatMap((kind) => {
        const { limit, asOf } = wanted[kind];
        return [subject, asOf ?? LAST_DAY, limit];
      });
      return withValues(sideBySide, each);
    },
    /** The newest of each kind of one subject, as many of each, or of one kind alone. */
    newest(subject: string, limit: number, kind?: Kind): CompiledQuery<Row> {
      if (kind) return withValues(wholeKinds[kind], [subject, limit]);
      return withValues(
        whole,
        KINDS.flatMap(() => [subject, limit]),
      );
    },
    /** Some of all live facts of one subject, in any order. */
    some: (subject: string, limit: number): CompiledQuery<Row> => withValues(some, [subject, limit]),
    /** How many live facts of all kinds one subject has in a span of days. */
    countTimeline(q: TimelineQuery) {
      return withValues(counted, [q.subject, q.since ?? FIRST_DAY, q.until ?? LAST_DAY, q.asOf ?? LAST_DAY, 1]);
    },
    byId: (id: string) => withValues(byId, [id]),
    /** Subjects with live facts of a kind, by name; with `firm`, of that firm. */
    subjectsWith(kind: Kind, firm: string | undefined, limit: number) {
      return db
        .selectFrom("subjects")
        .select("id")
        .where((eb) => {
          let fact = eb
            .selectFrom("facts")
            .select(sql`1`.as("one"))
            .whereRef("facts.subject", "=", "subjects.id")
            .where("facts.kind", "=", kind)
            .where("facts.live", "=", 1);
          if (firm !== undefined) fact = fact.where("facts.firm", "=", firm);
          return eb.exists(fact);
        })
        .orderBy("name")
        .limit(limit);
    },
  };
}
