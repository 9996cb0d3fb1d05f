// HTTP mode: Slack's signed requests. What is signed in the future is refused as what is stale; replays are events that
// were claimed before, see adapter.ts.
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { HTTPReceiver, type webApi } from "@slack/bolt";
import { AdapterFailure } from "../failure.ts";
import type { Transport } from "./transport.ts";

/** The address below the one that the manifest is made for. */
export const PATH = "/slack/events";

/** As long as the library takes a request from the past. */
const LONGEST_S = 300;

export type HttpDeps = { host: string; port: number; signingSecret: string; logger: webApi.Logger };

export type Http = Transport & {
  /** The port that is listened on, once it is. */
  port(): number | undefined;
};

export function createHttp({ host, port, signingSecret, logger }: HttpDeps): Http {
  const receiver = new HTTPReceiver({ signingSecret, endpoints: [PATH], logger });
  const given = receiver.requestListener;
  receiver.requestListener = (request: IncomingMessage, response: ServerResponse) => {
    const at = Number(request.headers["x-slack-request-timestamp"]);
    if (at > Date.now() / 1000 + LONGEST_S) {
      logger.warn("A request from the future was refused");
      return void response.writeHead(401).end();
    }
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
    async start() {
      try {
        server = await receiver.start({ host, port });
      } catch {
        throw new AdapterFailure("slack-address", `${host}:${port}`);
      }
    },
    async stop() {
      if (!server?.listening) return;
      const closed = receiver.stop();
      server.closeAllConnections();
      await closed;
    },
  };
}
