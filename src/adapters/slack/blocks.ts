// Cards as blocks, for a narrow screen: one entry a line, what is less important small, one native table a message.
import type { types } from "@slack/bolt";
import type { Block, Card, Note, Reply, Value } from "../../commands/reply.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { bySource, marks } from "../notes.ts";
import { clean } from "../text-safety.ts";
import type { RenderWords } from "../values.ts";
import { chartBlocks } from "./chart-blocks.ts";
import { idsOf, notesId } from "./facts-behind.ts";
import { blockLimits, type Surface } from "./limits.ts";
import { pictureBlock, type Pictures } from "./pictures.ts";
import { bullets, type Inline, inline, line, plain, type Rich, richBlocks, small } from "./rich-text.ts";
import { entries, isNative, tableBlock } from "./table.ts";

export type SlackWords = { render: RenderWords; chat: typeof chat };
/** `command`: what people type before everything else here, such as /footnote. */
export type SlackLook = { words: SlackWords; command: string; pictures?: Pictures };

const toneMarks = { up: "▲ ", down: "▼ ", warn: "⚠ " } as const;

const tidy = (text: string): string => clean(text).trim();

/** "HK$43.36 [1] calculated": a footnote stays on the line of its value. */
const shown = (value: Value, words: RenderWords, style?: "bold"): Inline[] => {
  const text = tidy(value.text);
  const cited = marks(value.cites).join("");
  const marked = text === "" || cited === "" ? cited : `\u00a0${cited}`;
  const calculated = value.calculated === true && text + marked !== "";
  return [
    ...(style === undefined ? inline(text + marked) : [...inline(text, style), ...inline(marked)]),
    ...(calculated ? inline(` ${words.calculated}`, "italic") : []),
  ];
};

const headed = (heading: string | undefined): Rich[] => line(inline(tidy(heading ?? ""), "bold"));

/** What else must be known to draw the rest of the message: whether a native table is used up, and which charts are pictures. */
type Budget = { tables: number; pictures: Pictures | undefined };

const blocksOf = (block: Block, words: RenderWords, budget: Budget): types.KnownBlock[] => {
  switch (block.kind) {
    case "text":
      if (block.quiet === true) {
        const text = shown(block.value, words).map((one) => one.text ?? "");
        return small(text.join(""));
      }
      return richBlocks(line(shown(block.value, words)));
    case "facts": {
      const rows = block.rows.flatMap(({ label, value }) => {
        const [name, said] = [inline(tidy(label), "bold"), shown(value, words)];
        return line([...name, ...(name.length > 0 && said.length > 0 ? inline(" ") : []), ...said]);
      });
      return richBlocks([...headed(block.heading), ...rows]);
    }
    case "table": {
      if (budget.tables < 1 || !isNative(block))
        return richBlocks([...headed(block.heading), ...entries(block, words, shown)]);
      budget.tables -= 1;
      return [...richBlocks(headed(block.heading)), tableBlock(block, words, shown)];
    }
    case "list": {
      const items = block.items.flatMap((item) => line(shown(item, words)));
      return richBlocks([...headed(block.heading), ...bullets(items)]);
    }
    case "chart": {
      // One that is drawn has no points any more.
      const picture = block.series.length === 0 ? budget.pictures?.get(block.name) : undefined;
      return picture ? [pictureBlock(picture)] : chartBlocks(block, (value) => shown(value, words));
    }
    default:
      return block satisfies never;
  }
};

/** The address of a page; undefined for what is no page. */
const pageOf = (url: string | undefined): string | undefined => {
  const address = url === undefined ? null : URL.parse(url);
  return address !== null && (address.protocol === "https:" || address.protocol === "http:") ? address.href : undefined;
};

/** "publisher, day: title", where the title leads to the page. */
const sourceInlines = ({ title, publisher, publishedOn, url }: Note["source"], words: RenderWords): Inline[] => {
  const [who, day, name] = [tidy(publisher ?? words.publisherNotStated), tidy(publishedOn), tidy(title)];
  const page = pageOf(url);
  if (page === undefined) return inline(`\n${words.source(who, day, name)}`);
  return [...inline(`\n${words.source(who, day, "")}`), { type: "link", url: page, text: name === "" ? day : name }];
};

const noteBlocks = (notes: readonly Note[], at: number, words: RenderWords): types.KnownBlock[] =>
  notes.length === 0
    ? []
    : richBlocks(
        [
          ...line(inline(words.sources, "bold")),
          ...bySource(notes).flatMap((group) => line([...inline(idsOf(group)), ...sourceInlines(group.source, words)])),
        ],
        notesId(at),
      );

const titleBlocks = ({ title, tone }: Card): types.KnownBlock[] => {
  const text = tidy(title);
  if (text === "") return [];
  const marked = `${tone === undefined ? "" : toneMarks[tone]}${text}`;
  return marked.length <= blockLimits.header
    ? [{ type: "header", text: plain(marked) }]
    : richBlocks(line(inline(marked, "bold")));
};

const cardBlocks = (card: Card, at: number, hint: string, words: RenderWords, budget: Budget): types.KnownBlock[] => [
  ...titleBlocks(card),
  ...(card.asOf === undefined ? [] : small(words.asOf(tidy(card.asOf)))),
  ...card.blocks.flatMap((block) => blocksOf(block, words, budget)),
  ...noteBlocks(card.notes, at, words),
  ...small(hint),
  ...(card.page === undefined ? [] : small(words.page(card.page.number, card.page.of))),
];

/** All cards one after the other, at least one block. What is too large is drawn too: see render.ts. */
export const blocksOfReply = (
  { cards }: Reply,
  { words, command, pictures }: SlackLook,
  { tables }: Surface,
): types.KnownBlock[] => {
  const budget: Budget = { tables, pictures };
  const last = cards.findLastIndex(({ notes }) => notes.some(({ facts }) => facts.length > 0));
  const id = cards.flatMap(({ notes }) => notes.flatMap(({ facts }) => facts))[0];
  const hint = id === undefined ? "" : words.chat.why(`${command} why ${clean(id)}`);
  const blocks = cards.flatMap((card, at) => cardBlocks(card, at, at === last ? hint : "", words.render, budget));
  return blocks.length > 0 ? blocks : richBlocks(line(inline(words.chat.nothing)));
};
