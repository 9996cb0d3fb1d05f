// "Why these numbers" and "Check claim", in the menu of a message.
import { describe, expect, it } from "vitest";
import { factsBehind } from "../../../src/adapters/discord/facts-behind.ts";
import { en } from "../../../src/commands/words/en.ts";
import { press } from "../../support/discord/components.ts";
import { messageMenu, slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { inDm, inForeignGuild } from "../../support/discord/places.ts";
import { botMessage, mentions, says } from "../../support/discord/said.ts";
import { ben } from "../../support/discord/world.ts";
import { answersOf, answerTo, isPrivate, labelsOf, SAYS, textOf, titleOf } from "./seen.ts";

const WHY = en.chat.whyNumbers;
const CHECK = en.chat.checkClaim;

describe("“Why these numbers”", () => {
  it("on an answer of ours lists its facts, to the asker alone", async () => {
    const { fake } = await wellBehaved();
    const { message: answer } = await fake.deliver(slash("targets", { company: "xiaomi" }));
    const outcome = await fake.deliver(messageMenu(WHY, answer!, { by: ben }));
    expect(answersOf(outcome)).toEqual([SAYS]);
    expect(isPrivate(outcome.message)).toBe(true);
    expect(labelsOf(outcome.message)).toContain("bg2");
    const { message: fact } = await fake.deliver(press(outcome.message!, "bg2", { by: ben }));
    expect(textOf(fact)).toContain("boerse-global");
    expect(isPrivate(fact)).toBe(true);
  });

  it("on an answer with many facts lists all of them, ten at a time", async () => {
    const { fake } = await wellBehaved();
    const { message: answer } = await fake.deliver(slash("brief", { company: "xiaomi" }));
    const all = factsBehind(answer!.embeds);
    expect(all.length).toBeGreaterThan(20);
    const { message: first } = await fake.deliver(messageMenu(WHY, answer!));
    const shown = labelsOf(first).filter((label) => all.includes(label));
    const more = labelsOf(first).filter((label) => !all.includes(label));
    expect(more.slice(0, 2)).toEqual(["Facts 11–20", `Facts 21–${Math.min(30, all.length)}`]);
    for (const label of more) {
      const { message } = await fake.deliver(press(first!, label));
      expect(isPrivate(message)).toBe(true);
      shown.push(...labelsOf(message).filter((one) => all.includes(one)));
      if (labelsOf(message).length === 0) shown.push(...all.filter((id) => titleOf(message).includes(id)));
    }
    expect(shown.toSorted()).toEqual(all.toSorted());
  });

  it("works on the answer to a message, in a direct message, and where a person brought us along", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerTo(fake, fake.say(mentions("ratings xiaomi")));
    for (const at of [undefined, inDm(), inForeignGuild()]) {
      const { message } = await fake.deliver(messageMenu(WHY, answer, at ? { at } : {}));
      expect(labelsOf(message)).toContain("bg1");
    }
  });

  it("on an answer with one fact tells all about that one", async () => {
    const { fake } = await wellBehaved();
    const answer = botMessage({ embeds: [{ title: "Fact", description: "Text\n\n-# **Sources**\n-# [1]\u00a0bg2" }] });
    const { message } = await fake.deliver(messageMenu(WHY, answer));
    expect(titleOf(message)).toContain("Fact bg2");
  });

  it("on a message of somebody else says why not, whatever stands there", async () => {
    const { fake } = await wellBehaved();
    const stranger = says("-# [1]\u00a0bg2", { by: ben });
    const { message } = await fake.deliver(
      messageMenu(WHY, { ...stranger, embeds: [{ description: "-# [1]\u00a0bg2" }] }),
    );
    expect(titleOf(message)).toBe("No footnotes there");
    expect(textOf(message)).toContain("my own answers only");
    expect(isPrivate(message)).toBe(true);
  });

  it("on an answer of ours without numbers says so", async () => {
    const { fake } = await wellBehaved();
    const { message: help } = await fake.deliver(slash("help"));
    const { message } = await fake.deliver(messageMenu(WHY, help!));
    expect(titleOf(message)).toBe("No footnotes there");
  });
});

describe("“Check claim”", () => {
  it("on anybody's message says of each figure whether it is known so, to the asker alone", async () => {
    const { fake } = await wellBehaved();
    const rumour = says("Jefferies cut its target for Xiaomi to HK$50, from 49.21?", { by: ben });
    const outcome = await fake.deliver(messageMenu(CHECK, rumour));
    expect(answersOf(outcome)).toEqual([SAYS]);
    expect(isPrivate(outcome.message)).toBe(true);
    expect(titleOf(outcome.message)).toContain("Contradicted");
    expect(textOf(outcome.message)).toContain("HK$43.36");
  });

  it("takes no member's number for a figure, and reads the preview of a link", async () => {
    const { fake } = await wellBehaved();
    const named = says(`<@${ben.id}> look, Xiaomi closed at HK$40.20 <:up:123456789012345678> <t:1766016000:R>`);
    const { message } = await fake.deliver(messageMenu(CHECK, named, { by: ben }));
    expect(titleOf(message)).toContain("Confirmed");
    expect(textOf(message)).not.toMatch(/12345678|1766016000/);
    const linked = { ...says("https://news.example/1234", { by: ben }), embeds: [{ title: "Xiaomi closes at HK$42" }] };
    const { message: preview } = await fake.deliver(messageMenu(CHECK, linked));
    expect(textOf(preview)).toContain("Claimed: HK$42");
    expect(textOf(preview)).not.toContain("1,234");
  });

  it("on a message without text, or without figures, says so", async () => {
    const { fake } = await wellBehaved();
    const { message: silent } = await fake.deliver(messageMenu(CHECK, says("", { by: ben })));
    expect([titleOf(silent), isPrivate(silent)]).toEqual(["No text there", true]);
    const { message: chatter } = await fake.deliver(messageMenu(CHECK, says("to the moon", { by: ben })));
    expect([titleOf(chatter), isPrivate(chatter)]).toEqual([en.check.noFigure, true]);
  });
});
