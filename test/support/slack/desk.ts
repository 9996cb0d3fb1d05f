// Answers to what people did: what an acknowledgement holds, and what is sent to a response_url.
import { z } from "zod";
import type { Act, Acts } from "./acts.ts";
import type { Book, SeenMessage } from "./book.ts";
import { accept } from "./forms/form.ts";
import { acceptMessage } from "./forms/messages.ts";
import { optionGroup, options } from "./forms/texts.ts";
import { list } from "./forms/form.ts";
import type { Poster } from "./post.ts";
import { type Json, Refusal, refuse } from "./refusal.ts";
import type { Views } from "./views.ts";

export type DeskDeps = { acts: Acts; book: Book; poster: Poster; views: Views; complain: (what: string) => void };
export type Desk = {
  /** An acknowledgement in time, with what it holds. */
  acknowledged: (act: Act, payload: unknown) => void;
  /** A post to a response_url. */
  respond: (token: string, body: unknown) => void;
};

const suggestions = z.union([
  z.strictObject({ options: options.or(z.array(z.never()).max(0)) }),
  z.strictObject({ option_groups: list(optionGroup, 1, 100) }),
]);
const submitted = z.discriminatedUnion("response_action", [
  z.strictObject({ response_action: z.literal("errors"), errors: z.record(z.string(), z.string()) }),
  z.strictObject({ response_action: z.literal("update"), view: z.unknown() }),
  z.strictObject({ response_action: z.literal("push"), view: z.unknown() }),
  z.strictObject({ response_action: z.literal("clear") }),
]);

export const isEmpty = (payload: unknown): boolean =>
  payload === undefined ||
  payload === "" ||
  (typeof payload === "object" && payload !== null && Object.keys(payload).length === 0);

export function createDesk({ acts, book, poster, views, complain }: DeskDeps): Desk {
  const showReply = (act: Act, body: unknown) => {
    const form = acceptMessage(typeof body === "string" ? { text: body } : body);
    const onlyFor = form.response_type === "in_channel" ? undefined : act.by;
    poster.post(form, { channel: act.channel ?? "", onlyFor, threadTs: form.thread_ts, via: "ack", act: act.id });
  };

  const suggest = (act: Act, body: unknown) => {
    const offered = accept(suggestions, body, "invalid_options");
    const all = "options" in offered ? offered.options : offered.option_groups.flatMap((group) => group.options);
    act.options = all.map(({ text, value, description }) => ({
      text: text.text,
      value,
      ...(description ? { description: description.text } : {}),
    }));
  };

  const afterSubmit = (act: Act, body: unknown) => {
    const viewId = act.viewId ?? "";
    if (isEmpty(body)) {
      act.closed = true;
      return views.close(viewId);
    }
    const answer = accept(submitted, body, "invalid_response_action");
    switch (answer.response_action) {
      case "errors":
        views.refuseUnknownBlocks(viewId, Object.keys(answer.errors));
        act.errors = answer.errors;
        return;
      case "update":
        act.views.add(views.update(viewId, answer.view).id);
        return;
      case "push":
        act.views.add(views.push(act.by, viewId, answer.view).id);
        return;
      case "clear":
        act.closed = true;
        views.clear(act.by);
    }
  };

  const take = (act: Act, payload: unknown): void => {
    switch (act.payload["type"]) {
      case "block_suggestion":
        return suggest(act, payload);
      case "view_submission":
        return afterSubmit(act, payload);
      default:
        if (isEmpty(payload)) return;
        if (act.kind === "slash_commands") showReply(act, payload);
        else complain(`an acknowledgement of ${String(act.payload["type"])} held something, which Slack ignores`);
    }
  };

  /** The message that a button sits on, as it is now: people keep pressing buttons of messages that have changed. */
  const sourceOf = (act: Act): SeenMessage | undefined =>
    act.source && (book.find(act.source.channel, act.source.ts) ?? refuse("message_not_found"));

  return {
    acknowledged: (act, payload) => {
      try {
        take(act, payload);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        act.failed = act.kind === "slash_commands" ? "invalid_command_response" : "invalid_response";
        complain(`an acknowledgement was refused: ${error.message}`);
      }
    },
    respond: (token, body) => {
      const act = acts.useReply(token);
      const form = acceptMessage(body, (body as Json)["delete_original"] === true ? "anything" : "content");
      const source = form.replace_original === true || form.delete_original === true ? sourceOf(act) : undefined;
      if (source && form.delete_original === true) return poster.remove(source);
      if (source) return void poster.change(source, form, act.id);
      if (form.delete_original === true) return;
      const onlyFor = form.response_type === "in_channel" ? undefined : act.by;
      const where = { channel: act.channel ?? "", onlyFor, threadTs: form.thread_ts };
      poster.post(form, { ...where, via: "response_url", act: act.id });
    },
  };
}
