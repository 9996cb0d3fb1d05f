// What people do with components: press a button, choose from a list, submit a form. Only what a message really offers.
import {
  type APIComponentInMessageActionRow,
  type APIMessage,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { type At, envelope, type From, inGuild } from "./places.ts";
import { APPLICATION_ID } from "./world.ts";

const inRows = (components: readonly APIMessageTopLevelComponent[] = []): APIComponentInMessageActionRow[] =>
  components.flatMap((component) => {
    switch (component.type) {
      case ComponentType.ActionRow:
        return component.components;
      case ComponentType.Container:
        return inRows(component.components);
      case ComponentType.Section:
        return component.accessory.type === ComponentType.Button ? [component.accessory] : [];
      default:
        return [];
    }
  });

const wanted = (which: string, on: APIMessage, found: readonly string[]): Error =>
  new Error(`Message ${on.id} offers no "${which}", only: ${found.join(", ") || "nothing"}`);

/** Presses the button with this label or custom id. */
export function press(on: APIMessage, which: string, from: From = {}): APIMessageComponentButtonInteraction {
  const offered = inRows(on.components).flatMap((component) =>
    component.type === ComponentType.Button && "custom_id" in component ? [component] : [],
  );
  const names = offered.map(({ label, custom_id }) => label ?? custom_id);
  const button = offered.find(({ label, custom_id }) => custom_id === which || label === which);
  if (!button) throw wanted(which, on, names);
  if (button.disabled) throw new Error(`The button "${which}" is disabled.`);
  return {
    ...envelope(from),
    application_id: APPLICATION_ID,
    type: InteractionType.MessageComponent,
    message: on,
    data: { component_type: ComponentType.Button, custom_id: button.custom_id },
  };
}

/** Chooses from the list with this custom id. */
export function choose(
  on: APIMessage,
  customId: string,
  values: string[],
  from: From = {},
): APIMessageComponentSelectMenuInteraction {
  const lists = inRows(on.components).flatMap((component) =>
    component.type === ComponentType.StringSelect ? [component] : [],
  );
  const list = lists.find(({ custom_id }) => custom_id === customId);
  if (!list)
    throw wanted(
      customId,
      on,
      lists.map(({ custom_id }) => custom_id),
    );
  const missing = values.filter((value) => !list.options.some((offered) => offered.value === value));
  if (missing.length > 0)
    throw wanted(
      missing.join(", "),
      on,
      list.options.map(({ value }) => value),
    );
  return {
    ...envelope(from),
    application_id: APPLICATION_ID,
    type: InteractionType.MessageComponent,
    message: on,
    data: { component_type: ComponentType.StringSelect, custom_id: list.custom_id, values },
  };
}

type Modal = APIModalInteractionResponseCallbackData;

const fieldsOf = ({ components }: Modal): string[] =>
  components.flatMap((component) => {
    switch (component.type) {
      case ComponentType.ActionRow:
        return component.components.map(({ custom_id }) => custom_id);
      case ComponentType.Label:
        return "custom_id" in component.component ? [component.component.custom_id] : [];
      default:
        return [];
    }
  });

/** Submits a form as it was shown, or by its custom id alone; `on` is the message that it was opened from. */
export function submit(
  modal: Modal | string,
  values: Record<string, string>,
  { on, at, ...from }: From & { on?: APIMessage; at?: At } = {},
): APIModalSubmitInteraction {
  const fields = typeof modal === "string" ? Object.keys(values) : fieldsOf(modal);
  const strangers = Object.keys(values).filter((key) => !fields.includes(key));
  if (strangers.length > 0)
    throw new Error(`The form has no field ${strangers.join(", ")}, only: ${fields.join(", ")}`);
  return {
    ...envelope({ at: at ?? inGuild(), ...from }),
    application_id: APPLICATION_ID,
    type: InteractionType.ModalSubmit,
    ...(on ? { message: on } : {}),
    data: {
      custom_id: typeof modal === "string" ? modal : modal.custom_id,
      components: fields.map((customId, index) => ({
        type: ComponentType.Label,
        id: 2 * index + 1,
        component: {
          type: ComponentType.TextInput,
          id: 2 * index + 2,
          custom_id: customId,
          value: values[customId] ?? "",
        },
      })),
    },
  };
}
