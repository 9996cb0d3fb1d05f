// Rich text: styled runs in sections, lists, quotes and preformatted text.
import { z } from "zod";
import { list, text } from "./form.ts";
import { blockId } from "./texts.ts";

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    underline: z.boolean().optional(),
    code: z.boolean().optional(),
    highlight: z.boolean().optional(),
    client_highlight: z.boolean().optional(),
    unlink: z.boolean().optional(),
  })
  .optional();
const run = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: text(1, 12_000), style }),
  z.strictObject({
    type: z.literal("link"),
    url: text(1, 3000),
    text: text(1, 12_000).optional(),
    unsafe: z.boolean().optional(),
    style,
  }),
  z.strictObject({ type: z.literal("user"), user_id: z.string(), style }),
  z.strictObject({ type: z.literal("usergroup"), usergroup_id: z.string(), style }),
  z.strictObject({ type: z.literal("channel"), channel_id: z.string(), style }),
  z.strictObject({ type: z.literal("broadcast"), range: z.enum(["here", "channel", "everyone"]), style }),
  z.strictObject({ type: z.literal("emoji"), name: z.string(), unicode: z.string().optional(), style }),
  z.strictObject({
    type: z.literal("date"),
    timestamp: z.int(),
    format: z.string(),
    url: z.string().optional(),
    fallback: z.string().optional(),
    style,
  }),
  z.strictObject({ type: z.literal("color"), value: z.string(), style }),
]);
const section = z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(run) });
const border = z.literal([0, 1]).optional();
const part = z.discriminatedUnion("type", [
  section,
  z.strictObject({
    type: z.literal("rich_text_list"),
    style: z.enum(["bullet", "ordered"]),
    elements: list(section, 1, 1000),
    indent: z.int().min(0).max(8).optional(),
    offset: z.int().min(0).optional(),
    border,
  }),
  z.strictObject({ type: z.literal("rich_text_quote"), elements: z.array(run), border }),
  z.strictObject({
    type: z.literal("rich_text_preformatted"),
    elements: z.array(run),
    border,
    language: z.string().optional(),
  }),
]);

export const richText = z.strictObject({
  type: z.literal("rich_text"),
  block_id: blockId,
  elements: list(part, 1, 1000),
});
