// Answers on Discord that a correction reaches later, and those that none can reach.
import { describe, expect, it } from "vitest";
import { createMessages } from "../../../src/bot/delivery/messages.ts";
import { createOutbox } from "../../../src/bot/delivery/outbox.ts";
import { createCorrector } from "../../../src/bot/subscriptions/corrector.ts";
import type { MessageRef } from "../../../src/bot/ports.ts";
import { en } from "../../../src/commands/words/en.ts";
import { press } from "../../support/discord/components.ts";
import type { FakeDiscord } from "../../support/discord/fake.ts";
import { slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { inForeignGuild, inGuild } from "../../support/discord/places.ts";
import { mentions, saysDirectly } from "../../support/discord/said.ts";
import { GUILD_ID, lobby, lobbyThread } from "../../support/discord/world.ts";
import { answerTo, labelsOf, textOf } from "./seen.ts";

const OPEN = en.chat.openThread;

/** A bot whose answers are noted, and what carries corrections to them. */
async function noting(deferAfterMs?: number) {
  const noted: MessageRef[] = [];
  let messages: ReturnType<typeof createMessages> | undefined;
  const live = await wellBehaved(
    {},
    {
      answered: async (message, reply) => {
        noted.push(message);
        await messages!.answered(message, reply, true);
      },
      ...(deferAfterMs === undefined ? {} : { deferAfterMs }),
    },
    { editors: [GUILD_ID] },
  );
  const { footnote, discord } = live;
  const { handle, knowledge } = footnote;
  messages = createMessages(handle);
  const corrector = createCorrector({ handle, messages, knowledge, unseen: async () => {} });
  const carry = async () => {
    await corrector.tick(new Date());
    const outbox = createOutbox(handle);
    for (const letter of await outbox.take("discord", 10))
      if (letter.edits) expect(await discord.sender.edit(letter.edits, letter.reply)).toMatchObject({ status: "sent" });
  };
  await corrector.tick(new Date());
  return { ...live, noted, carry };
}

describe("A correction reaches", () => {
  it.each([
    ["a mention in a channel", mentions("targets xiaomi")],
    ["a mention in a thread", mentions("targets xiaomi", { channel: lobbyThread })],
    ["a direct message", saysDirectly("targets xiaomi")],
  ])("the answer to %s", async (_, question) => {
    const { fake, noted, carry } = await noting();
    const answer = await answerTo(fake, fake.say(question));
    await fake.until(() => noted[0], { what: "the answer to be noted" });
    const corrected = slash(
      "correct",
      { id: "bg2", field: "price", to: "43.5", reason: "a digit was misread" },
      { moderator: true },
    );
    await fake.deliver(corrected);
    await carry();
    expect(textOf(fake.message(answer.id))).toContain("is now Jefferies: HK$43.50");
    expect(textOf(fake.message(answer.id))).toContain("a digit was misread");
  });

  it.each([
    ["at once", undefined, inGuild(lobby)],
    ["after a while", 0, inGuild(lobby)],
    ["in a thread", undefined, inGuild(lobbyThread)],
  ])("an answer to a command, given %s", async (_, deferAfterMs, at) => {
    const { fake, noted, carry } = await noting(deferAfterMs);
    const { message } = await fake.deliver(slash("targets", { company: "xiaomi" }, { at }));
    await fake.until(() => noted[0], { what: "the answer to be noted" });
    expect(noted[0]!.message).toBe(message!.id);
    await fake.deliver(slash("retract", { id: "bg2", reason: "withdrawn" }, { moderator: true }));
    await carry();
    expect(textOf(fake.message(message!.id))).toContain("Taken back on");
  });

  it("a page that was turned, as it is now", async () => {
    const { fake, noted, footnote } = await noting();
    const { message } = await fake.deliver(slash("timeline", { company: "xiaomi" }));
    await fake.deliver(press(message!, "Next page"));
    await fake.until(() => noted[1], { what: "the page to be noted" });
    const rows = await footnote.handle.db.selectFrom("messages").select("reply").execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]!.reply).toContain('"number":2');
  });
});

describe("What was put right", () => {
  it.each([
    ["the answer to a mention", async (fake: FakeDiscord) => answerTo(fake, fake.say(mentions("targets xiaomi")))],
    [
      "the answer to a command",
      async (fake: FakeDiscord) => (await fake.deliver(slash("targets", { company: "xiaomi" }))).message!,
    ],
  ])("still offers a thread where %s did, and it opens", async (_, ask) => {
    const { fake, noted, carry } = await noting();
    const before = await ask(fake);
    expect(labelsOf(before)).toContain(OPEN);
    await fake.until(() => noted[0], { what: "the answer to be noted" });
    await fake.deliver(slash("retract", { id: "bg2", reason: "withdrawn" }, { moderator: true }));
    await carry();
    const after = fake.message(before.id)!;
    expect(textOf(after)).toContain("Taken back on");
    expect(labelsOf(after)).toEqual(labelsOf(before));
    fake.send(press(after, OPEN));
    await fake.until(() => fake.message(before.id)?.thread, { what: "the thread" });
  });

  it("offers none in a thread", async () => {
    const { fake, noted, carry } = await noting();
    const answer = await answerTo(fake, fake.say(mentions("targets xiaomi", { channel: lobbyThread })));
    await fake.until(() => noted[0], { what: "the answer to be noted" });
    await fake.deliver(slash("retract", { id: "bg2", reason: "withdrawn" }, { moderator: true }));
    await carry();
    expect(textOf(fake.message(answer.id))).toContain("Taken back on");
    expect(labelsOf(fake.message(answer.id))).not.toContain(OPEN);
  });
});

it("What only the asker sees, or where the bot is no member, is noted nowhere: nobody can change it later", async () => {
  const { fake, noted } = await noting();
  await fake.deliver(slash("targets", { company: "xiaomi", private: true }));
  await fake.deliver(slash("targets", { company: "nobody at all" }));
  await fake.deliver(slash("targets", { company: "xiaomi" }, { at: inForeignGuild() }));
  await fake.deliver(slash("status"));
  await fake.until(() => noted[0], { what: "the last answer to be noted" });
  expect(noted).toHaveLength(1);
});
