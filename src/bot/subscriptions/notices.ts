// Where a digest or an alert did not arrive its owner is told another way, once; one that cannot arrive is paused.
import { createLook, type Look } from "../../commands/look.ts";
import type { Card } from "../../commands/reply.ts";
import { alertNoticeCard } from "../../commands/views/alert.ts";
import { type Notice, noticeCard } from "../../commands/views/notice.ts";
import type { Letter, Outbox, Outcome, Recipient, Taken } from "../delivery/outbox.ts";
import { alertOwnerName, type AlertRow, type Alerts } from "./alerts.ts";
import { type DigestRow, type Digests, ownerNameOf } from "./digests.ts";
import { directly, type Order } from "./orders.ts";

export type NoticeParts = {
  digests: Pick<Digests, "get" | "pause">;
  alerts: Pick<Alerts, "get" | "pause">;
  outbox: Pick<Outbox, "put">;
  now: () => Date;
};

export type Notices = {
  /** For letters of digests and alerts and notices about them, and of no concern to others. */
  ended(letter: Taken, outcome: Extract<Outcome, { reason: string }>): Promise<void>;
  /** It could not even be made. */
  broken(row: DigestRow | AlertRow): Promise<void>;
  /** A correction of what a digest or alert has said is seen by nobody. `message`: the key of its letter. */
  uncorrected(message: string, correction: Pick<Letter, "key">): Promise<void>;
};

/** Digests, or alerts. */
type Kind = {
  /** Before the id, where a letter names its owner. */
  prefix: string;
  get(id: string): Promise<(Order & { paused?: string; locale?: string | undefined; zone: string }) | undefined>;
  pause(id: string, why: "gone" | "forbidden"): Promise<unknown>;
  card(notice: Notice, look: Look): Card;
};

export function createNotices({ digests, alerts, outbox, now }: NoticeParts): Notices {
  const kinds: Kind[] = [
    {
      prefix: ownerNameOf(""),
      async get(id) {
        const digest = await digests.get(id);
        return digest && { ...digest, zone: digest.rhythm.zone };
      },
      pause: digests.pause,
      card: noticeCard,
    },
    { prefix: alertOwnerName(""), get: alerts.get, pause: alerts.pause, card: alertNoticeCard },
  ];
  const kindOf = (owner: string): Kind | undefined => kinds.find(({ prefix }) => owner.startsWith(prefix));

  async function tell({ prefix, card }: Kind, notice: Notice, look: Look, to: Recipient, key: string): Promise<void> {
    const reply = { cards: [card(notice, look)] };
    await outbox.put([{ key: `${NOTICE}${key}`, owner: `${NOTICE}${prefix}${notice.id}`, to, reply }]);
  }

  async function say(kind: Kind, id: string, why: Notice["why"], key: string): Promise<void> {
    const order = await kind.get(id);
    if (!order) return;
    const { scope, owner: channel, locale, zone } = order;
    const isLost = why === "unknown" || why === "given-up";
    const to = isLost ? directly(order) : otherWay(order);
    await tell(kind, { id, why, scope, channel }, createLook(now(), locale, zone), to, key);
  }

  return {
    async ended(letter, outcome) {
      const { key, owner } = letter;
      const about = owner.startsWith(NOTICE) ? owner.slice(NOTICE.length) : owner;
      const kind = kindOf(about);
      const id = about.slice(kind?.prefix.length);
      const order = await kind?.get(id);
      if (!kind || !order) return;
      if (about !== owner) return void (await outbox.put(theOtherWay(letter, directly(order), order.place)));
      switch (outcome.status) {
        case "failed": {
          const why = outcome.reason === "gone" ? "gone" : "forbidden";
          if (order.paused) return;
          // In this order: where the program ends in between, it is done again, and its owner is told once.
          await say(kind, id, why, key);
          await kind.pause(id, why);
          return;
        }
        case "unknown":
        case "given-up":
          return say(kind, id, outcome.status, key);
        case "queued":
          return;
        default:
          return outcome satisfies never;
      }
    },

    async broken(row) {
      // Of its order nothing may be readable.
      const { id, scope, owner, platform, workspace, made_by: madeBy } = row;
      const [name, when] = "since" in row ? [alertOwnerName(id), row.since] : [ownerNameOf(id), row.next_at];
      const to = directly({ platform, workspace, madeBy });
      await tell(kindOf(name)!, { id, scope, why: "broken", channel: owner }, createLook(now()), to, `${name}:${when}`);
    },

    async uncorrected(message, { key }) {
      const kind = kindOf(message);
      const [id = ""] = message.slice(kind?.prefix.length).split(":");
      if (kind) await say(kind, id, "uncorrected", key);
    },
  };
}

const NOTICE = "notice:";
const OTHER_WAY = ":other-way";

/**
 * A notice that did not arrive, or nobody knows: once more, where whoever is to read it may see it else. Better that they
 * hear of it twice than not at all.
 */
function theOtherWay({ key, owner, to, reply }: Taken, person: Recipient, place: Recipient): Letter[] {
  if (key.endsWith(OTHER_WAY)) return [];
  return [{ key: `${key}${OTHER_WAY}`, owner, to: "person" in to ? place : person, reply }];
}

/** A channel's owner directly; a member, who cannot be written to, in the channel where they ordered it. */
const otherWay = (order: Order): Recipient => (order.scope === "channel" ? directly(order) : order.place);
