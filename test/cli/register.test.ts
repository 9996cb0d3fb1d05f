// `footnote register`: what it refuses. What it writes is the story of test/adapters/discord.
import { readdirSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { createFakeDiscord } from "../support/discord/fake.ts";
import { GUILD_ID } from "../support/discord/world.ts";
import { REFUSED, refusal, runFootnote } from "../support/program.ts";

const words = en.cli;
const env = { DISCORD_TOKEN: "never-to-be-seen-4711" };

it.each([[], ["4711"]])("needs a token, and says so: %s", async (...guilds) => {
  expect(await runFootnote(["register", ...guilds])).toEqual(refusal(words.needDiscordToken, 2));
});

it.each([[], ["4711", "4712"]])("ends with one line where Discord does not answer: %s", async (...guilds) => {
  expect(await runFootnote(["register", ...guilds], { env })).toEqual(refusal(words.adapter.unreachable(REFUSED), 1));
});

it("for a server that does not have the bot prints the link that adds it, and ends with 1", async () => {
  const fake = await createFakeDiscord();
  onTestFinished(() => fake.close());
  const { code, stdout, stderr } = await runFootnote(["register", GUILD_ID, "4711"], {
    env: { DISCORD_TOKEN: fake.token, DISCORD_API: fake.api },
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^https:\/\/discord\.com\/oauth2\/authorize\?client_id=1200000000000000001&\S+\n$/);
  expect(stderr).toContain(words.registering(words.inGuild(GUILD_ID)));
  expect(stderr.trimEnd().split("\n").at(-1)).toBe(words.notInGuilds(["4711"]));
});

it("needs no database", async () => {
  const cwd = temporaryFolder();
  const outcome = await runFootnote(["register"], { cwd, env: { ...env, DATABASE_URL: "/dev/null/x" } });
  expect(outcome).toEqual(refusal(words.adapter.unreachable(REFUSED), 1));
  expect(readdirSync(cwd)).toEqual([]);
});
