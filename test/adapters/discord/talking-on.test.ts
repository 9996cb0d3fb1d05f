// Going on about what was asked before: in a thread and in a direct message, and nowhere else.
import { describe, expect, it } from "vitest";
import { en } from "../../../src/commands/words/en.ts";
import { press } from "../../support/discord/components.ts";
import type { FakeDiscord } from "../../support/discord/fake.ts";
import { slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { inDm, inForeignGuild, inThread } from "../../support/discord/places.ts";
import { mentions, saysDirectly } from "../../support/discord/said.ts";
import { ben, lobbyThread } from "../../support/discord/world.ts";
import { answerTo, textOf } from "./seen.ts";

const FIRST = "what is the price target of jefferies for xiaomi?";
const inLobbyThread = { channel: lobbyThread };

async function said(fake: FakeDiscord, message: Parameters<FakeDiscord["say"]>[0]): Promise<string> {
  return textOf(await answerTo(fake, fake.say(message)));
}

describe("“And before?”", () => {
  it("in a thread is about what was asked there, whoever asked it", async () => {
    const { fake } = await wellBehaved();
    expect(await said(fake, mentions(FIRST, inLobbyThread))).toContain("HK$43.36");
    expect(await said(fake, mentions("and before?", { ...inLobbyThread, by: ben }))).toContain("HK$49.21");
    const { message } = await fake.deliver(slash("ask", { line: "in percent?" }, { at: inThread() }));
    expect(textOf(message)).toContain("11.9%");
  });

  it("in a direct message, too", async () => {
    const { fake } = await wellBehaved();
    expect(await said(fake, saysDirectly(FIRST))).toContain("HK$43.36");
    expect(await said(fake, saysDirectly("and before?"))).toContain("HK$49.21");
    const { message } = await fake.deliver(slash("ask", { line: "in percent?" }, { at: inDm() }));
    expect(textOf(message)).toContain("11.9%");
  });

  it("in a thread opened on the answer is about that answer, asked by message or by command", async () => {
    const { fake } = await wellBehaved();
    const told = await answerTo(fake, fake.say(mentions(FIRST)));
    const { message: called } = await fake.deliver(slash("ask", { line: FIRST }));
    for (const answer of [told, called!]) {
      await fake.deliver(press(answer, en.chat.openThread), { until: () => fake.messages(answer.id).length > 0 });
      const thread = { ...lobbyThread, id: answer.id };
      expect(await said(fake, mentions("and before?", { channel: thread }))).toContain("HK$49.21");
    }
  });

  it.each([
    ["in the channel that the thread is in", undefined],
    ["where people brought us along", inForeignGuild()],
  ])("%s is about nothing", async (_, at) => {
    const { fake } = await wellBehaved();
    await said(fake, mentions(FIRST, inLobbyThread));
    await fake.deliver(slash("ask", { line: FIRST }, at ? { at } : {}));
    const { message } = await fake.deliver(slash("ask", { line: "and before?" }, at ? { at } : {}));
    expect(textOf(message)).not.toContain("49.21");
  });
});
