// Workspaces that removed the bot: what they had set and ordered is kept for 30 days, in case it was a mistake, and then deleted.
import { bump } from "../knowledge/database/marks.ts";
import type { Handle } from "../knowledge/database/open.ts";
import type { Tables } from "./database/tables.ts";

const KEPT_DAYS = 30;

/** What belongs to a workspace, and goes with it. */
const THEIRS = ["settings", "watchlists", "digests", "alerts", "outbox", "messages"] as const;

export type Departures = {
  left(platform: string, workspace: string): Promise<void>;
  /** The bot is there, again or still. */
  present(platform: string, workspace: string): Promise<void>;
  /**
   * The bot is in all of `here`. Of the others that had it, those that are `ours` to tell of have removed it unheard,
   * while it was not running.
   */
  only(platform: string, here: readonly string[], isOurs: (workspace: string) => boolean): Promise<void>;
  /** Deletes the rows of those that left more than 30 days ago. */
  sweep(): Promise<void>;
};

export function createDepartures({ db }: Pick<Handle<Tables>, "db">, now: () => number = Date.now): Departures {
  const named = async (table: "workspaces" | "departures", platform: string): Promise<Set<string>> => {
    const rows = await db.selectFrom(table).select("workspace").where("platform", "=", platform).execute();
    return new Set(rows.map(({ workspace }) => workspace));
  };
  const left = async (platform: string, workspace: string): Promise<void> => {
    await db.transaction().execute(async (tx) => {
      await tx
        .deleteFrom("workspaces")
        .where((eb) => eb.and({ platform, workspace }))
        .execute();
      await tx
        .insertInto("departures")
        .values({ platform, workspace, at: now() })
        .onConflict((c) => c.doNothing())
        .execute();
    });
  };
  const present = async (platform: string, workspace: string): Promise<void> => {
    await db.transaction().execute(async (tx) => {
      await tx
        .deleteFrom("departures")
        .where((eb) => eb.and({ platform, workspace }))
        .execute();
      await tx
        .insertInto("workspaces")
        .values({ platform, workspace })
        .onConflict((c) => c.doNothing())
        .execute();
    });
  };
  return {
    left,
    present,
    async only(platform, here, isOurs) {
      const [known, departed] = [await named("workspaces", platform), await named("departures", platform)];
      // One after the other: a start in thousands of servers is no reason to hold up those who ask meanwhile.
      // oxlint-disable no-await-in-loop
      for (const workspace of here)
        if (!known.has(workspace) || departed.has(workspace)) await present(platform, workspace);
      const still = new Set(here);
      for (const workspace of known) if (isOurs(workspace) && !still.has(workspace)) await left(platform, workspace);
      // oxlint-enable no-await-in-loop
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
          if (numDeletedRows === 0n) return;
          for (const table of THEIRS)
            await tx
              .deleteFrom(table)
              .where((eb) => eb.and({ platform, workspace }))
              .execute();
          await bump(tx, "settings");
        });
    },
  };
}
