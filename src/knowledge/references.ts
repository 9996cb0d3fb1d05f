// What facts refer to: names that resolve, and sources, each recorded once.
import type { Transaction } from "kysely";
import { bump } from "./database/marks.ts";
import type { KnowledgeTables } from "./database/tables.ts";
import type { Firm } from "./firms.ts";
import { identity, type Source } from "./sources.ts";
import { StoreProblem } from "./store-problem.ts";
import type { Subject } from "./subjects.ts";
import { countSources } from "./tallies.ts";

type Tx = Transaction<KnowledgeTables>;

const CHUNK = 500;

export function* chunks<T>(list: readonly T[], size = CHUNK): Iterable<readonly T[]> {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}

/** Names are how facts are found, not facts: the newest list of aliases counts. A change gives them a new revision. */
export async function writeNames(tx: Tx, subjects: readonly Subject[], firms: readonly Firm[]): Promise<void> {
  let changed = await upsert(tx, "subjects", subjects);
  if (await upsert(tx, "firms", firms)) changed = true;
  if (changed) await bump(tx, "names");
}

async function upsert(tx: Tx, table: "subjects" | "firms", list: readonly (Subject | Firm)[]): Promise<boolean> {
  let changed = false;
  // Twice in one batch: the last counts.
  const entries = [...new Map(list.map((entry) => [entry.id, entry])).values()];
  for (const chunk of chunks(entries)) {
    const rows = chunk.map((entry) => ({ id: entry.id, name: entry.name.toLowerCase(), body: JSON.stringify(entry) }));
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto(table)
      .values(rows)
      .onConflict((c) =>
        c
          .column("id")
          .doUpdateSet((eb) => ({ name: eb.ref("excluded.name"), body: eb.ref("excluded.body") }))
          .whereRef(`${table}.body`, "<>", "excluded.body" as never),
      )
      .executeTakeFirst();
    if (Number(numInsertedOrUpdatedRows ?? 0) > 0) changed = true;
  }
  return changed;
}

/** A known source again is nothing; its id with other contents, or its identity under another id, is refused. */
export async function writeSources(tx: Tx, sources: readonly Source[]): Promise<void> {
  for (const chunk of chunks(sources)) {
    const rows = chunk.map((s) => ({
      id: s.id,
      identity: identity(s),
      published_on: s.publishedOn,
      body: JSON.stringify(s),
    }));
    const known = await tx
      .selectFrom("sources")
      .select(["id", "identity", "body"])
      .where((eb) =>
        eb.or([
          eb(
            "id",
            "in",
            rows.map((r) => r.id),
          ),
          eb(
            "identity",
            "in",
            rows.map((r) => r.identity),
          ),
        ]),
      )
      .execute();
    const byId = new Map(known.map((k) => [k.id, k]));
    const byIdentity = new Map(known.map((k) => [k.identity, k]));
    const fresh = rows.filter((row) => {
      const same = byId.get(row.id);
      const twin = byIdentity.get(row.identity);
      if (same && same.body !== row.body) throw new StoreProblem("conflict", row.id);
      if (twin && twin.id !== row.id) throw new StoreProblem("same-source", row.id, "source", twin.id);
      byId.set(row.id, row);
      byIdentity.set(row.identity, row);
      return !same;
    });
    if (fresh.length === 0) continue;
    await tx.insertInto("sources").values(fresh).execute();
    await countSources(tx, fresh.length);
  }
}

/** Refuses ids that no row has. */
export async function mustExist(
  tx: Tx,
  table: "subjects" | "firms" | "sources",
  wanted: ReadonlyMap<string, string>,
): Promise<void> {
  for (const ids of chunks([...wanted.keys()])) {
    const rows = await tx.selectFrom(table).select("id").where("id", "in", ids).execute();
    if (rows.length === ids.length) continue;
    const found = new Set(rows.map((r) => r.id));
    const missing = ids.find((id) => !found.has(id))!;
    const fault = { subjects: "unknown-subject", firms: "unknown-firm", sources: "unknown-source" } as const;
    throw new StoreProblem(fault[table], wanted.get(missing)!, table.slice(0, -1), missing);
  }
}
