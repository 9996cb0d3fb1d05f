// A form as somebody fills it in: the state that Slack makes of it, and what Slack itself does not let pass.
import { theElement, usable } from "./find.ts";
import type { Json } from "./refusal.ts";
import type { SeenView } from "./views.ts";

/** What stands in each field, by its block id or action id; of menus the value of what was chosen. */
export type Filled = Record<string, string | readonly string[]>;

const asOption = (value: string, element: Json): Json => {
  const listed = Array.isArray(element["options"]) ? (element["options"] as Json[]) : [];
  return listed.find((one) => one["value"] === value) ?? { text: { type: "plain_text", text: value }, value };
};

/** One field's state. */
export function stateOf(element: Json, value: string | readonly string[] | undefined): Json {
  const type = String(element["type"]);
  const one = typeof value === "string" ? value : value?.[0];
  const several = value === undefined ? [] : typeof value === "string" ? [value] : [...value];
  switch (type) {
    case "static_select":
    case "external_select":
    case "radio_buttons":
      return {
        type,
        selected_option: one === undefined ? (element["initial_option"] ?? null) : asOption(one, element),
      };
    case "multi_static_select":
    case "multi_external_select":
    case "checkboxes":
      return {
        type,
        selected_options:
          value === undefined ? (element["initial_options"] ?? []) : several.map((each) => asOption(each, element)),
      };
    case "users_select":
      return { type, selected_user: one ?? element["initial_user"] ?? null };
    case "conversations_select":
      return { type, selected_conversation: one ?? element["initial_conversation"] ?? null };
    case "channels_select":
      return { type, selected_channel: one ?? element["initial_channel"] ?? null };
    case "datepicker":
      return { type, selected_date: one ?? element["initial_date"] ?? null };
    case "timepicker":
      return { type, selected_time: one ?? element["initial_time"] ?? null };
    default:
      return { type, value: one ?? element["initial_value"] ?? null };
  }
}

const isBlank = ({ type: _type, ...state }: Json): boolean =>
  Object.values(state).every((value) => value === null || value === "" || (Array.isArray(value) && value.length === 0));

/** The state of all fields in blocks, as filled in. */
export function stateFor(blocks: readonly Json[], filled: Filled): Json {
  for (const name of Object.keys(filled)) theElement(blocks, name);
  const values: Record<string, Json> = {};
  for (const { blockId, element } of usable(blocks)) {
    const actionId = String(element["action_id"]);
    if (element["type"] !== "button")
      values[blockId] = { ...values[blockId], [actionId]: stateOf(element, filled[blockId] ?? filled[actionId]) };
  }
  return values;
}

/** The first field that Slack would not send the form without. */
export function missingIn(view: SeenView, values: Json): string | undefined {
  const required = view.blocks.filter((block) => block["type"] === "input" && block["optional"] !== true);
  const missing = required.find((block) => {
    const states = Object.values((values[String(block["block_id"])] ?? {}) as Record<string, Json>);
    return states.every(isBlank);
  });
  return missing && String(missing["block_id"]);
}
