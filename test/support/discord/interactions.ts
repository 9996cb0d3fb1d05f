// What people do with commands, as INTERACTION_CREATE tells of it: call, complete, and use the menu of a message.
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionDataResolved,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from "discord-api-types/v10";
import { snowflake } from "./ids.ts";
import { envelope, type From } from "./places.ts";
import { APPLICATION_ID } from "./world.ts";

/** A whole number is sent as an integer option; `{ number }` as a number option, also where it is whole. */
export type OptionValue = string | number | boolean | { number: number } | { file: APIAttachment };
export type Options = Record<string, OptionValue>;

type BasicOption = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>;

function option(name: string, value: OptionValue): BasicOption {
  if (typeof value === "string") return { name, type: ApplicationCommandOptionType.String, value };
  if (typeof value === "boolean") return { name, type: ApplicationCommandOptionType.Boolean, value };
  if (typeof value === "object" && "file" in value)
    return { name, type: ApplicationCommandOptionType.Attachment, value: value.file.id };
  if (typeof value === "object") return { name, type: ApplicationCommandOptionType.Number, value: value.number };
  const type = Number.isInteger(value) ? ApplicationCommandOptionType.Integer : ApplicationCommandOptionType.Number;
  return { name, type, value };
}

function resolved(options: Options): { resolved?: APIInteractionDataResolved } {
  const files = Object.values(options).flatMap((value) =>
    typeof value === "object" && "file" in value ? [value.file] : [],
  );
  return files.length === 0
    ? {}
    : { resolved: { attachments: Object.fromEntries(files.map((file) => [file.id, file])) } };
}

/** A command's name: "targets", "digest add" or "watch list add". */
function calling<T extends { name: string }>(name: string, options: T[]) {
  const [command = "", ...below] = name.split(" ");
  const [first, second] = below;
  const sub = (of: string) => ({ name: of, type: ApplicationCommandOptionType.Subcommand as const, options });
  const group = (of: string, inside: string) => ({
    name: of,
    type: ApplicationCommandOptionType.SubcommandGroup as const,
    options: [sub(inside)],
  });
  return {
    id: snowflake(),
    name: command,
    type: ApplicationCommandType.ChatInput as const,
    options: first === undefined ? options : second === undefined ? [sub(first)] : [group(first, second)],
  };
}

/** `/targets company:xiaomi`, `/digest add …`. */
export const slash = (
  name: string,
  options: Options = {},
  from: From = {},
): APIChatInputApplicationCommandInteraction => ({
  ...envelope(from),
  application_id: APPLICATION_ID,
  type: InteractionType.ApplicationCommand,
  data: {
    ...calling(
      name,
      Object.entries(options).map(([key, value]) => option(key, value)),
    ),
    ...resolved(options),
  },
});

/** The option `focused` is being typed; its value is what stands there so far, a number also as text. */
export const autocomplete = (
  name: string,
  focused: string,
  options: Record<string, string | number | boolean>,
  from: From = {},
): APIApplicationCommandAutocompleteInteraction => ({
  ...envelope(from),
  application_id: APPLICATION_ID,
  type: InteractionType.ApplicationCommandAutocomplete,
  data: calling(
    name,
    Object.entries(options).map(([key, value]) =>
      key === focused
        ? { name: key, type: ApplicationCommandOptionType.String as const, value: String(value), focused: true }
        : typeof value === "number"
          ? { name: key, type: ApplicationCommandOptionType.Integer as const, value: String(value) }
          : typeof value === "boolean"
            ? { name: key, type: ApplicationCommandOptionType.Boolean as const, value }
            : { name: key, type: ApplicationCommandOptionType.String as const, value },
    ),
  ),
});

/** An entry of a message's context menu. */
export const messageMenu = (
  name: string,
  target: APIMessage,
  from: From = {},
): APIMessageApplicationCommandInteraction => ({
  ...envelope(from),
  application_id: APPLICATION_ID,
  type: InteractionType.ApplicationCommand,
  data: {
    id: snowflake(),
    name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  },
});
