// `footnote register`: what it refuses. What it writes is the story of test/adapters/discord.
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { REFUSED, refusal, runFootnote } from "../support/program.ts";

const words = en.cli;
const env = { DISCORD_TOKEN: "never-to-be-seen-4711" };

it.each([[], ["4711"]])("needs a token, and says so: %s", async (...guilds) => {
  expect(await runFootnote(["register", ...guilds])).toEqual(refusal(words.needDiscordToken, 2));
});

it.each([[], ["4711", "4712"]])("ends with one line where Discord does not answer: %s", async (...guilds) => {
  expect(await runFootnote(["register", ...guilds], { env })).toEqual(refusal(words.adapter.unreachable(REFUSED), 1));
});

it("needs no database", async () => {
  const cwd = temporaryFolder();
  const outcome = await runFootnote(["register"], { cwd, env: { ...env, DATABASE_URL: "/dev/null/x" } });
  expect(outcome).toEqual(refusal(words.adapter.unreachable(REFUSED), 1));
  expect(readdirSync(cwd)).toEqual([]);
});
