// When an alert may speak, and what it then says: after its cooldown, outside its quiet hours, and not too often in one place.
import type { Kysely } from "kysely";
import { createLook } from "../../commands/look.ts";
import { type AlertLine, alertCard } from "../../commands/views/alert.ts";
import { createSight } from "../../commands/sight.ts";
import type { Fact } from "../../knowledge/facts/fact.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Tables } from "../database/tables.ts";
import { createOutbox, type Letter } from "../delivery/outbox.ts";
import { alertOwnerName, type StoredAlert } from "./alerts.ts";
import type { Kept } from "./found.ts";
import { recipientOf } from "./orders.ts";

/** Messages of alerts in one place within a day; what is beyond waits, or is left to the digest of that place. */
export const MOST_A_DAY = 20;
const LINES = 5;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export type Waiting = { alert: StoredAlert; events: { key: string; kept: Kept }[] };

/** Whether it may speak now, as far as its owner's wishes go. */
export function maySpeak({ snoozedUntil, toldAt, cooldownHours, quiet, zone }: StoredAlert, now: Date): boolean {
  if (snoozedUntil && snoozedUntil > now) return false;
  if (toldAt !== null && now.getTime() < toldAt + cooldownHours * HOUR_MS) return false;
  if (!quiet) return true;
  const time = localTime(now, zone);
  const within = quiet.from <= quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to;
  return !within;
}

const localTime = (now: Date, zone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(now);

type Spot = Pick<StoredAlert, "platform" | "workspace" | "scope" | "owner">;

/** Where an alert speaks. */
export const placeKey = ({ platform, workspace, scope, owner }: Spot): string =>
  [platform, workspace, scope, owner].join(" ");

/** How many messages of alerts each place got in the last 24 hours. */
export async function spokenLately(db: Kysely<Tables>, now: Date): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("alert_events")
    .innerJoin("alerts", "alerts.id", "alert_events.alert")
    .select(["platform", "workspace", "scope", "owner", "alert_events.alert", "alert_events.told"])
    .distinct()
    .where("alert_events.told", ">", now.getTime() - DAY_MS)
    .where("alert_events.digest", "is", null)
    .execute();
  const spoken = new Map<string, number>();
  for (const row of rows) spoken.set(placeKey(row), (spoken.get(placeKey(row)) ?? 0) + 1);
  return spoken;
}

/** A fact as it stands now; undefined where it was taken back. Each is read once. */
export type Current = (id: string) => Promise<Fact | undefined>;

export function createCurrent(knowledge: Knowledge): Current {
  const known = new Map<string, Promise<Fact | undefined>>();
  const read = async (id: string): Promise<Fact | undefined> => {
    const [newest] = (await knowledge.history(id))?.versions ?? [];
    return newest?.status === "published" ? newest : undefined;
  };
  return (id) => {
    const fact = known.get(id) ?? read(id);
    known.set(id, fact);
    return fact;
  };
}

/** Undefined where nothing is left to say: all of it was taken back meanwhile. */
export async function letterOf(
  { alert, events }: Waiting,
  isLast: boolean,
  current: Current,
  knowledge: Knowledge,
  now: Date,
): Promise<Letter | undefined> {
  const lines: AlertLine[] = [];
  let read = 0;
  for (const { kept } of events) {
    if (lines.length === LINES) break;
    read++;
    const line = await lineOf(kept, current);
    if (line) lines.push(line);
  }
  if (lines.length === 0) return undefined;
  const look = createLook(now, alert.locale, alert.zone);
  const facts = lines.flatMap(({ fact, beside }) => [fact, ...beside]);
  const sources = await knowledge.sources(facts.flatMap((fact) => fact.sources.map(({ source }) => source)));
  const sight = createSight(look, look.today, sources, await knowledge.firms());
  const more = events.length - read;
  const card = alertCard(
    { alert, lines, more, isLast: isLast ? MOST_A_DAY : undefined },
    await knowledge.subjects(),
    sight,
  );
  return {
    key: `alert:${alert.id}:${events[0]!.key}`,
    owner: alertOwnerName(alert.id),
    to: recipientOf(alert),
    reply: { cards: [card] },
  };
}

/** What was corrected while it waited is told as corrected. */
async function lineOf({ fact, beside, percent }: Kept, current: Current): Promise<AlertLine | undefined> {
  const own = await current(fact);
  if (!own) return undefined;
  const others = (await Promise.all(beside.map(current))).filter((one) => one !== undefined);
  // What was calculated from a figure that was corrected is no longer true.
  return { fact: own, beside: others, ...(percent === undefined || own.id !== fact ? {} : { percent }) };
}

/** Puts the letter on its way and notes what is told; of several processes one does. */
export async function tell(
  db: Kysely<Tables>,
  { alert, events }: Waiting,
  letter: Letter | undefined,
  now: Date,
): Promise<boolean> {
  const at = now.getTime();
  const keys = events.map(({ key }) => key);
  return db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("alerts")
      .set({ told_at: letter ? at : alert.toldAt })
      .where("id", "=", alert.id)
      .where("state", "=", "active")
      .where("told_at", alert.toldAt === null ? "is" : "=", alert.toldAt)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    for (let from = 0; from < keys.length; from += 500)
      await tx
        .updateTable("alert_events")
        .set({ told: letter ? at : 0 })
        .where("alert", "=", alert.id)
        .where("key", "in", keys.slice(from, from + 500))
        .execute();
    if (letter) await createOutbox({ db: tx }).put([letter]);
    return letter !== undefined;
  });
}
