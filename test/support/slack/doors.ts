// The doors of the fake: HTTP and websockets on one loopback port, faults on the way, everything written down.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { answerOf, createFaults, type Fault, type Faults } from "./fault.ts";
import { type Answer, readCall, type RecordedCall, writeAnswer } from "./http.ts";

export type DoorsDeps = {
  answer: (call: RecordedCall) => Answer;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Called when a call has come, and when it is answered. */
  note: (call: RecordedCall, isNew: boolean) => void;
};
export type Doors = {
  faults: Faults;
  listen: () => Promise<void>;
  port: () => number;
  /** Takes no new connections at all, until the returned function is called. */
  refuseConnections: () => () => Promise<void>;
  close: () => Promise<void>;
};

const HOST = "127.0.0.1";
type Given = Answer | "cut" | "silence";

/** What a fault gives in place of the answer. */
function replacement(fault: Fault): Given | undefined {
  if (fault.destroy) return "cut";
  return fault.hang ? "silence" : answerOf(fault);
}

export function createDoors({ answer, upgrade, note }: DoorsDeps): Doors {
  const faults = createFaults();
  let port = 0;

  const given = async (call: RecordedCall): Promise<Given> => {
    const fault = faults.take(call);
    if (!fault) return answer(call);
    const late = async () => {
      if (fault.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
      await fault.held;
    };
    const replaced = replacement(fault);
    if (!fault.afterwards) await late();
    const usual = replaced === undefined || fault.afterwards ? answer(call) : undefined;
    if (fault.afterwards) await late();
    return replaced ?? usual ?? "cut";
  };

  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const call = await readCall(incoming);
    note(call, true);
    const answered = await given(call);
    if (answered === "cut") incoming.socket.destroy();
    else if (answered !== "silence") {
      call.answer = answered;
      writeAnswer(response, answered);
    }
    note(call, false);
  };

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      // A mistake of the fake itself: as loud as can be, and never mistaken for one of Slack's answers.
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
