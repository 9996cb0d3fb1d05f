// HTTP mode: Slack's signed requests. What is signed in the future is refused as what is stale; replays are events that
// were claimed before, see adapter.ts.
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { HTTPReceiver, type webApi } from "@slack/bolt";
import type { Log } from "../../bot/ports.ts";
import { AdapterFailure } from "../failure.ts";
import type { Transport } from "./transport.ts";

/** The address below the one that the manifest is made for. */
export const PATH = "/slack/events";

/** As long as the library takes a request from the past. */
const LONGEST_S = 300;
/** Far more than Slack ever sends. */
const MOST_BYTES = 4 * 1024 * 1024;
/** How long somebody may take to say what they want. */
const REQUEST_WITHIN_MS = 5000;
/** How long answers have to get out before connections are cut. */
const GOODBYE_MS = 300;

export type HttpDeps = { host: string; port: number; signingSecret: string; log: Log; logger: webApi.Logger };

export type Http = Transport & {
  /** The port that is listened on, once it is. */
  port(): number | undefined;
};

export function createHttp({ host, port, signingSecret, log, logger }: HttpDeps): Http {
  const receiver = new HTTPReceiver({ signingSecret, endpoints: [PATH], logger });
  const given = receiver.requestListener;
  receiver.requestListener = (request: IncomingMessage, response: ServerResponse) => {
    const at = Number(request.headers["x-slack-request-timestamp"]);
    if (at > Date.now() / 1000 + LONGEST_S) {
      log.warn({}, "A request from the future was refused");
      return void response.writeHead(401).end();
    }
    // The library would leave the rest of it unread, and the connection with it.
    if (Number(request.headers["content-length"]) > MOST_BYTES)
      return void response.writeHead(413, { connection: "close" }).end();
    return given(request, response);
  };
  let server: Server | undefined;
  return {
    receiver,
    ready: () => server?.listening === true,
    port: () => {
      const address = server?.address();
      return typeof address === "object" ? address?.port : undefined;
    },
    async start(app) {
      // An event without its inner event is one that the library never acknowledges.
      const { processEvent } = app;
      app.processEvent = async (event) => {
        if (event.body["type"] !== "app_rate_limited") return processEvent.call(app, event);
        log.warn({ payload: event.body }, "Slack: it sends fewer events, since there are too many");
        await event.ack();
      };
      try {
        server = await receiver.start({ host, port });
        server.requestTimeout = REQUEST_WITHIN_MS;
      } catch {
        throw new AdapterFailure("slack-address", `${host}:${port}`);
      }
    },
    async stop() {
      if (!server?.listening) return;
      const [closing, closed] = [server, receiver.stop()];
      const cut = setTimeout(() => closing.closeAllConnections(), GOODBYE_MS);
      await closed;
      clearTimeout(cut);
    },
  };
}
