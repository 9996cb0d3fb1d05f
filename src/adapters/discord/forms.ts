// What an action asks before it runs, as a form; and what was filled in, as options.
import { ComponentType, TextInputStyle } from "discord-api-types/v10";
import type { APILabelComponent, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type { Action, Field } from "../../commands/reply.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { clip } from "../shorten.ts";
import { clean } from "../text-safety.ts";
import { encode } from "./custom-id.ts";
import type { Kept } from "./custom-id.ts";
import { componentLimits } from "./limits.ts";

/** A label that is too long stands below in full, as far as that goes. */
const labelOf = ({ option, label, required = false }: Field): APILabelComponent => {
  const text = clean(label).trim() || option;
  const short = clip(text, componentLimits.fieldLabel);
  return {
    type: ComponentType.Label,
    label: short,
    ...(short === text ? {} : { description: clip(text, componentLimits.fieldDescription) }),
    component: {
      type: ComponentType.TextInput,
      custom_id: option,
      style: TextInputStyle.Short,
      required,
      max_length: componentLimits.fieldValue,
    },
  };
};

/** The form of an action that asks. Its id decodes to the action without its questions. Required fields come first. */
export const formOf = (
  action: Action,
  words: Pick<typeof chat, "form">,
): { modal: APIModalInteractionResponseCallbackData; kept: Kept[] } => {
  const { id, kept } = encode({ label: "", invoke: action.invoke });
  const fields = [...(action.ask ?? [])].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
  const modal = {
    custom_id: id,
    title: clip(clean(action.label).trim() || words.form, componentLimits.modalTitle),
    components: fields.slice(0, componentLimits.modalFields).map(labelOf),
  };
  return { modal, kept: kept === undefined ? [] : [kept] };
};

type Input = { custom_id?: string; customId?: string; value?: unknown };

/** What was sent with a form: as JSON or as discord.js holds it, with labels or with the older rows. */
export type Submitted = readonly { component?: Input; components?: readonly Input[] }[];

/** The options that were filled in; an empty field is none. */
export const optionsOf = (components: Submitted): Record<string, string> =>
  Object.fromEntries(
    components
      .flatMap(({ component, components: row }) => [...(component === undefined ? [] : [component]), ...(row ?? [])])
      .flatMap(({ custom_id: id, customId = id, value }) => {
        const text = typeof value === "string" ? value.trim() : "";
        return customId === undefined || text === "" ? [] : [[customId, text] as const];
      }),
  );
