// Settings of members and channels: a table, since they must survive.
import { z } from "zod";
import type { Actor, Place, Services, Settings, SettingsScope } from "../commands/services.ts";
import { bump, marksOf } from "../knowledge/database/marks.ts";
import type { Handle } from "../knowledge/database/open.ts";
import { createKept } from "../knowledge/kept.ts";
import type { Tables } from "./database/tables.ts";

const stored = z.object({
  timezone: z.string().optional(),
  locale: z.string().optional(),
  company: z.string().optional(),
});

type Row = Pick<Tables["settings"], "scope" | "owner" | "body">;
/** Most have set nothing. */
const none: Row[] = [];

/** Of half as many members who asked lately they are at hand. */
const MOST = 20_000;

export function createSettings(handle: Pick<Handle<Tables>, "db" | "engine">): Services["settings"] {
  const { db, engine } = handle;
  const keptRows = createKept<Row[]>("settings", { marks: marksOf(handle), engine }, MOST);

  /** Those of the member and of the channel. */
  async function rowsFor({ platform, workspace, channel }: Place, { id }: Actor): Promise<Row[]> {
    const kept = await keptRows();
    const key = JSON.stringify([platform, workspace, channel, id]);
    const known = kept.get(key);
    if (known) return known;
    const rows = await db
      .selectFrom("settings")
      .select(["scope", "owner", "body"])
      .where("platform", "=", platform)
      .where("workspace", "=", workspace)
      .where("owner", "in", [id, channel])
      .execute();
    return kept.put(key, rows.length === 0 ? none : rows);
  }

  return {
    async get(place, actor, scope) {
      const rows = await rowsFor(place, actor);
      if (rows.length === 0) return {};
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
        await bump(tx, "settings");
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
