// Commands as Discord lists them while people type, and what they filled in as options again: one table for both ways.
import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Suggestion } from "../../bot/ports.ts";
import type { Command, OptionSpec } from "../../commands/define.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { clip } from "../shorten.ts";
import { clean } from "../text-safety.ts";
import type { Attached, OpenFile } from "./attachments.ts";
import { commandLimits } from "./limits.ts";

type Words = Pick<typeof chat, "whyNumbers" | "group">;
type ChatInput = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** What a kind of option is on Discord, and how its value is read. Values stay unchecked: the command checks them. */
type Kind = {
  type: Type.String | Type.Integer | Type.Boolean | Type.Attachment;
  suggests: boolean;
  read(value: unknown): unknown;
};

const asGiven = (value: unknown): unknown => value;

/** `jefferies "goldman sachs"`, as on a line of text; commas between names are no part of them. */
const namesIn = (value: unknown): string[] =>
  [...String(value).matchAll(/"([^"]*)"?|(\S+)/g)]
    .map(([, quoted, word]) => (quoted ?? word ?? "").replace(/[,;，、]+$/, "").trim())
    .filter((name) => name !== "");

const kinds: Record<OptionSpec["kind"], Kind> = {
  word: { type: Type.String, suggests: true, read: asGiven },
  company: { type: Type.String, suggests: true, read: asGiven },
  firm: { type: Type.String, suggests: true, read: asGiven },
  rest: { type: Type.String, suggests: true, read: namesIn },
  line: { type: Type.String, suggests: false, read: asGiven },
  choice: { type: Type.String, suggests: false, read: asGiven },
  date: { type: Type.String, suggests: false, read: asGiven },
  integer: { type: Type.Integer, suggests: false, read: asGiven },
  "yes/no": { type: Type.Boolean, suggests: false, read: asGiven },
  file: { type: Type.Attachment, suggests: false, read: asGiven },
};

const described = (text: string): string => clip(clean(text).trim(), commandLimits.description) || "…";

const optionOf = (spec: OptionSpec): APIApplicationCommandBasicOption => {
  const { type, suggests } = kinds[spec.kind];
  const base = { name: nameOf(spec.name), description: described(spec.description), required: spec.required };
  switch (type) {
    case Type.Boolean:
      return { ...base, type };
    case Type.Attachment:
      return { ...base, type };
    case Type.Integer:
      return {
        ...base,
        type,
        ...(spec.min === undefined ? {} : { min_value: spec.min }),
        ...(spec.max === undefined ? {} : { max_value: spec.max }),
      };
    case Type.String: {
      const choices = spec.choices ?? [];
      if (choices.length > 0 && choices.length <= commandLimits.choices)
        return { ...base, type, choices: choices.map((value) => ({ name: value, value })) };
      return {
        ...base,
        type,
        ...(suggests || choices.length > 0 ? { autocomplete: true } : {}),
        ...(spec.maxLength === undefined ? {} : { max_length: Math.min(spec.maxLength, commandLimits.stringLength) }),
      };
    }
    default:
      return type satisfies never;
  }
};

const nameOf = (name: string): string => {
  if (!commandLimits.name.test(name) || name !== name.toLowerCase())
    throw new Error(`Discord takes no name like ${name}`);
  return name;
};

/** Required options come first. More than Discord takes would be lost in silence: that is a bug of the definition. */
const optionsOf = ({ name, options }: Command): APIApplicationCommandBasicOption[] => {
  if (options.length > commandLimits.options) throw new Error(`Discord takes fewer options than ${name} has`);
  return [...options].sort((a, b) => Number(b.required) - Number(a.required)).map(optionOf);
};

const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Hides a command from members; a server can change that. The bot checks again. */
const shownTo = (commands: readonly Command[]): string | null =>
  commands.every(({ moderator }) => moderator) ? String(PermissionFlagsBits.ManageGuild) : null;

const commandOf = (name: string, group: readonly Command[], words: Words): ChatInput => {
  const base = {
    ...everywhere,
    type: ApplicationCommandType.ChatInput as const,
    name: nameOf(name),
    default_member_permissions: shownTo(group),
  };
  const [only] = group;
  if (only !== undefined && only.name === name && group.length === 1)
    return { ...base, description: described(only.summary), options: optionsOf(only) };
  const options = group.map((command): APIApplicationCommandSubcommandOption => {
    const [, second] = command.name.split(" ");
    // Discord would refuse the whole list: a command that others begin with cannot be called.
    if (second === undefined) throw new Error(`Discord takes no command ${name} beside its subcommands`);
    return {
      type: Type.Subcommand,
      name: nameOf(second),
      description: described(command.summary),
      options: optionsOf(command),
    };
  });
  return { ...base, description: described(words.group(options.map((option) => option.name))), options };
};

/** What is registered: every command, names of two words as subcommands, and the entry in the menu of a message. */
export const commandsFor = (commands: readonly Command[], words: Words): RESTPostAPIApplicationCommandsJSONBody[] => {
  const groups = Map.groupBy(commands, ({ name }) => name.split(" ")[0] ?? name);
  return [
    ...[...groups].map(([name, group]) => commandOf(name, group, words)),
    {
      ...everywhere,
      type: ApplicationCommandType.Message,
      name: clip(words.whyNumbers, commandLimits.menuName),
      default_member_permissions: null,
    },
  ];
};

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

const needed =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

/** The page on which a server's manager adds the bot, with no more rights than it uses. */
export const inviteLink = (applicationId: string): string => {
  const asked = {
    client_id: applicationId,
    permissions: String(needed),
    scope: ["bot", "applications.commands"].join(" "),
  };
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(asked).toString()}`;
};
