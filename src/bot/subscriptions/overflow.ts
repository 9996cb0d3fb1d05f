// What is beyond the daily number of alerts in a place comes with the next digest there, where there is one.
import type { Kysely } from "kysely";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Tables } from "../database/tables.ts";
import { readDigest } from "./digests.ts";
import type { Waiting } from "./speaking.ts";

/** Leaves what waits to a digest of the same place that speaks of such facts; the rest goes on waiting. */
export async function leaveToDigest(
  db: Kysely<Tables>,
  { alert, events }: Waiting,
  knowledge: Knowledge,
  now: Date,
): Promise<void> {
  const { id, platform, workspace, scope, owner } = alert;
  const rows = await db
    .selectFrom("digests")
    .selectAll()
    .where((eb) => eb.and({ platform, workspace, scope, owner, state: "active" as const }))
    .orderBy("next_at")
    .execute();
  const digests = rows.map(readDigest).filter((digest) => digest !== undefined);
  if (digests.length === 0) return;
  const facts = await knowledge.factsById(events.map(({ kept }) => kept.fact));
  for (const { key, kept } of events) {
    const fact = facts.get(kept.fact);
    const digest = digests.find(({ kinds }) => fact && (!kinds || kinds.includes(fact.kind)));
    if (!digest) continue;
    await db
      .updateTable("alert_events")
      .set({ told: now.getTime(), digest: digest.id })
      .where("alert", "=", id)
      .where("key", "=", key)
      .where("told", "is", null)
      .execute();
  }
}
