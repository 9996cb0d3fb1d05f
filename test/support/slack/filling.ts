// A form as somebody fills it in: the state that Slack makes of it, and what Slack itself does not let pass.
import { labelOf, theElement, usable } from "./find.ts";
import type { Json } from "./refusal.ts";
import type { SeenView } from "./views.ts";

/** What stands in each field, by its block id or action id; of menus the words or the value of what was chosen. */
export type Filled = Record<string, string | readonly string[]>;

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** A choice, by its words or its value; where the app completes, whatever it was that it offered. */
function asOption(wanted: string, element: Json): Json {
  const groups = listOf(element["option_groups"]).flatMap((group) => listOf(group["options"]));
  const listed = [...listOf(element["options"]), ...groups];
  const found = listed.find((one) => labelOf(one) === wanted || one["value"] === wanted);
  if (found) return found;
  if (listed.length > 0) throw new Error(`There is no choice "${wanted}", only: ${listed.map(labelOf).join(", ")}`);
  return { text: { type: "plain_text", text: wanted }, value: wanted };
}

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
