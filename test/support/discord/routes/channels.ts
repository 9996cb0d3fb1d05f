// Channels: what they are, typing in them, and threads.
import { ChannelType, GatewayDispatchEvents, MessageFlags } from "discord-api-types/v10";
import { type Book, onTheWire } from "../book.ts";
import { type Channels, isThread } from "../channels.ts";
import { accept } from "../forms/form.ts";
import { messageForms, refuseEmpty } from "../forms/messages.ts";
import { forumPost, threadFromMessage, threadInChannel } from "../forms/threads.ts";
import type { Event } from "../intents.ts";
import type { Publisher } from "../publish.ts";
import { refuse } from "../refusal.ts";
import { created, nothing, ok, type Route, route } from "../router.ts";
import { BOT_ID, type KnownChannel, type Thread, threadIn } from "../world.ts";
import type { MessageWriter } from "./messages.ts";

export type ChannelDeps = {
  book: Book;
  channels: Channels;
  publisher: Publisher;
  dispatch: (event: Event) => void;
  write: MessageWriter;
};
type ThreadForm = {
  name: string;
  auto_archive_duration?: 60 | 1440 | 4320 | 10080 | null | undefined;
  type?: Thread["type"];
};

const publicThreadOf = ({ type }: KnownChannel): Thread["type"] =>
  type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;

export function channelRoutes({ book, channels, publisher, dispatch, write }: ChannelDeps): Route[] {
  const start = (
    parent: KnownChannel,
    { name, auto_archive_duration: hours, type }: ThreadForm,
    id?: string,
  ): Thread => {
    const blank = threadIn(parent, name, id);
    const thread: Thread = {
      ...blank,
      owner_id: BOT_ID,
      type: type ?? publicThreadOf(parent),
      thread_metadata: {
        archived: false,
        locked: false,
        archive_timestamp: new Date().toISOString(),
        auto_archive_duration: hours ?? 1440,
      },
    };
    channels.add(thread);
    dispatch({ t: GatewayDispatchEvents.ThreadCreate, d: { ...thread, newly_created: true } });
    return thread;
  };
  const parentFor = (id: string): KnownChannel => {
    const parent = channels.get(id);
    if (parent.type === ChannelType.DM || isThread(parent)) refuse("wrongChannelType");
    return parent;
  };
  return [
    route("GET", "/channels/:channel", ({ params }) => ok(channels.get(params.channel))),
    route("POST", "/channels/:channel/typing", ({ params }) => {
      channels.get(params.channel);
      return nothing;
    }),
    route("PUT", "/channels/:channel/thread-members/@me", ({ params }) =>
      isThread(channels.get(params.channel)) ? nothing : refuse("wrongChannelType"),
    ),
    route("POST", "/channels/:channel/messages/:message/threads", ({ params, request }) => {
      const parent = parentFor(params.channel);
      if (parent.type === ChannelType.GuildForum) refuse("wrongChannelType");
      const { type: _, ...form } = accept(threadFromMessage, request.body);
      const message = book.get(params.message);
      if (channels.find(message.id)) refuse("threadExists");
      const thread = start(parent, form, message.id);
      publisher.change({ ...message, flags: (message.flags ?? 0) | MessageFlags.HasThread, thread });
      return created(thread);
    }),
    route("POST", "/channels/:channel/threads", ({ params, request }) => {
      const parent = parentFor(params.channel);
      if (parent.type !== ChannelType.GuildForum) {
        // Discord makes a private thread where no type is given.
        const { type = ChannelType.PrivateThread, ...form } = accept(threadInChannel, request.body);
        return created(start(parent, { ...form, type }));
      }
      const { message, ...form } = accept(forumPost, request.body);
      accept(messageForms.channel, message);
      refuseEmpty(message, request.files.length);
      const thread = start(parent, form);
      return created({ ...thread, message: onTheWire(write(thread.id, message, request.files)) });
    }),
  ];
}
