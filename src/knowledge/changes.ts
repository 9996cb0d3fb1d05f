// What happens to facts that are there already: each change is noted, and nothing that was said is lost.
import type { Transaction } from "kysely";
import { standingCorrection } from "./corrections.ts";
import type { KnowledgeTables } from "./database/tables.ts";
import { type Fact, fact as factSchema } from "./facts/fact.ts";
import type { Writing } from "./news.ts";
import { type Known, rowOf } from "./rows.ts";
import { StoreProblem } from "./store-problem.ts";
import { countConfirmation, recount } from "./tallies.ts";

type Tx = Transaction<KnowledgeTables>;

/** One more source for a fact that is already there or stands in the same batch. */
export type Confirmation = { fact: string; source: string; quote?: string };

/** Nothing is written that the read side would refuse. */
export function check(given: Fact): Fact {
  const checked = factSchema.safeParse(given);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0]!;
  throw new StoreProblem("invalid", given.id, issue.path.join("."), issue.message);
}

/** `by` is the fact that points at this one. */
export async function find(tx: Tx, id: string, by?: string): Promise<{ fact: Fact; live: boolean }> {
  const row = await tx.selectFrom("facts").select(["body", "live"]).where("id", "=", id).executeTakeFirst();
  if (!row)
    throw by === undefined
      ? new StoreProblem("unknown-fact", id)
      : new StoreProblem("unknown-fact", by, "corrects", id);
  return { fact: JSON.parse(row.body) as Fact, live: row.live === 1 };
}

/** Writes a changed record over its row; what it is about and its day stay, so the row stays where it is. */
export async function save(tx: Tx, before: Fact, after: Fact, live: 0 | 1): Promise<void> {
  const { body } = rowOf(check(after));
  await tx.updateTable("facts").set({ body, live }).where("id", "=", before.id).execute();
}

export async function note(
  { tx, at, news }: Writing,
  fact: string,
  change: KnowledgeTables["changes"]["change"],
  by: string | null,
  reason: string | null,
): Promise<void> {
  await tx.insertInto("changes").values({ fact, at, change, by, reason }).execute();
  news.push(by === null ? { fact, change } : { fact, change, by });
}

/** The corrected version stops being current once the correction is published. */
export async function replace(writing: Writing, id: string, version: Fact): Promise<void> {
  const { tx } = writing;
  const { fact } = await find(tx, id, version.id);
  if (fact.subject !== version.subject || fact.kind !== version.kind || (await leadsBack(tx, fact, version.id)))
    throw new StoreProblem("other-fact", version.id, "corrects", id);
  if (version.status !== "published") return;
  if (await isCorrected(tx, id)) throw new StoreProblem("not-current", version.id, "corrects", id);
  await tx.updateTable("facts").set({ live: 0 }).where("id", "=", id).execute();
  await recount(tx, fact);
  await note(writing, id, "corrected", version.id, version.reason ?? null);
}

/** What a retracted correction had replaced is current again. */
export async function restore(writing: Writing, id: string, correction: Fact): Promise<void> {
  const { tx } = writing;
  const { fact } = await find(tx, id);
  if (fact.status !== "published") return;
  await tx.updateTable("facts").set({ live: 1 }).where("id", "=", id).execute();
  await recount(tx, fact);
  await note(writing, id, "restored", correction.id, null);
}

export const isCorrected = async (tx: Tx, id: string): Promise<boolean> =>
  (await standingCorrection(tx, id)) !== undefined;

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
export async function confirm(writing: Writing, { fact: id, source, quote }: Confirmation): Promise<boolean> {
  const { tx } = writing;
  const { fact, live } = await find(tx, id);
  if (fact.sources.some((known) => known.source === source)) return false;
  const known = await tx.selectFrom("sources").select("id").where("id", "=", source).executeTakeFirst();
  if (!known) throw new StoreProblem("unknown-source", id, "confirms", source);
  const after: Fact = { ...fact, sources: [...fact.sources, quote === undefined ? { source } : { source, quote }] };
  await save(tx, fact, after, live ? 1 : 0);
  await tx.insertInto("fact_sources").values({ source, kind: fact.kind, fact: id }).execute();
  if (live) await countConfirmation(tx, source, fact);
  await note(writing, id, "confirmed", source, null);
  return true;
}

/** What a backup says of a known fact beyond its contents: that it was recorded earlier, and that it was withdrawn. */
export async function catchUp(writing: Writing, { stored, given }: Known): Promise<void> {
  const { tx, at } = writing;
  // What `complete` filled in says nothing.
  const earlier = given.recordedAt !== at && given.recordedAt < stored.recordedAt;
  const withdrawn =
    given.status === "retracted" && stored.status !== "retracted" && !(await isCorrected(tx, stored.id));
  if (!earlier && !withdrawn) return;
  const { fact, live } = await find(tx, stored.id);
  const { recordedAt } = earlier ? given : fact;
  const after: Fact = withdrawn
    ? { ...fact, recordedAt, status: "retracted", ...(given.reason === undefined ? {} : { reason: given.reason }) }
    : { ...fact, recordedAt };
  await save(tx, fact, after, live && !withdrawn ? 1 : 0);
  if (!withdrawn) return;
  await recount(tx, fact);
  await note(writing, fact.id, "retracted", null, given.reason ?? null);
  if (fact.corrects && fact.status === "published") await restore(writing, fact.corrects, fact);
}
