// A digest that does not arrive: its owner hears of it another way, once.
import { describe, expect, it } from "vitest";
import type { Outcome, Taken } from "../../../src/bot/delivery/outbox.ts";
import type { Reply } from "../../../src/commands/reply.ts";
import { en } from "../../../src/commands/words/en.ts";
import { onEachEngine } from "../../support/databases.ts";
import { order } from "../../support/digests.ts";
import { button, said, titleOf } from "../../support/replies.ts";
import { ann, digestWorld, lobby } from "./world.ts";

const daily = { every: "day", at: "07:30", zone: "UTC" } as const;
const words = en.digest.notice;
const person = { platform: "here", workspace: "club", person: "ann" };

type Ended = Extract<Outcome, { reason: string }>;

onEachEngine("a digest that did not arrive", (engine) => {
  async function open(scope: "member" | "channel") {
    const world = await digestWorld(engine, "2025-06-02T12:00:00Z");
    const digest = (await world.digests.create(lobby, ann, scope, order(daily), 0))!;
    const letter = (day: string, owner = `digest:${digest.id}`): Taken => ({
      key: `digest:${digest.id}:${day}`,
      owner,
      to: lobby,
      reply: { cards: [] },
      lane: "",
      created: 0,
      attempts: 1,
      firstAttempt: 0,
      uncertain: false,
    });
    const end = (outcome: Ended, day = "2025-06-03") => world.notices.ended(letter(day), outcome);
    const told = async () =>
      (await world.letters()).map(({ recipient, reply }) => ({
        to: JSON.parse(recipient) as object,
        reply: JSON.parse(reply) as Reply,
      }));
    const stateOf = async () => (await world.digests.get(digest.id))?.paused;
    return { ...world, digest, letter, end, told, stateOf };
  }

  describe.each(["gone", "forbidden"] as const)("because the place is %s", (reason) => {
    it("of a channel is paused, and who ordered it is told directly, once", async () => {
      const { end, told, stateOf, digest } = await open("channel");
      await end({ status: "failed", reason });
      await end({ status: "failed", reason }, "2025-06-04");
      expect(await stateOf()).toBe(reason);
      const [notice, ...more] = await told();
      expect(more).toEqual([]);
      expect(notice!.to).toEqual(person);
      expect(titleOf(notice!.reply)).toBe(words.title(digest.id));
      expect(said(notice!.reply)).toContain(words[reason]);
      expect(said(notice!.reply)).toContain(words.channel("lobby"));
    });

    it("of a member is paused, and they are told in the channel where they ordered it, without their name", async () => {
      const { end, told, stateOf, digest } = await open("member");
      await end({ status: "failed", reason });
      expect(await stateOf()).toBe(reason);
      const [notice] = await told();
      expect(notice!.to).toEqual(lobby);
      expect(JSON.stringify(notice!.reply)).not.toContain("ann");
      expect(button(notice!.reply, words.resume)?.invoke).toEqual({
        command: "digest resume",
        options: { id: digest.id },
      });
    });
  });

  it.each(["unknown", "given-up"] as const)(
    "since its end is %s: it goes on, and its owner is told",
    async (status) => {
      const { end, told, stateOf } = await open("channel");
      await end({ status, reason: "lost-answer" });
      await end({ status, reason: "lost-answer" });
      expect(await stateOf()).toBeUndefined();
      const [notice, ...more] = await told();
      expect(more).toEqual([]);
      expect(notice!.to).toEqual(person);
      expect(said(notice!.reply)).toContain(words[status]);
    },
  );

  it("is nobody's concern where it will be tried again, was unsubscribed, or is no digest", async () => {
    const { end, told, notices, letter, digests, digest } = await open("channel");
    await end({ status: "queued", due: 0, reason: "not-now", uncertain: false });
    await notices.ended(letter("x", "alert:1"), { status: "failed", reason: "gone" });
    await digests.remove(digest.id);
    await end({ status: "failed", reason: "gone" });
    expect(await told()).toEqual([]);
  });

  it.each([
    ["channel", person],
    ["member", lobby],
  ] as const)(
    "and a correction of what an alert of a %s said that nobody sees is told its owner",
    async (scope, to) => {
      const { alerts, notices, told } = await open("channel");
      const rule = { when: "new-fact", kind: "target" } as const;
      const wanted = { rule, about: ["xiaomi"], cooldownHours: 0, zone: "UTC" };
      const { id } = (await alerts.add(lobby, ann, scope, wanted, 0))!;
      const letter = { key: `correction:alert:${id}:target xiaomi:7:answer` };
      await notices.uncorrected(`alert:${id}:target xiaomi`, letter);
      await notices.uncorrected(`alert:${id}:target xiaomi`, letter);
      await notices.uncorrected("answer:here:m1", letter);
      expect((await told()).map(({ to: whom }) => whom)).toEqual([to]);
      expect(titleOf((await told())[0]!.reply)).toBe(en.alert.notice.uncorrectedTitle(id));
    },
  );

  it("and a notice of that which did not arrive either comes once more, the other way", async () => {
    const { notices, letter, told, digest } = await open("channel");
    const notice = { ...letter("x", `notice:digest:${digest.id}`), key: "notice:x", to: person };
    await notices.ended(notice, { status: "unknown", reason: "lost-answer" });
    expect((await told()).map(({ to }) => to)).toEqual([lobby]);
    const again = { ...notice, key: "notice:x:other-way", to: lobby };
    await notices.ended(again, { status: "unknown", reason: "lost-answer" });
    expect(await told()).toHaveLength(1);
  });
});
