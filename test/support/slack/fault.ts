// Faults of the fake Slack: of any method, in one channel or all.
import { type Answer, type AnyFault, createFaults, type Faults } from "../fakes/faults.ts";
import type { RecordedCall } from "./http.ts";

export type Fault = AnyFault & {
  /** "chat.postMessage", "response_url", "upload"; every method where it is missing. */
  method?: string | RegExp;
  /** Only for calls that name this channel. */
  channel?: string;
  when?: (call: RecordedCall) => boolean;
  /** Answers 200 with ok:false and this. */
  error?: string;
};

const matches = ({ method, channel, when }: Fault, call: RecordedCall): boolean =>
  (method === undefined || (typeof method === "string" ? method === call.method : method.test(call.method))) &&
  (channel === undefined || channel === call.args["channel"] || channel === call.args["channel_id"]) &&
  (when === undefined || when(call));

function answerOf(fault: Fault): Answer | undefined {
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

export const slackFaults = (): Faults<Fault, RecordedCall> => createFaults(matches, answerOf);
