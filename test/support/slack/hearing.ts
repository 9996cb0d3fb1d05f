// Events: what is told to the app of messages and of its home, as far as its scopes let it hear.
import type { Act, Acts } from "./acts.ts";
import { onTheWire, type SeenMessage } from "./book.ts";
import type { How } from "./courier.ts";
import type { Ids } from "./ids.ts";
import { eventPayload } from "./payloads.ts";
import type { Change } from "./post.ts";
import type { Json } from "./refusal.ts";
import { type SeenView, viewOnTheWire } from "./views.ts";
import { APP_ID, type Channel, TEAM_ID } from "./world.ts";

export type HearingDeps = {
  acts: Acts;
  ids: Ids;
  now: () => number;
  scopes: ReadonlySet<string>;
  find: (channel: string) => Channel;
  deliver: (act: Act, how?: How) => void;
  /** Tell of the app's own messages too, as Slack does. */
  echo: boolean;
};
export type Hearing = {
  /** A person wrote something; the act that tests look at is that of the mention, where there was one. */
  said: (message: SeenMessage, channel: Channel, mentioned: boolean, how?: How) => Act;
  opened: (user: string, channel: string, tab: "home" | "messages", home: SeenView | undefined, how?: How) => Act;
  /** The app posted, changed or deleted something itself. */
  echoed: (change: Change) => void;
  /** Any event, as it is. */
  event: (event: Json, how?: How) => Act;
  /** Slack holds events back because there are too many; it tells so with an envelope that holds no event. */
  rateLimited: () => Act;
};

const HISTORY = { channel: "channels:history", group: "groups:history", im: "im:history" };
const SIDE = { channel: "channel", group: "group", im: "im" };

export function createHearing({ acts, ids, now, scopes, find, deliver, echo }: HearingDeps): Hearing {
  const make = (event: Json, parts: Partial<Act> = {}): Act =>
    acts.add({
      kind: "events_api",
      payload: eventPayload(event, ids.next("Ev"), now()),
      by: typeof event["user"] === "string" ? event["user"] : "",
      anywhere: false,
      ...parts,
    });
  const hears = ({ kind, joined }: Channel) => joined && scopes.has(HISTORY[kind]);

  return {
    said: (message, channel, mentioned, how) => {
      const inDm = channel.kind === "im";
      const event = {
        ...onTheWire(message),
        channel: channel.id,
        event_ts: message.ts,
        client_msg_id: ids.next("client-"),
      };
      const parts = {
        channel: channel.id,
        thread: message.threadTs ?? message.ts,
        anywhere: message.threadTs === undefined,
      };
      const plain = make({ ...event, channel_type: SIDE[channel.kind] }, parts);
      if (hears(channel)) deliver(plain, how);
      if (!mentioned || inDm) return plain;
      const mention = make({ ...event, type: "app_mention" }, parts);
      if (channel.joined && scopes.has("app_mentions:read")) deliver(mention, how);
      return mention;
    },
    opened: (user, channel, tab, home, how) => {
      const view = home && tab === "home" ? { view: viewOnTheWire(home) } : {};
      const event = { type: "app_home_opened", user, channel, tab, event_ts: ids.ts(), ...view };
      const act = make(event, { channel, anywhere: true });
      deliver(act, how);
      return act;
    },
    echoed: ({ what, message, before }) => {
      const channel = find(message.channel);
      if (!echo || message.onlyFor !== undefined || !hears(channel)) return;
      const about = { type: "message", channel: channel.id, channel_type: SIDE[channel.kind], event_ts: ids.ts() };
      const told = onTheWire(message);
      switch (what) {
        case "posted":
          return deliver(make({ ...told, ...about }));
        case "changed":
          return deliver(
            make({
              ...about,
              subtype: "message_changed",
              hidden: true,
              ts: ids.ts(),
              message: told,
              ...(before ? { previous_message: onTheWire(before) } : {}),
            }),
          );
        case "deleted":
          return deliver(
            make({
              ...about,
              subtype: "message_deleted",
              hidden: true,
              deleted_ts: message.ts,
              previous_message: told,
            }),
          );
      }
    },
    event: (event, how) => {
      const act = make(event);
      deliver(act, how);
      return act;
    },
    rateLimited: () => {
      const minute = Math.floor(now() / 60_000) * 60;
      const body = { token: "verification", type: "app_rate_limited", team_id: TEAM_ID, api_app_id: APP_ID };
      const payload = { ...body, minute_rate_limited: minute };
      const act = acts.add({ kind: "events_api", payload, by: "", anywhere: false });
      deliver(act);
      return act;
    },
  };
}
