// Completions of an unfinished line: commands, then options and their values.
import type { Command, Context } from "../commands/define.ts";
import { unfinished } from "../commands/text.ts";
import type { Suggestion } from "./ports.ts";

// As many as a screen can list; the commands alone are more than two dozen.
const MOST = 40;

export async function completeLine(
  line: string,
  context: Pick<Context, "knowledge" | "commands">,
): Promise<Suggestion[]> {
  const at = unfinished(line, context.commands);
  switch (at.what) {
    case "command":
      return offered(context.commands.flatMap((command) => nextWord(command, at.before, at.typed)));
    case "option":
      return offered(optionNames(at.command, at.typed));
    case "value": {
      const values = await at.command.suggest(at.option.name, at.typed, { ...context, given: at.given });
      const prefix = at.named ? `${at.option.name}:` : "";
      const options = at.named ? [] : optionNames(at.command, at.typed);
      return offered([...values.map((value) => prefix + quoted(value)), ...options]);
    }
  }
}

/** The word of a command's name that comes after what stands already. */
function nextWord(command: Command, before: string, typed: string): string[] {
  const words = command.name.split(" ");
  const given = before.split(/\s+/).filter(Boolean);
  const fits = given.every((word, i) => words[i] === word.toLowerCase());
  const next = words[given.length];
  return fits && next?.startsWith(typed.replace(/^[/!]/, "").toLowerCase()) ? [next] : [];
}

const optionNames = (command: Command, typed: string): string[] =>
  command.options.map((spec) => `${spec.name}:`).filter((name) => name.startsWith(typed.toLowerCase()));

const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

const offered = (values: readonly string[]): Suggestion[] =>
  [...new Set(values)].slice(0, MOST).map((value) => ({ value }));
