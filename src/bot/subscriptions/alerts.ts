// The alerts that were ordered: kept, paused, snoozed and ended by their owners.
import type { Selectable } from "kysely";
import { type Alert, alertOrder, type AlertOrder, type AlertPause, MOST_ALERTS } from "../../commands/alerting.ts";
import type { Unreadable } from "../../commands/one-of.ts";
import type { Actor, Place, SettingsScope } from "../../commands/services.ts";
import type { Handle } from "../../knowledge/database/open.ts";
import { inPortions } from "../database/portions.ts";
import type { Tables } from "../database/tables.ts";
import { createOrders, type Order, readOrder, unreadable } from "./orders.ts";

export type AlertRow = Selectable<Tables["alerts"]>;

/** `since`: the last news before it was ordered. */
export type StoredAlert = Alert & Order & { since: number; toldAt: number | null; checkedOn: string | null };

export type Alerts = ReturnType<typeof createAlerts>;

/** How far the news has been read for all of them: see cursor.ts. */
export const ALERTS_READ = "alerts";
/** Long after a document of that day would be news. */
const EVENTS_KEPT_MS = 400 * 86_400_000;

export function createAlerts({ db }: Pick<Handle<Tables>, "db">, now: () => number = Date.now) {
  const orders = createOrders(db, "alerts");
  const update = (id: string, change: Partial<AlertRow>) => db.updateTable("alerts").set(change).where("id", "=", id);
  /** What has come up to now is not told any more, and does not count as told. */
  const forget = (id: string) =>
    db.updateTable("alert_events").set({ told: 0 }).where("alert", "=", id).where("told", "is", null).execute();

  return {
    async list(place: Place, actor: Actor): Promise<(StoredAlert | Unreadable)[]> {
      return (await orders.list(place, actor)).map((row) => readAlert(row) ?? unreadable(row));
    },

    async get(id: string): Promise<StoredAlert | undefined> {
      const row = await orders.get(id);
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
      // What comes from now on is news for it, also where nothing has read the news so far.
      await db
        .insertInto("cursors")
        .values({ name: ALERTS_READ, seq: since })
        .onConflict((c) => c.doNothing())
        .execute();
      const ordered = { most: MOST_ALERTS, body: order, created: now() };
      const made = await orders.add(place, actor, scope, ordered, (begun) =>
        db
          .insertInto("alerts")
          .values({ ...begun, since, told_at: null, snoozed_until: null, checked_on: null })
          .onConflict((c) => c.doNothing())
          .returningAll()
          .executeTakeFirst(),
      );
      return made && readAlert(made);
    },

    /** True where it was active until now. What waits is not told any more. */
    async pause(id: string, reason: AlertPause): Promise<boolean> {
      const paused = await orders.pause(id, reason);
      await forget(id);
      return paused;
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
      await orders.remove(id);
      await db.deleteFrom("alert_events").where("alert", "=", id).execute();
    },

    /** `unreadable`: those whose order does not hold what it must. */
    async active(): Promise<{ alerts: StoredAlert[]; unreadable: AlertRow[] }> {
      const rows = await db.selectFrom("alerts").selectAll().where("state", "=", "active").execute();
      const read = rows.map((row) => ({ row, alert: readAlert(row) }));
      return {
        alerts: read.flatMap(({ alert }) => alert ?? []),
        unreadable: read.flatMap(({ row, alert }) => (alert ? [] : [row])),
      };
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

    /** Forgets events that are long past; never what still waits to be told. */
    async sweep(): Promise<void> {
      const before = now() - EVENTS_KEPT_MS;
      await inPortions((most) =>
        db
          .deleteFrom("alert_events")
          .where(({ eb, refTuple, selectFrom }) =>
            eb(
              refTuple("alert", "key"),
              "in",
              selectFrom("alert_events")
                .select(["alert", "key"])
                .where("at", "<=", before)
                // What waits to be told has no time there.
                .where("told", ">=", 0)
                .limit(most)
                .$asTuple("alert", "key"),
            ),
          )
          .executeTakeFirst(),
      );
    },
  };
}

/** Undefined where it does not hold what it must. */
export function readAlert(row: AlertRow): StoredAlert | undefined {
  try {
    const order = alertOrder.parse(JSON.parse(row.body));
    return {
      ...order,
      ...readOrder(row),
      since: Number(row.since),
      toldAt: row.told_at === null ? null : Number(row.told_at),
      checkedOn: row.checked_on,
      ...(row.snoozed_until === null ? {} : { snoozedUntil: new Date(Number(row.snoozed_until)) }),
      ...(row.state === "paused" ? { paused: (row.reason ?? "asked") as AlertPause } : {}),
    };
  } catch {
    return undefined;
  }
}

/** The one whom an alert's letters name as their owner. */
export const alertOwnerName = (id: string): string => `alert:${id}`;
