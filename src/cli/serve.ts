// The bot on its platforms: started in order, watched, and stopped in order.
import type { Config } from "../bot/running/config.ts";
import { createMetrics, type Health, serveHealth } from "../bot/running/health.ts";
import { en } from "../commands/words/en.ts";
import { DatabaseProblem, faultOf } from "../knowledge/database/problem.ts";
import { type House, openHouse } from "./house.ts";
import { type Platform, platformsOf } from "./platforms.ts";
import { Failure } from "./verb.ts";

const HOUR_MS = 3_600_000;
const WATCH_MS = 10_000;
const LOST_AFTER = 6;

/** Resolves after a SIGTERM or SIGINT; throws where a platform or the database is lost. */
export async function serve(config: Config): Promise<void> {
  const metrics = createMetrics();
  const house = await openHouse(config, "info", metrics.answered);
  const platforms = await platformsOf(house, config);
  const stopAll = () => Promise.all(platforms.map((platform) => platform.stop()));
  const watch = watchDatabase(house);
  let health: Health | undefined;
  const stop = () => {
    house.log.info({}, "Stopping: finishing what is in flight");
    void stopAll();
  };
  // The libraries reconnect behind our back: what goes wrong there is told, and does not end the bot.
  process.on("unhandledRejection", (error) =>
    house.log.error({ err: error }, "Something went wrong that nobody waited for"),
  );
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const sweeping = setInterval(() => void sweep(house), HOUR_MS);
  try {
    if (config.health) health = await healthOf(config.health, house, platforms, metrics);
    await Promise.race([Promise.all(platforms.map((platform) => platform.start(house.bot))), watch.lost]);
  } finally {
    clearInterval(sweeping);
    watch.stop();
    process.off("SIGTERM", stop);
    process.off("SIGINT", stop);
    await stopAll();
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

/** `lost` rejects once the database has not answered six times in a row, a minute in all. */
function watchDatabase({ knowledge, handle, log }: House): { lost: Promise<never>; stop(): void } {
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => {});
  let failures = 0;
  const look = async () => {
    try {
      await knowledge.status();
      failures = 0;
    } catch (error) {
      failures++;
      log.error({ err: error, failures }, "The database does not answer");
      const fault = faultOf(error);
      if (fault === "corrupt") reject(new DatabaseProblem(fault, handle.where, error));
      if (failures >= LOST_AFTER) reject(new Failure(en.cli.databaseLost(handle.where)));
    }
  };
  const timer = setInterval(() => void look(), WATCH_MS);
  return { lost, stop: () => clearInterval(timer) };
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
