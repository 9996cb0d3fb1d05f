// What digests and alerts have in common: an order of a member or a channel, which its owner pauses and ends.
import { randomInt } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import type { Actor, Place, SettingsScope } from "../../commands/services.ts";
import type { Unreadable } from "../../commands/one-of.ts";
import type { Tables } from "../database/tables.ts";
import type { Recipient } from "../delivery/outbox.ts";
import type { Person } from "../ports.ts";
import { ownerOf } from "../settings.ts";

type Rows = { digests: Selectable<Tables["digests"]>; alerts: Selectable<Tables["alerts"]> };
type Kind = keyof Rows;
type Row = Rows[Kind];

/** Whose it is, and who ordered it where. */
export type Order = {
  id: string;
  scope: SettingsScope;
  platform: string;
  workspace: string;
  owner: string;
  place: Place;
  madeBy: string;
};

/** The columns that every order begins with. */
type Begun = Omit<Rows["digests"], "cursor" | "told_at" | "next_at">;

// Without those that are taken for each other.
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const newId = (): string => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/** The orders of one table. */
export function createOrders<K extends Kind>(db: Kysely<Tables>, kind: K) {
  // Kysely cannot follow a table that is a parameter; both have these columns.
  const either: Kind = kind;
  const table = either as "digests";

  return {
    /** A member's own wherever they ask, since they may ask in the direct message that it came by; and the channel's. */
    async list({ platform, workspace, channel }: Place, { id: member }: Actor): Promise<Rows[K][]> {
      const rows: Row[] = await db
        .selectFrom(table)
        .selectAll()
        .where("platform", "=", platform)
        .where((eb) =>
          eb.or([eb.and({ scope: "member", owner: member }), eb.and({ scope: "channel", workspace, owner: channel })]),
        )
        .orderBy("created")
        .orderBy("id")
        .execute();
      return rows as Rows[K][];
    },

    async get(id: string): Promise<Rows[K] | undefined> {
      const row: Row | undefined = await db.selectFrom(table).selectAll().where("id", "=", id).executeTakeFirst();
      return row as Rows[K] | undefined;
    },

    /** Undefined where the owner has `most` already. `insert` tells of a row under an id that is taken: undefined. */
    async add(
      place: Place,
      actor: Actor,
      scope: SettingsScope,
      { most, body, created }: { most: number; body: object; created: number },
      insert: (begun: Begun) => Promise<Rows[K] | undefined>,
    ): Promise<Rows[K] | undefined> {
      const { platform, workspace } = place;
      const key = { platform, workspace, scope, owner: ownerOf(place, actor, scope) };
      const theirs = await db
        .selectFrom(table)
        .select("id")
        .where((eb) => eb.and(key))
        .execute();
      if (theirs.length >= most) return undefined;
      const ordered = { place: JSON.stringify(place), made_by: actor.id, body: JSON.stringify(body), created };
      for (;;) {
        const made = await insert({ id: newId(), ...key, ...ordered, state: "active", reason: null });
        if (made) return made;
      }
    },

    /** True where it was active until now. */
    async pause(id: string, reason: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable(table)
        .set({ state: "paused", reason })
        .where("id", "=", id)
        .where("state", "=", "active")
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async remove(id: string): Promise<void> {
      await db.deleteFrom(table).where("id", "=", id).execute();
    },
  };
}

/** Throws where it does not hold what it must. */
export const readOrder = ({ id, scope, platform, workspace, owner, place, made_by: madeBy }: Row): Order => ({
  id,
  scope,
  platform,
  workspace,
  owner,
  place: JSON.parse(place) as Place,
  madeBy,
});

/** What is left to say of one that cannot be read. */
export const unreadable = ({ id, scope }: Row): Unreadable => ({ id, scope, unreadable: true });

/** A channel's goes to the channel and not into a thread of it; a member's to the member directly. */
export const recipientOf = ({ scope, platform, workspace, owner }: Omit<Order, "place">): Recipient =>
  scope === "member" ? { platform, workspace, person: owner } : { platform, workspace, channel: owner };

/** Whoever ordered it, directly. */
export const directly = ({
  platform,
  workspace,
  madeBy,
}: Pick<Order, "platform" | "workspace" | "madeBy">): Person => ({
  platform,
  workspace,
  person: madeBy,
});
