// What Discord delivers twice is answered once, and who asks too often waits.
import { describe, expect, it } from "vitest";
import { createCooldown } from "../../../src/bot/cooldown.ts";
import { press } from "../../support/discord/components.ts";
import { autocomplete, slash } from "../../support/discord/interactions.ts";
import { type Live, wellBehaved } from "../../support/discord/live.ts";
import { mentions, saysDirectly } from "../../support/discord/said.ts";
import { ann, ben, BOT_ID, dmWith } from "../../support/discord/world.ts";
import { answerTo, isPrivate, quiet, repliesTo, SAYS, answersOf, textOf, titleOf } from "./seen.ts";

/** The bot is stopped, and started again on the same database. */
async function restarted(before: Live): Promise<Live> {
  await before.discord.stop();
  return wellBehaved({}, {}, { beside: before });
}

describe("What is delivered twice is answered once", () => {
  it("an interaction", async () => {
    const { fake } = await wellBehaved();
    const question = slash("ratings", { company: "xiaomi" });
    fake.send(question);
    fake.send(question);
    await fake.deliver(question);
    await quiet(fake);
    expect(answersOf(fake.outcome(question))).toEqual([SAYS]);
  });

  it("a button", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("timeline", { company: "xiaomi" }));
    const pressed = press(message!, "Next page");
    fake.send(pressed);
    await fake.deliver(pressed);
    await quiet(fake);
    expect(fake.outcome(pressed).callbacks).toHaveLength(1);
  });

  it("a message", async () => {
    const { fake } = await wellBehaved();
    const said = fake.say(mentions("ratings xiaomi"));
    fake.say(said);
    await answerTo(fake, said);
    fake.say(said);
    await quiet(fake);
    expect(repliesTo(fake, said)).toHaveLength(1);
  });

  it("an interaction and a message, across a restart", async () => {
    const first = await wellBehaved();
    const { fake } = first;
    const question = slash("ratings", { company: "xiaomi" });
    await fake.deliver(question);
    const said = fake.say(mentions("ratings xiaomi"));
    await answerTo(fake, said);

    await restarted(first);
    fake.send(question);
    fake.say(said);
    await quiet(fake);
    expect(fake.outcome(question).callbacks).toHaveLength(1);
    expect(repliesTo(fake, said)).toHaveLength(1);
  });

  it("an interaction that two processes hear of", async () => {
    const first = await wellBehaved();
    await wellBehaved({}, {}, { beside: first });
    const { fake } = first;
    const questions = Array.from({ length: 10 }, () => slash("ratings", { company: "xiaomi" }));
    const outcomes = await Promise.all(questions.map((question) => fake.deliver(question)));
    expect(outcomes.map(answersOf)).toEqual(questions.map(() => [SAYS]));
  });
});

describe("Buttons outlive a restart", () => {
  it("also those that did not fit, and keep their place", async () => {
    const first = await wellBehaved();
    const { fake } = first;
    const options = { company: "xiaomi", since: "2024-01-01", until: "2025-12-18", "as-of": "2025-12-18" };
    const { message } = await fake.deliver(slash("timeline", options));
    await restarted(first);
    const { message: second } = await fake.deliver(press(message!, "Next page"));
    expect(second?.embeds.at(-1)?.footer?.text).toMatch(/^page 2 of/);
  });
});

describe("Who asks too often", () => {
  const impatient = () => {
    const cooldown = createCooldown(1, 30_000);
    return wellBehaved({}, { cooldown: (member) => cooldown.take(member) });
  };

  it("is told so in private, with how long to wait; others are answered meanwhile", async () => {
    const { fake } = await impatient();
    await fake.deliver(slash("status"));
    const { message, callbacks } = await fake.deliver(slash("status"));
    expect(callbacks).toHaveLength(1);
    expect(titleOf(message)).toBe("One moment, please");
    expect(textOf(message)).toMatch(/You may ask again in \d+ seconds\./);
    expect(isPrivate(message)).toBe(true);
    const { message: other } = await fake.deliver(slash("status", {}, { by: ben }));
    expect(titleOf(other)).toBe("Status");
  });

  it("with messages is told so directly, once; what they wrote stays unanswered", async () => {
    const { fake } = await impatient();
    const [first, second] = [fake.say(mentions("status")), fake.say(mentions("status"))];
    await answerTo(fake, first);
    fake.say(mentions("status"));
    const direct = () => fake.messages(dmWith(ann).id).filter(({ author }) => author.id === BOT_ID);
    await fake.until(() => direct().length > 0);
    await answerTo(fake, fake.say(saysDirectly("status", { by: ben })));
    await quiet(fake);
    expect(repliesTo(fake, second)).toEqual([]);
    expect(direct().map(titleOf)).toEqual(["One moment, please"]);
  });

  it("may still type: completions do not count", async () => {
    const { fake } = await impatient();
    for (const typed of ["x", "xi", "xia"]) {
      const { choices } = await fake.deliver(autocomplete("targets", "company", { company: typed }));
      expect(choices?.map(({ value }) => value)).toContain("Xiaomi");
    }
    expect(titleOf((await fake.deliver(slash("status"))).message)).toBe("Status");
  });
});
