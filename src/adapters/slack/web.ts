// Slack's Web API with short patience: a limit in one channel holds up nobody else, and what may have arrived is never
// sent a second time.
import { setTimeout as sleep } from "node:timers/promises";
import { webApi } from "@slack/bolt";
import type { Log } from "../../bot/ports.ts";
import { isDead, neverSent, reasonOf } from "./failures.ts";

const PATIENCE_MS = 8000;
/** A rate limit that lasts longer than somebody looks at an empty thread is not waited for. */
const LONGEST_WAIT_MS = 10_000;
const PAUSE_MS = 300;
const TRIES = 3;

export type WebDeps = {
  token: string;
  /** Another address than Slack's. */
  api?: string | undefined;
  log: Log;
  logger: webApi.Logger;
  /** Told once the token opens nothing any more. */
  dead: (detail: string) => void;
  patienceMs?: number | undefined;
};

export type Web = {
  client: webApi.WebClient;
  /** Calls the method, and again where it was surely not carried out. */
  call<T>(work: (client: webApi.WebClient) => Promise<T>): Promise<T>;
  /** Calls the method, whatever comes of it: whoever sends unasked has time, and decides later. */
  once<T>(work: (client: webApi.WebClient) => Promise<T>): Promise<T>;
  /** Answers by the address that came with a question. */
  respond(url: string, body: object): Promise<void>;
};

/** The options of every client of ours: it tries once, and tells of a limit instead of waiting for it. */
export const clientOptions = ({
  api,
  logger,
  patienceMs = PATIENCE_MS,
}: Pick<WebDeps, "api" | "logger" | "patienceMs">) => ({
  ...(api === undefined ? {} : { slackApiUrl: api }),
  timeout: patienceMs,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger,
});

/** How long to wait before the same call may be made again; undefined where it may have been carried out, or was refused. */
function waitAfter(error: unknown): number | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1000;
  if (error instanceof webApi.WebAPIHTTPError) return error.statusCode >= 500 ? PAUSE_MS : undefined;
  return neverSent(error) ? PAUSE_MS : undefined;
}

async function patiently<T>(work: () => Promise<T>, log: Log): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      const wait = waitAfter(error);
      if (wait === undefined || wait > LONGEST_WAIT_MS || tried >= TRIES) throw error;
      log.debug({ wait, why: reasonOf(error) }, "Slack: once more");
      await sleep(wait, undefined, { ref: false });
    }
  }
}

export function createWeb(deps: WebDeps): Web {
  const { token, log, dead, patienceMs = PATIENCE_MS } = deps;
  const client = new webApi.WebClient(token, clientOptions(deps));

  async function post(url: string, body: object): Promise<void> {
    let response: Response;
    try {
      response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch (error) {
      throw new webApi.WebAPIRequestError(error instanceof Error ? error : new Error(String(error)));
    }
    if (response.ok) {
      await response.body?.cancel();
      return;
    }
    const said = await response.text();
    if (response.status === 429)
      throw new webApi.WebAPIRateLimitedError(Number(response.headers.get("retry-after") ?? 1));
    throw new webApi.WebAPIHTTPError(response.status, response.statusText, {}, said);
  }

  async function watched<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isDead(error)) dead(reasonOf(error));
      throw error;
    }
  }

  return {
    client,
    call: (work) => watched(() => patiently(() => work(client), log)),
    once: (work) => watched(() => work(client)),
    respond: (url, body) => patiently(() => post(url, body), log),
  };
}
