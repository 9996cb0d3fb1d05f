// Each minute: what is new becomes events of alerts, each once, and alerts that may speak put them on their way. Any number
// of processes may do so at once.
import type { Handle } from "../../knowledge/database/open.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Tables } from "../database/tables.ts";
import type { Log } from "../ports.ts";
import { type AlertRow, type Alerts, ALERTS_READ, readAlert } from "./alerts.ts";
import { findIn, launchesDue, localDay, standing, type Standing } from "./collecting.ts";
import { createCursor } from "./cursor.ts";
import { type Kept, keep } from "./found.ts";
import { leaveToDigest } from "./overflow.ts";
import {
  createCurrent,
  letterOf,
  maySpeak,
  MOST_A_DAY,
  placeKey,
  spokenLately,
  tell,
  type Waiting,
} from "./speaking.ts";

export type WatcherParts = {
  handle: Pick<Handle<Tables>, "db">;
  alerts: Pick<Alerts, "active" | "watched" | "pause">;
  knowledge: Knowledge;
  log: Log;
  /** Told of an alert that cannot be read; it is paused. */
  broken(alert: AlertRow): Promise<void>;
};

/** Tells how many letters it put on their way. */
export type Watcher = { tick(now: Date): Promise<number> };

export function createWatcher({ handle, alerts, knowledge, log, broken }: WatcherParts): Watcher {
  const { db } = handle;
  const cursor = createCursor(handle, knowledge, ALERTS_READ);

  /** One that cannot be read is put aside; the others go on. */
  async function all(): Promise<Standing[]> {
    const { alerts: readable, unreadable } = await alerts.active();
    for (const row of unreadable) {
      log.error({ alert: row.id }, "An alert cannot be read, and is paused");
      await broken(row);
      await alerts.pause(row.id, "broken");
    }
    return standing(readable, await alerts.watched());
  }

  const collect = (now: Date): Promise<void> =>
    cursor.follow(async (news) => {
      // Read after the news: one that is ordered just now hears of all that comes after it.
      const found = await findIn(news, await all(), knowledge);
      return (tx) => keep(tx, found, now.getTime());
    });

  /** Once on each local day of the alert's owner. */
  async function lookThroughLaunches(one: Standing, now: Date): Promise<void> {
    const { id, checkedOn } = one.alert;
    const day = localDay(one.alert, now);
    if (checkedOn !== null && checkedOn >= day) return;
    const found = await launchesDue(one, day, knowledge);
    await db.transaction().execute(async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable("alerts")
        .set({ checked_on: day })
        .where("id", "=", id)
        .where("checked_on", checkedOn === null ? "is" : "=", checkedOn)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) await keep(tx, found, now.getTime());
    });
  }

  async function waiting(now: Date): Promise<Waiting[]> {
    const rows = await db
      .selectFrom("alerts")
      .selectAll()
      .where("state", "=", "active")
      .where("id", "in", (eb) => eb.selectFrom("alert_events").select("alert").where("told", "is", null))
      .orderBy("id")
      .execute();
    const all: Waiting[] = [];
    for (const row of rows) {
      const alert = readAlert(row);
      if (!alert || !maySpeak(alert, now)) continue;
      const events = await db
        .selectFrom("alert_events")
        .select(["key", "body"])
        .where("alert", "=", alert.id)
        .where("told", "is", null)
        .orderBy("at")
        .orderBy("key")
        .execute();
      all.push({ alert, events: events.map(({ key, body }) => ({ key, kept: JSON.parse(body) as Kept })) });
    }
    return all;
  }

  async function speak(now: Date): Promise<number> {
    const ready = await waiting(now);
    if (ready.length === 0) return 0;
    const [spoken, current] = [await spokenLately(db, now), createCurrent(knowledge)];
    let told = 0;
    const one = async (speaker: Waiting): Promise<void> => {
      const place = placeKey(speaker.alert);
      const already = spoken.get(place) ?? 0;
      if (already >= MOST_A_DAY) return leaveToDigest(db, speaker, knowledge, now);
      const letter = await letterOf(speaker, already === MOST_A_DAY - 1, current, knowledge, now);
      if (!(await tell(db, speaker, letter, now))) return;
      spoken.set(place, already + 1);
      told++;
    };
    for (const speaker of ready)
      await one(speaker).catch((error: unknown) =>
        log.error({ err: error, alert: speaker.alert.id }, "An alert could not be made"),
      );
    return told;
  }

  return {
    async tick(now) {
      await collect(now);
      for (const one of await all()) if (one.alert.rule.when === "launch-due") await lookThroughLaunches(one, now);
      return speak(now);
    },
  };
}
