// Settings of members and channels: a table, since they must survive.
import { z } from "zod";
import type { Actor, Place, Services, Settings, SettingsScope } from "../commands/define.ts";
import type { Handle } from "../knowledge/database/open.ts";
import type { Tables } from "./database/tables.ts";

const stored = z.object({ timezone: z.string().optional(), locale: z.string().optional(), company: z.string().optional() });

export function createSettings({ db }: Pick<Handle<Tables>, "db">): Services["settings"] {
  return {
    async get(place, actor, scope) {
      // Later ones come before earlier ones.
      const owners = (scope ? [scope] : (["channel", "member"] as const)).map((one) => ownerOf(place, actor, one));
      const rows = await db.selectFrom("settings").selectAll().where("owner", "in", owners).execute();
      const own = owners.map((owner) => rows.find((row) => row.owner === owner)).filter((row) => row !== undefined);
      return Object.assign({}, ...own.map((row) => present(stored.parse(JSON.parse(row.body))))) as Settings;
    },
    async set(place, actor, scope, change) {
      const owner = ownerOf(place, actor, scope);
      await db.transaction().execute(async (tx) => {
        const row = await tx.selectFrom("settings").select("body").where("owner", "=", owner).executeTakeFirst();
        const body = JSON.stringify(present({ ...(row ? stored.parse(JSON.parse(row.body)) : {}), ...change }));
        await tx
          .insertInto("settings")
          .values({ owner, body })
          .onConflict((c) => c.column("owner").doUpdateSet({ body }))
          .execute();
      });
    },
  };
}

const ownerOf = (place: Place, actor: Actor, scope: SettingsScope): string =>
  JSON.stringify([scope, place.platform, place.workspace, scope === "member" ? actor.id : place.channel]);

/** Without keys that are cleared. */
const present = (settings: { [K in keyof Settings]?: Settings[K] | null | undefined }): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null && value !== undefined));
