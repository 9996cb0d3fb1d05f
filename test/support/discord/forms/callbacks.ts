// The first answer to an interaction, by its type.
import { InteractionResponseType as R, MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import { stringSelect, otherSelect, textDisplay, textInput } from "./components.ts";
import { list, rule, text } from "./form.ts";
import { choice } from "./choices.ts";
import { checkUnique, partsOf } from "./layout.ts";
import { messageForms } from "./messages.ts";

const label = z.strictObject({
  type: z.literal(18),
  id: z.int().nonnegative().optional(),
  label: text(1, 45),
  description: text(0, 100).optional(),
  component: z.discriminatedUnion("type", [textInput, stringSelect, otherSelect]),
});
const inputRow = z.strictObject({
  type: z.literal(1),
  id: z.int().nonnegative().optional(),
  components: list(textInput.required({ label: true }), 1, 1),
});

const modal = z
  .strictObject({
    custom_id: text(1, 100),
    title: text(1, 45),
    components: list(z.discriminatedUnion("type", [inputRow, label, textDisplay]), 1, 5),
  })
  .superRefine(rule(({ components }, complain) => checkUnique(partsOf(components), complain)));

const onlyEphemeral = z.strictObject({ flags: z.literal([0, MessageFlags.Ephemeral]).optional() });

export const callbackForm = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal(R.ChannelMessageWithSource), data: messageForms.interaction }),
  z.strictObject({ type: z.literal(R.DeferredChannelMessageWithSource), data: onlyEphemeral.optional() }),
  z.strictObject({ type: z.literal(R.DeferredMessageUpdate), data: z.strictObject({}).optional() }),
  z.strictObject({ type: z.literal(R.UpdateMessage), data: messageForms.edit.optional() }),
  z.strictObject({
    type: z.literal(R.ApplicationCommandAutocompleteResult),
    data: z.strictObject({ choices: list(choice, 0, 25) }),
  }),
  z.strictObject({ type: z.literal(R.Modal), data: modal }),
]);
export type Callback = z.infer<typeof callbackForm>;
