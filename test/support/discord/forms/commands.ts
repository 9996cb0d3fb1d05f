// Command definitions: names, descriptions, options and the rules between them.
import { ApplicationCommandOptionType as O, ApplicationCommandType as T, ChannelType } from "discord-api-types/v10";
import { z } from "zod";
import { choice, localized } from "./choices.ts";
import { between, type Complain, list, rule, text } from "./form.ts";

/** Letters of any script, in lower case where there is one. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const invalidName = { message: "Command name is invalid", params: { code: "APPLICATION_COMMAND_INVALID_NAME" } };
const name = text(1, 32).refine((value) => NAME.test(value) && value === value.toLowerCase(), invalidName);

const described = {
  name,
  name_localizations: localized(32),
  description: text(1, 100),
  description_localizations: localized(100),
};
const value = z.strictObject({
  type: z.literal([O.String, O.Integer, O.Boolean, O.User, O.Channel, O.Role, O.Mentionable, O.Number, O.Attachment]),
  ...described,
  required: z.boolean().optional(),
  choices: list(choice, 0, 25).optional(),
  autocomplete: z.boolean().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: between(0, 6000).optional(),
  max_length: between(1, 6000).optional(),
  channel_types: z.array(z.enum(ChannelType)).optional(),
});
const subcommand = z.strictObject({
  type: z.literal(O.Subcommand),
  ...described,
  options: list(value, 0, 25).optional(),
});
const group = z.strictObject({
  type: z.literal(O.SubcommandGroup),
  ...described,
  options: list(subcommand, 1, 25),
});
const option = z.discriminatedUnion("type", [value, subcommand, group]);
export type Option = z.infer<typeof option>;

const settings = {
  default_member_permissions: z.string().regex(/^\d+$/).nullable().optional(),
  dm_permission: z.boolean().nullable().optional(),
  integration_types: z
    .array(z.literal([0, 1]))
    .min(1)
    .optional(),
  contexts: z
    .array(z.literal([0, 1, 2]))
    .min(1)
    .nullable()
    .optional(),
  nsfw: z.boolean().optional(),
};

const MOST_TEXT = 8000;
const NUMERIC: readonly number[] = [O.Integer, O.Number];

/** Name, description and values: what counts towards a command's size. */
const sizeOf = (part: { name: string; description: string; options?: readonly Option[] | undefined }): number =>
  part.name.length +
  part.description.length +
  (part.options ?? []).reduce(
    (sum, one) => sum + sizeOf({ ...one, options: "options" in one ? one.options : [] }) + choicesOf(one),
    0,
  );
const choicesOf = (one: Option): number =>
  "choices" in one && one.choices
    ? one.choices.reduce((sum, { name: said, value: meant }) => sum + said.length + String(meant).length, 0)
    : 0;

function checkValue(one: z.infer<typeof value>, path: PropertyKey[], complain: Complain): void {
  const selectable = one.type === O.String || NUMERIC.includes(one.type);
  const wrong = (key: string) =>
    complain([...path, key], "APPLICATION_COMMAND_OPTION_INVALID", "Not for this type of option");
  if (one.choices && !selectable) wrong("choices");
  if (one.autocomplete && !selectable) wrong("autocomplete");
  if (one.autocomplete && one.choices && one.choices.length > 0)
    complain(
      [...path, "choices"],
      "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES",
      "Choices and autocomplete exclude each other",
    );
  if ((one.min_length ?? one.max_length) !== undefined && one.type !== O.String) wrong("min_length");
  if ((one.min_value ?? one.max_value) !== undefined && !NUMERIC.includes(one.type)) wrong("min_value");
  one.choices?.forEach(({ value: meant }, index) => {
    const fits = one.type === O.String ? typeof meant === "string" : typeof meant === "number";
    if (!fits) wrong(`choices.${index}.value`);
  });
}

function checkOptions(options: readonly Option[], complain: Complain, at: PropertyKey[] = ["options"]): void {
  const names = new Set<string>();
  let optional = false;
  const isSub = ({ type }: Option) => type === O.Subcommand || type === O.SubcommandGroup;
  if (options.some(isSub) && !options.every(isSub))
    complain(
      at,
      "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
      "Sub-command and sub-command group option types are mutually exclusive to all other types",
    );
  options.forEach((one, index) => {
    const path = [...at, index];
    if (names.has(one.name)) complain(path, "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option name already exists");
    names.add(one.name);
    switch (one.type) {
      case O.Subcommand:
      case O.SubcommandGroup:
        checkOptions(one.options ?? [], complain, [...path, "options"]);
        return;
      default:
        checkValue(one, path, complain);
        if (one.required && optional)
          complain(
            path,
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options",
          );
        optional ||= one.required !== true;
    }
  });
}

const chatInput = z
  .strictObject({
    type: z.literal(T.ChatInput).optional(),
    ...described,
    ...settings,
    options: list(option, 0, 25).optional(),
  })
  .superRefine(
    rule((command, complain) => {
      checkOptions(command.options ?? [], complain);
      if (sizeOf(command) > MOST_TEXT)
        complain([], "APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${MOST_TEXT})`);
    }),
  );
/** An entry of a context menu: any case, spaces too, and nothing to describe. */
const menuEntry = z.strictObject({
  type: z.literal([T.User, T.Message]),
  name: text(1, 32),
  name_localizations: localized(32),
  description: z.literal("").optional(),
  ...settings,
});

export const commandForm = z.discriminatedUnion("type", [chatInput, menuEntry]);
export type CommandForm = z.infer<typeof commandForm>;
