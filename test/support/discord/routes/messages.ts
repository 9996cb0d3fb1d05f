// Messages in channels: sent, replied, edited, deleted and read.
import { type APIAttachment, type APIMessage, ChannelType } from "discord-api-types/v10";
import { type Book, isEphemeral, onTheWire, type SeenMessage } from "../book.ts";
import type { Channels } from "../channels.ts";
import { accept } from "../forms/form.ts";
import { type ChannelMessageForm, messageForms, refuseEmpty, refuseEmptyEmbeds } from "../forms/messages.ts";
import type { UploadedFile } from "../multipart.ts";
import { create, edited, isBlank } from "../post.ts";
import type { Publisher } from "../publish.ts";
import { refuse, refusePart } from "../refusal.ts";
import { nothing, ok, type Route, route } from "../router.ts";
import { BOT_ID } from "../world.ts";

export type MessageDeps = {
  book: Book;
  channels: Channels;
  publisher: Publisher;
  host: (file: UploadedFile) => APIAttachment;
  now: () => number;
};
export type MessageWriter = (channelId: string, form: ChannelMessageForm, files: UploadedFile[]) => SeenMessage;

/** "The past few minutes" */
const NONCE_LIFE_MS = 5 * 60_000;

/** Posts a checked message; the same nonce again, where it is enforced, gives the message that is already there. */
export function createWriter({ book, publisher, host, now }: MessageDeps): MessageWriter {
  const repliedTo = ({ message_reference: reference }: ChannelMessageForm): APIMessage | undefined => {
    if (!reference) return undefined;
    const found = book.find(reference.message_id);
    if (!found && reference.fail_if_not_exists !== false)
      refusePart(["message_reference"], { code: "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", message: "Unknown message" });
    return found && onTheWire(found);
  };
  return (channelId, form, files) => {
    const { nonce, enforce_nonce: enforced } = form;
    const known = (message: SeenMessage): boolean =>
      message.nonce === nonce && Date.parse(message.timestamp) > now() - NONCE_LIFE_MS;
    const before = enforced && nonce !== undefined ? book.in(channelId).find(known) : undefined;
    if (before) return before;
    return publisher.post(create({ channelId, form, files, from: "channel", host, now, replyTo: repliedTo(form) }));
  };
}

export function messageRoutes(deps: MessageDeps, write: MessageWriter): Route[] {
  const { book, channels, publisher, host, now } = deps;
  /** A message of this channel, as the bot can reach it: not what was shown to one person only. */
  const reach = (channelId: string, id: string): SeenMessage => {
    channels.get(channelId);
    const message = book.get(id);
    if (message.channel_id !== channelId || isEphemeral(message)) refuse("unknownMessage");
    return message;
  };
  return [
    route("GET", "/channels/:channel/messages", ({ params, request }) => {
      channels.get(params.channel);
      const seen = book.in(params.channel).filter((message) => !isEphemeral(message));
      return ok(
        seen
          .slice(-Number(request.query["limit"] ?? 50))
          .reverse()
          .map(onTheWire),
      );
    }),
    route("GET", "/channels/:channel/messages/:message", ({ params }) =>
      ok(onTheWire(reach(params.channel, params.message))),
    ),
    route("POST", "/channels/:channel/messages", ({ params, request }) => {
      if (channels.get(params.channel).type === ChannelType.GuildForum) refuse("forumNeedsPost");
      const form = accept(messageForms.channel, request.body);
      refuseEmpty(form, request.files.length);
      return ok(onTheWire(write(params.channel, form, request.files)));
    }),
    route("PATCH", "/channels/:channel/messages/:message", ({ params, request }) => {
      const before = reach(params.channel, params.message);
      if (before.author.id !== BOT_ID) refuse("othersMessage");
      const form = accept(messageForms.edit, request.body);
      refuseEmptyEmbeds(form);
      const after = edited(before, { form, files: request.files, from: "channel", host, now });
      if (isBlank(after)) refuse("emptyMessage");
      return ok(onTheWire(publisher.change(after)));
    }),
    route("DELETE", "/channels/:channel/messages/:message", ({ params }) => {
      publisher.remove(reach(params.channel, params.message));
      return nothing;
    }),
  ];
}
