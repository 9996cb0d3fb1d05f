// Settings of members and channels: a table, since they must survive.
import { z } from "zod";
import type { Actor, Place, Services, Settings, SettingsScope } from "../commands/services.ts";
import type { Handle } from "../knowledge/database/open.ts";
import type { Tables } from "./database/tables.ts";

const stored = z.object({
  timezone: z.string().optional(),
  locale: z.string().optional(),
  company: z.string().optional(),
});

export function createSettings({ db }: Pick<Handle<Tables>, "db">): Services["settings"] {
  return {
    async get(place, actor, scope) {
      const { platform, workspace } = place;
      const rows = await db
        .selectFrom("settings")
        .select(["scope", "owner", "body"])
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("owner", "in", [actor.id, place.channel])
        .execute();
      // Later ones come before earlier ones.
      const scopes = scope ? [scope] : (["channel", "member"] as const);
      const own = scopes.map((one) =>
        rows.find((row) => row.scope === one && row.owner === ownerOf(place, actor, one)),
      );
      return Object.assign(
        {},
        ...own.map((row) => (row ? present(stored.parse(JSON.parse(row.body))) : {})),
      ) as Settings;
    },
    async set(place, actor, scope, change) {
      const { platform, workspace } = place;
      const key = { scope, platform, workspace, owner: ownerOf(place, actor, scope) };
      await db.transaction().execute(async (tx) => {
        const row = await tx
          .selectFrom("settings")
          .select("body")
          .where((eb) => eb.and(key))
          .executeTakeFirst();
        const body = JSON.stringify(present({ ...(row ? stored.parse(JSON.parse(row.body)) : {}), ...change }));
        await tx
          .insertInto("settings")
          .values({ ...key, body })
          .onConflict((c) => c.columns(["platform", "workspace", "scope", "owner"]).doUpdateSet({ body }))
          .execute();
      });
    },
  };
}

/** Whose they are: a member's in the whole workspace, or a channel's. */
export const ownerOf = (place: Place, actor: Actor, scope: SettingsScope): string =>
  scope === "member" ? actor.id : place.channel;

/** Without keys that are cleared. */
const present = (settings: { [K in keyof Settings]?: Settings[K] | null | undefined }): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null && value !== undefined));
