// Once-only: whoever inserts the row first may act. Holds across restarts and across processes on one database.
import { type CompiledQuery, sql } from "kysely";
import type { Handle } from "../knowledge/database/open.ts";
import { inPortions } from "./database/portions.ts";
import type { Tables } from "./database/tables.ts";

export type Claims = {
  /** True for exactly one caller per name, until `ttlMs` have passed. */
  claim(name: string, ttlMs: number): Promise<boolean>;
  /** Forgets claims that have run out. */
  sweep(): Promise<void>;
};

type Asked = { name: string; ttlMs: number; resolve: (taken: boolean) => void; reject: (error: unknown) => void };

/**
 * Those who ask in the same turn of the event loop share one insert: one commit serves them all, and all fail with it.
 * Nobody hears an answer before it.
 */
export function createClaims(handle: Pick<Handle<Tables>, "db" | "engine">, now: () => number = Date.now): Claims {
  const { db } = handle;
  const insertion = insertionInto(handle);
  let waiting: Asked[] = [];

  async function insert(group: ReadonlyMap<string, Asked>): Promise<void> {
    const at = now();
    // In one order everywhere: two processes that want the same names wait for each other, and never both for both.
    const names = [...group.keys()].sort();
    const rows = names.map((name) => [name, at + group.get(name)!.ttlMs]);
    try {
      const statement: typeof insertion = { ...insertion, parameters: [JSON.stringify(rows), at] };
      const taken = await db.executeQuery(statement);
      const ours = new Set(taken.rows.map(({ name }) => name));
      for (const { name, resolve } of group.values()) resolve(ours.has(name));
    } catch (error) {
      for (const { reject } of group.values()) reject(error);
    }
  }

  const ask = (one: Asked): void => {
    if (waiting.length === 0) setImmediate(() => void insertAll());
    waiting.push(one);
  };

  async function insertAll(): Promise<void> {
    const group = new Map<string, Asked>();
    const later: Asked[] = [];
    // A statement cannot insert a row twice: who asks for a name again, asks after the first has got it.
    for (const one of waiting)
      if (group.has(one.name)) later.push(one);
      else group.set(one.name, one);
    waiting = [];
    await insert(group);
    later.forEach(ask);
  }

  return {
    claim(name, ttlMs) {
      return new Promise((resolve, reject) => ask({ name, ttlMs, resolve, reject }));
    },
    async sweep() {
      const at = now();
      const old = db.selectFrom("claims").select("name").where("until", "<=", at);
      await inPortions((most) =>
        // Whoever claims it again meanwhile keeps it.
        db.deleteFrom("claims").where("name", "in", old.limit(most)).where("until", "<=", at).executeTakeFirst(),
      );
    },
  };
}

/** For however many rows: the list of them is one value, the other is the time by which an older claim has run out. */
function insertionInto({ db, engine }: Pick<Handle<Tables>, "db" | "engine">): CompiledQuery<{ name: string }> {
  const rows = {
    sqlite: sql`select value ->> 0, value ->> 1 from json_each(${""}) where true`,
    postgres: sql`select value ->> 0, (value ->> 1)::bigint from json_array_elements(${""}::json)`,
  };
  return sql<{ name: string }>`insert into claims (name, until) ${rows[engine]}
    on conflict (name) do update set until = excluded.until where claims.until <= ${0} returning name`.compile(db);
}
