// Whether the database still answers: the bot cannot go on without it, and nobody else would notice while nobody asks.
import type { Log } from "../bot/ports.ts";
import { en } from "../commands/words/en.ts";
import { DatabaseProblem, faultOf } from "../knowledge/database/problem.ts";
import { Failure } from "./verb.ts";

export type Watched = {
  /** Asks the database for something small. */
  look: () => Promise<unknown>;
  /** What the database is called in messages about it. */
  where: string;
  log: Log;
};

/** One look that has no answer by the next counts as failed. */
export type Patience = { everyMs: number; failures: number };

/**
 * `lost` rejects once the database has not answered so many looks in a row, and at once where it is damaged: waiting
 * mends nothing there.
 */
export function watchDatabase(
  { look, where, log }: Watched,
  { everyMs, failures: most }: Patience,
): { lost: Promise<never>; stop(): void } {
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => {});
  let failures = 0;
  let open: symbol | undefined;
  const failed = (error?: unknown): void => {
    failures++;
    log.error({ err: error, failures }, "The database does not answer");
    const fault = faultOf(error);
    if (fault === "corrupt") reject(new DatabaseProblem(fault, where, error));
    if (failures >= most) reject(new Failure(en.cli.databaseLost(where)));
  };
  const tick = async (): Promise<void> => {
    if (open) failed();
    const mine = Symbol("look");
    open = mine;
    try {
      await look();
      if (open === mine) failures = 0;
    } catch (error) {
      if (open === mine) failed(error);
    }
    if (open === mine) open = undefined;
  };
  const timer = setInterval(() => void tick(), everyMs);
  return { lost, stop: () => clearInterval(timer) };
}
