// The bot on a platform: started in order, watched, and stopped in order.
import { createDiscord, type Discord } from "../adapters/discord/adapter.ts";
import { createCooldown } from "../bot/cooldown.ts";
import type { Config } from "../bot/running/config.ts";
import { createMessages } from "../bot/delivery/messages.ts";
import { createMetrics, type Health, serveHealth } from "../bot/running/health.ts";
import { commands } from "../commands/index.ts";
import { en } from "../commands/words/en.ts";
import { type House, openHouse } from "./house.ts";
import { startRounds } from "./rounds.ts";
import { Failure } from "./verb.ts";
import { watchDatabase } from "./watch.ts";

const HOUR_MS = 3_600_000;
/** Discord delivers again within minutes; a restart in between must not answer twice. */
const ONCE_FOR_MS = HOUR_MS;
/** Five questions at once, then one every two seconds. */
const BURST = 5;
const EVERY_MS = 2000;
/** A minute without an answer. */
const PATIENCE = { everyMs: 10_000, failures: 6 };

/** Resolves after a SIGTERM or SIGINT; throws where the platform or the database is lost. */
export async function serve(config: Config, discord: NonNullable<Config["discord"]>): Promise<void> {
  const metrics = createMetrics();
  const house = await openHouse(config, "info", metrics.answered);
  const adapter = discordOf(house, discord);
  const watch = watchDatabase(
    { look: () => house.knowledge.status(), where: house.handle.where, log: house.log },
    PATIENCE,
  );
  let health: Health | undefined;
  const stop = () => {
    house.log.info({}, "Stopping: finishing what is in flight");
    void adapter.stop();
  };
  // The libraries reconnect behind our back: what goes wrong there is told, and does not end the bot.
  process.on("unhandledRejection", (error) =>
    house.log.error({ err: error }, "Something went wrong that nobody waited for"),
  );
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const sweeping = setInterval(() => void sweep(house), HOUR_MS);
  const rounds = startRounds(house, []);
  try {
    if (config.health) health = await healthOf(config.health, house, adapter, metrics);
    await Promise.race([adapter.start(house.bot), watch.lost]);
  } finally {
    clearInterval(sweeping);
    watch.stop();
    process.off("SIGTERM", stop);
    process.off("SIGINT", stop);
    await rounds.stop();
    await adapter.stop();
    await health?.close();
    await house.close();
  }
}

function discordOf(
  { handle, log, claims, state, departures }: House,
  { token, messageContent, api, shards, shardCount }: NonNullable<Config["discord"]>,
): Discord {
  const cooldown = createCooldown(BURST, EVERY_MS);
  const messages = createMessages(handle);
  return createDiscord({
    token,
    messageContent,
    shards,
    ...(api === undefined ? {} : { api }),
    ...(shardCount === undefined ? {} : { shardCount }),
    commands,
    words: en,
    log,
    state: { get: (key) => state.get<string>(key), put: (key, value, ttlMs) => state.set(key, value, ttlMs) },
    once: (name) => claims.claim(name, ONCE_FOR_MS),
    cooldown: (member) => cooldown.take(member),
    answered: (message, reply) => messages.answered(message, reply, true),
    workspaces: {
      left: (workspace) => departures.left("discord", workspace),
      present: (workspace) => departures.present("discord", workspace),
      only: (here, isOurs) => departures.only("discord", here, isOurs),
    },
  });
}

async function sweep({ claims, state, departures, log }: House): Promise<void> {
  try {
    await claims.sweep();
    await state.sweep();
    await departures.sweep();
  } catch (error) {
    log.error({ err: error }, "The hourly clean-up failed");
  }
}

async function healthOf(
  address: { host: string; port: number },
  { knowledge }: House,
  adapter: Discord,
  metrics: ReturnType<typeof createMetrics>,
): Promise<Health> {
  const ready = async () => {
    await knowledge.status();
    return adapter.ready() ? undefined : "gateway";
  };
  try {
    return await serveHealth(address, ready, metrics);
  } catch {
    throw new Failure(en.cli.addressTaken(`${address.host}:${address.port}`));
  }
}
