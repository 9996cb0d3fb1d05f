// The messages that exist: who wrote them, who sees them, what they would have set off.
import { BOT_ID, BOT_USER_ID } from "./world.ts";
import { type Json, refuse } from "./refusal.ts";

export type SharedFile = { id: string; name: string; title: string; altText: string; bytes: Buffer };
export type SeenMessage = {
  ts: string;
  channel: string;
  /** A person, or the app's own user. */
  user: string;
  text: string;
  blocks: Json[];
  threadTs?: string;
  /** Also shown in the channel, though it stands in a thread. */
  broadcast: boolean;
  /** The only one who sees it; everybody where it is missing. */
  onlyFor?: string;
  /** How it came: inside an acknowledgement, to a response_url, by the Web API, with a file, or from a person. */
  via: "ack" | "response_url" | "api" | "file" | "person";
  /** Whom its latest text would have called. */
  acted: string[];
  files: SharedFile[];
  /** What the app attached to it, for programs alone. */
  metadata?: Json;
  /** How often it was changed. */
  edits: number;
  /** What it was an answer to, where that is sure. */
  act?: number;
  /** Milliseconds on the clock of `performance.now`. */
  shownAt: number;
};

export type Book = {
  add: (message: SeenMessage) => SeenMessage;
  replace: (message: SeenMessage) => SeenMessage;
  remove: (message: Pick<SeenMessage, "channel" | "ts">) => void;
  find: (channel: string, ts: string) => SeenMessage | undefined;
  all: () => SeenMessage[];
  /** What was posted or changed since, on the clock of `performance.now`; the latest last. */
  since: (at: number) => SeenMessage[];
  /** Forgets all of them. */
  forget: () => void;
};

export const isOurs = ({ user }: SeenMessage): boolean => user === BOT_USER_ID;

/** The message as Slack sends it. */
export const onTheWire = (message: SeenMessage): Json => ({
  type: "message",
  ts: message.ts,
  user: message.user,
  text: message.text,
  team: "T0FOOTNOTE",
  ...(isOurs(message) ? { bot_id: BOT_ID, app_id: "A0FOOTNOTE" } : {}),
  ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
  ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
  ...(message.edits > 0 ? { edited: { user: message.user, ts: message.ts } } : {}),
});

export function createBook(): Book {
  const messages = new Map<string, SeenMessage>();
  let shown: SeenMessage[] = [];
  const key = ({ channel, ts }: Pick<SeenMessage, "channel" | "ts">) => `${channel} ${ts}`;
  const put = (message: SeenMessage) => {
    messages.set(key(message), message);
    shown.push(message);
    return message;
  };
  return {
    add: put,
    replace: put,
    remove: (message) => {
      if (!messages.delete(key(message))) refuse("message_not_found");
    },
    find: (channel, ts) => messages.get(key({ channel, ts })),
    all: () => [...messages.values()],
    since: (at) => {
      const first = shown.findLastIndex(({ shownAt }) => shownAt < at) + 1;
      return shown.slice(first).filter((message) => messages.get(key(message)) === message);
    },
    forget: () => {
      messages.clear();
      shown = [];
    },
  };
}
