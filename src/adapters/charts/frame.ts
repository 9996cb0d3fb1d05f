// What stands around every chart: its title, what its axis counts, totals, and the small print with its sources.
import type { Chart, Value } from "../../commands/reply.ts";
import { BOLD, FONT, INNER, PAD, size, type Theme, WIDTH } from "./theme.ts";
import { clipped, widthOf, wrapped } from "./words.ts";

export type Element = Record<string, unknown>;

/** What echarts is given, and how large it is to be. */
export type Drawing = { width: number; height: number; option: Record<string, unknown> };

/** From the values of the axes to the pixels of the picture. */
export type Api = { coord(value: readonly unknown[]): [number, number] };

type Look = { fontSize: number; fill: string; bold?: boolean; align?: "left" | "right" | "center"; middle?: boolean };

export const textAt = (
  x: number,
  y: number,
  text: string,
  { fontSize, fill, bold, align = "left", middle }: Look,
): Element => ({
  type: "text",
  silent: true,
  z: 10,
  style: {
    x,
    y,
    text,
    fill,
    fontFamily: FONT,
    fontSize,
    fontWeight: bold ? BOLD : 400,
    textAlign: align,
    textVerticalAlign: middle ? "middle" : "top",
  },
});

export const swatchAt = (x: number, y: number, side: number, style: Element): Element => ({
  type: "rect",
  silent: true,
  z: 10,
  shape: { x, y, width: side, height: side, r: 2 },
  style,
});

/** "HK$43.36 [1]": a footnote has the number that it has in the message. */
export const cited = ({ text, cites }: Value): string => (cites?.length ? `${text} ${marksOf(cites)}` : text);

/** The same in at most `width`: a text that is too long is cut, its footnotes are not. */
export function citedWithin({ text, cites }: Value, fontSize: number, width: number, bold = false): string {
  const marks = cites?.length ? ` ${marksOf(cites)}` : "";
  return clipped(text, fontSize, width - widthOf(marks, fontSize, bold), bold) + marks;
}

const marksOf = (cites: readonly number[]): string => {
  const all = [...new Set(cites)].sort((a, b) => a - b);
  const [first, last] = [all[0]!, all.at(-1)!];
  const run = all.length > 2 && last - first === all.length - 1;
  return run ? `[${first}–${last}]` : all.map((n) => `[${n}]`).join("");
};

/** One label and its value on a line, or on two where they have no room beside each other. Returns the y after it. */
function pairAt(y: number, label: string, value: Value, { text, muted }: Theme, elements: Element[]): number {
  const shown = citedWithin(value, size.text, INNER, true);
  const beside = widthOf(label, size.text) + widthOf(shown, size.text, true) + 12 <= INNER;
  elements.push(
    textAt(PAD, y, clipped(label, size.text, INNER), { fontSize: size.text, fill: muted }),
    textAt(WIDTH - PAD, beside ? y : y + 20, shown, {
      fontSize: size.text,
      fill: text,
      bold: true,
      align: "right",
    }),
  );
  return y + (beside ? 22 : 42);
}

/** Title, axis and totals from the top; returns where the chart may begin. */
export function header(chart: Chart, theme: Theme, elements: Element[]): number {
  let y = PAD;
  for (const line of wrapped(chart.title, size.title, INNER, 3, true)) {
    elements.push(textAt(PAD, y, line, { fontSize: size.title, fill: theme.text, bold: true }));
    y += 24;
  }
  elements.push(
    textAt(PAD, y, clipped(chart.axis.label, size.axis, INNER), { fontSize: size.axis, fill: theme.muted }),
  );
  y += 24;
  for (const { label, value } of chart.totals) y = pairAt(y, label, value, theme, elements);
  return y + 4;
}

/** The small print from `y` on; returns the height of the whole picture. */
export function footer(chart: Chart, theme: Theme, y: number, elements: Element[]): number {
  let at = y + 8;
  for (const line of chart.small.flatMap((text) => wrapped(text, size.small, INNER, 3))) {
    elements.push(textAt(PAD, at, line, { fontSize: size.small, fill: theme.muted }));
    at += 17;
  }
  return Math.ceil(at + PAD - 6);
}

/** Numbers on an axis, in the unit that the header names. */
export const ticks = ({ axis }: Chart): ((value: number) => string) => {
  const format = new Intl.NumberFormat(axis.locale, { maximumFractionDigits: 2 });
  return (value) => format.format(value / axis.scale);
};
