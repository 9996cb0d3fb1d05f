// What stands inside blocks: buttons, menus, inputs, pictures.
import { z } from "zod";
import { list, text } from "./form.ts";
import { actionId, confirm, linkOption, option, optionGroups, options, plainText, tick, url } from "./texts.ts";

const placeholder = plainText(150).optional();
const common = { action_id: actionId, confirm: confirm.optional(), focus_on_load: z.boolean().optional() };
const when = { action_id: actionId, placeholder, confirm: confirm.optional(), focus_on_load: z.boolean().optional() };
const several = { max_selected_items: z.int().min(1).optional() };
const conversations = {
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z.looseObject({}).optional(),
};
const menu = <T extends string>(type: T) => z.strictObject({ type: z.literal(type), ...when });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date as YYYY-MM-DD");
const oneOf = (value: { options?: unknown; option_groups?: unknown }) =>
  (value.options === undefined) !== (value.option_groups === undefined);
const EITHER = "must have either options or option_groups";
const listed = { options: options.optional(), option_groups: optionGroups.optional() };
const external = { min_query_length: z.int().min(0).optional() };

const button = z.strictObject({
  type: z.literal("button"),
  action_id: actionId,
  confirm: confirm.optional(),
  text: plainText(75),
  url: url.optional(),
  value: text(1, 2000).optional(),
  style: z.enum(["primary", "danger"]).optional(),
  accessibility_label: text(1, 75).optional(),
});
export const image = z
  .strictObject({
    type: z.literal("image"),
    alt_text: text(1, 2000),
    image_url: url.optional(),
    slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
  })
  .refine((value) => (value.image_url === undefined) !== (value.slack_file === undefined), "must have one image");

const staticSelect = menu("static_select").extend({ ...listed, initial_option: option.optional() });
const multiStatic = menu("multi_static_select").extend({ ...listed, ...several, initial_options: options.optional() });
const externalSelect = menu("external_select").extend({ ...external, initial_option: option.optional() });
const multiExternal = menu("multi_external_select").extend({
  ...external,
  ...several,
  initial_options: options.optional(),
});
const pickers = [
  menu("users_select").extend({ initial_user: z.string().optional() }),
  menu("multi_users_select").extend({ ...several, initial_users: z.array(z.string()).optional() }),
  menu("channels_select").extend({
    initial_channel: z.string().optional(),
    response_url_enabled: z.boolean().optional(),
  }),
  menu("conversations_select").extend({ ...conversations, initial_conversation: z.string().optional() }),
  menu("datepicker").extend({ initial_date: date.optional() }),
  menu("timepicker").extend({ initial_time: z.string().optional(), timezone: z.string().optional() }),
  z.strictObject({ type: z.literal("datetimepicker"), ...common, initial_date_time: z.int().optional() }),
  z.strictObject({
    type: z.literal("checkboxes"),
    ...common,
    options: list(tick, 1, 10),
    initial_options: list(tick, 1, 10).optional(),
  }),
  z.strictObject({
    type: z.literal("radio_buttons"),
    ...common,
    options: list(tick, 1, 10),
    initial_option: tick.optional(),
  }),
] as const;
const menus = [
  staticSelect.refine(oneOf, EITHER),
  multiStatic.refine(oneOf, EITHER),
  externalSelect,
  multiExternal,
  ...pickers,
] as const;
const overflow = z.strictObject({
  type: z.literal("overflow"),
  action_id: actionId,
  confirm: confirm.optional(),
  options: list(linkOption, 1, 5),
});

const typing = {
  action_id: actionId,
  placeholder,
  focus_on_load: z.boolean().optional(),
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.enum(["on_enter_pressed", "on_character_entered"])) })
    .optional(),
};
const inputs = [
  z.strictObject({
    type: z.literal("plain_text_input"),
    ...typing,
    initial_value: text(0, 3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
  }),
  z.strictObject({
    type: z.literal("number_input"),
    ...typing,
    is_decimal_allowed: z.boolean(),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  z.strictObject({ type: z.literal("email_text_input"), ...typing, initial_value: z.string().optional() }),
  z.strictObject({ type: z.literal("url_text_input"), ...typing, initial_value: z.string().optional() }),
  z.strictObject({
    type: z.literal("file_input"),
    action_id: actionId,
    filetypes: z.array(z.string()).optional(),
    max_files: z.int().min(1).max(10).optional(),
  }),
] as const;

/** What an actions block may hold. */
export const actionElement = z.discriminatedUnion("type", [button, overflow, ...menus]);
/** What may stand beside a section's text. */
export const accessory = z.discriminatedUnion("type", [button, image, overflow, ...menus]);
/** What an input block may ask with. */
export const inputElement = z.discriminatedUnion("type", [...inputs, ...menus]);
