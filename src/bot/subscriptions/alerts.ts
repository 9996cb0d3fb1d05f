// The alerts that were ordered: kept, paused, snoozed and ended by their owners.
import { randomInt } from "node:crypto";
import type { Selectable } from "kysely";
import { type Alert, alertOrder, type AlertOrder, type AlertPause, MOST_ALERTS } from "../../commands/alerting.ts";
import type { Actor, Place, SettingsScope } from "../../commands/services.ts";
import type { Handle } from "../../knowledge/database/open.ts";
import type { Tables } from "../database/tables.ts";
import type { Recipient } from "../delivery/outbox.ts";
import { ownerOf } from "../settings.ts";

export type AlertRow = Selectable<Tables["alerts"]>;

/** `since`: the last news before it was ordered. */
export type StoredAlert = Alert & {
  platform: string;
  workspace: string;
  owner: string;
  place: Place;
  madeBy: string;
  since: number;
  toldAt: number | null;
  checkedOn: string | null;
};

export type Alerts = ReturnType<typeof createAlerts>;

// Without those that are taken for each other.
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const newId = (): string => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
/** Long after a document of that day would be news. */
const EVENTS_KEPT_MS = 400 * 86_400_000;

export function createAlerts({ db }: Pick<Handle<Tables>, "db">, now: () => number = Date.now) {
  const update = (id: string, change: Partial<AlertRow>) => db.updateTable("alerts").set(change).where("id", "=", id);
  /** What has come up to now is not told any more, and does not count as told. */
  const forget = (id: string) =>
    db.updateTable("alert_events").set({ told: 0 }).where("alert", "=", id).where("told", "is", null).execute();

  return {
    /** A member's own wherever they ask, since they may ask in the direct message that it came by; and the channel's. */
    async list({ platform, workspace, channel }: Place, { id: member }: Actor): Promise<StoredAlert[]> {
      const rows = await db
        .selectFrom("alerts")
        .selectAll()
        .where("platform", "=", platform)
        .where((eb) =>
          eb.or([eb.and({ scope: "member", owner: member }), eb.and({ scope: "channel", workspace, owner: channel })]),
        )
        .orderBy("created")
        .orderBy("id")
        .execute();
      return rows.map(readAlert).filter((alert) => alert !== undefined);
    },

    async get(id: string): Promise<StoredAlert | undefined> {
      const row = await db.selectFrom("alerts").selectAll().where("id", "=", id).executeTakeFirst();
      return row && readAlert(row);
    },

    /** Undefined where the owner has as many as one may have. `since`: the newest news. */
    async add(
      place: Place,
      actor: Actor,
      scope: SettingsScope,
      order: AlertOrder,
      since: number,
    ): Promise<StoredAlert | undefined> {
      const { platform, workspace } = place;
      const owner = ownerOf(place, actor, scope);
      const theirs = await db
        .selectFrom("alerts")
        .select("id")
        .where((eb) => eb.and({ platform, workspace, scope, owner }))
        .execute();
      if (theirs.length >= MOST_ALERTS) return undefined;
      const row = {
        platform,
        workspace,
        scope,
        owner,
        place: JSON.stringify(place),
        made_by: actor.id,
        body: JSON.stringify(order),
        state: "active" as const,
        reason: null,
        since,
        told_at: null,
        snoozed_until: null,
        checked_on: null,
        created: now(),
      };
      for (;;) {
        const made = await db
          .insertInto("alerts")
          .values({ id: newId(), ...row })
          .onConflict((c) => c.doNothing())
          .returningAll()
          .executeTakeFirst();
        if (made) return readAlert(made);
      }
    },

    /** True where it was active until now. What waits is not told any more. */
    async pause(id: string, reason: AlertPause): Promise<boolean> {
      const paused = await update(id, { state: "paused", reason }).where("state", "=", "active").executeTakeFirst();
      await forget(id);
      return paused.numUpdatedRows > 0n;
    },

    /** From now on again: `since` is the newest news. */
    async resume(id: string, since: number): Promise<void> {
      await update(id, { state: "active", reason: null, snoozed_until: null, since }).execute();
    },

    /** What comes meanwhile is told then, together. */
    async snooze(id: string, until: Date): Promise<void> {
      await update(id, { snoozed_until: until.getTime() }).execute();
    },

    async remove(id: string): Promise<void> {
      await db.deleteFrom("alerts").where("id", "=", id).execute();
      await db.deleteFrom("alert_events").where("alert", "=", id).execute();
    },

    async active(): Promise<StoredAlert[]> {
      const rows = await db.selectFrom("alerts").selectAll().where("state", "=", "active").execute();
      return rows.map(readAlert).filter((alert) => alert !== undefined);
    },

    /** Whom the watchlists hold that these follow, by the alert's id. */
    async watched(): Promise<Map<string, string[]>> {
      const rows = await db
        .selectFrom("alerts")
        .innerJoin("watchlists", (join) =>
          join
            .onRef("watchlists.platform", "=", "alerts.platform")
            .onRef("watchlists.workspace", "=", "alerts.workspace")
            .onRef("watchlists.scope", "=", "alerts.scope")
            .onRef("watchlists.owner", "=", "alerts.owner"),
        )
        .select(["alerts.id", "watchlists.subject"])
        .where("alerts.state", "=", "active")
        .execute();
      const lists = new Map<string, string[]>();
      for (const { id, subject } of rows) lists.set(id, [...(lists.get(id) ?? []), subject]);
      return lists;
    },

    /** Forgets events that are long past. */
    async sweep(): Promise<void> {
      await db
        .deleteFrom("alert_events")
        .where("at", "<=", now() - EVENTS_KEPT_MS)
        .execute();
    },
  };
}

/** Undefined where it does not hold what it must. */
export function readAlert(row: AlertRow): StoredAlert | undefined {
  const order = alertOrder.safeParse(JSON.parse(row.body));
  if (!order.success) return undefined;
  return {
    ...order.data,
    id: row.id,
    scope: row.scope,
    platform: row.platform,
    workspace: row.workspace,
    owner: row.owner,
    place: JSON.parse(row.place) as Place,
    madeBy: row.made_by,
    since: Number(row.since),
    toldAt: row.told_at === null ? null : Number(row.told_at),
    checkedOn: row.checked_on,
    ...(row.snoozed_until === null ? {} : { snoozedUntil: new Date(Number(row.snoozed_until)) }),
    ...(row.state === "paused" ? { paused: (row.reason ?? "asked") as AlertPause } : {}),
  };
}

/** A channel's goes to the channel and not into a thread of it; a member's to the member directly. */
export const alertRecipient = ({ scope, platform, workspace, owner }: StoredAlert): Recipient =>
  scope === "member" ? { platform, workspace, person: owner } : { platform, workspace, channel: owner };

/** The one whom an alert's letters name as their owner. */
export const alertOwnerName = (id: string): string => `alert:${id}`;
