// Whatever people write, nothing of it acts: nobody is pinged, no link hides, and every limit holds.
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/commands/index.ts";
import { autocomplete, slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { inDm } from "../../support/discord/places.ts";
import { mentions } from "../../support/discord/said.ts";
import { ben } from "../../support/discord/world.ts";
import { choices, echo } from "../../support/commands-for-tests.ts";
import { answerTo, answersOf, isPrivate, labelsOf, SAYS, textOf, titleOf } from "./seen.ts";

const tricks: [string, string][] = [
  ["everyone", "@everyone"],
  ["here", "@here"],
  ["a member", `<@${ben.id}>`],
  ["a role", "<@&1700000000000000001>"],
  ["a channel", "<#1400000000000000001>"],
  ["a masked link", "[Xiaomi](https://example.org/steal)"],
  ["a command", "</targets:1700000000000000001>"],
  ["a spoiler", "||nobody||"],
  ["a code block", "```nobody"],
  ["a heading", "# nobody"],
  ["zero-width letters", "@\u200beveryone xi\u200baomi"],
  ["reversed writing", "\u202eimoaix"],
  ["nothing but blanks", "   "],
  ["an emoji of another server", "<:steal:1700000000000000001>"],
];

describe("What is typed into an option and said again", () => {
  it.each(tricks)("does not act: %s", async (_, typed) => {
    const { fake } = await wellBehaved();
    const outcome = await fake.deliver(slash("targets", { company: typed }));
    expect(answersOf(outcome)).toEqual([SAYS]);
    expect(isPrivate(outcome.message)).toBe(true);
    expect(outcome.message?.pings).toEqual({ users: [], roles: [], everyone: false });
    expect(textOf(outcome.message)).not.toMatch(/(?<!\\)[<[]|(?<!\\)@(?:everyone|here)|[\u200b\u202e]/);
  });

  it("does not act in a message either", async () => {
    const { fake } = await wellBehaved();
    for (const [, typed] of tricks) {
      const answer = await answerTo(fake, fake.say(mentions(`targets "${typed}"`)));
      expect(fake.message(answer.id)?.pings).toEqual({ users: [], roles: [], everyone: false });
      // Footnotes are ours: what does not parse as a command is a question, and may have an answer.
      const others = textOf(answer).replaceAll(/\[\d+(?:–\d+)?\]/g, "");
      expect(others).not.toMatch(/(?<!\\)[<[]|(?<!\\)@(?:everyone|here)|[\u200b\u202e]/);
    }
  });

  it("does not act in buttons and completions", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, ...choices(3, "@everyone \u202e")] });
    const { message } = await fake.deliver(slash("choices"));
    expect(labelsOf(message)).toContain("Choice 1");
    const { choices: offered } = await fake.deliver(autocomplete("compare", "names", { names: "@everyone xiao" }));
    expect(offered?.map(({ value }) => value)).toContain("@everyone Xiaomi");
  });
});

describe("What is too long", () => {
  it.each([
    ["of an option", "x".repeat(6000)],
    ["of wide letters", "🚀".repeat(3000)],
    ["that needs escaping", "*_~`|[".repeat(1000)],
  ])("%s is refused kindly", async (_, text) => {
    const { fake } = await wellBehaved();
    const outcome = await fake.deliver(slash("targets", { company: text }));
    expect(answersOf(outcome)).toEqual([SAYS]);
    expect(isPrivate(outcome.message)).toBe(true);
  });

  it.each([
    ["a title", "x".repeat(2000)],
    ["a title that needs escaping", "*_".repeat(1000)],
    ["a title of wide letters", "🚀".repeat(1000)],
  ])("in an answer fits: %s", async (_, text) => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, echo] });
    const outcome = await fake.deliver(slash("echo", { text }));
    expect(answersOf(outcome)).toEqual([SAYS]);
    expect(textOf(outcome.message).length).toBeGreaterThan(100);
  });

  it("of a line is told so", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerTo(fake, fake.say(mentions("targets ".repeat(500))));
    expect(titleOf(answer)).toContain("That is too long");
  });

  it("of a company's name being typed offers nothing, and does not fail", async () => {
    const { fake } = await wellBehaved();
    const { choices: offered, callbacks } = await fake.deliver(
      autocomplete("compare", "names", { names: `${"byd ".repeat(30)}xiao` }),
    );
    expect(callbacks).toHaveLength(1);
    expect(offered).toEqual([]);
  });
});

describe("Calls that no Discord of ours would send", () => {
  it("with options of a wrong kind, or unknown ones, are answered with what is wrong", async () => {
    const { fake } = await wellBehaved();
    const wrong = [
      slash("targets", { company: 5 }),
      slash("targets", { company: "xiaomi", page: "two" }),
      slash("targets", { company: "xiaomi", page: -1 }),
      slash("targets", { company: "xiaomi", page: 1.5 }),
      slash("targets", { company: "xiaomi", colour: "red" }),
      slash("targets", { company: "xiaomi", private: "perhaps" }),
      slash("why", {}),
      slash("compare", { names: '"" , ,' }),
      slash("ask", { line: "ask ask ask" }),
      slash("vanished", {}, { at: inDm() }),
    ];
    for (const call of wrong) {
      const outcome = await fake.deliver(call);
      expect(answersOf(outcome)).toEqual([SAYS]);
      expect(isPrivate(outcome.message), titleOf(outcome.message)).toBe(true);
      expect(titleOf(outcome.message)).not.toContain("Something went wrong");
    }
  });
});
