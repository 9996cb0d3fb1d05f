// The bot on its platforms: started in order, watched, and stopped in order.
import { createCharts } from "../adapters/charts/charts.ts";
import type { Config } from "../bot/running/config.ts";
import { createMetrics, type Health, serveHealth } from "../bot/running/health.ts";
import { en } from "../commands/words/en.ts";
import { type House, openHouse } from "./house.ts";
import { growWithWork } from "./memory.ts";
import { type Platform, platformsOf } from "./platforms.ts";
import { startRounds } from "./rounds.ts";
import { Failure } from "./verb.ts";
import { watchDatabase } from "./watch.ts";

const HOUR_MS = 3_600_000;
/** A minute without an answer. */
const PATIENCE = { everyMs: 10_000, failures: 6 };

/** Resolves after a SIGTERM or SIGINT; throws where a platform or the database is lost. */
export async function serve(config: Config): Promise<void> {
  const asked = Promise.withResolvers<void>();
  const stop = () => asked.resolve();
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const metrics = createMetrics();
  const house = await openHouse(config, "info", metrics.answered);
  const charts = createCharts({ log: house.log });
  const platforms = await platformsOf(house, config, charts);
  const stopAll = () => Promise.all(platforms.map((platform) => platform.stop()));
  const watch = watchDatabase(
    { look: () => house.knowledge.status(), where: house.handle.where, log: house.log },
    PATIENCE,
  );
  let health: Health | undefined;
  const stopWhenAsked = async () => {
    await asked.promise;
    house.log.info({}, "Stopping: finishing what is in flight");
    await stopAll();
  };
  // Asked before the house was open, it is stopped before it starts.
  void stopWhenAsked();
  // The libraries reconnect behind our back: what goes wrong there is told, and does not end the bot.
  process.on("unhandledRejection", (error) =>
    house.log.error({ err: error }, "Something went wrong that nobody waited for"),
  );
  const sweeping = setInterval(() => void sweep(house), HOUR_MS);
  const rounds = startRounds(
    house,
    platforms.flatMap(({ sender }) => sender ?? []),
  );
  try {
    if (config.health) health = await healthOf(config.health, house, platforms, metrics);
    growWithWork();
    await Promise.race([Promise.all(platforms.map((platform) => platform.start(house.bot))), watch.lost]);
  } finally {
    clearInterval(sweeping);
    watch.stop();
    process.off("SIGTERM", stop);
    process.off("SIGINT", stop);
    await rounds.stop();
    await stopAll();
    await charts.stop();
    await health?.close();
    await house.close();
  }
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
  platforms: readonly Platform[],
  metrics: ReturnType<typeof createMetrics>,
): Promise<Health> {
  const ready = async () => {
    await knowledge.status();
    return platforms.find((platform) => !platform.ready())?.platform;
  };
  try {
    return await serveHealth(address, ready, metrics);
  } catch {
    throw new Failure(en.cli.addressTaken(`${address.host}:${address.port}`));
  }
}
