// Components of messages and forms, by their type, each with its limits.
import { ComponentType as C } from "discord-api-types/v10";
import { z } from "zod";
import { media } from "./embeds.ts";
import { between, list, snowflakeText, text } from "./form.ts";

const id = z.int().nonnegative().optional();
const customId = text(1, 100);
const emoji = z.strictObject({
  id: snowflakeText.nullable().optional(),
  name: z.string().nullable().optional(),
  animated: z.boolean().optional(),
});

const needs = (code: string, message: string) => ({ message, params: { code } });

const button = z
  .strictObject({
    type: z.literal(C.Button),
    id,
    style: z.literal([1, 2, 3, 4, 5]),
    label: text(0, 80).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: z.string().max(512).optional(),
    disabled: z.boolean().optional(),
  })
  .refine(({ label, emoji: picture }) => Boolean(label?.trim()) || picture !== undefined, {
    path: ["label"],
    ...needs("BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button must have a label or an emoji"),
  })
  .refine(
    ({ style, custom_id, url }) => (style === 5 ? url !== undefined : custom_id !== undefined && url === undefined),
    {
      ...needs("BUTTON_COMPONENT_CUSTOM_ID_OR_URL", "A link needs a url, every other button a custom id"),
    },
  )
  .refine(({ style, custom_id }) => style !== 5 || custom_id === undefined, {
    ...needs("BUTTON_COMPONENT_CUSTOM_ID_AND_URL", "A custom id and url cannot both be specified"),
  });

const choices = {
  id,
  custom_id: customId,
  placeholder: text(0, 150).optional(),
  min_values: between(0, 25).optional(),
  max_values: between(1, 25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};
const defaults = z.array(z.strictObject({ id: snowflakeText, type: z.enum(["user", "role", "channel"]) })).max(25);

export const stringSelect = z.strictObject({
  type: z.literal(C.StringSelect),
  ...choices,
  options: list(
    z.strictObject({
      label: text(1, 100),
      value: text(1, 100),
      description: text(0, 100).optional(),
      emoji: emoji.optional(),
      default: z.boolean().optional(),
    }),
    1,
    25,
  ),
});
export const otherSelect = z.strictObject({
  type: z.literal([C.UserSelect, C.RoleSelect, C.MentionableSelect, C.ChannelSelect]),
  ...choices,
  channel_types: z.array(z.int()).optional(),
  default_values: defaults.optional(),
});
export const textInput = z.strictObject({
  type: z.literal(C.TextInput),
  id,
  custom_id: customId,
  style: z.literal([1, 2]),
  // Where it stands in a Label, that has the label.
  label: text(1, 45).optional(),
  min_length: between(0, 4000).optional(),
  max_length: between(1, 4000).optional(),
  required: z.boolean().optional(),
  value: text(0, 4000).optional(),
  placeholder: text(0, 100).optional(),
});

const actionRow = z.strictObject({
  type: z.literal(C.ActionRow),
  id,
  components: list(z.discriminatedUnion("type", [button, stringSelect, otherSelect]), 1, 5),
});

export const textDisplay = z.strictObject({ type: z.literal(C.TextDisplay), id, content: text(1, 4000) });
const mediaItem = z.strictObject({ url: media });
const described = { description: text(0, 1024).nullable().optional(), spoiler: z.boolean().optional() };
const thumbnail = z.strictObject({ type: z.literal(C.Thumbnail), id, media: mediaItem, ...described });
const section = z.strictObject({
  type: z.literal(C.Section),
  id,
  components: list(textDisplay, 1, 3),
  accessory: z.discriminatedUnion("type", [button, thumbnail]),
});
const gallery = z.strictObject({
  type: z.literal(C.MediaGallery),
  id,
  items: list(z.strictObject({ media: mediaItem, ...described }), 1, 10),
});
const file = z.strictObject({ type: z.literal(C.File), id, file: mediaItem, spoiler: z.boolean().optional() });
const separator = z.strictObject({
  type: z.literal(C.Separator),
  id,
  divider: z.boolean().optional(),
  spacing: z.literal([1, 2]).optional(),
});
const inContainer = [actionRow, textDisplay, section, gallery, file, separator] as const;
const container = z.strictObject({
  type: z.literal(C.Container),
  id,
  components: list(z.discriminatedUnion("type", inContainer), 1, 40),
  accent_color: between(0, 0xffffff).nullable().optional(),
  spoiler: z.boolean().optional(),
});

export const messageComponent = z.discriminatedUnion("type", [...inContainer, container]);
export type MessageComponent = z.infer<typeof messageComponent>;
