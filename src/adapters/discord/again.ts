// What may be repeated without harm is repeated while Discord is out of order, for as long as somebody may wait for it.
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../bot/ports.ts";
import { passes } from "./failures.ts";

/** An interaction can be answered for 15 minutes; the last try is well within them. */
const AGAIN_AFTER_MS: readonly number[] = [3000, 15_000, 60_000, 240_000];

export type Again = {
  log: Log;
  /** How long to wait before each further try. */
  againAfterMs?: readonly number[] | undefined;
  /** Nothing is waited for after this: there is one more try at once. */
  stopping: AbortSignal;
};

/** Runs `work` until Discord takes it or refuses it; throws what the last try threw. */
export async function persistently(
  work: () => Promise<unknown>,
  { log, againAfterMs: [wait, ...later] = AGAIN_AFTER_MS, stopping }: Again,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (wait === undefined || !passes(error)) throw error;
    log.warn({ err: error, waitMs: wait }, "Discord did not take an answer: it is sent again");
    await sleep(wait, undefined, { signal: stopping }).catch(() => {});
    await persistently(work, { log, againAfterMs: stopping.aborted ? [] : later, stopping });
  }
}
