// What came back for something that a person did, as that person sees it.
import type { Act } from "./acts.ts";
import { type Book, isOurs, type SeenMessage } from "./book.ts";
import { readable, readableView } from "./said.ts";
import type { SeenView, Views } from "./views.ts";

export type Outcome = {
  /** What stands on the person's screen because of it: posted or changed since, in that order. */
  messages: SeenMessage[];
  /** The last of them. */
  message: SeenMessage | undefined;
  /** The form, or the home, that was opened or changed. */
  view: SeenView | undefined;
  /** Errors beside the fields of a form. */
  errors: Record<string, string> | undefined;
  /** The completions that are offered. */
  options: { text: string; value: string; description?: string }[] | undefined;
  /** The form was closed. */
  closed: boolean;
  /** What Slack itself says went wrong: "operation_timeout", "dispatch_failed", "invalid_command_response"… */
  failed: string | undefined;
  /** Each time it was delivered, and how that was acknowledged. */
  deliveries: Act["deliveries"];
  /** Milliseconds until the first thing to be seen; of what has been changed since, until the change. */
  afterMs: number | undefined;
  /** All of it as plain text. */
  text: string;
};

/** Whether a message can be an answer to it. */
function answers(act: Act, message: SeenMessage): boolean {
  if (message.act !== undefined) return message.act === act.id;
  if (!isOurs(message) || message.channel !== act.channel) return false;
  if (act.thread !== undefined && message.threadTs === act.thread) return true;
  return act.anywhere && message.threadTs === undefined;
}

/** Views that were shown or changed since: the person's home, the one that they used, those that were opened for it. */
const viewsFor = (act: Act, views: Views): SeenView[] =>
  [views.home(act.by), ...[act.viewId ?? "", ...act.views].map(views.find)].flatMap((view) =>
    view && view.shownAt >= act.startedAt ? [view] : [],
  );

export function outcomeOf(act: Act, book: Book, views: Views, failed: string | undefined): Outcome {
  const messages = book
    .since(act.startedAt)
    .filter((message) => answers(act, message) && (message.onlyFor ?? act.by) === act.by);
  const view = viewsFor(act, views).at(-1);
  const times = [...messages, ...(view ? [view] : [])].map(({ shownAt }) => shownAt - act.startedAt);
  return {
    messages,
    message: messages.at(-1),
    view,
    errors: act.errors,
    options: act.options,
    closed: act.closed === true,
    failed,
    deliveries: act.deliveries,
    afterMs: times.length === 0 ? undefined : Math.min(...times),
    text: [...messages.map(readable), ...(view ? [readableView(view)] : [])].join("\n\n"),
  };
}

/** Whether the person has something before them, or was told that nothing comes. */
export const isAnswered = ({ messages, view, errors, options, closed, failed }: Outcome): boolean =>
  messages.length > 0 || [view, errors, options, failed].some((part) => part !== undefined) || closed;
