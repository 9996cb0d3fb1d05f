// Answers to interactions: the first callback, edits of what it showed, follow-ups and deletions.
import {
  type APIAttachment,
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType as R,
  InteractionType as T,
  MessageFlags,
} from "discord-api-types/v10";
import { z } from "zod";
import { type Book, isLoading, type SeenMessage } from "./book.ts";
import { type Case, isUserInstallOnly, permitted } from "./cases.ts";
import { type Callback, callbackForm } from "./forms/callbacks.ts";
import { accept } from "./forms/form.ts";
import { type MessageForm, messageForms, refuseEmpty, refuseEmptyEmbeds } from "./forms/messages.ts";
import type { UploadedFile } from "./multipart.ts";
import { create, edited, isBlank } from "./post.ts";
import type { Publisher } from "./publish.ts";
import { refuse, refusePart } from "./refusal.ts";

export type DeskDeps = {
  book: Book;
  publisher: Publisher;
  host: (file: UploadedFile) => APIAttachment;
  now: () => number;
};
export type Desk = {
  callback: (found: Case, body: unknown, files: UploadedFile[]) => SeenMessage | undefined;
  followUp: (found: Case, body: unknown, files: UploadedFile[]) => SeenMessage;
  /** `which` is "@original" or an id. */
  message: (found: Case, which: string) => SeenMessage;
  edit: (found: Case, which: string, body: unknown, files: UploadedFile[]) => SeenMessage;
  remove: (found: Case, which: string) => void;
};

const MOST_FOREIGN_FOLLOW_UPS = 5;
const typed = z.looseObject({ type: z.int() });

function refuseType(interaction: APIInteraction, body: unknown): void {
  const { type } = accept(typed, body);
  const types = permitted(interaction);
  if (!types.includes(type))
    refusePart(["type"], { code: "BASE_TYPE_CHOICES", message: `Value must be one of {${types.join(", ")}}.` });
}

/** The message that a component or a form's component sits on. */
const sourceOf = (interaction: APIInteraction) =>
  interaction.type === T.MessageComponent || interaction.type === T.ModalSubmit ? interaction.message : undefined;

export function createDesk({ book, publisher, host, now }: DeskDeps): Desk {
  const draft = (form: MessageForm, files: UploadedFile[]) => ({
    form,
    files,
    from: "interaction" as const,
    host,
    now,
  });

  const show = (found: Case, form: MessageForm, files: UploadedFile[], flags = form.flags ?? 0): SeenMessage => {
    const channelId = found.interaction.channel?.id ?? "";
    const message = publisher.post({ ...create({ ...draft(form, files), channelId }), flags });
    found.messages.add(message.id);
    return message;
  };
  const change = (before: SeenMessage, form: MessageForm, files: UploadedFile[]): SeenMessage => {
    refuseEmptyEmbeds(form);
    const after = edited(before, draft(form, files));
    if (isBlank(after)) refuse("emptyMessage");
    return publisher.change(after);
  };
  const own = (found: Case, which: string): SeenMessage => {
    const id = which === "@original" ? found.original : which;
    if (id === undefined || !found.messages.has(id)) refuse("unknownMessage");
    return book.get(id);
  };
  const takeSource = (found: Case): SeenMessage => {
    const source = sourceOf(found.interaction);
    if (!source) refuse("unknownMessage");
    found.messages.add(source.id);
    return book.find(source.id) ?? book.add(source);
  };

  const answer = (found: Case, callback: Callback, files: UploadedFile[]): SeenMessage | undefined => {
    switch (callback.type) {
      case R.ChannelMessageWithSource:
        refuseEmpty(callback.data, files.length);
        return show(found, callback.data, files);
      case R.DeferredChannelMessageWithSource:
        return show(found, {}, [], MessageFlags.Loading | (callback.data?.flags ?? 0));
      case R.DeferredMessageUpdate:
        return takeSource(found);
      case R.UpdateMessage:
        return change(takeSource(found), callback.data ?? {}, files);
      case R.ApplicationCommandAutocompleteResult:
        found.choices = callback.data.choices;
        return undefined;
      case R.Modal:
        found.modal = callback.data as APIModalInteractionResponseCallbackData;
        return undefined;
    }
  };

  return {
    callback: (found, body, files) => {
      refuseType(found.interaction, body);
      const callback = accept(callbackForm, body);
      const message = answer(found, callback, files);
      found.answer = callback.type;
      if (message) found.original = message.id;
      return message;
    },
    followUp: (found, body, files) => {
      const form = accept(messageForms.interaction, body);
      refuseEmpty(form, files.length);
      const original = found.original === undefined ? undefined : book.find(found.original);
      // The first follow-up to a deferral fills the message that is waiting, whatever flags it brings.
      if (original && isLoading(original)) return change(original, { ...form, flags: undefined }, files);
      if (isUserInstallOnly(found.interaction) && found.followUps >= MOST_FOREIGN_FOLLOW_UPS)
        refuse("tooManyFollowUps");
      found.followUps += 1;
      return show(found, form, files);
    },
    message: own,
    edit: (found, which, body, files) => {
      const form = accept(messageForms.edit, body);
      const before = own(found, which);
      return change(before, form, files);
    },
    remove: (found, which) => {
      const message = own(found, which);
      publisher.remove(message);
    },
  };
}
