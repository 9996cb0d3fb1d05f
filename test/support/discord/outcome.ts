// What came back for an interaction, and what its user sees now.
import type { APIInteraction, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { type Book, isLoading, type SeenMessage } from "./book.ts";
import type { Case } from "./cases.ts";
import type { RecordedRequest } from "./http.ts";

export type Outcome = {
  /** First answers, also those that were refused: see their `answer.status`. */
  callbacks: RecordedRequest[];
  edits: RecordedRequest[];
  followUps: RecordedRequest[];
  deletes: RecordedRequest[];
  /** What the user sees: the original where it stands, otherwise the latest follow-up. */
  message: SeenMessage | undefined;
  /** All that the interaction has on screen, in order. */
  messages: SeenMessage[];
  /** The form that is open. */
  modal: APIModalInteractionResponseCallbackData | undefined;
  /** The completions that are offered. */
  choices: { name: string; value: string | number }[] | undefined;
};

export function outcomeOf(found: Case, requests: readonly RecordedRequest[], book: Book): Outcome {
  const { id, token }: APIInteraction = found.interaction;
  const callback = `/interactions/${id}/${token}/callback`;
  const after = requests.filter(({ path }) => path.startsWith("/webhooks/") && path.includes(`/${token}`));
  const by = (method: string) => after.filter((request) => request.method === method);
  const messages = [...found.messages].flatMap((one) => book.find(one) ?? []);
  return {
    callbacks: requests.filter(({ path }) => path === callback),
    edits: by("PATCH"),
    followUps: by("POST"),
    deletes: by("DELETE"),
    message: messages.find((message) => message.id === found.original) ?? messages.at(-1),
    messages,
    modal: found.modal,
    choices: found.choices,
  };
}

/** Whether the user has an answer: something to see that is not "thinking", or a refusal of what was tried. */
export function isAnswered(found: Case, { callbacks, message }: Outcome): boolean {
  if (callbacks.some(({ answer }) => answer !== undefined && answer.status >= 400)) return true;
  if (found.answer === undefined) return false;
  if (found.modal || found.choices) return true;
  return message !== undefined && !isLoading(message);
}
