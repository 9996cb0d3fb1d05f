// What arrives when a command is called or typed, as command and options again; and what is suggested.
import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import type { Suggestion } from "../../bot/ports.ts";
import type { Command, OptionSpec } from "../../commands/define.ts";
import type { Attached, OpenFile } from "../attached.ts";
import { clip } from "../shorten.ts";
import { clean } from "../text-safety.ts";
import { commandLimits } from "./limits.ts";
import { kinds } from "./option-kinds.ts";

/** An option as it arrives, as JSON or as discord.js holds it in `interaction.options.data`. */
export type Given = {
  name: string;
  type: number;
  value?: unknown;
  focused?: boolean;
  options?: readonly Given[];
  /** What the id in the value stands for. */
  attachment?: Attached;
};

type Called = { command: string; given: readonly Given[]; kindOf(option: string): OptionSpec["kind"] | undefined };

const calledBy = (name: string, given: readonly Given[] = [], commands: readonly Command[]): Called => {
  const [first] = given;
  if (first?.type === Type.Subcommand || first?.type === Type.SubcommandGroup)
    return calledBy(`${name} ${first.name}`, first.options, commands);
  const specs = commands.find((command) => command.name === name)?.options ?? [];
  return { command: name, given, kindOf: (option) => specs.find((spec) => spec.name === option)?.kind };
};

const readFrom = ({ given, kindOf }: Called, open?: OpenFile): Record<string, unknown> =>
  Object.fromEntries(
    given.flatMap(({ name, value, focused, attachment }) => {
      if (focused === true || value === undefined) return [];
      if (attachment && open) return [[name, open(attachment)]];
      const kind = kindOf(name);
      return [[name, kind === undefined ? value : kinds[kind].read(value)]];
    }),
  );

/** Which command is called with what, and `open` makes files of what was attached. An option that the command does not know stays as it came. */
export const decodeCommand = (
  name: string,
  given: readonly Given[] | undefined,
  commands: readonly Command[],
  open?: OpenFile,
): { command: string; options: Record<string, unknown> } => {
  const called = calledBy(name, given, commands);
  return { command: called.command, options: readFrom(called, open) };
};

/** `before`: what stands before the last of several names, for `choicesFor`. `given`: the other options so far. */
export type Typing = { command: string; option: string; typed: string; before: string; given: Record<string, unknown> };

/** The option that is being typed, for autocomplete. */
export const decodeFocused = (
  name: string,
  given: readonly Given[] | undefined,
  commands: readonly Command[],
): Typing => {
  const called = calledBy(name, given, commands);
  const focused = called.given.find((option) => option.focused === true);
  const text = typeof focused?.value === "string" || typeof focused?.value === "number" ? String(focused.value) : "";
  const option = focused?.name ?? "";
  const [last = ""] = called.kindOf(option) === "rest" ? (/(?:"[^"]*|[^\s"]*)$/.exec(text) ?? []) : [text];
  const before = text.slice(0, text.length - last.length);
  return { command: called.command, option, typed: last.replace(/^"/, ""), before, given: readFrom(called) };
};

/** Suggestions as Discord takes them: at most 25, each once. One name of several keeps those before it. */
export const choicesFor = (
  suggestions: readonly Suggestion[],
  before = "",
): APIApplicationCommandOptionChoice<string>[] => {
  const choices = suggestions.map(({ value, label = value }) => {
    const whole = before === "" ? value : `${before}${/\s/.test(value) ? `"${value}"` : value}`;
    return [whole, { name: clip(clean(before + label).trim(), commandLimits.choice), value: whole }] as const;
  });
  return [...new Map(choices).values()]
    .filter(({ name, value }) => name !== "" && value !== "" && value.length <= commandLimits.choice)
    .slice(0, commandLimits.choices);
};
