// Messages that speak to the bot, and those that do not.
import { GatewayIntentBits } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import type { FakeDiscord } from "../../support/discord/fake.ts";
import { snowflake } from "../../support/discord/ids.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import {
  botMessage,
  mentions,
  repliesTo as answers,
  type Said,
  says,
  saysDirectly,
  saysInThread,
} from "../../support/discord/said.ts";
import { ann, ben, bot, BOT_ID, dmWith, lobby, lobbyThread, threadIn, user } from "../../support/discord/world.ts";
import { answerTo, isPrivate, quiet, repliesTo, textOf, titleOf } from "./seen.ts";

/** Says these, and then one thing that is answered: what has no answer a little later stays without. */
async function unanswered(fake: FakeDiscord, ...left: Said[]): Promise<void> {
  for (const one of left) fake.say(one);
  await answerTo(fake, fake.say(saysDirectly("status", { by: ben })));
  await quiet(fake);
  expect(left.flatMap((one) => repliesTo(fake, one))).toEqual([]);
}

describe("The bot answers where it is spoken to", () => {
  it.each([
    ["a mention in a channel", mentions("targets xiaomi")],
    ["a mention in a thread", mentions("targets xiaomi", { channel: lobbyThread })],
    ["a mention at the end", says(`targets xiaomi <@${bot.id}>`)],
    ["a mention by nickname", says(`<@!${bot.id}> targets xiaomi`)],
    ["a reply that pings", answers(botMessage(), "targets xiaomi")],
    [
      "a reply in a thread that pings",
      answers(botMessage({ channel: lobbyThread }), "targets xiaomi", { channel: lobbyThread }),
    ],
    ["a direct message", saysDirectly("targets xiaomi")],
    ["a direct message with a mention", saysDirectly(`<@${bot.id}> targets xiaomi`)],
    ["a command as it is typed elsewhere", mentions("/targets 小米")],
  ])("%s", async (_, message) => {
    const { fake } = await wellBehaved();
    const said = fake.say(message);
    const answer = await answerTo(fake, said);
    expect(textOf(answer)).toContain("43.36");
    expect(answer.channel_id).toBe(said.channel_id);
    expect(isPrivate(answer)).toBe(false);
  });
});

describe("A mention", () => {
  it("with nothing else is told what to say", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerTo(fake, fake.say(mentions("")));
    expect(titleOf(answer)).toBe("Nothing was asked");
    expect(textOf(answer)).toContain("help");
  });

  it("with a mistake is answered in the open: messages have no private answer", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerTo(fake, fake.say(mentions("targets xiaomy")));
    expect(titleOf(answer)).toContain("I do not know “xiaomy”");
    expect(isPrivate(answer)).toBe(false);
  });

  it("beside those of others and of everyone is answered, and pings nobody", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerTo(fake, fake.say(mentions(`targets <@${ben.id}> @everyone <@&1700000000000000001>`)));
    expect(fake.message(answer.id)?.pings).toEqual({ users: [], roles: [], everyone: false });
    const named = await answerTo(fake, fake.say(mentions(`targets "<@${ben.id}> @here"`)));
    expect(titleOf(named)).toContain(`\\<@${ben.id}> \\@here`);
  });

  it("does not make anybody a moderator", async () => {
    const { fake } = await wellBehaved();
    const refused = await answerTo(fake, fake.say(mentions("settings company:xiaomi for:channel")));
    expect(titleOf(refused)).toBe("Only moderators may do that");
    const athome = await answerTo(fake, fake.say(saysDirectly("settings company:xiaomi for:channel")));
    expect(textOf(athome)).toContain("Saved.");
  });

  it("in a channel and in its threads knows the channel's settings", async () => {
    const { fake, footnote } = await wellBehaved();
    const place = { platform: "discord", workspace: lobby.guild_id ?? "", channel: lobby.id };
    await footnote.run(
      "settings",
      { company: "byd", for: "channel" },
      { place, actor: { id: "mod", isModerator: true } },
    );
    expect(titleOf(await answerTo(fake, fake.say(mentions("ratings"))))).toContain("Ratings: BYD");
    expect(titleOf(await answerTo(fake, fake.say(mentions("ratings", { channel: lobbyThread }))))).toContain(
      "Ratings: BYD",
    );
  });
});

describe("The bot keeps out of", () => {
  it("what people say to each other", async () => {
    const { fake } = await wellBehaved();
    await unanswered(
      fake,
      says("targets xiaomi"),
      says(`<@${ann.id}> targets xiaomi`, { by: ben }),
      says("@everyone targets xiaomi"),
      answers(botMessage(), "targets xiaomi", { ping: false }),
      answers(says("look", { by: ben }), "targets xiaomi"),
    );
  });

  it("what bots and webhooks say, itself included", async () => {
    const { fake } = await wellBehaved();
    const machine = user("machine", { bot: true });
    await unanswered(
      fake,
      mentions("targets xiaomi", { by: machine }),
      saysDirectly("targets xiaomi", { by: machine }),
      { ...mentions("targets xiaomi"), webhook_id: snowflake() },
      says(`<@${bot.id}> targets xiaomi`, { by: bot }),
    );
  });

  it("what Discord says itself, such as that a message was pinned", async () => {
    const { fake } = await wellBehaved();
    await unanswered(fake, { ...mentions(""), type: 6 }, { ...saysDirectly(""), type: 3 });
  });

  it("plain messages in threads, which arrive blank", async () => {
    const { fake } = await wellBehaved();
    const own = { ...threadIn(lobby, "Ours"), owner_id: BOT_ID };
    fake.addChannel(own);
    await unanswered(fake, saysInThread("targets xiaomi"), says("targets xiaomi", { channel: own }));
  });
});

describe("With the content of all messages", () => {
  const withContent = () =>
    wellBehaved({ approvedIntents: GatewayIntentBits.MessageContent }, { messageContent: true });

  it("plain messages in the bot's own threads are answered", async () => {
    const { fake } = await withContent();
    const own = { ...threadIn(lobby, "Ours"), owner_id: BOT_ID };
    fake.addChannel(own);
    expect(textOf(await answerTo(fake, fake.say(says("targets xiaomi", { channel: own }))))).toContain("43.36");
  });

  it("those in the threads of others and in channels are not", async () => {
    const { fake } = await withContent();
    await unanswered(fake, saysInThread("targets xiaomi"), says("targets xiaomi"));
  });
});

describe("Direct messages", () => {
  it("with different people are different conversations", async () => {
    const { fake } = await wellBehaved();
    const [first, second] = [ann, ben].map((by) => fake.say(saysDirectly("status", { by })));
    expect((await answerTo(fake, first!)).channel_id).toBe(dmWith(ann).id);
    expect((await answerTo(fake, second!)).channel_id).toBe(dmWith(ben).id);
  });
});
