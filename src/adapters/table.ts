// A table in a fixed width: as it is, else with wrapped cells, else row by row as "label: value".
import type { Block, Column, Value } from "../commands/reply.ts";
import { facts } from "./facts.ts";
import { padded, sideBySide, span, widthOf } from "./spans.ts";
import type { Line, Span } from "./spans.ts";
import { markSpans, wordSpans } from "./values.ts";
import type { RenderWords } from "./values.ts";
import { longestWord, wrap } from "./wrap.ts";

type Table = Extract<Block, { kind: "table" }>;
type Cell = { head: Span[]; marks: Span[]; word: Span[] };
type Shape = {
  label: Span[];
  align: "left" | "right";
  cells: Cell[];
  /** The widest text, footnote marks and word of any cell. */
  widest: { head: number; marks: number; word: number };
  natural: number;
  least: number;
};

const gap = 2;
/** Below this, a table whose cells would have to be wrapped is easier to read row by row. */
const narrow = 60;
/** A column of text is not squeezed further than this, even where its words are shorter. */
const readable = 10;
/** A label that is wider takes a second line rather than widening its column. */
const longLabel = 16;
/** A number up to this long is not broken. */
const longNumber = 24;
const empty: Value = { text: "" };

const whole = ({ head, marks, word }: Cell): Span[] => [...head, ...marks, ...word];

const shapeOf = (column: Column, values: readonly Value[], words: RenderWords): Shape => {
  const filled = values.filter(({ text }) => text !== "");
  const hoisted = filled.length > 0 && filled.every(({ calculated }) => calculated === true);
  const label = [span(hoisted ? words.calculatedColumn(column.label) : column.label, "label")];
  const cells = values.map((value): Cell => {
    const word = value.calculated === true && !hoisted ? wordSpans(words) : [];
    return { head: [span(value.text)], marks: markSpans(value), word };
  });
  const align = column.align ?? "left";
  const most = (part: (cell: Cell) => number): number => Math.max(0, ...cells.map(part));
  const widest = {
    head: most(({ head }) => widthOf(head)),
    marks: most(({ marks }) => widthOf(marks)),
    word: most(({ word }) => widthOf(word)),
  };
  const number = widest.head + widest.marks;
  const longest = align === "right" ? number + widest.word : most((cell) => widthOf(whole(cell)));
  const unbroken = Math.max(
    longestWord(label),
    most((cell) => longestWord(whole(cell))),
  );
  const natural = Math.max(longest, longestWord(label), Math.min(widthOf(label), longLabel));
  const kept = align === "right" && number <= longNumber ? number : Math.min(natural, readable);
  return { label, align, cells, widest, natural, least: Math.max(unbroken, kept) };
};

/** Numbers stand with their last digits under each other, and their footnotes to the right of them. */
const cellLines = ({ align, widest, natural }: Shape, cell: Cell, width: number): Line[] => {
  if (align === "left" || width < widest.head + widest.marks) return wrap(whole(cell), width);
  const tail = width < natural ? widest.marks : widest.marks + widest.word;
  const number = padded(cell.head, width - tail, "right");
  if (width >= natural) return [[...number, ...padded([...cell.marks, ...cell.word], tail)]];
  return [[...number, ...padded(cell.marks, tail)], ...(cell.word.length > 0 ? wrap(cell.word, width) : [])];
};

/** A label stands over the numbers themselves where it is not wider than they are. */
const headerLines = ({ align, label, widest, natural }: Shape, width: number): Line[] => {
  const tail = width < natural ? widest.marks : widest.marks + widest.word;
  if (align === "left" || widthOf(label) > width - tail) return wrap(label, width);
  return [padded(label, width - tail, "right").concat({ text: " ".repeat(tail) })];
};

/** The widths of the columns, or undefined where they would become unreadable. Text gives way before numbers. */
const fitted = (shapes: readonly Shape[], width: number): number[] | undefined => {
  const room = width - gap * (shapes.length - 1);
  const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
  if (sum(shapes.map(({ natural }) => natural)) <= room) return shapes.map(({ natural }) => natural);
  if (width < narrow || sum(shapes.map(({ least }) => least)) > room) return undefined;
  const columns = shapes.map(({ align, natural, least }) => ({ align, least, width: Math.min(natural, room) }));
  for (let excess = sum(columns.map((column) => column.width)) - room; excess > 0; excess -= 1) {
    const able = columns.filter((column) => column.width > column.least);
    const texts = able.filter(({ align }) => align === "left");
    const widest = (texts.length > 0 ? texts : able).reduce((one, other) => (other.width > one.width ? other : one));
    widest.width -= 1;
  }
  return columns.map((column) => column.width);
};

const asTable = (shapes: readonly Shape[], rows: number, widths: readonly number[]): Line[] => {
  const columns = shapes.map((shape, at) => ({ shape, width: widths[at] ?? 0 }));
  const labels = columns.map(({ shape, width }) => headerLines(shape, width));
  const tallest = Math.max(...labels.map((lines) => lines.length));
  const header = sideBySide(
    columns.map(({ shape, width }, at) => {
      const lines = labels[at] ?? [];
      return {
        lines: [...Array.from({ length: tallest - lines.length }, (): Line => []), ...lines],
        width,
        align: shape.align,
      };
    }),
    gap,
  );
  const rule: Line = [{ text: widths.map((width) => "─".repeat(width)).join("─".repeat(gap)), style: "quiet" }];
  const body = Array.from({ length: rows }, (_, at) =>
    sideBySide(
      columns.map(({ shape, width }) => ({
        lines: cellLines(shape, shape.cells[at] ?? { head: [], marks: [], word: [] }, width),
        width,
        align: shape.align,
      })),
      gap,
    ),
  );
  // Where cells take several lines, a blank line shows where the next row begins.
  const tall = body.some((lines) => lines.length > 1);
  return [...header, rule, ...body.flatMap((lines, at) => (tall && at > 0 ? [[], ...lines] : lines))];
};

const stacked = (shapes: readonly Shape[], rows: number, width: number): Line[] =>
  Array.from({ length: rows }, (_, at) => {
    const filled = shapes.flatMap(({ label, cells }) => {
      const cell = cells[at];
      const value = cell === undefined ? [] : whole(cell);
      const name = label.map(({ text }) => text).join("");
      return value.every(({ text }) => text.trim() === "") ? [] : [{ label: name === "" ? "" : `${name}:`, value }];
    });
    return [...(at > 0 ? [[]] : []), ...facts(filled, width)];
  }).flat();

/** The table in at most `width` columns. */
export const table = ({ columns, rows }: Table, width: number, words: RenderWords): Line[] => {
  const count = Math.max(columns.length, ...rows.map((row) => row.length));
  if (count === 0) return [];
  const shapes = Array.from({ length: count }, (_, at) =>
    shapeOf(
      columns[at] ?? { label: "" },
      rows.map((row) => row[at] ?? empty),
      words,
    ),
  );
  const widths = fitted(shapes, width);
  if (widths !== undefined) return asTable(shapes, rows.length, widths);
  const labels = rows.length === 0 ? shapes.flatMap(({ label }) => wrap(label, width)) : [];
  return [...labels, ...stacked(shapes, rows.length, width)];
};
