// Text that knows how it will look but is not painted yet: widths are measured before any escape code is in it.
import stringWidth from "string-width";
import { clean } from "./text-safety.ts";

export type StyleName = "title" | "quiet" | "up" | "down" | "warn" | "note" | "label" | "strong";

/** How each kind of text is painted; identity where there is no colour. */
export type Style = Record<StyleName, (text: string) => string>;

/** `glue`: stays on the line of what stands before it, where it can. */
export type Span = { text: string; style?: StyleName; glue?: boolean };
export type Line = Span[];

const same = (text: string): string => text;

export const noStyle: Style = {
  title: same,
  quiet: same,
  up: same,
  down: same,
  warn: same,
  note: same,
  label: same,
  strong: same,
};

/** Cleaned text as a span. */
export const span = (text: string, style?: StyleName): Span =>
  style === undefined ? { text: clean(text) } : { text: clean(text), style };

export const widthOf = (line: Line): number => line.reduce((sum, { text }) => sum + stringWidth(text), 0);

/** The line filled with blanks up to a width. */
export const padded = (line: Line, width: number, align: "left" | "right" = "left"): Line => {
  const blank: Span = { text: " ".repeat(Math.max(0, width - widthOf(line))) };
  return align === "left" ? [...line, blank] : [blank, ...line];
};

export const indented = (lines: Line[], by: number): Line[] => lines.map((line) => [{ text: " ".repeat(by) }, ...line]);

type Cell = { lines: Line[]; width: number; align?: "left" | "right" };

/** Columns next to each other, as many lines as the tallest has. */
export const sideBySide = (cells: Cell[], gap = 2): Line[] => {
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells.flatMap(({ lines, width, align }, column) => [
      ...(column === 0 ? [] : [{ text: " ".repeat(gap) }]),
      ...padded(lines[at] ?? [], width, align),
    ]),
  );
};

/** The painted line. Unbreakable blanks have done their work by now, and blanks at the end show nothing. */
export const paint = (line: Line, style: Style): string => {
  const end = line.findLastIndex(({ text }) => text.trimEnd() !== "");
  return line
    .slice(0, end + 1)
    .map((part, at) => {
      const text = (at === end ? part.text.trimEnd() : part.text).replaceAll("\u00a0", " ");
      return part.style === undefined || text.trim() === "" ? text : style[part.style](text);
    })
    .join("");
};
