// Workspaces that removed the bot: what they had set is kept for 30 days, in case it was a mistake, and then deleted.
import type { Handle } from "../knowledge/database/open.ts";
import type { Tables } from "./database/tables.ts";

const KEPT_DAYS = 30;

export type Departures = {
  left(platform: string, workspace: string): Promise<void>;
  /** The bot is there, again or still. */
  present(platform: string, workspace: string): Promise<void>;
  /** Deletes the rows of those that left more than 30 days ago. */
  sweep(): Promise<void>;
};

export function createDepartures({ db }: Pick<Handle<Tables>, "db">, now: () => number = Date.now): Departures {
  return {
    async left(platform, workspace) {
      await db
        .insertInto("departures")
        .values({ platform, workspace, at: now() })
        .onConflict((c) => c.doNothing())
        .execute();
    },
    async present(platform, workspace) {
      await db.deleteFrom("departures").where("platform", "=", platform).where("workspace", "=", workspace).execute();
    },
    async sweep() {
      const before = now() - KEPT_DAYS * 86_400_000;
      const gone = await db.selectFrom("departures").selectAll().where("at", "<=", before).execute();
      for (const { platform, workspace } of gone)
        await db.transaction().execute(async (tx) => {
          // Who has come back meanwhile is no longer among the departed, and keeps what it had set.
          const { numDeletedRows } = await tx
            .deleteFrom("departures")
            .where((eb) => eb.and({ platform, workspace }))
            .executeTakeFirst();
          if (numDeletedRows > 0n)
            await tx
              .deleteFrom("settings")
              .where((eb) => eb.and({ platform, workspace }))
              .execute();
        });
    },
  };
}
