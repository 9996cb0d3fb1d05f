// Labels and values: two aligned columns, or the value under its label where the medium is narrow.
import { indented, sideBySide, span, widthOf } from "./spans.ts";
import type { Line, Span } from "./spans.ts";
import { wrap } from "./wrap.ts";

export type Row = { label: string; value: Span[] };

const gap = 2;
const readable = 16;

/** The rows in at most `width` columns. */
export const facts = (rows: readonly Row[], width: number): Line[] => {
  const whole = rows.map(({ label }) => [span(label, "label")]);
  const labels = whole.map((label) => wrap(label, Math.floor(width * 0.4)));
  const labelWidth = Math.max(0, ...labels.flat().map(widthOf));
  const valueWidth = width - labelWidth - gap;
  return rows.flatMap(({ value }, at) => {
    if (valueWidth < readable) return [...wrap(whole[at] ?? [], width), ...indented(wrap(value, width - gap), gap)];
    return sideBySide(
      [
        { lines: labels[at] ?? [], width: labelWidth },
        { lines: wrap(value, valueWidth), width: valueWidth },
      ],
      gap,
    );
  });
};
