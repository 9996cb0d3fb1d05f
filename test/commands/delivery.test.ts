// What became of messages, as a moderator reads it.
import { describe, expect, it } from "vitest";
import { createOutbox, type Letter, type Recipient } from "../../src/bot/delivery/outbox.ts";
import { en } from "../../src/commands/words/en.ts";
import { footnoteWith } from "../support/bot.ts";
import { items, said, titleOf } from "../support/replies.ts";
import { cardOf } from "../support/replies.ts";

const moderator = { actor: { id: "mod", isModerator: true } };
const NOON = Date.parse("2025-12-19T12:00:00Z");

async function world(workspace = "club") {
  const footnote = await footnoteWith({});
  let clock = NOON;
  const outbox = createOutbox(footnote.handle, () => clock);
  const put = async (key: string, to: Partial<Recipient> = {}) => {
    clock += 60_000;
    const letter: Letter = {
      key,
      owner: key,
      to: { platform: "here", workspace, ...("person" in to ? {} : { channel: "lobby" }), ...to } as Recipient,
      reply: { cards: [{ title: "secret title", blocks: [], notes: [] }] },
    };
    await outbox.put([letter]);
    await outbox.take("here", 10);
  };
  return { ...footnote, outbox, put };
}

const lines = (reply: Parameters<typeof cardOf>[0]) =>
  cardOf(reply).blocks.flatMap((block) => (block.kind === "list" ? block.items.map(({ text }) => text) : []));

describe("Deliveries", () => {
  it("are told in sentences, newest first: what, to where, what became of it, why, and when", async () => {
    const { put, outbox, ask } = await world();
    await put("digest:abcde:2025-12-19");
    const message = { place: { platform: "here", workspace: "club", channel: "lobby" }, message: "m1" };
    await outbox.settle("digest:abcde:2025-12-19", { status: "sent", message });
    await put("alert:fghjk:target xiaomi", { channel: "markets" });
    await outbox.settle("alert:fghjk:target xiaomi", { status: "failed", reason: "gone" });
    await put("alert:mnpqr:x", { person: "bob" });
    await outbox.settle("alert:mnpqr:x", { status: "unknown", reason: "lost-answer" });
    await put("correction:answer:1:2", { person: "mod" });
    await outbox.settle("correction:answer:1:2", {
      status: "queued",
      due: NOON + 600_000,
      reason: "not-now",
      uncertain: false,
    });
    const reply = await ask("delivery", moderator);
    expect(reply.private).toBe(true);
    expect(lines(reply)).toEqual([
      "A correction to you: is tried again 19 Dec 2025, 12:10 UTC: the platform does not take it now (19 Dec 2025, 12:04 UTC)",
      "Alert mnpqr to a member directly: may have arrived or not, and is not sent again: the platform's answer was lost (19 Dec 2025, 12:03 UTC)",
      "Alert fghjk to the channel markets: did not arrive: the place is not there any more (19 Dec 2025, 12:02 UTC)",
      "Digest abcde to this channel: arrived (19 Dec 2025, 12:01 UTC)",
    ]);
    expect(said(reply)).not.toContain("secret");
  });

  it("are for moderators, of their own place alone", async () => {
    const { put, ask } = await world();
    await put("digest:abcde:1");
    expect(titleOf(await ask("delivery"))).toBe(en.failures.moderatorsOnly);
    const elsewhere = await ask("delivery", { ...moderator, place: { workspace: "elsewhere" } });
    expect(said(elsewhere)).toContain(en.delivery.none);
    expect(items(elsewhere, "")).toEqual([]);
  });

  it("in direct messages, where everybody is at home, are one's own", async () => {
    const { put, ask } = await world("direct");
    await put("digest:theirs:1", { person: "bob" });
    await put("digest:other:1", { channel: "dm-of-bob" });
    await put("digest:mine:1", { person: "mod" });
    const reply = await ask("delivery", { ...moderator, place: { workspace: "direct", channel: "dm-of-mod" } });
    expect(lines(reply)).toEqual([expect.stringContaining("Digest mine to you")]);
  });
});
