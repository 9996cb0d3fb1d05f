// Socket Mode: tickets, hello, envelopes out, acknowledgements in, and all that Slack does to a connection.
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import type { EnvelopeKind, Retry } from "./acts.ts";
import type { Json } from "./refusal.ts";
import { APP_ID } from "./world.ts";

export type Frame =
  | { kind: "opened" | "refused"; connection: number }
  | { kind: "sent" | "received"; connection: number; data: unknown }
  | { kind: "ping"; connection: number }
  | { kind: "closed"; connection: number; code: number };
export type Envelope = { kind: EnvelopeKind; payload: Json; retry?: Retry | undefined };
export type Why = "warning" | "refresh_requested" | "link_disabled";
export type Connection = { id: number; greeted: boolean };
export type SocketFaults = {
  /** Connections that are open, oldest first. */
  connections: () => Connection[];
  /** How many there ever were. */
  opened: () => number;
  /** Says hello this much later, from now on. */
  delayHello: (ms: number) => void;
  /** Keeps hello or pongs to itself until the returned function is called; hellos that were due are said then. */
  withhold: (what: "hello" | "pongs") => () => void;
  /** Tells one connection, or all, that it ends; Slack closes it a moment later if the client does not. */
  disconnect: (why: Why, connection?: number) => void;
  /** Closes properly. */
  end: (code?: number, connection?: number) => void;
  /** Cuts without a word. */
  drop: (connection?: number) => void;
  /** Refuses the next upgrades with 408. */
  refuseUpgrades: (times: number) => void;
  /** A frame as it is, to every connection. */
  raw: (text: string) => void;
  /** Pings from the server, which start the client's watchdog. */
  ping: () => void;
};
export type SocketDeps = {
  record: (frame: Frame) => void;
  complain: (what: string) => void;
  /** How long Slack waits after it told a connection to end. */
  graceMs: number;
};
export type SocketMode = SocketFaults & {
  issueTicket: () => string;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Sends to one of the connections that were greeted; the number of it, or undefined where there is none. */
  send: (envelope: Envelope, acked: (payload: unknown) => void) => number | undefined;
  close: () => Promise<void>;
};

/** How long a client may take to close before it is cut off. */
const FAREWELL_MS = 100;

const ackForm = z.strictObject({ envelope_id: z.string(), payload: z.unknown().optional() });
const textOf = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data)).toString();
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export function createSocketMode({ record, complain, graceMs }: SocketDeps): SocketMode {
  const server = new WebSocketServer({ noServer: true, autoPong: false });
  const open = new Map<number, { socket: WebSocket; greeted: boolean }>();
  const tickets = new Set<string>();
  const waiting = new Map<string, (payload: unknown) => void>();
  const answered = new Set<string>();
  const withheld = new Set<"hello" | "pongs">();
  const due = new Set<() => void>();
  let opened = 0;
  let turn = 0;
  let helloDelayMs = 0;
  let refusals = 0;

  const write = (id: number, data: Json) => {
    const held = open.get(id);
    if (!held || held.socket.readyState !== held.socket.OPEN) return;
    record({ kind: "sent", connection: id, data });
    held.socket.send(JSON.stringify(data));
  };
  const greet = (id: number) => {
    const held = open.get(id);
    if (!held) return;
    held.greeted = true;
    write(id, {
      type: "hello",
      num_connections: open.size,
      debug_info: { host: "applink-1", build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: APP_ID },
    });
  };
  const greetInTime = (id: number) => {
    const hello = () => (withheld.has("hello") ? due.add(() => greet(id)) : greet(id));
    if (helloDelayMs > 0) setTimeout(hello, helloDelayMs).unref();
    else hello();
  };

  const receive = (id: number, text: string) => {
    const data = parsed(text);
    record({ kind: "received", connection: id, data });
    const read = ackForm.safeParse(data);
    if (!read.success) return complain(`socket ${id} sent what is no acknowledgement: ${text.slice(0, 200)}`);
    const { envelope_id: envelope, payload } = read.data;
    if (answered.has(envelope)) return complain("an envelope was acknowledged twice");
    const acked = waiting.get(envelope);
    if (!acked) return complain(`socket ${id} acknowledged an unknown envelope`);
    waiting.delete(envelope);
    answered.add(envelope);
    acked(payload);
  };

  const accept = (socket: WebSocket) => {
    opened += 1;
    const id = opened;
    open.set(id, { socket, greeted: false });
    record({ kind: "opened", connection: id });
    socket.on("message", (data) => receive(id, textOf(data)));
    socket.on("ping", (data) => {
      record({ kind: "ping", connection: id });
      if (!withheld.has("pongs")) socket.pong(data);
    });
    socket.on("close", (code) => {
      open.delete(id);
      record({ kind: "closed", connection: id, code });
    });
    // A torn connection is what several tests are about.
    socket.on("error", () => {});
    greetInTime(id);
  };
  const chosen = (connection: number | undefined): [number, WebSocket][] =>
    [...open].flatMap(([id, { socket }]) => (connection === undefined || connection === id ? [[id, socket]] : []));

  return {
    issueTicket: () => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? "/", "http://localhost").searchParams.get("ticket") ?? "";
      const refused = refusals > 0 ? 408 : tickets.delete(ticket) ? undefined : 401;
      if (refused === undefined) return server.handleUpgrade(request, socket, head, accept);
      refusals = Math.max(0, refusals - 1);
      record({ kind: "refused", connection: opened });
      socket.end(`HTTP/1.1 ${refused} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    },
    send: ({ kind, payload, retry }, acked) => {
      const ready = [...open].filter(([, { greeted, socket }]) => greeted && socket.readyState === socket.OPEN);
      const [id] = ready[turn++ % Math.max(1, ready.length)] ?? [];
      if (id === undefined) return undefined;
      const envelope = randomUUID();
      waiting.set(envelope, acked);
      write(id, {
        envelope_id: envelope,
        type: kind,
        payload,
        accepts_response_payload: kind !== "events_api",
        ...(retry ? { retry_attempt: retry.attempt, retry_reason: retry.reason } : {}),
      });
      return id;
    },
    connections: () =>
      [...open].flatMap(([id, { greeted, socket }]) => (socket.readyState === socket.OPEN ? [{ id, greeted }] : [])),
    opened: () => opened,
    delayHello: (ms) => {
      helloDelayMs = ms;
    },
    withhold: (what) => {
      withheld.add(what);
      return () => {
        withheld.delete(what);
        if (what !== "hello") return;
        for (const hello of due) hello();
        due.clear();
      };
    },
    disconnect: (why, connection) => {
      for (const [id, socket] of chosen(connection)) {
        write(id, { type: "disconnect", reason: why, debug_info: { host: "applink-1" } });
        setTimeout(() => socket.close(1000), graceMs).unref();
      }
    },
    end: (code = 1000, connection) => {
      for (const [, socket] of chosen(connection)) socket.close(code);
    },
    drop: (connection) => {
      for (const [, socket] of chosen(connection)) socket.terminate();
    },
    refuseUpgrades: (times) => {
      refusals = times;
    },
    raw: (text) => {
      for (const [, socket] of chosen(undefined)) socket.send(text);
    },
    ping: () => {
      for (const [, socket] of chosen(undefined)) socket.ping();
    },
    close: async () => {
      const ending = chosen(undefined).map(async ([, socket]) => {
        const cut = setTimeout(() => socket.terminate(), FAREWELL_MS);
        socket.close(1000);
        await once(socket, "close");
        clearTimeout(cut);
      });
      await Promise.all(ending);
      server.close();
    },
  };
}
