// Gateway sessions: what each has been told, in order, so that it can be told again after a resume.
import { snowflake } from "./ids.ts";
import { type Event, hears, type Listener, seenBy } from "./intents.ts";

export type Dispatch = { op: 0; t: string; s: number; d: unknown };
export type Session = Listener & {
  id: string;
  sequence: number;
  /** What was dispatched, for a replay. */
  told: Dispatch[];
  /** Writes to the connection that holds the session now; missing while none does. */
  write?: (dispatch: Dispatch) => void;
};
export type Sessions = {
  open: (listener: Listener) => Session;
  find: (id: string) => Session | undefined;
  all: () => Session[];
  end: (session: Session) => void;
  /** Tells one session, whatever its intents are. */
  tell: (session: Session, event: string, data: unknown) => void;
  /** Tells every session that hears of it. */
  dispatch: (event: Event) => void;
};

export function createSessions({ remember }: { remember: boolean }): Sessions {
  const open = new Map<string, Session>();
  const tell: Sessions["tell"] = (session, event, data) => {
    session.sequence += 1;
    const dispatch: Dispatch = { op: 0, t: event, s: session.sequence, d: data };
    if (remember) session.told.push(dispatch);
    session.write?.(dispatch);
  };
  return {
    open: (listener) => {
      const session: Session = { ...listener, id: `session-${snowflake()}`, sequence: 0, told: [] };
      open.set(session.id, session);
      return session;
    },
    find: (id) => open.get(id),
    all: () => [...open.values()],
    end: (session) => {
      open.delete(session.id);
    },
    tell,
    dispatch: (event) => {
      for (const session of open.values()) if (hears(session, event)) tell(session, event.t, seenBy(session, event).d);
    },
  };
}
