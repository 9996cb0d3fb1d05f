// Discord's own limits: so many requests a second in all, and so many messages in a channel. Beyond them: 429.
// https://discord.com/developers/docs/topics/rate-limits
import type { Answer } from "../fakes/faults.ts";
import type { RecordedRequest } from "./http.ts";

const A_SECOND = 50;
const IN_A_CHANNEL = 5;
const SPAN_MS = 5000;

export type Rates = {
  /** The answer as it leaves: a refusal in its place, or what is left in its headers. */
  limited: (request: RecordedRequest, answer: () => Answer) => Answer;
  /** How many were refused. */
  refused: () => number;
};

export function createRates(now: () => number): Rates {
  let second = { used: 0, resets: 0 };
  const channels = new Map<string, { used: number; resets: number }>();
  let refused = 0;

  const refusal = (waitMs: number, global: boolean): Answer => {
    refused++;
    const seconds = Math.max(0.001, waitMs / 1000);
    return {
      status: 429,
      body: { message: "You are being rate limited.", retry_after: seconds, global },
      headers: {
        "retry-after": String(Math.ceil(seconds)),
        "x-ratelimit-scope": global ? "global" : "user",
        ...(global ? { "x-ratelimit-global": "true" } : {}),
      },
    };
  };

  return {
    refused: () => refused,
    limited: (request, answer) => {
      const at = now();
      // What is told to an interaction by its token does not count.
      if (/^\/(?:interactions|webhooks)\//.test(request.path)) return answer();
      if (second.resets <= at) second = { used: 0, resets: at + 1000 };
      if (second.used >= A_SECOND) return refusal(second.resets - at, true);
      second.used++;
      const channel = /^\/channels\/(\d+)\/messages$/.exec(request.path)?.[1];
      if (request.method !== "POST" || channel === undefined) return answer();
      const known = channels.get(channel);
      const bucket = known && known.resets > at ? known : { used: 0, resets: at + SPAN_MS };
      channels.set(channel, bucket);
      if (bucket.used >= IN_A_CHANNEL) return refusal(bucket.resets - at, false);
      bucket.used++;
      const given = answer();
      const headers = {
        "x-ratelimit-bucket": "messages",
        "x-ratelimit-limit": String(IN_A_CHANNEL),
        "x-ratelimit-remaining": String(IN_A_CHANNEL - bucket.used),
        "x-ratelimit-reset-after": String((bucket.resets - at) / 1000),
      };
      return { ...given, headers: { ...headers, ...given.headers } };
    },
  };
}
