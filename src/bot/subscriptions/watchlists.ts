// Whom a member or a channel watches.
import type { Actor, Place, Services, SettingsScope } from "../../commands/services.ts";
import type { Handle } from "../../knowledge/database/open.ts";
import type { Tables } from "../database/tables.ts";
import { ownerOf } from "../settings.ts";

export function createWatchlists(
  { db }: Pick<Handle<Tables>, "db">,
  now: () => number = Date.now,
): Services["watchlists"] {
  const keyOf = (place: Place, actor: Actor, scope: SettingsScope) => ({
    scope,
    platform: place.platform,
    workspace: place.workspace,
    owner: ownerOf(place, actor, scope),
  });
  return {
    async list(place, actor, scope) {
      const rows = await db
        .selectFrom("watchlists")
        .select("subject")
        .where((eb) => eb.and(keyOf(place, actor, scope)))
        .orderBy("added")
        .orderBy("subject")
        .execute();
      return rows.map(({ subject }) => subject);
    },
    async add(place, actor, scope, subjects) {
      if (subjects.length === 0) return [];
      const added = now();
      const rows = await db
        .insertInto("watchlists")
        .values([...new Set(subjects)].map((subject) => ({ ...keyOf(place, actor, scope), subject, added })))
        .onConflict((c) => c.doNothing())
        .returning("subject")
        .execute();
      return rows.map(({ subject }) => subject);
    },
    async remove(place, actor, scope, subjects) {
      if (subjects.length === 0) return [];
      const rows = await db
        .deleteFrom("watchlists")
        .where((eb) => eb.and(keyOf(place, actor, scope)))
        .where("subject", "in", subjects)
        .returning("subject")
        .execute();
      return rows.map(({ subject }) => subject);
    },
  };
}
