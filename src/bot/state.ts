// What may vanish: buttons that do not fit their platform, cooldowns, caches. keyv, on the bot's own database.
import { Keyv, KeyvBridgeAdapter } from "keyv";
import type { Handle } from "../knowledge/database/open.ts";
import { inPortions } from "./database/portions.ts";
import type { Tables } from "./database/tables.ts";

export type State = {
  get<V>(name: string): Promise<V | undefined>;
  set(name: string, value: unknown, ttlMs: number): Promise<void>;
  /** Forgets what has run out. */
  sweep(): Promise<void>;
};

export function createState({ db }: Pick<Handle<Tables>, "db">): State {
  const store = {
    async get(name: string): Promise<string | undefined> {
      const row = await db.selectFrom("state").select(["value", "until"]).where("name", "=", name).executeTakeFirst();
      return row && (row.until === null || row.until > Date.now()) ? row.value : undefined;
    },
    async set(name: string, value: string, ttlMs?: number): Promise<boolean> {
      const until = ttlMs === undefined ? null : Date.now() + ttlMs;
      await db
        .insertInto("state")
        .values({ name, value, until })
        .onConflict((c) => c.column("name").doUpdateSet({ value, until }))
        .execute();
      return true;
    },
    async delete(name: string): Promise<boolean> {
      const { numDeletedRows } = await db.deleteFrom("state").where("name", "=", name).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async clear(): Promise<void> {
      await db.deleteFrom("state").execute();
    },
  };
  // With an "error" listener keyv would answer a failed call with "nothing there"; without one the call rejects.
  const keyv = new Keyv({ store: new KeyvBridgeAdapter(store) });
  return {
    get: (name) => keyv.get(name),
    set: async (name, value, ttlMs) => void (await keyv.set(name, value, ttlMs)),
    async sweep() {
      const before = Date.now();
      await inPortions((most) =>
        db
          .deleteFrom("state")
          .where("name", "in", (eb) => eb.selectFrom("state").select("name").where("until", "<=", before).limit(most))
          .executeTakeFirst(),
      );
    },
  };
}
