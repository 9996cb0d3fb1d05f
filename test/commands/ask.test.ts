// Any command as a line of text, for platforms that offer commands alone.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, price } from "../support/facts.ts";
import { cardOf, labels, said, titleOf } from "../support/replies.ts";

const words = en.failures;
let footnote: Footnote;

beforeAll(async () => {
  footnote = await createFootnote();
});
afterAll(() => footnote.close());

const asked = (line: string, more: Record<string, unknown> = {}) => footnote.run("ask", { line, ...more });

describe("A line", () => {
  it.each([
    "targets xiaomi",
    "/targets xiaomi",
    "flows 小米 channel:buyback",
    "targets xiaomi as-of:2025-12-17",
    'metrics xiaomi name:"revenue"',
    "compare jefferies “goldman sachs” company:xiaomi",
    "why bg2 bg6",
    "ratings xiomi",
    "help price",
    "help",
    "help ask",
  ])("“%s” is answered as if it were typed without “ask”, buttons and all", async (line) => {
    const plainly = await footnote.ask(line);
    expect(await asked(line)).toEqual(plainly);
    expect(await footnote.ask(`ask ${line}`)).toEqual(plainly);
    expect(await footnote.ask(`/ASK   ${line}  `)).toEqual(plainly);
  });

  it("is for the asker alone where either says so, or the command is so by itself", async () => {
    expect((await asked("price xiaomi")).private ?? false).toBe(false);
    expect((await asked("price xiaomi private:true")).private).toBe(true);
    expect((await asked("price xiaomi", { private: true })).private).toBe(true);
    expect((await asked("settings")).private).toBe(true);
  });

  it("has buttons that call the command itself", async () => {
    const reply = await asked("ratings xiomi");
    expect(labels(reply)).toContain("Xiaomi");
    expect(cardOf(reply).actions?.[0]?.invoke.command).toBe("ratings");
    expect(titleOf(await footnote.press(cardOf(reply).actions?.[0]))).toContain("Xiaomi");
  });
});

describe("What is wrong with a line is told to the asker alone, as anywhere", () => {
  it.each([
    ["an unknown command", "ratngs xiaomi", words.unknownCommand("ratngs"), words.didYouMean("ratings")],
    [
      "an option that the command does not have",
      "price xiaomi firm:citi",
      words.unknownOption("firm", "price"),
      "page",
    ],
    ["an option that fits nothing", "price xiaomi page:0", words.invalidOption("page", "0"), words.whole(1, 10_000)],
    ["a word too many", "price hang seng", words.extraWord("seng", "price"), words.extraHelp],
    ["an unknown company", "price xiomyyy", words.unknownCompany("xiomyyy"), words.companiesHelp],
    ["control characters", "price \u0001xiaomi", words.unreadable, words.unreadableHelp],
    ["“ask” in “ask”", "ask price xiaomi", words.unknownCommand("ask"), words.commandsHelp],
  ])("%s", async (_, line, title, help) => {
    const reply = await asked(line);
    expect([titleOf(reply), reply.private, cardOf(reply).tone]).toEqual([title, true, "warn"]);
    expect(said(reply)).toContain(help);
  });

  it("nothing, and too much", async () => {
    expect(titleOf(await footnote.ask("ask"))).toBe(words.missingOption("line", "ask"));
    expect(titleOf(await footnote.run("ask"))).toBe(words.missingOption("line", "ask"));
    expect((await asked("   ")).private).toBe(true);
    const long = await asked(`price ${"x".repeat(2000)}`);
    expect([titleOf(long).length < 100, long.private]).toEqual([true, true]);
  });
});

it("opens no door: what is for moderators stays for them", async () => {
  const club = await footnoteWith({ ...ground, facts: [price()] });
  const line = "settings company:byd for:channel";
  const refused = await club.run("ask", { line });
  expect([titleOf(refused), refused.private]).toEqual([words.moderatorsOnly, true]);
  expect(said(await club.ask("settings"))).not.toContain("BYD");
  await club.run("ask", { line }, { actor: { isModerator: true } });
  expect(said(await club.ask("settings"))).toContain("BYD");
});
