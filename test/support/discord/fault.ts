// Faults at command: any route can be late, fail, or lose its connection, a given number of times.
import type { Answer, RecordedRequest } from "./http.ts";

export type Fault = {
  method?: string;
  /** The decoded path without /api/v10, whole or by pattern; every path where it is missing. */
  path?: string | RegExp;
  when?: (request: RecordedRequest) => boolean;
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
  /** The request takes effect first, and only its answer is lost or changed. */
  afterwards?: true;
  /** Seconds, for a 429. */
  retryAfter?: number;
  /** A 429 that names no time in its headers, as Discord never sends it. */
  withoutRetryAfter?: true;
  /** A 429 for all routes. */
  global?: true;
};
export type FaultHandle = { hits: () => number; clear: () => void };
export type Faults = {
  add: (fault: Fault) => FaultHandle;
  /** The fault for this request, counted as used. */
  take: (request: RecordedRequest) => Fault | undefined;
};

const matches = ({ method, path, when }: Fault, request: RecordedRequest): boolean =>
  (method === undefined || method === request.method) &&
  (path === undefined || (typeof path === "string" ? path === request.path : path.test(request.path))) &&
  (when === undefined || when(request));

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
    take: (request) => {
      const entry = active.find(
        ({ fault, hits, cleared }) => !cleared && hits < (fault.times ?? Infinity) && matches(fault, request),
      );
      if (entry) entry.hits += 1;
      return entry?.fault;
    },
  };
}

const texts: Record<number, string> = {
  401: "401: Unauthorized",
  403: "Missing Permissions",
  404: "404: Not Found",
  500: "500: Internal Server Error",
  502: "502: Bad Gateway",
  503: "503: Service Unavailable",
};
const codes: Record<number, number> = { 403: 50013 };

function rateLimited({ retryAfter = 1, withoutRetryAfter, global }: Fault): Answer {
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: retryAfter, global: global === true },
    headers: {
      "x-ratelimit-scope": global ? "global" : "user",
      ...(global ? { "x-ratelimit-global": "true" } : {}),
      ...(withoutRetryAfter ? {} : { "retry-after": String(retryAfter) }),
    },
  };
}

/** What a fault answers; undefined where it leaves the answer as it is. */
export function answerOf(fault: Fault): Answer | undefined {
  const { status, headers, body } = fault;
  if (status === undefined) return undefined;
  const usual: Answer =
    status === 429
      ? rateLimited(fault)
      : { status, body: { message: texts[status] ?? "Refused by the test", code: codes[status] ?? 0 } };
  return { status, body: body ?? usual.body, headers: { ...usual.headers, ...headers } };
}
