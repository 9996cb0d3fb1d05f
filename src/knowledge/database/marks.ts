// How far what is stored has changed: one mark for each part that readers keep in memory, bumped by whoever writes to it.
import { randomUUID } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Handle } from "./open.ts";
import { writtenHere } from "./sqlite.ts";
import type { KnowledgeTables } from "./tables.ts";

/** Names of companies and firms; facts and sources; settings of members and channels. */
export type Part = "names" | "facts" | "settings";
/** What each part's mark says now; nothing where it was never written to. */
export type Revisions = ReadonlyMap<string, string>;
export type Marks = {
  read(): Promise<Revisions>;
  /** Whoever has read of something new reads on from there. */
  forget(): void;
};

const PARTS: readonly Part[] = ["names", "facts", "settings"];

/** Tells readers, also those of other processes, that the part is another one from this transaction on. */
export async function bump<T extends KnowledgeTables>(given: Transaction<T>, part: Part): Promise<void> {
  // What `T` has beside them does not matter here.
  const tx = given as unknown as Transaction<KnowledgeTables>;
  const value = randomUUID();
  await tx
    .insertInto("marks")
    .values({ name: part, value })
    .onConflict((c) => c.column("name").doUpdateSet({ value }))
    .execute();
}

const readers = new WeakMap<object, Marks>();

/**
 * Reads the marks. All readers of a handle share one reading for as long as nothing can have been heard from outside:
 * until the work that is at hand is done and the event loop goes on, or somebody of this process writes.
 */
export function marksOf<T extends KnowledgeTables>({ db: given, engine }: Pick<Handle<T>, "db" | "engine">): Marks {
  const known = readers.get(given);
  if (known) return known;
  const db = given as unknown as Kysely<KnowledgeTables>;
  const query = db.selectFrom("marks").selectAll().where("name", "in", PARTS).compile();
  const ask = async (): Promise<Revisions> =>
    new Map((await db.executeQuery(query)).rows.map(({ name, value }) => [name, value]));
  const look = engine === "sqlite" ? whereCommitted(db, ask) : ask;
  let reading: { written: number; revisions: Promise<Revisions> } | undefined;
  const forget = () => void (reading = undefined);
  const marks: Marks = {
    read() {
      const written = writtenHere();
      if (!reading || reading.written !== written) {
        if (!reading) process.nextTick(forget);
        reading = { written, revisions: look() };
      }
      return reading.revisions;
    },
    forget,
  };
  readers.set(given, marks);
  return marks;
}

/**
 * SQLite tells, sooner than the marks do, whether anybody else has committed since: https://sqlite.org/pragma.html,
 * data_version. What this connection has written itself is not in it.
 */
function whereCommitted(db: Kysely<KnowledgeTables>, ask: () => Promise<Revisions>): () => Promise<Revisions> {
  const version = sql<{ data_version: number }>`pragma data_version`.compile(db);
  let last: { written: number; committed: number; revisions: Revisions } | undefined;
  return async () => {
    const written = writtenHere();
    // Before the marks: what comes in between is read once more.
    const committed = (await db.executeQuery(version)).rows[0]!.data_version;
    if (last?.written !== written || last.committed !== committed)
      last = { written, committed, revisions: await ask() };
    return last.revisions;
  };
}
