// What a client says on the gateway and what it gets: identify, resume with a replay, heartbeats.
import { type APIUser, GatewayIntentBits, type GatewayGuildCreateDispatchData } from "discord-api-types/v10";
import type { Connection } from "./connection.ts";
import type { ClientFrame, Identify, Resume } from "./frames.ts";
import { shardOf } from "./ids.ts";
import { PRIVILEGED } from "./intents.ts";
import type { Sessions } from "./sessions.ts";

/** What the gateway keeps to itself while a test wants it so. */
export type Withheld = "hello" | "ready" | "guilds" | "acks";
export type HandshakeDeps = {
  token: string;
  approvedIntents: number;
  applicationId: string;
  user: APIUser;
  guilds: () => GatewayGuildCreateDispatchData[];
  /** The address to resume at, known once the server listens. */
  resumeUrl: () => string;
  sessions: Sessions;
  withheld: ReadonlySet<Withheld>;
};
export type Handshake = { take: (connection: Connection, frame: ClientFrame) => void; identified: () => number };

const ALL_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === "number" ? all | bit : all),
  0,
);

export function createHandshake(deps: HandshakeDeps): Handshake {
  const { token, approvedIntents, applicationId, user, guilds, resumeUrl, sessions, withheld } = deps;
  let identified = 0;

  const identify = (connection: Connection, { token: given, intents, shard = [0, 1] }: Identify) => {
    if (connection.session()) return connection.end(4005);
    if (given !== token) return connection.end(4004);
    if ((intents & ~ALL_INTENTS) !== 0) return connection.end(4013);
    if ((intents & PRIVILEGED & ~approvedIntents) !== 0) return connection.end(4014);
    const [index, count] = shard;
    if (index >= count) return connection.end(4010);
    identified += 1;
    const session = sessions.open({ shard: index, shards: count, intents });
    connection.hold(session);
    if (withheld.has("ready")) return;
    const ours = guilds().filter(({ id }) => shardOf(id, count) === index);
    sessions.tell(session, "READY", {
      v: 10,
      user,
      guilds: ours.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: resumeUrl(),
      shard,
      application: { id: applicationId, flags: 0 },
    });
    if (withheld.has("guilds") || (intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of ours) sessions.tell(session, "GUILD_CREATE", guild);
  };

  const resume = (connection: Connection, { token: given, session_id: id, seq }: Resume) => {
    if (connection.session()) return connection.end(4005);
    if (given !== token) return connection.end(4004);
    const session = sessions.find(id);
    if (!session) return connection.send({ op: 9, d: false });
    if (seq > session.sequence) return connection.end(4007);
    connection.hold(session);
    for (const dispatch of session.told) if (dispatch.s > seq) session.write?.(dispatch);
    sessions.tell(session, "RESUMED", {});
  };

  return {
    identified: () => identified,
    take: (connection, frame) => {
      switch (frame.op) {
        case 1:
          if (!withheld.has("acks")) connection.send({ op: 11, d: null });
          return;
        case 2:
          return identify(connection, frame.d);
        case 6:
          return resume(connection, frame.d);
        default:
          if (!connection.session()) connection.end(4003);
      }
    },
  };
}
