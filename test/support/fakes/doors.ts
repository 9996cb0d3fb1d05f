// The doors of a fake platform: HTTP and websockets on one loopback port, faults on the way, everything written down.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, AnyFault } from "./faults.ts";

export type DoorsDeps<R extends { answer?: Answer }> = {
  read: (incoming: IncomingMessage) => Promise<R>;
  answer: (request: R) => Answer;
  write: (response: ServerResponse, answer: Answer) => void;
  /** The fault for this request, counted as used, and what it answers in place of what would have been. */
  fault: (request: R) => { fault: AnyFault; answer: Answer | undefined } | undefined;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Called when a request has come, and when it is answered. */
  note: (request: R, isNew: boolean) => void;
};
export type Doors = {
  listen: () => Promise<void>;
  port: () => number;
  /** Takes no new connections at all, until the returned function is called. */
  refuseConnections: () => () => Promise<void>;
  close: () => Promise<void>;
};

const HOST = "127.0.0.1";
type Given = Answer | "cut" | "silence";

export function createDoors<R extends { answer?: Answer }>(deps: DoorsDeps<R>): Doors {
  const { read, answer, write, fault: faultFor, upgrade, note } = deps;
  let port = 0;

  const given = async (request: R): Promise<Given> => {
    const met = faultFor(request);
    if (!met) return answer(request);
    const { fault } = met;
    const late = async () => {
      if (fault.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
      await fault.held;
    };
    const replaced = fault.destroy ? "cut" : fault.hang ? "silence" : met.answer;
    if (!fault.afterwards) await late();
    const usual = replaced === undefined || fault.afterwards ? answer(request) : undefined;
    if (fault.afterwards) await late();
    return replaced ?? (usual ? { ...usual, headers: { ...usual.headers, ...fault.headers } } : "cut");
  };

  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await read(incoming);
    note(request, true);
    const answered = await given(request);
    if (answered === "cut") incoming.socket.destroy();
    else if (answered !== "silence") {
      request.answer = answered;
      write(response, answered);
    }
    note(request, false);
  };

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      // A mistake of the fake itself: as loud as can be, and never mistaken for one of the platform's answers.
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
