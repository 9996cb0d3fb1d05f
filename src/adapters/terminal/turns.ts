// One line in, one answer out, whatever it is shown on: a question, the number of an action, or an answer to a form.
import type { Actor, Bot, Place } from "../../bot/ports.ts";
import type { FileOnLine } from "../../commands/define.ts";
import type { Action, Field, Reply } from "../../commands/reply.ts";
import { quiet } from "../../commands/reply.ts";
import type { terminal } from "../../commands/words/en/terminal.ts";
import { fit } from "../fit.ts";
import { actionsOf } from "../layout.ts";
import { clean } from "../text-safety.ts";
import type { RenderWords } from "../values.ts";
import { fileAt } from "./file.ts";
import { limits } from "./limits.ts";

export type TerminalWords = { render: RenderWords; terminal: typeof terminal };

export type TurnDeps = {
  bot: Bot;
  newId: () => string;
  place: Place;
  actor: Actor;
  words: TerminalWords;
};

/** Whether a line ends the conversation. */
export const leaves = (line: string): boolean => /^(exit|quit)$/i.test(line.trim());

type Form = { action: Action; fields: Field[]; given: Record<string, string> };

const say = (title: string, ...lines: string[]): Reply => ({
  cards: [{ title, blocks: lines.map((line) => quiet(line)), notes: [] }],
});

const file: FileOnLine = async (word) => (word === undefined ? undefined : fileAt(word));

export type Turns = {
  turn(line: string): Promise<Reply>;
  /** The field that the next line answers. */
  asking(): Field | undefined;
  cancel(): void;
  /** Something else has been shown: numbers now pick from its actions. */
  shown(reply: Reply): void;
};

/** Remembers the actions of the last reply and the form being filled in. */
export const createTurns = ({ bot, newId, place, actor, words }: TurnDeps): Turns => {
  let actions: Action[] = [];
  let form: Form | undefined;

  const remember = (reply: Reply): Reply => {
    // Numbers are those that people see: of the reply as it is cut for the terminal.
    actions = actionsOf(fit(reply, limits, words.render));
    return reply;
  };

  const invoke = async ({ invoke: { command, options } }: Action, given: Record<string, string>): Promise<Reply> =>
    remember(await bot.run({ id: newId(), command, options: { ...options, ...given }, place, actor }));

  /** The next question of the form, or the action once there is none. */
  const advance = async (next: Form): Promise<Reply> => {
    const [field] = next.fields;
    form = field === undefined ? undefined : next;
    if (field === undefined) return invoke(next.action, next.given);
    return say(field.label, field.required === true ? words.terminal.askRequired : words.terminal.askOptional);
  };

  const fill = async ({ action, fields, given }: Form, text: string): Promise<Reply> => {
    const [field, ...rest] = fields;
    if (text === "" && field?.required === true) {
      form = undefined;
      return say(words.terminal.cancelled);
    }
    return advance({
      action,
      fields: rest,
      given: field === undefined || text === "" ? given : { ...given, [field.option]: text },
    });
  };

  return {
    turn: async (line) => {
      const text = clean(line).trim();
      if (form !== undefined) return fill(form, text);
      const action = /^[1-9]\d*$/.test(text) ? actions[Number(text) - 1] : undefined;
      if (action !== undefined) return advance({ action, fields: action.ask ?? [], given: {} });
      return remember(await bot.answer({ id: newId(), text, place, actor, file }));
    },
    asking: () => form?.fields[0],
    shown: (reply) => void remember(reply),
    cancel: () => {
      form = undefined;
    },
  };
};
