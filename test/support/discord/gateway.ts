// The websocket half of the fake, and its faults at command.
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { type Connection, createConnection, textOf } from "./connection.ts";
import { type Frame, readFrame } from "./frames.ts";
import { createHandshake, type HandshakeDeps, type Withheld } from "./handshake.ts";
import { createSessions, type Session, type Sessions } from "./sessions.ts";

export type GatewayDeps = Omit<HandshakeDeps, "sessions" | "withheld"> & {
  heartbeatMs: number;
  /** Keep what was sent, for replays. */
  remember: boolean;
  record: (frame: Frame) => void;
};
/** How a new websocket is turned away: by an HTTP status, or by cutting the connection. */
export type Turnaway = { status: number } | "reset";

export type GatewayFaults = {
  /** Closes the connections of a shard, or all, with a code. */
  closeWith: (code: number, shard?: number) => void;
  /** Cuts the connections without a close frame. */
  dropSockets: (shard?: number) => void;
  /** Op 7: asks the clients to come back. */
  askToReconnect: (shard?: number) => void;
  /** Op 9: declares the sessions invalid; `resumable` ones may be resumed on the same socket. */
  invalidateSessions: (resumable: boolean, shard?: number) => void;
  /** Forgets all sessions, so that a resume fails. */
  forgetSessions: () => void;
  /** Keeps something to itself until the returned function is called. */
  withhold: (what: Withheld) => () => void;
  /** Sends a frame that no real gateway would send. */
  sendRaw: (text: string) => void;
  /** Turns new websockets away until the returned function is called. */
  turnAway: (how: Turnaway) => () => void;
};
export type Gateway = {
  sessions: Sessions;
  faults: GatewayFaults;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Times that a client identified. */
  identified: () => number;
  close: () => void;
};

const SENDS_PER_MINUTE = 120;

export function createGateway({ heartbeatMs, remember, record, ...deps }: GatewayDeps): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = createSessions({ remember });
  const connections = new Set<Connection>();
  const withheld = new Set<Withheld>();
  const handshake = createHandshake({ ...deps, sessions, withheld });
  let opened = 0;
  let away: Turnaway | undefined;

  const receive = (connection: Connection, text: string) => {
    const read = readFrame(text);
    if (read.closeCode !== undefined) return connection.end(read.closeCode);
    record({ kind: "received", connection: connection.id, op: read.frame.op, data: read.frame.d });
    handshake.take(connection, read.frame);
  };
  const of = (shard?: number): Connection[] =>
    [...connections].filter((connection) => shard === undefined || connection.session()?.shard === shard);

  return {
    sessions,
    identified: handshake.identified,
    upgrade: (request, socket, head) => {
      const url = request.url ?? "/";
      if (away !== undefined) {
        record({ kind: "refused", connection: (opened += 1), url });
        // Whoever is turned away may hang up first.
        socket.on("error", () => {});
        if (away === "reset") return void socket.destroy();
        return void socket.end(`HTTP/1.1 ${away.status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
      }
      server.handleUpgrade(request, socket, head, (websocket) => {
        record({ kind: "opened", connection: (opened += 1), url });
        const connection = createConnection(opened, websocket, sessions, record);
        connections.add(connection);
        websocket.on("close", () => connections.delete(connection));
        let sends: number[] = [];
        websocket.on("message", (data) => {
          sends = [...sends.filter((at) => at > Date.now() - 60_000), Date.now()];
          if (sends.length > SENDS_PER_MINUTE) connection.end(4008);
          else receive(connection, textOf(data));
        });
        const query = new URL(url, "http://localhost").searchParams;
        if (query.get("v") !== "10") return connection.end(4012);
        if (!withheld.has("hello")) connection.send({ op: 10, d: { heartbeat_interval: heartbeatMs } });
      });
    },
    faults: {
      closeWith: (code, shard) => of(shard).forEach(({ end }) => end(code)),
      dropSockets: (shard) => of(shard).forEach(({ drop }) => drop()),
      askToReconnect: (shard) => of(shard).forEach(({ send }) => send({ op: 7, d: null })),
      invalidateSessions: (resumable, shard) => {
        for (const connection of of(shard)) {
          const session: Session | undefined = connection.session();
          if (session && !resumable) sessions.end(session);
          connection.release();
          connection.send({ op: 9, d: resumable });
        }
      },
      forgetSessions: () => sessions.all().forEach(sessions.end),
      withhold: (what) => {
        withheld.add(what);
        return () => void withheld.delete(what);
      },
      sendRaw: (text) => of().forEach(({ send }) => send(text)),
      turnAway: (how) => {
        away = how;
        return () => {
          away = undefined;
        };
      },
    },
    close: () => {
      for (const { drop } of connections) drop();
      server.close();
    },
  };
}
