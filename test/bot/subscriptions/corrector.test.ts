// Corrections travel: what was said where, is put right there.
import { describe, expect, it } from "vitest";
import { createMessages } from "../../../src/bot/delivery/messages.ts";
import { createOutbox, type Taken } from "../../../src/bot/delivery/outbox.ts";
import type { MessageRef } from "../../../src/bot/ports.ts";
import { createCorrector } from "../../../src/bot/subscriptions/corrector.ts";
import type { Reply } from "../../../src/commands/reply.ts";
import { en } from "../../../src/commands/words/en.ts";
import { onEachEngine } from "../../support/databases.ts";
import { hkd, rating, target } from "../../support/facts.ts";
import { order } from "../../support/digests.ts";
import { notedFacts, said } from "../../support/replies.ts";
import { ann, digestWorld, lobby } from "./world.ts";

const daily = { every: "day", at: "07:30", zone: "UTC" } as const;
const START = "2025-06-02T08:00:00.000Z";

/** A message that says HK$50 of the fact t1, and something of another. */
const message: Reply = {
  cards: [
    {
      title: "Price targets",
      blocks: [
        {
          kind: "list",
          items: [
            { text: "Jefferies: HK$50", cites: [1] },
            { text: "Citigroup: Buy", cites: [2] },
          ],
        },
      ],
      notes: [
        { n: 1, facts: ["t1"], source: { title: "What news reports", publishedOn: "2025-06-02" } },
        { n: 2, facts: ["r1"], source: { title: "What news reports", publishedOn: "2025-06-02" } },
      ],
    },
  ],
};

const ref = (id: string, thread?: string): MessageRef => ({
  place: { ...lobby, ...(thread ? { thread } : {}) },
  message: id,
});

onEachEngine("corrections", (engine) => {
  async function world() {
    const here = await digestWorld(engine, START);
    let clock = Date.parse(START);
    const join = (one: Awaited<ReturnType<typeof here.another>>) => {
      const messages = createMessages(one.handle, () => clock);
      const { handle, knowledge, notices } = one;
      return { messages, corrector: createCorrector({ handle, messages, knowledge, unseen: notices.uncorrected }) };
    };
    const { messages, corrector } = join(here);
    await here.store.add({ facts: [target({ id: "t1" }), rating({ id: "r1", firm: "citi" })] });
    const tick = (time: string) => {
      here.set(time);
      clock = Date.parse(time);
      return corrector.tick(new Date(time));
    };
    await tick(START);
    const at = (time: string) => {
      here.set(time);
      clock = Date.parse(time);
    };
    const correct = (id: string, next: string, price: number) =>
      here.store.correct(id, target({ id: next, price: hkd(price) }), "misread");
    const rows = async () => (await here.letters()).map((row) => ({ ...row, reply: JSON.parse(row.reply) as Reply }));
    return { ...here, messages, corrector, tick, at, correct, rows, another: async () => join(await here.another()) };
  }

  it("change the message in its place: what it was, what it is now, when and why; the old figure is marked", async () => {
    const { messages, tick, at, correct, rows } = await world();
    await messages.answered(ref("m1"), message, true);
    at("2025-06-05T09:00:00.000Z");
    await correct("t1", "t1-v2", 55);
    expect(await tick("2025-06-05T09:01:00.000Z")).toBe(1);
    const [row] = await rows();
    expect(row).toMatchObject({ edits: JSON.stringify(ref("m1")), status: "queued" });
    expect(said(row!.reply)).toContain(
      "Corrected on 5 Jun 2025: Jefferies: HK$50 is now Jefferies: HK$55. Reason: misread",
    );
    expect(said(row!.reply)).toContain(`Jefferies: HK$50${en.correction.marker}`);
    expect(said(row!.reply)).toMatch(/Citigroup: Buy$/);
    expect(notedFacts(row!.reply)).toEqual(["t1", "r1", "t1-v2"]);
    expect(row!.reply.cards[0]!.notes.map(({ n }) => n)).toEqual([1, 2, 3]);
    // Both figures have their footnote.
    expect(row!.reply.cards[0]!.blocks[0]).toMatchObject({ value: { cites: [1, 3] } });
  });

  it("come once to each message, to all that cited the fact, and to no other", async () => {
    const { messages, tick, at, correct, rows, another } = await world();
    for (const id of ["m1", "m2"]) await messages.answered(ref(id), message, true);
    const other: Reply = { cards: [{ ...message.cards[0]!, notes: message.cards[0]!.notes.slice(1) }] };
    await messages.answered(ref("m3"), other, true);
    at("2025-06-05T09:00:00.000Z");
    await correct("t1", "t1-v2", 55);
    const second = await another();
    expect(await tick("2025-06-05T09:01:00.000Z")).toBe(2);
    expect(await second.corrector.tick(new Date("2025-06-05T09:01:00.000Z"))).toBe(0);
    expect(await tick("2025-06-05T09:02:00.000Z")).toBe(0);
    expect((await rows()).map(({ edits }) => (JSON.parse(edits!) as MessageRef).message)).toEqual(["m1", "m2"]);
  });

  it("reach a correction's correction, and one that is undone: then the mark goes", async () => {
    const { messages, tick, at, correct, store, rows } = await world();
    await messages.answered(ref("m1"), message, true);
    at("2025-06-05T09:00:00.000Z");
    await correct("t1", "t1-v2", 55);
    await tick("2025-06-05T09:01:00.000Z");
    await correct("t1-v2", "t1-v3", 56);
    await tick("2025-06-05T09:02:00.000Z");
    await store.retract("t1-v3", "no");
    await store.retract("t1-v2", "it was right");
    await tick("2025-06-06T09:03:00.000Z");
    const all = await rows();
    expect(all.map(({ status, reason }) => [status, reason])).toEqual([
      ["given-up", "superseded"],
      ["given-up", "superseded"],
      ["queued", null],
    ]);
    const last = said(all[2]!.reply);
    expect(last).toContain("Jefferies: HK$55 is now Jefferies: HK$56");
    expect(last).toContain("Holds again since 5 Jun 2025: Jefferies: HK$50.");
    expect(last).not.toContain(`HK$50${en.correction.marker}`);
    // What came and went in between is no concern of a reader.
    expect(last).not.toContain("Taken back");
    expect(last).not.toContain("Holds again since 5 Jun 2025: Jefferies: HK$55");
  });

  it("tell a retraction, and what is restored as holding again", async () => {
    const { messages, tick, at, store, knowledge, rows } = await world();
    await messages.answered(ref("m1"), message, true);
    at("2025-06-05T09:00:00.000Z");
    await store.retract("t1", "the article was withdrawn");
    await tick("2025-06-05T09:01:00.000Z");
    const { recordedAt: _at, ...fact } = (await knowledge.fact("t1"))!;
    await store.correct("t1", { ...fact, id: "t1-v2", status: "published" }, "it stands after all");
    await tick("2025-06-05T09:02:00.000Z");
    const [first, second] = (await rows()).map(({ reply }) => said(reply));
    expect(first).toContain("Taken back on 5 Jun 2025: Jefferies: HK$50. Reason: the article was withdrawn");
    expect(second).toContain("Holds again since 5 Jun 2025: Jefferies: HK$50. Reason: it stands after all");
    expect(second).not.toContain(en.correction.marker);
  });

  it("answer in the thread where the message cannot be changed", async () => {
    const { messages, tick, at, correct, rows } = await world();
    await messages.answered(ref("m1", "t7"), message, false);
    at("2025-06-05T09:00:00.000Z");
    await correct("t1", "t1-v2", 55);
    await tick("2025-06-05T09:01:00.000Z");
    const [row] = await rows();
    expect(row).toMatchObject({ edits: null, recipient: JSON.stringify({ ...lobby, thread: "t7" }) });
    expect(said(row!.reply)).toContain(en.correction.answer);
    expect(said(row!.reply)).toContain("is now Jefferies: HK$55");
  });

  it("answer also where changing it turns out to be forbidden, and let go of what was deleted", async () => {
    const { messages, corrector, outbox, tick, at, correct, rows } = await world();
    await messages.answered(ref("m1"), message, true);
    await messages.answered(ref("m2"), message, true);
    at("2025-06-05T09:00:00.000Z");
    await correct("t1", "t1-v2", 55);
    await tick("2025-06-05T09:01:00.000Z");
    const take = async (): Promise<Taken> => (await outbox.take("here", 1))[0]!;
    await corrector.ended(await take(), { status: "failed", reason: "forbidden" }, new Date(START));
    await outbox.settle("correction:answer:here:m1:2", { status: "failed", reason: "forbidden" });
    const answer = (await rows()).find(({ key }) => key.endsWith(":answer"))!;
    expect(answer).toMatchObject({ edits: null, recipient: JSON.stringify(lobby) });
    expect(said(answer.reply)).toContain("is now Jefferies: HK$55");
    const second = (await rows()).find(({ key, edits }) => key.includes("m2") && edits)!;
    await corrector.ended(
      { ...(await take()), key: second.key, owner: second.owner, edits: ref("m2") },
      { status: "failed", reason: "gone" },
      new Date(START),
    );
    expect((await messages.citing(["t1"])).map(({ id, editable }) => [id, editable])).toEqual([
      ["answer:here:m1", false],
    ]);
  });

  describe("whose end nobody knows after hours, or that were given up", () => {
    const lost = { status: "unknown", reason: "lost-answer" } as const;
    const late = { status: "given-up", reason: "too-old" } as const;

    /** A digest that was ordered so, whose letter was corrected; `end` has the letters end whose key ends so. */
    async function corrected(scope: "member" | "channel") {
      const one = await world();
      const { messages, corrector, outbox, digests, at, correct, tick, rows } = one;
      const digest = (await digests.create(lobby, ann, scope, order(daily), 0))!;
      await messages.arrived({ key: `digest:${digest.id}:2025-06-02`, reply: message }, ref("m1"));
      at("2025-06-05T09:00:00.000Z");
      await correct("t1", "t1-v2", 55);
      await tick("2025-06-05T09:01:00.000Z");
      const end = async (outcome: typeof lost | typeof late): Promise<void> => {
        const letter = (await outbox.take("here", 1))[0]!;
        await corrector.ended(letter, outcome, new Date(START));
        await outbox.settle(letter.key, outcome);
      };
      const last = async () => {
        const row = (await rows()).find(({ status }) => status === "queued")!;
        return { ...row, to: JSON.parse(row.recipient) as object };
      };
      return { ...one, digest, end, last };
    }

    it.each([lost, late])("$status: are answered where the message stands", async (outcome) => {
      const { end, last, messages } = await corrected("channel");
      await end(outcome);
      const answer = await last();
      expect(answer).toMatchObject({ edits: null, to: lobby });
      expect(said(answer.reply)).toContain(en.correction.answer);
      expect(said(answer.reply)).toContain("is now Jefferies: HK$55");
      // The next one may reach the message itself.
      expect(await messages.citing(["t1"])).toMatchObject([{ editable: true }]);
    });

    it.each([
      ["channel", { platform: "here", workspace: "club", person: "ann" }],
      ["member", lobby],
    ] as const)("and where that answer does not arrive either, the owner of a %s's is told", async (scope, to) => {
      const { end, last, digest, rows } = await corrected(scope);
      await end(lost);
      await end(late);
      const notice = await last();
      expect(notice.to).toEqual(to);
      expect(said(notice.reply)).toContain(en.digest.notice.uncorrectedTitle(digest.id));
      // Where others may read it, figures of a member's digest do not stand.
      expect(said(notice.reply)).not.toContain("HK$");
      expect(await rows()).toHaveLength(3);
    });

    it("are nobody's concern where a newer one of the same message went after them", async () => {
      const { outbox, corrector, correct, tick, rows } = await corrected("channel");
      const [older] = await outbox.take("here", 1);
      await correct("t1-v2", "t1-v3", 56);
      await tick("2025-06-05T09:02:00.000Z");
      await corrector.ended(older!, lost, new Date(START));
      expect((await rows()).filter(({ edits }) => edits === null)).toEqual([]);
    });

    it("do not come after a newer one that has arrived", async () => {
      const { outbox, corrector, correct, tick, rows } = await corrected("channel");
      const [older] = await outbox.take("here", 1);
      await correct("t1-v2", "t1-v3", 56);
      await tick("2025-06-05T09:02:00.000Z");
      const [newer] = await outbox.take("here", 1);
      await outbox.settle(older!.key, { status: "queued", due: 0, reason: "not-now", uncertain: false });
      await corrector.arrived(newer!, new Date(START));
      expect((await rows()).find(({ key }) => key === older!.key)).toMatchObject({
        status: "given-up",
        reason: "superseded",
      });
    });
  });

  it("reach what was on its way while the fact was corrected", async () => {
    const { messages, corrector, tick, at, correct, rows } = await world();
    const letter = { key: "digest:d1:2025-06-05", reply: message, created: Date.parse("2025-06-05T08:59:00.000Z") };
    at("2025-06-05T09:00:00.000Z");
    await correct("t1", "t1-v2", 55);
    expect(await tick("2025-06-05T09:01:00.000Z")).toBe(0);
    await messages.arrived(letter, ref("m1"));
    await corrector.arrived(letter, new Date("2025-06-05T09:01:30.000Z"));
    await corrector.arrived(letter, new Date("2025-06-05T09:01:30.000Z"));
    const all = await rows();
    expect(all).toHaveLength(1);
    expect(said(all[0]!.reply)).toContain("is now Jefferies: HK$55");
  });

  it("reach what arrived just before the program stopped, before that was noted", async () => {
    const { messages, handle, tick, at, correct, rows } = await world();
    const outbox = createOutbox(handle, () => Date.parse(START));
    await outbox.put([{ key: "digest:d1:2025-06-02", owner: "digest:d1", to: lobby, reply: message }]);
    const [letter] = await outbox.take("here", 1);
    await outbox.settle(letter!.key, { status: "sent", message: ref("m1") });
    await messages.catchUp();
    at("2025-06-05T09:00:00.000Z");
    await correct("t1", "t1-v2", 55);
    expect(await tick("2025-06-05T09:01:00.000Z")).toBe(1);
    expect((await rows()).some(({ edits }) => edits === JSON.stringify(ref("m1")))).toBe(true);
  });

  it("reach messages of the last 180 days, and forget older ones", async () => {
    const { messages, tick, at, correct, handle } = await world();
    await messages.answered(ref("m1"), message, true);
    at("2025-11-29T08:00:00.000Z");
    await correct("t1", "t1-v2", 55);
    expect(await tick("2025-11-29T08:01:00.000Z")).toBe(0);
    await messages.sweep();
    expect(await handle.db.selectFrom("messages").selectAll().execute()).toEqual([]);
    expect(await handle.db.selectFrom("message_facts").selectAll().execute()).toEqual([]);
  });

  it("know only what others can see, and what a message says now: a page that was turned is another", async () => {
    const { messages } = await world();
    await messages.answered(ref("m1"), { ...message, private: true }, true);
    expect(await messages.citing(["t1"])).toEqual([]);
    await messages.answered(ref("m1"), message, true);
    const next: Reply = { cards: [{ ...message.cards[0]!, notes: message.cards[0]!.notes.slice(1) }] };
    await messages.answered(ref("m1"), next, true);
    expect(await messages.citing(["t1"])).toEqual([]);
    expect(await messages.citing(["r1"])).toHaveLength(1);
  });
});
