// Letters sent in real time: outbox, courier and the real client, to a Discord that refuses what is too much.
import { createClient } from "../../src/adapters/discord/client.ts";
import { createSending } from "../../src/adapters/discord/sending.ts";
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
  const client = createClient({ messageContent: false, api: fake.api });
  client.rest.setToken(fake.token);
  const kept = createState(handle);
  const state = {
    get: (key: string) => kept.get<string>(key),
    put: (key: string, value: string, ttlMs: number) => kept.set(key, value, ttlMs),
  };
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
  const courier = startCourier([createSending({ client, words: en, state, log: quiet })], {
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
    await client.destroy();
    await fake.close();
    await handle.close();
  }
}
