// A line of text that somebody typed, answered: a command with its options, else a question in plain words.
import { createNames } from "../knowledge/names.ts";
import { isPlain } from "../knowledge/question/spot.ts";
import { again } from "./again.ts";
import type { Command, Context } from "./define.ts";
import { answerQuestion } from "./question.ts";
import { type Reply, UserProblem } from "./reply.ts";
import { type Line, parseLine } from "./text.ts";
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
  const anew = () => answerAnew(text, context, commands);
  return commands === context.commands ? again(["line", text], context, anew) : anew();
}

async function answerAnew(text: string, context: Context, commands: readonly Command[]): Promise<Reply> {
  const { look } = context;
  const line = parseLine(text, commands);
  // "/ratngs xiaomi" is meant as a command, whatever it says.
  const called = /^\s*[/!][a-z]/i.test(text);
  switch (line.status) {
    case "command":
      if (!called && !OPTION.test(text) && (await isQuestion(line, context))) return answerQuestion(text, context);
      return invoke(line.command, await withFile(line.command, line.options, context), context);
    case "extra":
      if (!called && !OPTION.test(text)) return answerQuestion(text, context);
      throw new UserProblem(extraWordCard(line.command, line.word, look));
    case "unknown":
      if (!called) return answerQuestion(text, context);
      throw new UserProblem(unknownCommandCard(line.word, near(line.word, commands), look));
    case "empty":
      throw new UserProblem(emptyCard(look));
  }
}

/** An option by its name, or what was meant as one. "HK:1810" is a share. */
const OPTION = /(?:^|\s)(?!(?:hk|otc):)[a-z_-]{2,}:\S/i;

/** "why are tablets dearer", "ratings today": the words after the command are no names but plain words. */
async function isQuestion(
  { command, options }: Extract<Line, { status: "command" }>,
  context: Context,
): Promise<boolean> {
  const lexicon = await context.knowledge.lexicon();
  const plain = (value: unknown) => typeof value === "string" && isPlain(value, lexicon);
  if (command.name === "why") {
    const ids = [options["id"]].flat().filter((id) => typeof id === "string");
    if (ids.length === 0) return context.thread !== undefined;
    if (!ids.some(plain)) return false;
    return (await Promise.all(ids.map((id) => context.knowledge.fact(id.toLowerCase())))).every((fact) => !fact);
  }
  // Names of commands are plain words, too.
  if (command.name === "help") return false;
  return command.options.some(({ name, kind, positional }) => {
    if (!positional || !["company", "firm", "rest"].includes(kind)) return false;
    return [options[name]].flat().some(plain);
  });
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
