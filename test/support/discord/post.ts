// From what the bot sends to a message that people see: created, and later edited part by part.
import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  ComponentType,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import type { SeenMessage } from "./book.ts";
import { partsOf } from "./forms/layout.ts";
import type { MessageForm } from "./forms/messages.ts";
import { snowflake } from "./ids.ts";
import type { UploadedFile } from "./multipart.ts";
import { type Pings, pingsOf } from "./pings.ts";
import { refuse, refusePart } from "./refusal.ts";
import { bot, user } from "./world.ts";

export type Draft = {
  channelId: string;
  form: MessageForm;
  files: UploadedFile[];
  from: "channel" | "interaction";
  /** Where an uploaded file is served from. */
  host: (file: UploadedFile) => APIAttachment;
  now: () => number;
  replyTo?: APIMessage | undefined;
};

const textOf = ({ content, components }: MessageForm): string =>
  [
    content ?? "",
    ...partsOf(components ?? []).map(({ part }) =>
      part.type === ComponentType.TextDisplay ? (part.content ?? "") : "",
    ),
  ].join("\n");

function pingsFor({ form, from, replyTo }: Pick<Draft, "form" | "from" | "replyTo">): Pings {
  const allowed = form.allowed_mentions as APIAllowedMentions | null | undefined;
  return pingsOf({ text: textOf(form), allowed, from, replyTo: replyTo?.author.id });
}

/** What servers without boosts take in one file. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Uploads by their place in the form, and what an edit keeps of what was there. */
function attachmentsOf({ form, files, host }: Draft, before: readonly APIAttachment[]): APIAttachment[] {
  if (files.some(({ bytes }) => bytes.length > MOST_BYTES)) refuse("tooLarge");
  const hosted = new Map(files.map((file) => [file.index, host(file)]));
  const kept = form.attachments?.flatMap(({ id, description }, index) => {
    const found = hosted.get(String(id)) ?? before.find((one) => one.id === String(id));
    if (!found)
      refusePart(["attachments", index, "id"], {
        code: "ATTACHMENT_NOT_FOUND",
        message: `Attachment not found: ${id}`,
      });
    hosted.delete(String(id));
    return [{ ...found, ...(description ? { description } : {}) }];
  });
  return [...(kept ?? before), ...hosted.values()];
}

/** Refuses a picture that is named and not there. */
function refuseLost({ embeds, components }: MessageForm, attachments: readonly APIAttachment[]): void {
  const named = JSON.stringify([embeds, components]).matchAll(/"attachment:\/\/([^"]+)"/g);
  for (const [, filename] of named)
    if (!attachments.some((one) => one.filename === filename))
      refusePart(["embeds"], {
        code: "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
        message: `Referenced attachment not found: ${filename}`,
      });
}

const mentionedIn = ({ users, roles, everyone }: Pings) => ({
  mentions: users.map((id): APIUser => user("somebody", { id })),
  mention_roles: roles,
  mention_everyone: everyone,
});

const at = (now: number): string => new Date(now).toISOString();

export function create(draft: Draft): SeenMessage {
  const { channelId, form, files, now, replyTo } = draft;
  const pings = pingsFor(draft);
  const attachments = attachmentsOf(draft, []);
  refuseLost(form, attachments);
  const nonce = "nonce" in form ? form.nonce : undefined;
  return {
    id: snowflake(),
    type: replyTo ? MessageType.Reply : MessageType.Default,
    channel_id: channelId,
    author: bot,
    content: form.content ?? "",
    timestamp: at(now()),
    edited_timestamp: null,
    tts: form.tts ?? false,
    ...mentionedIn(pings),
    attachments,
    embeds: (form.embeds ?? []) as APIEmbed[],
    components: (form.components ?? []) as APIMessageTopLevelComponent[],
    pinned: false,
    flags: form.flags ?? 0,
    ...(nonce === undefined ? {} : { nonce }),
    ...(replyTo
      ? {
          message_reference: { type: 0, channel_id: replyTo.channel_id, message_id: replyTo.id },
          referenced_message: replyTo,
        }
      : {}),
    pings,
    files,
  };
}

/** Flags that an edit cannot take away. */
const LASTING = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2 | MessageFlags.HasThread;

/** What is not in the form stays; null empties it. */
export function edited(before: SeenMessage, draft: Omit<Draft, "channelId">): SeenMessage {
  const { form, files, now } = draft;
  const attachments = attachmentsOf({ ...draft, channelId: before.channel_id }, before.attachments);
  refuseLost(form, attachments);
  const pings = form.content === undefined && form.components === undefined ? before.pings : pingsFor(draft);
  const { content, embeds, components } = form;
  const flags = ((before.flags ?? 0) & LASTING) | (form.flags ?? (before.flags ?? 0) & MessageFlags.SuppressEmbeds);
  return {
    ...before,
    ...(content === undefined ? {} : { content: content ?? "" }),
    ...(embeds === undefined ? {} : { embeds: (embeds ?? []) as APIEmbed[] }),
    ...(components === undefined ? {} : { components: (components ?? []) as APIMessageTopLevelComponent[] }),
    ...mentionedIn(pings),
    attachments,
    edited_timestamp: at(now()),
    flags,
    pings,
    files: [...before.files.filter(({ filename }) => attachments.some((one) => one.filename === filename)), ...files],
  };
}

/** Whether anything is left to see. */
export const isBlank = ({ content, embeds, components = [], attachments }: APIMessage): boolean =>
  content.trim() === "" && embeds.length + components.length + attachments.length === 0;
