// Events that come twice, that cannot be read, or that meet a mistake of ours: none ends the process.
import { describe, expect, it } from "vitest";
import type { FakeDiscord } from "../../../support/discord/fake.ts";
import { live } from "../../../support/discord/live.ts";
import { mentions } from "../../../support/discord/said.ts";
import { guild } from "../../../support/discord/world.ts";
import { answerTo, repliesTo, textOf } from "../seen.ts";
import { expectAnswer, identifies, logLines, pause, question } from "./observed.ts";
import { unstarted } from "./unstarted.ts";

/** An event as it never should be. */
const tell = (fake: FakeDiscord, t: string, d: unknown): void =>
  fake.gateway.sendRaw(JSON.stringify({ op: 0, t, s: null, d }));

const without = (event: object, ...names: string[]): object =>
  Object.fromEntries(Object.entries(event).filter(([name]) => !names.includes(name)));

const broken: [string, string, () => unknown][] = [
  ["an interaction without entitlements", "INTERACTION_CREATE", () => without(question(), "entitlements")],
  ["an interaction of nobody", "INTERACTION_CREATE", () => without(question(), "member", "user")],
  ["an interaction without data", "INTERACTION_CREATE", () => without(question(), "data")],
  ["an interaction of nothing", "INTERACTION_CREATE", () => null],
  ["a message without an author", "MESSAGE_CREATE", () => without(mentions("targets xiaomi"), "author")],
  ["a message without mentions", "MESSAGE_CREATE", () => without(mentions("targets xiaomi"), "mentions", "member")],
  ["a server without an id", "GUILD_DELETE", () => ({})],
  ["an event that nobody knows", "SOMETHING_NEW", () => ({ id: 1 })],
];

describe("Delivered twice", () => {
  it("an interaction is answered once", async () => {
    const { fake } = await live();
    const asked = question();
    fake.send(asked);
    fake.send(asked);
    await fake.until(() => fake.outcome(asked).message);
    await expectAnswer(fake);
    fake.send(asked);
    await pause(50);
    expect(fake.outcome(asked).callbacks).toHaveLength(1);
  });

  it("a message is answered once", async () => {
    const { fake } = await live();
    const said = mentions("targets xiaomi");
    fake.say(said);
    fake.say(said);
    await answerTo(fake, said);
    await expectAnswer(fake);
    expect(repliesTo(fake, said)).toHaveLength(1);
  });

  it("an interaction, again after a new session, is answered once", async () => {
    const { fake, discord } = await live();
    const asked = question();
    await fake.deliver(asked);
    fake.gateway.closeWith(1000);
    await fake.until(() => identifies(fake) === 2 && discord.ready());
    fake.send(asked);
    await expectAnswer(fake);
    expect(fake.outcome(asked).callbacks).toHaveLength(1);
  });
});

describe("What cannot be read is left alone, and the next question is answered:", () => {
  it.for(broken)("%s", async ([, event, payload]) => {
    const { fake, discord } = await live();
    tell(fake, event, payload());
    await expectAnswer(fake);
    expect(discord.ready()).toBe(true);
  });

  it("what is no JSON", async () => {
    const { fake } = await live();
    fake.gateway.sendRaw("<html>Bad Gateway</html>");
    await expectAnswer(fake);
  });

  it("an interaction without entitlements, which is logged", async () => {
    const { fake, footnote } = await live();
    tell(fake, "INTERACTION_CREATE", without(question(), "entitlements"));
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(logLines(footnote.logged, "error")).toEqual(["Discord: an error"]);
  });

  it("also while the bot still waits for its servers", async () => {
    const { fake, bot, logged, start } = await unstarted();
    fake.gateway.withhold("guilds");
    void start();
    await fake.until(() => identifies(fake) === 1);
    tell(fake, "INTERACTION_CREATE", without(question(), "entitlements"));
    await fake.deliver(question());
    expect(bot.ran).toHaveLength(1);
    expect(logLines(logged, "error")).toEqual(["Discord: an error"]);
  });
});

describe("A mistake of ours is logged, and the next event is handled:", () => {
  const once = <T>(value: T): (() => T) => {
    let thrown = false;
    return () => {
      if (thrown) return value;
      thrown = true;
      throw new Error("A mistake");
    };
  };

  it("a handler that throws at once", async () => {
    const { fake, footnote } = await live({}, { cooldown: once(0) });
    fake.send(question());
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(logLines(footnote.logged, "error")).toEqual(["An event could not be handled"]);
    await expectAnswer(fake);
  });

  it("a claim that throws at once", async () => {
    const { fake, footnote } = await live({}, { once: once(Promise.resolve(true)) });
    fake.send(question());
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    await expectAnswer(fake);
  });

  it("a claim that the database refuses", async () => {
    let claims = 0;
    const { fake, footnote } = await live(
      {},
      { once: () => (claims++ === 0 ? Promise.reject(new Error("no disk")) : Promise.resolve(true)) },
    );
    // Discord itself takes only one answer to an interaction: rather answered than left alone.
    const { message } = await fake.deliver(question());
    expect(JSON.stringify(message?.embeds)).toContain("43.36");
    expect(logLines(footnote.logged, "error")).toEqual(["Whether an event is a redelivery could not be told"]);
    await expectAnswer(fake);
  });

  it("a listener that throws in the midst of the library", async () => {
    let mistaken = false;
    const present = (): Promise<void> => {
      if (mistaken) throw new Error("A mistake");
      return Promise.resolve();
    };
    const { fake, footnote } = await live({}, { workspaces: { present, left: async () => {}, only: async () => {} } });
    mistaken = true;
    fake.addGuild({ ...guild(), id: "1300000000000000001" });
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(logLines(footnote.logged, "error")).toEqual(["Discord: an error"]);
    await expectAnswer(fake);
  });

  it("a message's answer that fails", async () => {
    const { fake, footnote } = await live({}, { cooldown: once(0) });
    fake.say(mentions("targets xiaomi"));
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(textOf(await answerTo(fake, fake.say(mentions("targets xiaomi"))))).toContain("43.36");
  });
});
