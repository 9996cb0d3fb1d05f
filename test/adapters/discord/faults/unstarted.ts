// The adapter on a fake Discord that is prepared first: for what goes wrong while it logs in.
import { onTestFinished } from "vitest";
import { createDiscord, type Discord, type DiscordDeps } from "../../../../src/adapters/discord/adapter.ts";
import { en } from "../../../../src/commands/words/en.ts";
import type { Log } from "../../../../src/bot/ports.ts";
import type { Logged } from "../../../support/bot.ts";
import { createFakeDiscord, type FakeDiscord, type FakeOptions } from "../../../support/discord/fake.ts";
import { type FakeBot, fakeBot } from "../../../support/fake-bot.ts";

export type Unstarted = {
  fake: FakeDiscord;
  discord: Discord;
  bot: FakeBot;
  logged: Logged[];
  start: () => Promise<void>;
};

export async function unstarted(options: FakeOptions = {}, changes: Partial<DiscordDeps> = {}): Promise<Unstarted> {
  const fake = await createFakeDiscord(options);
  const bot = fakeBot();
  const logged: Logged[] = [];
  const at = (level: string) => (fields: object, message: string) => void logged.push({ level, fields, message });
  const log: Log = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
  const discord = createDiscord({
    token: fake.token,
    messageContent: false,
    api: fake.api,
    extra: { waitGuildTimeout: 300 },
    commands: [],
    words: en,
    log,
    state: { get: async () => undefined, put: async () => {} },
    once: async () => true,
    cooldown: () => 0,
    workspaces: { left: async () => {}, present: async () => {}, only: async () => {} },
    ...changes,
  });
  onTestFinished(async () => {
    await discord.stop();
    await fake.close();
  });
  return { fake, discord, bot, logged, start: () => discord.start(bot) };
}
