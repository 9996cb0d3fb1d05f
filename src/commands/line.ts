// A line of text that somebody typed, answered: a command with its options, or what is wrong with it.
import { createNames } from "../knowledge/names.ts";
import type { Command, Context } from "./define.ts";
import { type Reply, UserProblem } from "./reply.ts";
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

/**
 * `commands`: those that the line may call. Throws a UserProblem for a line that is no call, and what the command
 * throws.
 */
export async function answerLine(text: string, context: Context, commands = context.commands): Promise<Reply> {
  const { look } = context;
  if (text.length > LONGEST) throw new UserProblem(tooLongCard(LONGEST, look));
  if (unreadable(text)) throw new UserProblem(unreadableCard(look));
  const line = parseLine(text, commands);
  switch (line.status) {
    case "command":
      return invoke(line.command, await withFile(line.command, line.options, context), context);
    case "extra":
      throw new UserProblem(extraWordCard(line.command, line.word, look));
    case "unknown":
      throw new UserProblem(unknownCommandCard(line.word, near(line.word, commands), look));
    case "empty":
      throw new UserProblem(emptyCard(look));
  }
}

/** Throws a UserProblem where only moderators may call it, and what the command throws. */
export async function invoke(command: Command, options: Record<string, unknown>, context: Context): Promise<Reply> {
  if (command.moderator && !context.actor.isModerator) throw new UserProblem(moderatorsCard(context.look));
  return command.invoke(options, context);
}

/** A line holds no file: what came with it, or the place where it was typed, tells which one is meant. */
async function withFile(
  { options: specs }: Command,
  options: Record<string, unknown>,
  { file }: Context,
): Promise<Record<string, unknown>> {
  const spec = specs.find(({ kind }) => kind === "file");
  if (!spec || !file) return options;
  const word = options[spec.name];
  const given = await file(typeof word === "string" ? word : undefined);
  return given ? { ...options, [spec.name]: given } : options;
}

function near(word: string, commands: readonly Command[]): string[] {
  const names = createNames(commands.map(({ name }) => ({ id: name, name, names: [] })));
  const found = names.resolve(word);
  return found.status === "unknown" ? found.near : [];
}

/** More than a stray control character, or the mark of bytes that were no text. */
const unreadable = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/.test(text);
