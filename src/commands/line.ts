// A line of text that somebody typed, answered: a command with its options, else a question in plain words.
import { createNames } from "../knowledge/names.ts";
import type { Command, Context } from "./define.ts";
import type { Card, Reply } from "./reply.ts";
import { answerQuestion } from "./question.ts";
import { parseLine } from "./text.ts";
import {
  emptyCard,
  extraWordCard,
  moderatorsCard,
  tooLongCard,
  unknownCommandCard,
  unreadableCard,
} from "./views/failures.ts";

/** Longer lines are refused: chat platforms hold no more in a message that people type. */
const LONGEST = 2000;

/** Throws what the command throws. */
export async function answerLine(text: string, context: Context): Promise<Reply> {
  const { look, commands } = context;
  if (text.length > LONGEST) return refused(tooLongCard(LONGEST, look));
  if (unreadable(text)) return refused(unreadableCard(look));
  const line = parseLine(text, commands);
  switch (line.status) {
    case "command":
      return invoke(line.command, line.options, context);
    case "extra":
      return refused(extraWordCard(line.command, line.word, look));
    case "unknown":
      return isCall(text) ? refused(unknownCommandCard(line.word, near(line.word, commands), look)) : answerQuestion(text, context);
    case "empty":
      return refused(emptyCard(look));
  }
}

export async function invoke(command: Command, options: Record<string, unknown>, context: Context): Promise<Reply> {
  if (command.moderator && !context.actor.isModerator) return refused(moderatorsCard(context.look));
  return command.invoke(options, context);
}

export const refused = (card: Card): Reply => ({ cards: [card], private: true });

/** "/ratngs xiaomi" is meant as a command, whatever it says. */
const isCall = (text: string): boolean => /^\s*[/!][a-z]/i.test(text);

function near(word: string, commands: readonly Command[]): string[] {
  const names = createNames(commands.map(({ name }) => ({ id: name, name, names: [] })));
  const found = names.resolve(word);
  return found.status === "unknown" ? found.near : [];
}

/** More than a stray control character, or the mark of bytes that were no text. */
const unreadable = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/.test(text);
