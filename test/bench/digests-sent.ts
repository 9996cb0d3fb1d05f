// Letters sent in real time: outbox, courier and the adapter with the real client, logged in, to a Discord that refuses what
// is too much.
import { createDiscord } from "../../src/adapters/discord/adapter.ts";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { startCourier } from "../../src/bot/delivery/courier.ts";
import { createOutbox } from "../../src/bot/delivery/outbox.ts";
import { createState } from "../../src/bot/state.ts";
import { en } from "../../src/commands/words/en.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import { createFakeDiscord } from "../support/discord/fake.ts";
import { guild, GUILD_ID, textChannel } from "../support/discord/world.ts";

/** Two for each channel. */
const CHANNELS = 500;
const quiet = { debug() {}, info() {}, warn() {}, error: (fields: object) => console.error(fields) };

export async function sending(letters: number): Promise<{ aSecond: number; refused: number }> {
  const rooms = Array.from({ length: CHANNELS }, (_, n) =>
    textChannel(`room-${n}`, `15${String(n).padStart(17, "0")}`),
  );
  const fake = await createFakeDiscord({
    guilds: [guild({ channels: rooms, threads: [] })],
    limited: true,
    record: false,
  });
  const handle = await open<Tables>(":memory:", { ...knowledgeMigrations, ...botMigrations });
  const kept = createState(handle);
  const state = {
    get: (key: string) => kept.get<string>(key),
    put: (key: string, value: string, ttlMs: number) => kept.set(key, value, ttlMs),
  };
  const nobodyAsks = () => Promise.reject(new Error("Nobody asks anything."));
  const discord = createDiscord({
    token: fake.token,
    messageContent: false,
    api: fake.api,
    commands: [],
    words: en,
    state,
    log: quiet,
    once: async () => true,
    cooldown: () => 0,
    workspaces: { left: async () => {}, present: async () => {}, only: async () => {} },
  });
  const ended = discord.start({ run: nobodyAsks, answer: nobodyAsks, suggest: nobodyAsks, complete: nobodyAsks });
  await Promise.race([fake.until(() => discord.ready(), { withinMs: 10_000, what: "the client to log in" }), ended]);
  const outbox = createOutbox(handle);
  const rows = Array.from({ length: 12 }, (_, n) => ({
    text: `Target, firm ${n}: HK$${40 + n}.50, before HK$${38 + n}`,
  }));
  const reply = { cards: [{ title: "Digest", blocks: [{ kind: "list" as const, items: rows }], notes: [] }] };
  await outbox.put(
    Array.from({ length: letters }, (_, n) => ({
      key: `digest:${n}`,
      owner: "bench",
      to: { platform: "discord", workspace: GUILD_ID, channel: rooms[n % CHANNELS]!.id },
      reply,
    })),
  );
  let arrived = 0;
  const all = Promise.withResolvers<void>();
  const start = performance.now();
  const courier = startCourier([discord.sender], {
    outbox,
    log: quiet,
    async arrived() {
      if (++arrived === letters) all.resolve();
    },
    ended: async ({ key }, { reason }) => all.reject(new Error(`${key}: ${reason}`)),
  });
  try {
    await all.promise;
    return { aSecond: letters / ((performance.now() - start) / 1000), refused: fake.refused() };
  } finally {
    await courier.stop();
    await discord.stop();
    await ended;
    await fake.close();
    await handle.close();
  }
}
