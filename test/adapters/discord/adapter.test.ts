// Footnote on Discord, from the real client to a server that keeps Discord's rules.
import { describe, expect, it } from "vitest";
import { autocomplete, slash } from "../../support/discord/interactions.ts";
import { live } from "../../support/discord/live.ts";
import { mentions, says, saysDirectly } from "../../support/discord/said.ts";
import { lobby } from "../../support/discord/world.ts";

describe("A slash command", () => {
  it("is answered in the first response, with its figures and their footnotes", async () => {
    const { fake } = await live();
    const { callbacks, message } = await fake.deliver(slash("targets", { company: "xiaomi" }));
    expect(callbacks).toHaveLength(1);
    expect(JSON.stringify(message?.embeds)).toContain("43.36");
    expect(JSON.stringify(message?.embeds)).toContain("bg2");
  });

  it("is answered once, however often it is delivered", async () => {
    const { fake } = await live();
    const question = slash("ratings", { company: "xiaomi" });
    await fake.deliver(question);
    fake.send(question);
    const { callbacks } = await fake.deliver(question);
    expect(callbacks).toHaveLength(1);
  });

  it("completes companies and firms", async () => {
    const { fake } = await live();
    const { choices } = await fake.deliver(autocomplete("targets", "company", { company: "xiao" }));
    expect(choices?.map(({ value }) => value)).toContain("Xiaomi");
  });
});

describe("A message", () => {
  it("that mentions the bot is answered where it was said", async () => {
    const { fake } = await live();
    const said = fake.say(mentions("targets xiaomi"));
    await fake.until(() => fake.messages(said.channel_id).length > 1, { withinMs: 2000, what: "an answer" });
    const answer = fake.messages(said.channel_id).at(-1);
    expect(JSON.stringify(answer?.embeds)).toContain("43.36");
  });

  it("in a direct message needs no mention; others in a channel are left alone", async () => {
    const { fake } = await live();
    fake.say(says("targets xiaomi"));
    const said = fake.say(saysDirectly("targets xiaomi"));
    await fake.until(() => fake.messages(said.channel_id).length > 1, { withinMs: 2000, what: "an answer" });
    expect(fake.messages(lobby.id)).toHaveLength(1);
  });
});
