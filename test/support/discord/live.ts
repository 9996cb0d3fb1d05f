// Footnote on the fake Discord, as it runs on the real one: the same wiring of adapter, bot and database.
import { onTestFinished } from "vitest";
import { createDiscord, type Discord, type DiscordDeps } from "../../../src/adapters/discord/adapter.ts";
import { createClaims } from "../../../src/bot/claims.ts";
import { createDepartures } from "../../../src/bot/departures.ts";
import { createState } from "../../../src/bot/state.ts";
import { commands } from "../../../src/commands/index.ts";
import { en } from "../../../src/commands/words/en.ts";
import { createFootnote, type Footnote } from "../bot.ts";
import { clientOptionsForTests } from "./client-options.ts";
import { createFakeDiscord, type FakeDiscord, type FakeOptions } from "./fake.ts";

export type Live = {
  fake: FakeDiscord;
  footnote: Footnote;
  discord: Discord;
  /** Settles when the adapter ends; rejects with what ended it. */
  ended: Promise<void>;
};

/** Starts both, waits until the bot is ready, and stops them with the test. */
export async function live(options: FakeOptions = {}, changes: Partial<DiscordDeps> = {}): Promise<Live> {
  const fake = await createFakeDiscord(options);
  const footnote = await createFootnote();
  const { handle, bot, log } = footnote;
  const claims = createClaims(handle);
  const state = createState(handle);
  const departures = createDepartures(handle);
  const { ws } = clientOptionsForTests(fake);
  const discord = createDiscord({
    token: fake.token,
    messageContent: false,
    api: fake.api,
    extra: { waitGuildTimeout: 300, ...(ws?.buildIdentifyThrottler ? { ws: { buildIdentifyThrottler: ws.buildIdentifyThrottler } } : {}) },
    commands,
    words: en,
    log,
    state: { get: (key) => state.get<string>(key), put: (key, value, ttlMs) => state.set(key, value, ttlMs) },
    once: (name) => claims.claim(name, 3_600_000),
    cooldown: () => 0,
    workspaces: {
      left: (workspace) => departures.left("discord", workspace),
      present: (workspace) => departures.present("discord", workspace),
    },
    ...changes,
  });
  const ended = discord.start(bot);
  ended.catch(() => {});
  onTestFinished(async () => {
    await discord.stop();
    await fake.close();
    await footnote.close();
  });
  await Promise.race([fake.until(() => discord.ready(), { withinMs: 3000, what: "the bot to be ready" }), ended]);
  return { fake, footnote, discord, ended };
}
