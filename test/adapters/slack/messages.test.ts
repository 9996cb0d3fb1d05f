// Messages that speak to the bot, and those that do not.
import { describe, expect, it } from "vitest";
import { en } from "../../../src/commands/words/en.ts";
import { commands } from "../../../src/commands/index.ts";
import type { FakeSlack } from "../../support/slack/fake.ts";
import type { Handle } from "../../support/slack/handle.ts";
import { ann, ben, BOT_USER_ID, desk, dmWith, elsewhere, lobby } from "../../support/slack/world.ts";
import { echo } from "../../support/commands-for-tests.ts";
import { HEARING, MODES, wellBehaved } from "./live.ts";
import { answerOf, isPrivate, labelsOf, pause, textOf, titleOf } from "./seen.ts";

const posts = (fake: FakeSlack) => fake.callsOf("chat.postMessage").length + fake.callsOf("chat.postEphemeral").length;

/** Then one thing that is answered: what has no answer a little later stays without. */
async function unanswered(fake: FakeSlack, ...left: Handle[]): Promise<void> {
  await answerOf(fake.direct("status", { by: ben }));
  await pause(80);
  expect(posts(fake)).toBe(1);
  expect(left.length).toBeGreaterThan(0);
}

describe.each(MODES)("The bot answers where it is spoken to, over %s", (mode) => {
  it("a mention in a channel: in a thread below it", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const said = fake.mention("targets xiaomi");
    const answer = await answerOf(said);
    expect(textOf(answer)).toContain("43.36");
    const [question] = fake.messages(lobby);
    expect(answer?.threadTs).toBe(question?.ts);
    expect(isPrivate(answer)).toBe(false);
  });

  it("a mention in a thread: in that thread", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    fake.say("look at this", { by: ben });
    const [root] = fake.messages(lobby);
    const answer = await answerOf(fake.mention("targets xiaomi", { thread: root! }));
    expect(answer?.threadTs).toBe(root!.ts);
  });

  it("a direct message, and a reply in a thread of that conversation", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const answer = await answerOf(fake.direct("targets xiaomi"));
    expect([answer?.channel, answer?.threadTs]).toEqual([dmWith(ann).id, undefined]);
    const next = await answerOf(fake.direct("ratings xiaomi", { thread: answer! }));
    expect(next?.threadTs).toBe(answer!.ts);
    expect(titleOf(next)).toContain("Ratings: Xiaomi");
  });

  it("in a private channel", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    expect((await answerOf(fake.mention("status", { in: desk })))?.channel).toBe(desk.id);
  });
});

describe("A mention", () => {
  it.each(["targets 1810.HK", "/targets 小米", "xiaomi targets"])("may be written as it is typed: %s", async (line) => {
    const { fake } = await wellBehaved();
    expect(textOf(await answerOf(fake.mention(line)))).toContain("43.36");
  });

  it("with a mistake is answered to its writer alone, beside it", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerOf(fake.mention("targets xiaomy"));
    expect(titleOf(answer)).toContain("I do not know “xiaomy”");
    expect([isPrivate(answer), answer?.threadTs]).toEqual([true, undefined]);
  });

  it("with a mistake, in a thread, is answered to its writer alone, in the thread", async () => {
    const { fake } = await wellBehaved();
    fake.say("look", { by: ben });
    const [root] = fake.messages(lobby);
    const answer = await answerOf(fake.mention("targets xiaomy", { thread: root! }));
    expect([isPrivate(answer), answer?.threadTs]).toEqual([true, root!.ts]);
  });

  it("with nothing else is told what to say", async () => {
    const { fake } = await wellBehaved();
    expect(titleOf(await answerOf(fake.mention("")))).toBe("Nothing was asked");
  });

  it("knows the channel's settings, and makes nobody a moderator", async () => {
    const { fake, footnote } = await wellBehaved();
    const place = { platform: "slack", workspace: "T0FOOTNOTE", channel: lobby.id };
    const actor = { id: "mod", isModerator: true };
    await footnote.run("settings", { company: "byd", for: "channel" }, { place, actor });
    expect(titleOf(await answerOf(fake.mention("ratings")))).toContain("Ratings: BYD");
    expect(titleOf(await answerOf(fake.mention("settings company:xiaomi for:channel")))).toBe(
      "Only moderators may do that",
    );
    expect(textOf(await answerOf(fake.direct("settings company:xiaomi for:channel")))).toContain("Saved.");
  });
});

describe("Whatever somebody writes", () => {
  it.each([
    "<!channel> <@U0BEN00001>",
    "<https://evil.example|here>",
    "*bold* _low_ `code` :tada: @channel",
    "&lt;!here&gt;",
  ])("%s: it is shown as it is, and nothing acts", async (text) => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, echo] });
    const answer = await answerOf(fake.direct(`echo text:"${text}"`));
    expect(answer?.acted).toEqual([]);
    expect(JSON.stringify(answer?.blocks)).not.toContain("mrkdwn");
    const { message } = await fake.slash(`echo text:"${text}"`).answered();
    expect(titleOf(message)).toBe(text);
  });
});

describe("The bot keeps out of", () => {
  it("what people say to each other, also in threads, where it may not hear it", async () => {
    const { fake } = await wellBehaved();
    await unanswered(fake, fake.say("targets xiaomi"));
  });

  it("what bots say, itself included, and what was changed or removed", async () => {
    const { fake } = await wellBehaved({ scopes: HEARING });
    const message = { type: "message", channel: dmWith(ann).id, channel_type: "im", text: "status", ts: "1.000100" };
    await unanswered(
      fake,
      fake.event({ ...message, user: BOT_USER_ID, bot_id: "B0FOOTNOTE" }),
      fake.event({ ...message, subtype: "bot_message", bot_id: "B0OTHER001" }),
      fake.event({ ...message, subtype: "message_changed", message: { ...message, user: ann.id } }),
      fake.event({ ...message, subtype: "message_deleted" }),
      fake.event({ ...message, subtype: "channel_join", user: ann.id }),
    );
  });
});

describe("Where the history of channels was granted", () => {
  it("plain messages in its threads are answered there, and no button is needed to go on", async () => {
    const { fake } = await wellBehaved({ scopes: HEARING });
    const answer = await answerOf(fake.mention("targets xiaomi"));
    expect(labelsOf(answer)).not.toContain(en.chat.followUp);
    const thread = answer!.threadTs!;
    const next = await answerOf(fake.say("ratings xiaomi", { thread }));
    expect([titleOf(next), next?.threadTs]).toEqual([expect.stringContaining("Ratings: Xiaomi"), thread]);
  });

  it("also below an answer to a command", async () => {
    const { fake } = await wellBehaved({ scopes: HEARING });
    const { message } = await fake.slash("targets xiaomi").answered();
    const { ts: thread } = message!;
    const said = { type: "message", user: ann.id, text: "ratings xiaomi", ts: "1795249858.000900", thread_ts: thread };
    fake.event({ ...said, channel: lobby.id, channel_type: "channel", parent_user_id: BOT_USER_ID });
    await expect.poll(() => titleOf(fake.messages(lobby, { thread }).at(-1))).toContain("Ratings: Xiaomi");
  });

  it("a mention is answered once, though it is told of twice", async () => {
    const { fake } = await wellBehaved({ scopes: HEARING });
    const answer = await answerOf(fake.mention("targets xiaomi"));
    await answerOf(fake.mention("ratings xiaomi", { thread: answer!.threadTs! }));
    await pause(80);
    expect(posts(fake)).toBe(2);
  });

  it("plain messages in channels, in the threads of others, and to others are left alone", async () => {
    const { fake } = await wellBehaved({ scopes: HEARING });
    fake.say("look at this", { by: ben });
    const [root] = fake.messages(lobby);
    await unanswered(fake, fake.say("targets xiaomi"), fake.say("targets xiaomi", { thread: root! }));
    const { message } = await fake.slash("targets xiaomi").answered();
    fake.say(`<@${ben.id}> status`, { thread: message! });
    await pause(80);
    expect(posts(fake)).toBe(1);
  });
});

describe("What cannot be posted", () => {
  it("since the bot was taken out of the channel meanwhile, is logged and nothing else", async () => {
    const { fake, footnote } = await wellBehaved();
    const fault = fake.fault({ method: "chat.postMessage", error: "not_in_channel", times: 1 });
    fake.mention("status");
    await fake.until(() => fault.hits() > 0);
    await expect
      .poll(() => footnote.logged.filter(({ level }) => level === "warn").map(({ message }) => message))
      .toEqual(["A message could not be answered"]);
    expect(elsewhere.joined).toBe(false);
    expect(textOf(await answerOf(fake.mention("targets xiaomi")))).toContain("43.36");
  });
});
