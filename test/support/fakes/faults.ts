// Faults at command: what a fake platform is asked can be late, fail, hang or lose its connection, so many times.

export type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

/** What any fault can do; each platform adds what it meets, and what else it answers. */
export type AnyFault = {
  /** How often; for ever where it is missing. */
  times?: number;
  delayMs?: number;
  /** Waits for this, before the request takes effect or, with `afterwards`, before its answer leaves. */
  held?: Promise<unknown>;
  /** Answered in place of what would have been; without it only delay and headers count. */
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Cuts the connection without an answer. */
  destroy?: true;
  /** Takes the request and never answers. */
  hang?: true;
  /** The request takes effect first, and only its answer is lost or changed. */
  afterwards?: true;
  /** Seconds, for a 429. */
  retryAfter?: number;
  /** A 429 that names no time. */
  withoutRetryAfter?: true;
};

export type FaultHandle = { hits: () => number; clear: () => void };
export type Faults<F, R> = {
  add: (fault: F) => FaultHandle;
  /** The fault for this request, counted as used, and what it answers; undefined where it leaves the answer as it is. */
  take: (request: R) => { fault: F; answer: Answer | undefined } | undefined;
};

export function createFaults<F extends AnyFault, R>(
  matches: (fault: F, request: R) => boolean,
  answerOf: (fault: F) => Answer | undefined,
): Faults<F, R> {
  const active: { fault: F; hits: number; cleared: boolean }[] = [];
  return {
    add: (fault) => {
      const entry = { fault, hits: 0, cleared: false };
      active.push(entry);
      return {
        hits: () => entry.hits,
        clear: () => {
          entry.cleared = true;
        },
      };
    },
    take: (request) => {
      const entry = active.find(
        ({ fault, hits, cleared }) => !cleared && hits < (fault.times ?? Infinity) && matches(fault, request),
      );
      if (!entry) return undefined;
      entry.hits += 1;
      return { fault: entry.fault, answer: answerOf(entry.fault) };
    },
  };
}
