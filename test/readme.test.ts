// The README tells the truth: its transcript is what the bot answers, and it names every command.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { commands } from "../src/commands/index.ts";
import { createFootnote, type Footnote } from "./support/bot.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
let footnote: Footnote;

beforeAll(async () => {
  footnote = await createFootnote();
});
afterAll(() => footnote.close());

const transcript = /<!-- transcript[^>]*-->\s*```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
const turns = transcript
  .split(/^footnote> /m)
  .slice(1)
  .map((turn) => {
    const [line, ...answer] = turn.trimEnd().split("\n");
    return { line: line!, answer: answer.join("\n") };
  });

it("shows a session of several turns", () => {
  expect(turns.length).toBeGreaterThan(2);
});

it.each(turns)("answers $line as shown", async ({ line, answer }) => {
  expect((await footnote.plain(line)).trimEnd()).toBe(answer);
});

it.each(commands.map(({ name }) => name))("names the command %s", (name) => {
  expect(readme).toMatch(new RegExp(`\`${name}\\b`));
});
