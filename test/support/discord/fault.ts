// Faults of the fake Discord: of any route.
import { type Answer, type AnyFault, createFaults, type Faults } from "../fakes/faults.ts";
import type { RecordedRequest } from "./http.ts";

export type Fault = AnyFault & {
  method?: string;
  /** The decoded path without /api/v10, whole or by pattern; every path where it is missing. */
  path?: string | RegExp;
  when?: (request: RecordedRequest) => boolean;
  /** A 429 for all routes. */
  global?: true;
};

const matches = ({ method, path, when }: Fault, request: RecordedRequest): boolean =>
  (method === undefined || method === request.method) &&
  (path === undefined || (typeof path === "string" ? path === request.path : path.test(request.path))) &&
  (when === undefined || when(request));

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

function answerOf(fault: Fault): Answer | undefined {
  const { status, headers, body } = fault;
  if (status === undefined) return undefined;
  const usual: Answer =
    status === 429
      ? rateLimited(fault)
      : { status, body: { message: texts[status] ?? "Refused by the test", code: codes[status] ?? 0 } };
  return { status, body: body ?? usual.body, headers: { ...usual.headers, ...headers } };
}

export const discordFaults = (): Faults<Fault, RecordedRequest> => createFaults(matches, answerOf);
