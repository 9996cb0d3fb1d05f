// Once-only: whoever inserts the row first may act. Holds across restarts and across processes on one database.
import type { Handle } from "../knowledge/database/open.ts";
import type { Tables } from "./database/tables.ts";

export type Claims = {
  /** True for exactly one caller per name, until `ttlMs` have passed. */
  claim(name: string, ttlMs: number): Promise<boolean>;
  /** Forgets claims that have run out. */
  sweep(): Promise<void>;
};

export function createClaims({ db }: Pick<Handle<Tables>, "db">, now: () => number = Date.now): Claims {
  return {
    async claim(name, ttlMs) {
      const at = now();
      const until = at + ttlMs;
      const taken = await db
        .insertInto("claims")
        .values({ name, until })
        .onConflict((c) => c.column("name").doUpdateSet({ until }).where("claims.until", "<=", at))
        .returning("name")
        .executeTakeFirst();
      return taken !== undefined;
    },
    async sweep() {
      await db.deleteFrom("claims").where("until", "<=", now()).execute();
    },
  };
}
