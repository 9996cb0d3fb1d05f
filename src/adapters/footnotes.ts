// The footnotes under a card, gathered by source: numbers and fact ids first, because that is what people look for.
import type { Note } from "../commands/reply.ts";
import { bySource } from "./notes.ts";
import type { SourceGroup } from "./notes.ts";
import { indented, sideBySide, span, widthOf } from "./spans.ts";
import type { Line, Span } from "./spans.ts";
import type { RenderWords } from "./values.ts";
import { wrap } from "./wrap.ts";

const gap = 3;
const indent = 4;

/** Each number stays with its ids: they are glued with blanks that do not break. */
const idsOf = ({ notes }: SourceGroup): Span[] =>
  notes.flatMap(({ n, facts }, at) => [
    ...(at === 0 ? [] : [{ text: "\u00a0·", style: "quiet", glue: true } as const]),
    { text: at === 0 ? `[${n}]` : ` [${n}]`, style: "note" } as const,
    ...facts.map((id, of): Span => ({ ...span(` ${id}${of < facts.length - 1 ? "," : ""}`), glue: of === 0 })),
  ]);

const sourceLines = ({ source }: SourceGroup, width: number, words: RenderWords): Line[] => [
  ...wrap([span(words.source(source.publisher ?? words.publisherNotStated, source.publishedOn, source.title))], width),
  ...(source.url === undefined ? [] : wrap([span(source.url, "quiet")], width)),
];

/** The footnotes in at most `width` columns, under their heading. */
export const footnotes = (notes: readonly Note[], width: number, words: RenderWords): Line[] => {
  if (notes.length === 0) return [];
  const groups = bySource(notes).map((group) => ({ group, ids: idsOf(group) }));
  const widest = Math.max(...groups.map(({ ids }) => widthOf(ids)));
  const rest = width - widest - gap;
  const addresses = Math.max(...groups.map(({ group }) => widthOf([span(group.source.url ?? "")])));
  // Next to each other only while no address has to be broken for it: people copy them.
  const aligned = widest <= width / 3 && addresses <= rest;
  return [
    [span(words.sources, "label")],
    ...groups.flatMap(({ group, ids }) =>
      aligned
        ? sideBySide(
            [
              { lines: [ids], width: widest },
              { lines: sourceLines(group, rest, words), width: rest },
            ],
            gap,
          )
        : [...wrap(ids, width), ...indented(sourceLines(group, width - indent, words), indent)],
    ),
  ];
};
