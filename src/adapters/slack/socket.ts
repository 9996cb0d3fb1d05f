// Socket Mode: two connections, each kept up by us, so that while one is renewed the other hears what is asked.
import { setTimeout as sleep } from "node:timers/promises";
import { type App, SocketModeReceiver, webApi } from "@slack/bolt";
import type { Log } from "../../bot/ports.ts";
import { acknowledgementOf } from "./acknowledgement.ts";
import { isDead, reasonOf, socketFailure } from "./failures.ts";
import type { Transport } from "./transport.ts";
import { clientOptions } from "./web.ts";

const CONNECTIONS = 2;
/** Slack says hello at once; a connection that stays silent is given up. */
const HELLO_WITHIN_MS = 8000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** How long a connection that Slack wants to renew stays for what is being answered. */
const LINGER_MS = 1600;
/** How long Slack has for its goodbye. */
const GOODBYE_MS = 300;

export type SocketDeps = {
  appToken: string;
  api?: string | undefined;
  log: Log;
  logger: webApi.Logger;
  /** Told where no connection can ever be opened again. */
  fail: (error: Error) => void;
  helloWithinMs?: number | undefined;
};

/** `lingering`: Slack wants the connection renewed, and it stays for a moment. */
type Line = { receiver: SocketModeReceiver; connected: boolean; lingering?: NodeJS.Timeout | undefined };

export function createSockets({
  appToken,
  api,
  log,
  logger,
  fail,
  helloWithinMs = HELLO_WITHIN_MS,
}: SocketDeps): Transport {
  const stopped = new AbortController();
  const { signal } = stopped;
  const lines = Array.from({ length: CONNECTIONS }, (): Line => {
    const receiver = new SocketModeReceiver({
      appToken,
      logger,
      // Its own way of coming back waits long, and ends the process when it is stopped meanwhile.
      autoReconnectEnabled: false,
      installerOptions: {
        clientOptions: {
          ...clientOptions({ api, logger }),
          fetch: (url, init) =>
            fetch(url, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(helloWithinMs)]) }),
        },
      },
    });
    return { receiver, connected: false };
  });
  lines.forEach((line) => guard(line, log));

  /** One connection until it closes. */
  async function connect(line: Line, up: () => void): Promise<void> {
    const { client } = line.receiver;
    const { promise: closed, resolve: close } = Promise.withResolvers<void>();
    const whenClosed = () => close();
    client.once("disconnected", whenClosed);
    const hello = client.start();
    hello.catch(() => {});
    const patience = new AbortController();
    try {
      const late = sleep(helloWithinMs, "late" as const, { ref: false, signal: patience.signal });
      late.catch(() => {});
      if ((await Promise.race([hello, late])) === "late") throw new Error("No hello");
    } catch (error) {
      client.off("disconnected", whenClosed);
      await hangUp(line);
      throw error ?? new Error("Closed before its hello");
    } finally {
      patience.abort();
    }
    // Stopped while it connected: the library knows nothing of that.
    if (signal.aborted) return hangUp(line);
    line.connected = true;
    up();
    await closed;
    parted(line);
  }

  /** Keeps a connection up until it is stopped. `up` is called whenever it is. */
  async function keepUp(line: Line, up: () => void): Promise<void> {
    let pause = 0;
    while (!signal.aborted) {
      try {
        await connect(line, () => {
          pause = 0;
          up();
        });
        log.info({}, "Slack: a connection was closed and is renewed");
      } catch (error) {
        if (signal.aborted) return;
        if (isDead(error)) return fail(socketFailure(reasonOf(error)));
        pause = Math.min(Math.max(pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
        if (error instanceof webApi.WebAPIRateLimitedError) pause = Math.max(pause, error.retryAfter * 1000);
        log.warn({ why: reasonOf(error), pause }, "Slack: no connection; trying again");
        await sleep(pause, undefined, { signal }).catch(() => {});
      }
    }
  }

  let running: Promise<unknown> = Promise.resolve();
  return {
    receiver: lines[0]!.receiver,
    ready: () => lines.some(({ connected }) => connected),
    async start(app: App) {
      lines.forEach(({ receiver }) => passOn(receiver, app, log));
      const { promise: first, resolve } = Promise.withResolvers<void>();
      running = Promise.all(lines.map((line) => keepUp(line, resolve)));
      await Promise.race([first, running]);
    },
    async stop() {
      stopped.abort();
      await Promise.all(lines.map(hangUp));
      await running;
    },
  };
}

/** What was to happen to a connection must not happen to the next one. */
function parted(line: Line): void {
  line.connected = false;
  clearTimeout(line.lingering);
  line.lingering = undefined;
}

/** Says goodbye, and hangs up on whoever does not answer: the library would wait for half a minute. */
async function hangUp(line: Line): Promise<void> {
  const { client } = line.receiver;
  parted(line);
  const gone = client.disconnect();
  const late = await Promise.race([gone, sleep(GOODBYE_MS, "late" as const, { ref: false })]);
  // The second time it does not ask any more.
  if (late === "late") void client.disconnect();
}

/** What the library makes of an event. */
type Envelope = {
  envelope_id: string;
  body: Record<string, unknown>;
  retry_num?: number;
  retry_reason?: string;
};

/**
 * Hands events on as the library's own receiver does, which writes each answer out three times, twice of them for a log
 * that nobody keeps. A second acknowledgement is left out: Slack takes one.
 */
function passOn({ client }: SocketModeReceiver, app: App, log: Log): void {
  client.removeAllListeners("slack_event");
  client.on("slack_event", (envelope: Envelope) => {
    const { envelope_id: id, body, retry_num: retryNum, retry_reason: retryReason } = envelope;
    let acknowledged = false;
    const acknowledge = async (response?: object): Promise<void> => {
      if (acknowledged) return;
      acknowledged = true;
      await send(client, acknowledgementOf(id, response));
    };
    const event = {
      body,
      ack: acknowledge,
      ...(retryNum === undefined ? {} : { retryNum }),
      ...(retryReason === undefined ? {} : { retryReason }),
    };
    app.processEvent(event).catch((error: unknown) => log.error({ err: error }, "An event could not be handled"));
  });
}

type Client = SocketModeReceiver["client"];

/** Fails where the connection is closed meanwhile. */
const send = ({ websocket }: Client, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!websocket?.isActive()) throw new Error("The connection is closed");
    websocket.send(text, (error) => (error ? reject(error) : resolve()));
  });

/**
 * Stands between the connection and the library: an event without its inner event would end the process, and a connection
 * that is to be renewed would be closed before what came over it is acknowledged.
 */
function guard(line: Line, log: Log): void {
  const { client } = line.receiver;
  const given = client.listeners("ws_message");
  client.removeAllListeners("ws_message");
  const pass = async (data: unknown, isBinary: unknown) => {
    for (const listener of given) await (Reflect.apply(listener, client, [data, isBinary]) as unknown);
  };
  client.on("ws_message", (data: unknown, isBinary: unknown) => {
    const message = messageOf(String(data));
    const type = message?.["type"];
    if (type === "disconnect") {
      line.lingering ??= setTimeout(() => void pass(data, isBinary), LINGER_MS);
      log.info({ reason: message?.["reason"] }, "Slack: a connection is to be renewed");
      line.connected = false;
      return;
    }
    if (type === "events_api" && !hasEvent(message?.["payload"])) {
      log.warn({ payload: message?.["payload"] }, "Slack: an event that is none, such as that it sends fewer of them");
      client.websocket?.send(acknowledgementOf(String(message?.["envelope_id"])), () => {});
      return;
    }
    pass(data, isBinary).catch((error: unknown) => log.error({ err: error }, "Slack: a message could not be read"));
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const hasEvent = (payload: unknown): boolean => isRecord(payload) && isRecord(payload["event"]);

/** Only of those that are looked at here: to read the others is the library's affair. */
function messageOf(text: string): Record<string, unknown> | undefined {
  if (!text.includes('"disconnect"') && !text.includes('"events_api"')) return undefined;
  try {
    const message: unknown = JSON.parse(text);
    return isRecord(message) ? message : undefined;
  } catch {
    return undefined;
  }
}
