// Blocks, and which of them may stand where.
import { z } from "zod";
import { accessory, actionElement, image, inputElement } from "./elements.ts";
import { list, text } from "./form.ts";
import { lengthOf } from "./lengths.ts";
import { richText } from "./rich.ts";
import { dataTable, table } from "./tables.ts";
import { anyText, blockId, plainText, url } from "./texts.ts";

const section = z
  .strictObject({
    type: z.literal("section"),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: list(anyText(2000), 1, 10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(
    ({ text: shown, fields }) => shown !== undefined || fields !== undefined,
    "must define either text or fields",
  );
const header = z.strictObject({ type: z.literal("header"), block_id: blockId, text: plainText(150) });
const divider = z.strictObject({ type: z.literal("divider"), block_id: blockId });
const context = z.strictObject({
  type: z.literal("context"),
  block_id: blockId,
  elements: list(z.discriminatedUnion("type", [...anyText(3000).options, image]), 1, 10),
});
const actions = z.strictObject({
  type: z.literal("actions"),
  block_id: blockId,
  elements: list(actionElement, 1, 25),
});
const picture = z
  .strictObject({
    type: z.literal("image"),
    block_id: blockId,
    alt_text: text(1, 2000),
    title: plainText(2000).optional(),
    image_url: url.optional(),
    slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
  })
  .refine((value) => (value.image_url === undefined) !== (value.slack_file === undefined), "must have one image");
const input = z.strictObject({
  type: z.literal("input"),
  block_id: blockId,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
});
const markdown = z.strictObject({ type: z.literal("markdown"), block_id: blockId, text: text(1, 12_000) });
const alert = z.strictObject({
  type: z.literal("alert"),
  block_id: blockId,
  text: anyText(3000),
  level: z.enum(["default", "info", "warning", "error", "success"]).optional(),
});

const everywhere = [section, header, divider, context, actions, picture, input, richText] as const;
const messageBlock = z.discriminatedUnion("type", [...everywhere, table, dataTable, markdown, alert]);
const viewBlock = z.discriminatedUnion("type", [...everywhere, alert]);

/** All cells of all tables of a message together. */
const CELLS_MOST = 10_000;

type Identified = { type: string; block_id?: string | undefined };
const ids = (block: object): string[] => {
  const held = "elements" in block && Array.isArray(block.elements) ? block.elements : [];
  const single = ["element", "accessory"].flatMap((key) => (key in block ? [block[key as keyof typeof block]] : []));
  return [...held, ...single].flatMap((one: unknown) =>
    typeof one === "object" && one !== null && "action_id" in one ? [String(one.action_id)] : [],
  );
};
function uniqueIds(blocks: readonly Identified[], context: z.RefinementCtx<Identified[]>): void {
  const known = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.block_id !== undefined && known.has(block.block_id))
      context.addIssue({
        code: "custom",
        path: [index, "block_id"],
        message: `block_id ${block.block_id} already exists`,
      });
    if (block.block_id !== undefined) known.add(block.block_id);
    const actionIds = ids(block);
    if (new Set(actionIds).size < actionIds.length)
      context.addIssue({ code: "custom", path: [index], message: "action_id already exists in this block" });
  }
}

export const messageBlocks = list(messageBlock, 0, 50).superRefine((blocks, context) => {
  uniqueIds(blocks, context);
  const tables = blocks.filter(({ type }) => type === "table");
  if (lengthOf(tables) > CELLS_MOST)
    context.addIssue({
      code: "custom",
      path: [],
      message: `tables must hold less than ${CELLS_MOST + 1} characters together`,
    });
  if (tables.length > 1) context.addIssue({ code: "custom", path: [], message: "only_one_table_allowed" });
});
export const viewBlocks = list(viewBlock, 0, 100).superRefine(uniqueIds);
