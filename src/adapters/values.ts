// A value as people read it: its text, its footnote marks, and the word for what Footnote computed itself.
import type { Value } from "../commands/reply.ts";
import type { render } from "../commands/words/en/render.ts";
import { marks } from "./notes.ts";
import { span } from "./spans.ts";
import type { Span, StyleName } from "./spans.ts";

export type RenderWords = typeof render;

export const markSpans = ({ cites }: Value): Span[] =>
  marks(cites).map((mark, at): Span => ({ text: at === 0 ? ` ${mark}` : mark, style: "note", glue: at === 0 }));

export const wordSpans = (words: RenderWords): Span[] => [span(` ${words.calculated}`, "quiet")];

export const valueSpans = (value: Value, words: RenderWords, style?: StyleName): Span[] => [
  span(value.text, style),
  ...markSpans(value),
  ...(value.calculated === true ? wordSpans(words) : []),
];
