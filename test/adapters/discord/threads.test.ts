// Threads: offered with an answer, opened on it, and what goes on in them.
import { ChannelType, GatewayIntentBits } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/commands/index.ts";
import { en } from "../../../src/commands/words/en.ts";
import { press, submit } from "../../support/discord/components.ts";
import type { FakeDiscord } from "../../support/discord/fake.ts";
import { slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { inDm, inForeignGuild, inGuild, inThread } from "../../support/discord/places.ts";
import { botMessage, mentions, saysDirectly, saysInThread } from "../../support/discord/said.ts";
import { BOT_ID, guild, lobby, lobbyThread, newsChannel } from "../../support/discord/world.ts";
import { choices, echo } from "../../support/commands-for-tests.ts";
import {
  answersOf,
  answerTo,
  ASKS,
  CHANGES,
  isPrivate,
  labelsOf,
  SAYS,
  textOf,
  THINKS_IN_PLACE,
  titleOf,
} from "./seen.ts";

const OPEN = "Open a thread";
const CHART = en.charts.button;
const threadsOpened = (fake: FakeDiscord) =>
  fake.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/threads"));
const greeting = (fake: FakeDiscord, id: string) =>
  fake.until(() => fake.messages(id)[0], { what: "the first message of the thread" });

describe("“Open a thread”", () => {
  it("opens one on the answer, named after it, and says there how to go on", async () => {
    const { fake } = await wellBehaved();
    const { message: answer } = await fake.deliver(slash("targets", { company: "xiaomi" }));
    const outcome = await fake.deliver(press(answer!, OPEN), { until: () => fake.messages(answer!.id).length > 0 });
    expect(answersOf(outcome)).toEqual([THINKS_IN_PLACE]);
    expect((await greeting(fake, answer!.id)).content).toContain("Ask on here");
    expect(threadsOpened(fake).map(({ body }) => body)).toMatchObject([{ name: "Price targets: Xiaomi (1810.HK)" }]);
  });

  it("is there under the answer to a message too, and people go on in the thread", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerTo(fake, fake.say(mentions("targets xiaomi")));
    await fake.deliver(press(answer, OPEN), { until: () => fake.messages(answer.id).length > 0 });
    const thread = { ...lobbyThread, id: answer.id };
    const next = await answerTo(fake, fake.say(mentions("ratings xiaomi", { channel: thread })));
    expect(next.channel_id).toBe(answer.id);
    expect(titleOf(next)).toContain("Ratings: Xiaomi");
  });

  it("names it in plain text, however the title is marked up, and no longer than a name may be", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, echo] });
    const { message: starred } = await fake.deliver(slash("echo", { text: "*a* [b] _c_ @everyone" }));
    await fake.deliver(press(starred!, OPEN), { until: () => fake.messages(starred!.id).length > 0 });
    const { message: long } = await fake.deliver(slash("echo", { text: "🚀".repeat(120) }));
    await fake.deliver(press(long!, OPEN), { until: () => fake.messages(long!.id).length > 0 });
    expect(threadsOpened(fake).map(({ body }) => body)).toMatchObject([
      { name: "*a* [b] _c_ @everyone" },
      { name: `${"🚀".repeat(49)}…` },
    ]);
  });

  it("a second time says that there is one", async () => {
    const { fake } = await wellBehaved();
    const { message: answer } = await fake.deliver(slash("targets", { company: "xiaomi" }));
    await fake.deliver(press(answer!, OPEN), { until: () => fake.messages(answer!.id).length > 0 });
    const again = await fake.deliver(press(fake.message(answer!.id)!, OPEN));
    expect(again.message?.content).toBe("This answer has a thread already.");
    expect(isPrivate(again.message)).toBe(true);
    expect(threadsOpened(fake)).toHaveLength(1);
  });

  it("that fails says so to the presser alone", async () => {
    const { fake } = await wellBehaved();
    const { message: answer } = await fake.deliver(slash("targets", { company: "xiaomi" }));
    fake.fault({ method: "POST", path: /\/threads$/, status: 403 });
    const outcome = await fake.deliver(press(answer!, OPEN), { until: ({ followUps }) => followUps.length > 0 });
    const told = outcome.messages.at(-1);
    expect(told?.content).toContain("I may not open a thread here");
    expect(isPrivate(told)).toBe(true);
    expect(fake.message(answer!.id)?.embeds).toEqual(answer!.embeds);
  });

  it("stays under a page that is turned, until there is a thread", async () => {
    const { fake } = await wellBehaved();
    const { message: first } = await fake.deliver(slash("timeline", { company: "xiaomi" }));
    const { message: second } = await fake.deliver(press(first!, "Next page"));
    expect(labelsOf(second)).toContain(OPEN);
    await fake.deliver(press(second!, OPEN), { until: () => fake.messages(second!.id).length > 0 });
    const third = await fake.deliver(press(fake.message(second!.id)!, "Next page"));
    expect(answersOf(third)).toEqual([CHANGES]);
    expect(labelsOf(third.message)).not.toContain(OPEN);
  });

  it("is there in announcement channels too", async () => {
    const news = newsChannel("news");
    const { fake } = await wellBehaved({ guilds: [guild({ channels: [news] })] });
    const { message: answer } = await fake.deliver(slash("targets", { company: "xiaomi" }, { at: inGuild(news) }));
    expect(labelsOf(answer)).toContain(OPEN);
    await fake.deliver(press(answer!, OPEN, { at: inGuild(news) }));
    expect((await greeting(fake, answer!.id)).content).toContain("Ask on here");
    expect(fake.message(answer!.id)?.thread?.type).toBe(ChannelType.AnnouncementThread);
    expect(labelsOf(await answerTo(fake, fake.say(mentions("targets xiaomi", { channel: news }))))).toContain(OPEN);
  });

  it("is the bot's own thread: in it, plain messages are answered where they arrive with their text", async () => {
    const granted = { approvedIntents: GatewayIntentBits.MessageContent };
    const { fake } = await wellBehaved(granted, { messageContent: true });
    const { message: answer } = await fake.deliver(slash("targets", { company: "xiaomi" }));
    await fake.deliver(press(answer!, OPEN), { until: () => fake.messages(answer!.id).length > 0 });
    const thread = { ...lobbyThread, id: answer!.id, owner_id: BOT_ID };
    expect(fake.message(answer!.id)?.thread).toMatchObject({ owner_id: BOT_ID });
    const next = await answerTo(fake, fake.say(saysInThread("ratings xiaomi", { channel: thread })));
    expect(titleOf(next)).toContain("Ratings: Xiaomi");
  });

  it("is not offered in threads, in direct messages, and where the bot is a guest", async () => {
    const { fake } = await wellBehaved();
    for (const at of [inThread(), inDm(), inForeignGuild()]) {
      const { message } = await fake.deliver(slash("targets", { company: "xiaomi" }, { at }));
      expect(textOf(message)).toContain("43.36");
      expect(labelsOf(message)).not.toContain(OPEN);
    }
    expect(labelsOf(await answerTo(fake, fake.say(saysDirectly("targets xiaomi"))))).not.toContain(OPEN);
  });

  it("is not offered where the bot may not open threads", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver({ ...slash("targets", { company: "xiaomi" }), app_permissions: "2048" });
    expect(labelsOf(message)).toEqual([CHART]);
    const world = guild();
    const [everyone] = world.roles;
    const strict = await wellBehaved({ guilds: [{ ...world, roles: [{ ...everyone!, permissions: "3072" }] }] });
    expect(labelsOf(await answerTo(strict.fake, strict.fake.say(mentions("targets xiaomi"))))).toEqual([CHART]);
  });

  it("is not offered on problems, on private answers, and where the message has no room", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, ...choices(25)] });
    const { message: problem } = await fake.deliver(slash("targets", { company: "qqqq" }));
    expect(labelsOf(problem)).toEqual([]);
    expect(labelsOf(await answerTo(fake, fake.say(mentions("targets qqqq"))))).toEqual([]);
    const { message: secret } = await fake.deliver(slash("targets", { company: "xiaomi", private: true }));
    expect(labelsOf(secret)).toEqual([CHART]);
    const { message: full } = await fake.deliver(slash("choices"));
    expect(labelsOf(full)).toHaveLength(25);
  });

  it("on a message without a title names the thread after the bot", async () => {
    const { fake } = await wellBehaved();
    const { message: answer } = await fake.deliver(slash("targets", { company: "xiaomi" }));
    const untitled = botMessage({ content: "Hello", components: answer!.components ?? [] });
    await fake.deliver(press(untitled, OPEN), { until: () => fake.messages(untitled.id).length > 0 });
    expect(threadsOpened(fake).map(({ body }) => body)).toMatchObject([{ name: "Footnote" }]);
  });
});

describe("“Follow up”, in a thread", () => {
  it("opens a form, and what is filled in is answered there, with the button again", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerTo(fake, fake.say(mentions("targets xiaomi", { channel: lobbyThread })));
    const asked = await fake.deliver(press(answer, "Follow up", { at: inThread() }));
    expect(answersOf(asked)).toEqual([ASKS]);
    expect(asked.modal?.title).toBe("Follow up");
    const told = await fake.deliver(submit(asked.modal!, { line: "ratings xiaomi" }, { on: answer, at: inThread() }));
    expect(answersOf(told)).toEqual([SAYS]);
    expect(titleOf(told.message)).toContain("Ratings: Xiaomi");
    expect(told.message?.channel_id).toBe(lobbyThread.id);
    expect(labelsOf(told.message)).toEqual(["Follow up"]);
  });

  it("is there after a command too, and stays when a page is turned", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("timeline", { company: "xiaomi" }, { at: inThread() }));
    expect(labelsOf(message)).toEqual(["Next page", "Follow up"]);
    const { message: second } = await fake.deliver(press(message!, "Next page", { at: inThread() }));
    expect(labelsOf(second)).toEqual(["Next page", "Previous page", "Follow up"]);
  });

  it("takes mistakes kindly: the one who filled it in hears of them alone", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerTo(fake, fake.say(mentions("targets xiaomi", { channel: lobbyThread })));
    const { modal } = await fake.deliver(press(answer, "Follow up", { at: inThread() }));
    const { message } = await fake.deliver(submit(modal!, { line: "/tragets xiaomi" }, { on: answer, at: inThread() }));
    expect(titleOf(message)).toBe("I do not know a command “tragets”");
    expect(isPrivate(message)).toBe(true);
  });

  it("whose form is not of ours any more says so", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(submit("an-older-form", { line: "help" }, { at: inThread() }));
    expect(titleOf(message)).toBe("This button has expired");
    expect(isPrivate(message)).toBe(true);
  });

  it("is not needed where messages arrive with their text, nor outside of threads", async () => {
    const granted = { approvedIntents: GatewayIntentBits.MessageContent };
    const { fake } = await wellBehaved(granted, { messageContent: true });
    const inside = await answerTo(fake, fake.say(mentions("targets xiaomi", { channel: lobbyThread })));
    expect(labelsOf(inside)).toEqual([CHART]);
    const { message } = await fake.deliver(slash("targets", { company: "xiaomi" }, { at: inThread() }));
    expect(labelsOf(message)).toEqual([CHART]);
    const outside = await answerTo(fake, fake.say(mentions("targets xiaomi", { channel: lobby })));
    expect(labelsOf(outside)).toEqual([CHART, OPEN]);
  });

  it("“/ask” is answered in the thread where it is typed", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("ask", { line: "targets xiaomi" }, { at: inThread() }));
    expect(message?.channel_id).toBe(lobbyThread.id);
    expect(textOf(message)).toContain("43.36");
  });
});
