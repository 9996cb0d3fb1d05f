// chat.*: messages that the app posts, changes and deletes.
import { type Book, isOurs, onTheWire, type SeenMessage } from "../book.ts";
import type { Channels } from "../channels.ts";
import { acceptMessage } from "../forms/messages.ts";
import type { Poster } from "../post.ts";
import { type Json, refuse } from "../refusal.ts";
import { maybe, type Methods, need } from "./call.ts";

export type ChatDeps = { book: Book; channels: Channels; poster: Poster };

const sent = (message: SeenMessage): Json => ({
  ok: true,
  channel: message.channel,
  ts: message.ts,
  message: onTheWire(message),
});

export function chatMethods({ book, channels, poster }: ChatDeps): Methods {
  /** A message of the app's own; ephemeral ones cannot be reached. */
  const own = (args: Json, wrongAuthor: string): SeenMessage => {
    const { id } = channels.writable(need(args, "channel"));
    const found = book.find(id, need(args, "ts"));
    if (!found || found.onlyFor !== undefined) return refuse("message_not_found");
    return isOurs(found) ? found : refuse(wrongAuthor);
  };
  const threadOf = (args: Json, channel: string): string | undefined => {
    const thread = maybe(args, "thread_ts");
    // Slack takes an unknown thread and posts nowhere that anybody would look.
    if (thread !== undefined && !book.find(channel, thread)) refuse("thread_not_found");
    return thread;
  };
  return {
    "chat.postMessage": {
      scope: "chat:write",
      run: (args) => {
        const { id } = channels.writable(need(args, "channel"));
        const form = acceptMessage(args);
        return sent(poster.post(form, { channel: id, threadTs: threadOf(args, id), via: "api" }));
      },
    },
    "chat.postEphemeral": {
      scope: "chat:write",
      run: (args) => {
        const { id } = channels.writable(need(args, "channel"));
        const onlyFor = channels.person(need(args, "user")).id;
        const message = poster.post(acceptMessage(args), {
          channel: id,
          onlyFor,
          threadTs: threadOf(args, id),
          via: "api",
        });
        return { ok: true, message_ts: message.ts };
      },
    },
    "chat.update": {
      scope: "chat:write",
      run: (args) => {
        const before = own(args, "cant_update_message");
        return { ...sent(poster.change(before, acceptMessage(args))), text: maybe(args, "text") ?? "" };
      },
    },
    "chat.delete": {
      scope: "chat:write",
      run: (args) => {
        const message = own(args, "cant_delete_message");
        poster.remove(message);
        return { ok: true, channel: message.channel, ts: message.ts };
      },
    },
    "chat.getPermalink": {
      run: (args) => {
        const channel = need(args, "channel");
        const ts = need(args, "message_ts");
        if (!book.find(channel, ts)) refuse("message_not_found");
        const permalink = `https://investors.slack.com/archives/${channel}/p${ts.replace(".", "")}`;
        return { ok: true, channel, permalink };
      },
    },
  };
}
