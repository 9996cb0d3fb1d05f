// Commands as Discord lists them while people type.
import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Command, OptionSpec } from "../../commands/define.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { clip } from "../shorten.ts";
import { clean } from "../text-safety.ts";
import { commandLimits } from "./limits.ts";
import { kinds } from "./option-kinds.ts";

type Words = Pick<typeof chat, "whyNumbers" | "checkClaim" | "group">;
type ChatInput = RESTPostAPIChatInputApplicationCommandsJSONBody;

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

/** What is registered: every command, names of two words as subcommands, and the entries in the menu of a message. */
export const commandsFor = (commands: readonly Command[], words: Words): RESTPostAPIApplicationCommandsJSONBody[] => {
  const groups = Map.groupBy(commands, ({ name }) => name.split(" ")[0] ?? name);
  return [
    ...[...groups].map(([name, group]) => commandOf(name, group, words)),
    ...[words.whyNumbers, words.checkClaim].map((name) => ({
      ...everywhere,
      type: ApplicationCommandType.Message as const,
      name: clip(name, commandLimits.menuName),
      default_member_permissions: null,
    })),
  ];
};
