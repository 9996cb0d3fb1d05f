// Faults at command: any method can be late, fail, hang or lose its connection, in one channel or all, so many times.
import type { Answer, RecordedCall } from "./http.ts";

export type Fault = {
  /** "chat.postMessage", "response_url", "upload"; every method where it is missing. */
  method?: string | RegExp;
  /** Only for calls that name this channel. */
  channel?: string;
  when?: (call: RecordedCall) => boolean;
  /** How often; for ever where it is missing. */
  times?: number;
  delayMs?: number;
  /** Answers 200 with ok:false and this. */
  error?: string;
  /** Answers this in place of what would have been. */
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Seconds, for a 429. */
  retryAfter?: number;
  /** A 429 that names no time. */
  withoutRetryAfter?: true;
  /** Cuts the connection without an answer. */
  destroy?: true;
  /** Waits for this, before the call takes effect or, with `afterwards`, before its answer leaves. */
  held?: Promise<unknown>;
  /** Takes the call and never answers. */
  hang?: true;
  /** The call takes effect first, and only its answer is lost or changed. */
  afterwards?: true;
};
export type FaultHandle = { hits: () => number; clear: () => void };
export type Faults = {
  add: (fault: Fault) => FaultHandle;
  /** The fault for this call, counted as used. */
  take: (call: RecordedCall) => Fault | undefined;
};

const matches = ({ method, channel, when }: Fault, call: RecordedCall): boolean =>
  (method === undefined || (typeof method === "string" ? method === call.method : method.test(call.method))) &&
  (channel === undefined || channel === call.args["channel"] || channel === call.args["channel_id"]) &&
  (when === undefined || when(call));

export function createFaults(): Faults {
  const active: { fault: Fault; hits: number; cleared: boolean }[] = [];
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
    take: (call) => {
      const entry = active.find(
        ({ fault, hits, cleared }) => !cleared && hits < (fault.times ?? Infinity) && matches(fault, call),
      );
      if (entry) entry.hits += 1;
      return entry?.fault;
    },
  };
}

/** What a fault answers; undefined where it leaves the answer as it is. */
export function answerOf(fault: Fault): Answer | undefined {
  const { status, error, headers, body, retryAfter = 1, withoutRetryAfter } = fault;
  if (error !== undefined)
    return { status: status ?? 200, body: { ok: false, error }, ...(headers ? { headers } : {}) };
  if (status === undefined) return undefined;
  if (status !== 429) return { status, body: body ?? "Internal Server Error", headers: { ...headers } };
  return {
    status,
    body: body ?? { ok: false, error: "ratelimited" },
    headers: { ...(withoutRetryAfter ? {} : { "retry-after": String(retryAfter) }), ...headers },
  };
}
