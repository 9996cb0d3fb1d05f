// Where a digest did not arrive its owner is told another way, once; one that cannot arrive is paused.
import { createLook, type Look } from "../../commands/look.ts";
import { type Notice, noticeCard } from "../../commands/views/notice.ts";
import type { Letter, Outbox, Outcome, Recipient, Taken } from "../delivery/outbox.ts";
import { type DigestRow, type Digests, ownerNameOf, type StoredDigest } from "./digests.ts";

export type NoticeParts = {
  digests: Pick<Digests, "get" | "pause">;
  outbox: Pick<Outbox, "put">;
  now: () => Date;
};

export type Notices = {
  /** For letters of digests and notices about them, and of no concern to others. */
  ended(letter: Taken, outcome: Extract<Outcome, { reason: string }>): Promise<void>;
  /** It could not even be made. */
  broken(digest: DigestRow): Promise<void>;
};

const NOTICE = `notice:${ownerNameOf("")}`;

export function createNotices({ digests, outbox, now }: NoticeParts): Notices {
  const tell = async (notice: Notice, look: Look, to: Recipient, key: string): Promise<void> => {
    const reply = { cards: [noticeCard(notice, look)] };
    await outbox.put([{ key: `notice:${key}`, owner: `notice:${ownerNameOf(notice.id)}`, to, reply }]);
  };

  return {
    async ended(letter, outcome) {
      const { key, owner } = letter;
      if (owner.startsWith(NOTICE)) {
        const digest = await digests.get(owner.slice(NOTICE.length));
        if (digest) await outbox.put(theOtherWay(letter, ownerOf(digest), digest.place));
        return;
      }
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

/**
 * A notice that did not arrive, or nobody knows: once more, where whoever is to read it may see it else. Better that they
 * hear of it twice than not at all.
 */
export function theOtherWay({ key, owner, to, reply }: Taken, person: Recipient, place: Recipient): Letter[] {
  if (key.endsWith(OTHER_WAY)) return [];
  return [{ key: `${key}${OTHER_WAY}`, owner, to: "person" in to ? place : person, reply }];
}
const OTHER_WAY = ":other-way";

/** Whoever ordered it, directly. */
const ownerOf = ({ platform, workspace, madeBy }: StoredDigest): Recipient => ({ platform, workspace, person: madeBy });

/** A channel's owner directly; a member, who cannot be written to, in the channel where they ordered it. */
const otherWay = (digest: StoredDigest): Recipient => (digest.scope === "channel" ? ownerOf(digest) : digest.place);
