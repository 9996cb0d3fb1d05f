// Where an alert did not arrive its owner is told another way; one that cannot arrive is paused.
import { createLook } from "../../commands/look.ts";
import { type AlertNotice, alertNoticeCard } from "../../commands/views/alert.ts";
import type { Outbox, Outcome, Recipient, Taken } from "../delivery/outbox.ts";
import { alertOwnerName, type Alerts, type StoredAlert } from "./alerts.ts";
import { theOtherWay } from "./notices.ts";

export type AlertNoticeParts = {
  alerts: Pick<Alerts, "get" | "pause">;
  outbox: Pick<Outbox, "put">;
};

/** For letters of alerts and notices about them, and of no concern to others. */
export type AlertNotices = {
  ended(letter: Taken, outcome: Extract<Outcome, { reason: string }>, now: Date): Promise<void>;
};

const NOTICE = `notice:${alertOwnerName("")}`;

export const createAlertNotices = ({ alerts, outbox }: AlertNoticeParts): AlertNotices => ({
  async ended(letter, outcome, now) {
    const { key, owner } = letter;
    if (owner.startsWith(NOTICE)) {
      const told = await alerts.get(owner.slice(NOTICE.length));
      if (told) await outbox.put(theOtherWay(letter, directly(told), told.place));
      return;
    }
    const prefix = alertOwnerName("");
    const alert = owner.startsWith(prefix) ? await alerts.get(owner.slice(prefix.length)) : undefined;
    if (!alert) return;
    const say = async (why: AlertNotice["why"], to: Recipient): Promise<void> => {
      const { id, scope, owner: channel, locale, zone } = alert;
      const reply = { cards: [alertNoticeCard({ id, why, scope, channel }, createLook(now, locale, zone))] };
      await outbox.put([{ key: `notice:${key}`, owner: `notice:${alertOwnerName(id)}`, to, reply }]);
    };
    switch (outcome.status) {
      case "failed": {
        const why = outcome.reason === "gone" ? "gone" : "forbidden";
        if (alert.paused) return;
        // A channel's owner directly; a member, who cannot be written to, where they ordered it. In this order: where the
        // program ends in between, it is done again, and its owner is told once.
        await say(why, alert.scope === "channel" ? directly(alert) : alert.place);
        await alerts.pause(alert.id, why);
        return;
      }
      case "unknown":
      case "given-up":
        return say(outcome.status, directly(alert));
      case "queued":
        return;
      default:
        return outcome satisfies never;
    }
  },
});

/** Whoever ordered it. */
const directly = ({ platform, workspace, madeBy }: StoredAlert): Recipient => ({
  platform,
  workspace,
  person: madeBy,
});
