// A reply as lines of a fixed width: what terminals, pipes and files show.
import type { Action, Block, Card, Reply } from "../commands/reply.ts";
import { chartLines } from "./chart-lines.ts";
import { facts } from "./facts.ts";
import { footnotes } from "./footnotes.ts";
import { indented, paint, sideBySide, span } from "./spans.ts";
import type { Line, Style } from "./spans.ts";
import { table } from "./table.ts";
import { valueSpans } from "./values.ts";
import type { RenderWords } from "./values.ts";
import { wrap } from "./wrap.ts";

type Look = { width: number; words: RenderWords; style: Style };

const toneMarks = { up: "▲", down: "▼", warn: "!" } as const;

const hanging = (mark: Line, markWidth: number, lines: Line[], width: number): Line[] =>
  sideBySide(
    [
      { lines: [mark], width: markWidth },
      { lines, width: width - markWidth - 1 },
    ],
    1,
  );

const headingLines = (block: Block, width: number): Line[] =>
  !("heading" in block) || block.heading === undefined ? [] : wrap([span(block.heading, "strong")], width);

const bodyLines = (block: Block, width: number, words: RenderWords): Line[] => {
  switch (block.kind) {
    case "text":
      return wrap(valueSpans(block.value, words, block.quiet === true ? "quiet" : undefined), width);
    case "facts":
      return facts(
        block.rows.map(({ label, value }) => ({ label, value: valueSpans(value, words) })),
        width,
      );
    case "table":
      return table(block, width, words);
    case "list":
      return block.items.flatMap((item) =>
        hanging([{ text: "•", style: "quiet" }], 1, wrap(valueSpans(item, words), width - 2), width),
      );
    case "chart":
      return chartLines(block, width, words);
    default:
      return block satisfies never;
  }
};

const titleLines = ({ title, tone }: Card, width: number): Line[] =>
  title === "" && tone === undefined
    ? []
    : tone === undefined
      ? wrap([span(title, "title")], width)
      : hanging([{ text: toneMarks[tone], style: tone }], 1, wrap([span(title, "title")], width - 2), width);

const cardLines = (card: Card, { width, words }: Look): Line[] => {
  const parts = [
    ...card.blocks.map((block) => [...headingLines(block, width), ...bodyLines(block, width, words)]),
    card.page === undefined ? [] : [[span(words.page(card.page.number, card.page.of), "quiet")]],
    footnotes(card.notes, width, words),
  ].filter((lines) => lines.length > 0);
  const head = [
    ...titleLines(card, width),
    ...(card.asOf === undefined ? [] : wrap([span(words.asOf(card.asOf), "quiet")], width)),
  ];
  return [...head, ...parts.flatMap((lines, at): Line[] => (at === 0 && head.length === 0 ? lines : [[], ...lines]))];
};

/** The actions of all cards, in the order of their numbers. */
export const actionsOf = (reply: Reply): Action[] => reply.cards.flatMap(({ actions }) => actions ?? []);

const actionLines = (actions: Action[], width: number, words: RenderWords): Line[] => {
  if (actions.length === 0) return [];
  const digits = String(actions.length).length;
  const numbered = actions.flatMap(({ label }, at) =>
    sideBySide([
      { lines: [[{ text: String(at + 1), style: "strong" }]], width: digits, align: "right" },
      { lines: wrap([span(label)], width - digits - 4), width: width - digits - 4 },
    ]),
  );
  return [[], [span(words.youCan, "label")], ...indented(numbered, 2)];
};

const hintLines = ({ cards }: Reply, width: number, words: RenderWords): Line[] => {
  const id = cards.flatMap(({ notes }) => notes.flatMap(({ facts: ids }) => ids))[0];
  return id === undefined ? [] : wrap([span(words.why(id), "quiet")], width);
};

/** The lines of a reply; none is wider than `width`. */
export const layout = (reply: Reply, look: Look): string[] => {
  const lines = [
    ...reply.cards.flatMap((card, at): Line[] => [...(at > 0 ? [[]] : []), ...cardLines(card, look)]),
    ...hintLines(reply, look.width, look.words),
    ...actionLines(actionsOf(reply), look.width, look.words),
  ];
  return lines.map((line) => paint(line, look.style));
};
