// One websocket of a client, and the session that it holds.
import type { RawData, WebSocket } from "ws";
import type { Frame } from "./frames.ts";
import type { Session, Sessions } from "./sessions.ts";

export type Connection = {
  id: number;
  session: () => Session | undefined;
  /** Writes the session's events here from now on. */
  hold: (session: Session) => void;
  /** Forgets the session, so that this very socket can identify or resume again. */
  release: () => void;
  /** Sends a frame, or text as it is. */
  send: (frame: { op: number; d: unknown } | string) => void;
  end: (code: number) => void;
  drop: () => void;
};

/** After these the session cannot be resumed. */
const FATAL = new Set([1000, 1001, 4003, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014]);

export const textOf = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data)).toString();

export function createConnection(
  id: number,
  socket: WebSocket,
  sessions: Sessions,
  record: (frame: Frame) => void,
): Connection {
  let held: Session | undefined;
  const isOpen = () => socket.readyState === socket.OPEN;
  const write: Session["write"] = (dispatch) => {
    if (!isOpen()) return;
    record({ kind: "sent", connection: id, op: 0, data: dispatch.d, event: dispatch.t, sequence: dispatch.s });
    socket.send(JSON.stringify(dispatch));
  };
  const release = () => {
    // It may be held by a newer connection by now.
    if (held?.write === write) delete held.write;
    held = undefined;
  };
  socket.on("close", (code) => {
    // A client that says goodbye gives its session up; one that is cut off may come back.
    if (held && (code === 1000 || code === 1001)) sessions.end(held);
    release();
    record({ kind: "closed", connection: id, code });
  });
  // A torn connection is what several tests are about.
  socket.on("error", () => {});
  return {
    id,
    session: () => held,
    hold: (session) => {
      held = session;
      session.write = write;
    },
    release,
    send: (frame) => {
      if (!isOpen()) return;
      if (typeof frame === "string") return socket.send(frame);
      record({ kind: "sent", connection: id, op: frame.op, data: frame.d });
      socket.send(JSON.stringify({ s: null, t: null, ...frame }));
    },
    end: (code) => {
      if (held && FATAL.has(code)) sessions.end(held);
      socket.close(code);
    },
    drop: () => socket.terminate(),
  };
}
