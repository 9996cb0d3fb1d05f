// The write side: sources, names and facts in one transaction; corrections, retractions and publication as new history.
import { sql, type Transaction } from "kysely";
import { type Handle } from "./database/open.ts";
import type { KnowledgeTables } from "./database/tables.ts";
import { type Fact, fact as factSchema } from "./facts/fact.ts";
import type { Firm } from "./firms.ts";
import { writeNames, writeSources } from "./references.ts";
import { standingCorrection } from "./corrections.ts";
import { insertFacts, rowOf } from "./rows.ts";
import type { Source } from "./sources.ts";
import { StoreProblem } from "./store-problem.ts";
import type { Subject } from "./subjects.ts";
import { countConfirmation, recount } from "./tallies.ts";

type Optional<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> & { [P in K & keyof T]?: T[P] } : never;

/** A fact as it is handed in: `recordedAt` defaults to now, `status` to published. */
export type NewFact = Optional<Fact, "recordedAt" | "status">;

/** One more source for a fact that is already there or stands in the same batch. */
export type Confirmation = { fact: string; source: string; quote?: string };

export type Batch = {
  subjects?: readonly Subject[];
  firms?: readonly Firm[];
  sources?: readonly Source[];
  facts?: readonly NewFact[];
  confirmations?: readonly Confirmation[];
};

export type Added = { added: number; unchanged: number; confirmed: number };

export type Store = {
  /** All or nothing. The same fact again is "unchanged"; another content under a known id is a conflict. */
  add(batch: Batch): Promise<Added>;
  /** Replaces a fact by a new version that points at it. */
  correct(id: string, replacement: NewFact, reason: string): Promise<void>;
  /** Takes back what is current; where that was a correction, what it corrected holds again. */
  retract(id: string, reason: string): Promise<void>;
  /** Makes a draft visible. */
  publish(id: string): Promise<void>;
};

type Tx = Transaction<KnowledgeTables>;

/** All of these throw StoreProblem for what the caller can mend. */
export function createStore({ db, engine }: Pick<Handle<KnowledgeTables>, "db" | "engine">, now: () => Date): Store {
  // Writers take turns, as on SQLite they do anyway: what one has checked still holds when it writes.
  const transaction = <R>(work: (tx: Tx) => Promise<R>) =>
    db.transaction().execute(async (tx) => {
      if (engine === "postgres") await sql`select pg_advisory_xact_lock(hashtext(current_schema()))`.execute(tx);
      return work(tx);
    });

  return {
    add: (batch) =>
      transaction(async (tx) => {
        await writeNames(tx, batch.subjects ?? [], batch.firms ?? []);
        await writeSources(tx, batch.sources ?? []);
        const at = now().toISOString();
        const facts = (batch.facts ?? []).map((given) => complete(given, at));
        const { added, unchanged } = await insertFacts(tx, facts);
        for (const one of added) if (one.corrects) await replace(tx, one.corrects, one, at);
        let confirmed = 0;
        for (const one of batch.confirmations ?? []) if (await confirm(tx, one, at)) confirmed++;
        return { added: added.length, unchanged, confirmed };
      }),

    correct: (id, replacement, reason) =>
      transaction(async (tx) => {
        const at = now().toISOString();
        const version = complete({ ...replacement, corrects: id, reason }, at);
        const { added } = await insertFacts(tx, [version]);
        if (added.length === 0) throw new StoreProblem("conflict", version.id);
        await replace(tx, id, version, at);
      }),

    retract: (id, reason) =>
      transaction(async (tx) => {
        const { fact } = await find(tx, id);
        if (fact.status === "retracted" || (await isCorrected(tx, id))) throw new StoreProblem("not-current", id);
        const at = now().toISOString();
        await save(tx, fact, { ...fact, status: "retracted", reason }, 0);
        await recount(tx, fact);
        await note(tx, id, at, "retracted", null, reason);
        if (fact.corrects && fact.status === "published") await restore(tx, fact.corrects, fact, at);
      }),

    publish: (id) =>
      transaction(async (tx) => {
        const { fact } = await find(tx, id);
        if (fact.status !== "draft") throw new StoreProblem("not-a-draft", id);
        if (await isCorrected(tx, id)) throw new StoreProblem("not-current", id);
        const at = now().toISOString();
        await save(tx, fact, { ...fact, status: "published" }, 1);
        await recount(tx, fact);
        await note(tx, id, at, "published", null, null);
        if (fact.corrects) await replace(tx, fact.corrects, { ...fact, status: "published" }, at);
      }),
  };
}

/** Fills in what may be left out. */
function complete(given: NewFact, at: string): Fact {
  return check({ ...given, recordedAt: given.recordedAt ?? at, status: given.status ?? "published" });
}

/** Nothing is written that the read side would refuse. */
function check(given: Fact): Fact {
  const checked = factSchema.safeParse(given);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0]!;
  throw new StoreProblem("invalid", given.id, issue.path.join("."), issue.message);
}

/** `by` is the fact that points at this one. */
async function find(tx: Tx, id: string, by?: string): Promise<{ fact: Fact; live: boolean }> {
  const row = await tx.selectFrom("facts").select(["body", "live"]).where("id", "=", id).executeTakeFirst();
  if (!row) throw by === undefined ? new StoreProblem("unknown-fact", id) : new StoreProblem("unknown-fact", by, "corrects", id);
  return { fact: JSON.parse(row.body) as Fact, live: row.live === 1 };
}

/** Writes a changed record over its row; what it is about and its day stay, so the row stays where it is. */
async function save(tx: Tx, before: Fact, after: Fact, live: 0 | 1): Promise<void> {
  const { body } = rowOf(check(after));
  await tx
    .updateTable("facts")
    .set({ body, live })
    .where("id", "=", before.id)
    .execute();
}

async function note(
  tx: Tx,
  fact: string,
  at: string,
  change: KnowledgeTables["changes"]["change"],
  by: string | null,
  reason: string | null,
): Promise<void> {
  await tx.insertInto("changes").values({ fact, at, change, by, reason }).execute();
}

/** The corrected version stops being current once the correction is published. */
async function replace(tx: Tx, id: string, version: Fact, at: string): Promise<void> {
  const { fact } = await find(tx, id, version.id);
  if (fact.subject !== version.subject || fact.kind !== version.kind || (await leadsBack(tx, fact, version.id)))
    throw new StoreProblem("other-fact", version.id, "corrects", id);
  if (version.status !== "published") return;
  if (await isCorrected(tx, id)) throw new StoreProblem("not-current", version.id, "corrects", id);
  await tx.updateTable("facts").set({ live: 0 }).where("id", "=", id).execute();
  await recount(tx, fact);
  await note(tx, id, at, "corrected", version.id, version.reason ?? null);
}

/** What a retracted correction had replaced is current again. */
async function restore(tx: Tx, id: string, correction: Fact, at: string): Promise<void> {
  const { fact } = await find(tx, id);
  if (fact.status !== "published") return;
  await tx.updateTable("facts").set({ live: 1 }).where("id", "=", id).execute();
  await recount(tx, fact);
  await note(tx, id, at, "restored", correction.id, null);
}

const isCorrected = async (tx: Tx, id: string): Promise<boolean> => (await standingCorrection(tx, id)) !== undefined;

/** True where a fact and what it corrects run in a circle: such versions have no newest. */
async function leadsBack(tx: Tx, fact: Fact, id: string): Promise<boolean> {
  const passed = new Set([id]);
  for (let at = fact; ; at = (await find(tx, at.corrects, at.id)).fact) {
    if (passed.has(at.id)) return true;
    passed.add(at.id);
    if (!at.corrects) return false;
  }
}

/** True where the source is new to the fact. */
async function confirm(tx: Tx, { fact: id, source, quote }: Confirmation, at: string): Promise<boolean> {
  const { fact, live } = await find(tx, id);
  if (fact.sources.some((known) => known.source === source)) return false;
  const known = await tx.selectFrom("sources").select("id").where("id", "=", source).executeTakeFirst();
  if (!known) throw new StoreProblem("unknown-source", id, "confirms", source);
  const after: Fact = { ...fact, sources: [...fact.sources, quote === undefined ? { source } : { source, quote }] };
  await save(tx, fact, after, live ? 1 : 0);
  await tx.insertInto("fact_sources").values({ source, kind: fact.kind, fact: id }).execute();
  if (live) await countConfirmation(tx, source, fact);
  await note(tx, id, at, "confirmed", source, null);
  return true;
}

