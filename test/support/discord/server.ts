// The doors of the fake: HTTP and websockets on one loopback port, faults on the way, everything written down.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { answerOf, createFaults, type Faults } from "./fault.ts";
import { type Answer, readRequest, type RecordedRequest, writeAnswer } from "./http.ts";

export type ServerDeps = {
  answer: (request: RecordedRequest) => Answer;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Called when a request has come, and when it is answered. */
  note: (request: RecordedRequest, isNew: boolean) => void;
};
export type Server = {
  faults: Faults;
  listen: () => Promise<void>;
  port: () => number;
  /** Takes no new connections at all, until the returned function is called. */
  refuseConnections: () => () => Promise<void>;
  close: () => Promise<void>;
};

const HOST = "127.0.0.1";

export function createDoors({ answer, upgrade, note }: ServerDeps): Server {
  const faults = createFaults();
  let port = 0;

  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await readRequest(incoming);
    note(request, true);
    const fault = faults.take(request);
    const late = async () => {
      if (fault?.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
      await fault?.held;
    };
    const replaced = fault && (fault.destroy ? "cut" : answerOf(fault));
    if (!fault?.afterwards) await late();
    const usual = replaced === undefined || fault?.afterwards ? answer(request) : undefined;
    if (fault?.afterwards) await late();
    const given = replaced ?? usual;
    if (given === "cut" || given === undefined) {
      incoming.socket.destroy();
    } else {
      request.answer = replaced === undefined ? { ...given, headers: { ...given.headers, ...fault?.headers } } : given;
      writeAnswer(response, request.answer);
    }
    note(request, false);
  };

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      // A mistake of the fake itself: as loud as can be, and never mistaken for one of Discord's answers.
      console.error(error);
      if (!response.headersSent) response.writeHead(599);
      response.end(String(error));
    });
  });
  server.on("upgrade", upgrade);
  const listen = async (wanted: number) => {
    server.listen(wanted, HOST);
    await once(server, "listening");
    const address: AddressInfo | string | null = server.address();
    if (address !== null && typeof address === "object") ({ port } = address);
  };
  return {
    faults,
    listen: () => listen(0),
    port: () => port,
    refuseConnections: () => {
      server.close();
      server.closeAllConnections();
      return () => listen(port);
    },
    close: async () => {
      server.closeAllConnections();
      if (!server.listening) return;
      server.close();
      await once(server, "close");
    },
  };
}
