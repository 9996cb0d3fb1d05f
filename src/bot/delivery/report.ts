// What a moderator may see of the outbox: of their own place all, but nothing of what others get directly.
import type { Actor, Delivery, Place, Services } from "../../commands/services.ts";
import type { Handle } from "../../knowledge/database/open.ts";
import type { Tables } from "../database/tables.ts";
import { createOutbox, type Recipient } from "./outbox.ts";

/** All who write directly share this word for a workspace, and have nothing else in common. */
const DIRECT = "direct";
const LOOKED_AT = 200;

export function createReport(handle: Pick<Handle<Tables>, "db">): Services["deliveries"] {
  const outbox = createOutbox(handle);
  return async (place, actor, most) => {
    const isDirect = place.workspace === DIRECT;
    const rows = await outbox.recent(place.platform, place.workspace, isDirect ? LOOKED_AT : most);
    const told = rows.map((row) => deliveryOf(row, place, actor));
    return told.filter(({ to }) => !isDirect || to === "here" || to === "you").slice(0, most);
  };
}

function deliveryOf(row: Tables["outbox"], place: Place, actor: Actor): Delivery {
  const [what = "", id = ""] = row.key.split(":");
  return {
    what: what === "digest" || what === "alert" || what === "correction" || what === "notice" ? what : "other",
    id,
    to: whereTo(JSON.parse(row.recipient) as Recipient, place, actor),
    state: row.status,
    reason: row.reason ?? undefined,
    attempts: row.attempts,
    created: new Date(Number(row.created)),
    due: new Date(Number(row.due)),
  };
}

function whereTo(to: Recipient, place: Place, actor: Actor): Delivery["to"] {
  if ("person" in to) return to.person === actor.id ? "you" : "member";
  return to.channel === place.channel ? "here" : { channel: to.channel };
}
