// Tables: rows of cells that are text, numbers or rich text.
import { z } from "zod";
import { list, text } from "./form.ts";
import { richText } from "./rich.ts";
import { blockId } from "./texts.ts";

const COLUMNS = 20;
const ROWS = 100;

const cell = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("raw_text"), text: text(1, 10_000) }),
  z.strictObject({ type: z.literal("raw_number"), value: z.number(), text: text(1, 10_000) }),
  richText,
]);
const row = list(cell, 1, COLUMNS);
const column = z.strictObject({
  align: z.enum(["left", "center", "right"]).optional(),
  is_wrapped: z.boolean().optional(),
});
const sameWidth = (rows: readonly unknown[][]) => rows.every(({ length }) => length === rows[0]?.length);

export const table = z.strictObject({
  type: z.literal("table"),
  block_id: blockId,
  rows: list(row, 1, ROWS),
  column_settings: list(column.nullable(), 0, COLUMNS).optional(),
});

/** A header and up to a hundred rows of the same width. */
export const dataTable = z.strictObject({
  type: z.literal("data_table"),
  block_id: blockId,
  caption: text(1, 255),
  rows: list(row, 2, ROWS + 1).refine(sameWidth, "all rows must have the same number of cells"),
  page_size: z.int().min(1).max(100).optional(),
  row_header_column_index: z.int().min(0).optional(),
});
