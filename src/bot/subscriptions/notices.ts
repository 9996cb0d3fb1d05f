// Where a digest did not arrive its owner is told another way, once; one that cannot arrive is paused.
import { createLook, type Look } from "../../commands/look.ts";
import { type Notice, noticeCard } from "../../commands/views/notice.ts";
import type { Outbox, Outcome, Recipient, Taken } from "../delivery/outbox.ts";
import { type DigestRow, type Digests, ownerNameOf, type StoredDigest } from "./digests.ts";

export type NoticeParts = {
  digests: Pick<Digests, "get" | "pause">;
  outbox: Pick<Outbox, "put">;
  now: () => Date;
};

export type Notices = {
  /** For letters of digests, and of no concern to others. */
  ended(letter: Taken, outcome: Extract<Outcome, { reason: string }>): Promise<void>;
  /** It could not even be made. */
  broken(digest: DigestRow): Promise<void>;
};

export function createNotices({ digests, outbox, now }: NoticeParts): Notices {
  const tell = async (notice: Notice, look: Look, to: Recipient, key: string): Promise<void> => {
    const reply = { cards: [noticeCard(notice, look)] };
    await outbox.put([{ key: `notice:${key}`, owner: `notice:${ownerNameOf(notice.id)}`, to, reply }]);
  };

  return {
    async ended({ key, owner }, outcome) {
      const id = owner.startsWith(ownerNameOf("")) ? owner.slice(ownerNameOf("").length) : undefined;
      const digest = id === undefined ? undefined : await digests.get(id);
      if (!digest) return;
      const { scope, owner: channel, locale, rhythm } = digest;
      const say = (why: Notice["why"], to: Recipient) =>
        tell({ id: digest.id, why, scope, channel }, createLook(now(), locale, rhythm.zone), to, key);
      switch (outcome.status) {
        case "failed": {
          const why = outcome.reason === "gone" ? "gone" : "forbidden";
          if (digest.paused) return;
          // In this order: where the program ends in between, it is done again, and its owner is told once.
          await say(why, otherWay(digest));
          await digests.pause(digest.id, why);
          return;
        }
        case "unknown":
        case "given-up":
          return say(outcome.status, ownerOf(digest));
        case "queued":
          return;
        default:
          return outcome satisfies never;
      }
    },

    async broken(row) {
      // Of its order nothing may be readable.
      const { id, scope, owner, platform, workspace, made_by: person } = row;
      const to = { platform, workspace, person };
      await tell(
        { id, scope, why: "broken", channel: owner },
        createLook(now()),
        to,
        `${ownerNameOf(id)}:${row.next_at}`,
      );
    },
  };
}

/** Whoever ordered it, directly. */
const ownerOf = ({ platform, workspace, madeBy }: StoredDigest): Recipient => ({ platform, workspace, person: madeBy });

/** A channel's owner directly; a member, who cannot be written to, in the channel where they ordered it. */
const otherWay = (digest: StoredDigest): Recipient => (digest.scope === "channel" ? ownerOf(digest) : digest.place);
