// What an action asks before it runs, as a view; and what was filled in, as options.
import type { types } from "@slack/bolt";
import type { Command } from "../../commands/define.ts";
import type { Action, Field } from "../../commands/reply.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { encode, type Kept } from "../button-id.ts";
import { clip } from "../shorten.ts";
import { clean } from "../text-safety.ts";
import { elementLimits, viewLimits } from "./limits.ts";
import { plain } from "./rich-text.ts";

/** Where the answer goes when the form comes back. `url` works for half an hour, also where the bot is no member. */
export type From = { channel: string; thread?: string; url?: string };

/** Options with names that are offered while one types. */
const COMPLETED = new Set(["company", "firm", "choice", "yes/no"]);

const isCompleted = (option: string, command: Command | undefined): boolean =>
  command?.options.some(({ name, key, kind }) => (name === option || key === option) && COMPLETED.has(kind)) === true;

const elementOf = (option: string, command: Command | undefined): types.InputBlock["element"] =>
  isCompleted(option, command)
    ? { type: "external_select", action_id: option, min_query_length: 0 }
    : { type: "plain_text_input", action_id: option, max_length: viewLimits.input };

const inputOf = ({ option, label, required = false }: Field, command: Command | undefined): types.InputBlock => ({
  type: "input",
  block_id: option,
  label: plain(clip(clean(label).trim() || option, viewLimits.label)),
  optional: !required,
  element: elementOf(option, command),
});

/** The form of an action that asks. Its id decodes to the action without its questions. Required fields come first. */
export const formOf = (
  action: Action,
  from: From,
  commands: readonly Command[],
  words: typeof chat,
): { view: types.ModalView; kept: Kept[] } => {
  const { id, kept } = encode({ label: "", invoke: action.invoke }, 0, viewLimits.callbackId);
  const command = commands.find(({ name }) => name === action.invoke.command);
  const fields = [...(action.ask ?? [])].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
  const view: types.ModalView = {
    type: "modal",
    callback_id: id,
    title: plain(clip(clean(action.label).trim() || words.form, viewLimits.title)),
    submit: plain(words.send),
    close: plain(words.cancel),
    private_metadata: JSON.stringify(from),
    blocks: fields.map((field) => inputOf(field, command)),
  };
  return { view, kept: kept === undefined ? [] : [kept] };
};

/** Where a form was opened; undefined where it is none of ours. */
export const fromOf = (metadata: string): From | undefined => {
  try {
    const from: unknown = JSON.parse(metadata);
    if (typeof from !== "object" || from === null || !("channel" in from)) return undefined;
    return typeof from.channel === "string" ? (from as From) : undefined;
  } catch {
    return undefined;
  }
};

type Filled = { value?: string | null | undefined; selected_option?: { value?: string } | null };

/** The options that were filled in; an empty field is none. */
export const optionsOf = (values: Record<string, Record<string, Filled>>): Record<string, string> =>
  Object.fromEntries(
    Object.values(values)
      .flatMap((block) => Object.entries(block))
      .flatMap(([option, { value, selected_option: chosen }]) => {
        const text = (chosen?.value ?? value ?? "").trim();
        return text === "" ? [] : [[option, text] as const];
      }),
  );

/** What is offered while somebody types; what they typed is offered too, since a select takes nothing else. */
export const offered = (values: readonly string[], typed: string): types.PlainTextOption[] =>
  [...new Set([...values, ...(typed.trim() === "" ? [] : [typed.trim()])])]
    // Half a name would mean something else.
    .filter((value) => value !== "" && value.length <= elementLimits.optionValue)
    .slice(0, elementLimits.options)
    .map((value) => ({ text: plain(clean(value).trim() || value), value }));
