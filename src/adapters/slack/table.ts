// A table as Slack's own block, or, for a second one in a message, entry by entry.
import type { types } from "@slack/bolt";
import type { Block, Value } from "../../commands/reply.ts";
import { clean } from "../text-safety.ts";
import type { RenderWords } from "../values.ts";
import { blockLimits } from "./limits.ts";
import { type Inline, inline, line, type Rich } from "./rich-text.ts";

type Table = Extract<Block, { kind: "table" }>;
type Shown = (value: Value, words: RenderWords, style?: "bold") => Inline[];

const dot = " · ";
/** Slack refuses a cell without a text. */
const blank = "–";

const widthOf = ({ columns, rows }: Table): number => Math.max(columns.length, ...rows.map((row) => row.length));

/** Whether Slack's own block can show the table. */
export const isNative = (table: Table): boolean => {
  const width = widthOf(table);
  return table.rows.length > 0 && width > 1 && width <= blockLimits.tableColumns;
};

const cell = (text: string): types.RawTextElement => ({ type: "raw_text", text: text === "" ? blank : text });

/** One column: its name, and its cells. What all cells of it are is said once, in its name. */
const columnOf = (table: Table, at: number, words: RenderWords, shown: Shown): string[] => {
  const values = table.rows.map((row) => row[at]);
  const filled = values.filter((value) => value !== undefined && value.text !== "");
  const hoisted = filled.length > 0 && filled.every((value) => value?.calculated === true);
  const label = clean(table.columns[at]?.label ?? "").trim();
  const cells = values.map((value) => {
    if (value === undefined) return "";
    const inlines = shown(hoisted ? { ...value, calculated: false } : value, words);
    return inlines.map(({ text }) => text ?? "").join("");
  });
  return [hoisted ? words.calculatedColumn(label) : label, ...cells];
};

/** The table with its column names; every row is as long as the longest. */
export const tableBlock = (table: Table, words: RenderWords, shown: Shown): types.TableBlock => {
  const columns = Array.from({ length: widthOf(table) }, (_, at) => columnOf(table, at, words, shown));
  return {
    type: "table",
    column_settings: columns.map((_, at) => ({ align: table.columns[at]?.align ?? "left", is_wrapped: true })),
    rows: Array.from({ length: table.rows.length + 1 }, (_, row) => columns.map((cells) => cell(cells[row] ?? ""))),
  };
};

/** One entry a row: "first · second" in a narrow table, else its first cell and below it "label: value · …". */
export const entries = (table: Table, words: RenderWords, shown: Shown): Rich[] => {
  const labels = table.columns.map(({ label }) => clean(label).trim());
  const narrow = widthOf(table) <= 2;
  const names = (narrow || table.rows.length === 0 ? labels : labels.slice(0, 1)).filter((label) => label !== "");
  return [
    ...line(inline(names.join(dot), "italic")),
    ...table.rows.flatMap(([first, ...others]) => {
      const cells = others.flatMap((value, at) => {
        const inlines = shown(value, words);
        const label = narrow ? "" : (labels[at + 1] ?? "");
        return inlines.length === 0 ? [] : [[...inline(label === "" ? "" : `${label}: `), ...inlines]];
      });
      const head = first === undefined ? [] : shown(first, words, "bold");
      const body = cells.flatMap((one, at) => (at === 0 ? one : [...inline(dot), ...one]));
      return line([...head, ...(head.length > 0 && body.length > 0 ? inline(narrow ? dot : "\n") : []), ...body]);
    }),
  ];
};
