// The last guard on size. A platform refuses what is too large, so it is cut here, and the reply says what was cut.
import { quiet } from "../commands/reply.ts";
import type { Block, Card, Note, Reply, Value } from "../commands/reply.ts";
import { shorten } from "./shorten.ts";
import type { RenderWords } from "./values.ts";

export type Limits = {
  cards: number;
  blocksPerCard: number;
  /** Of tables and of facts. */
  rowsPerTable: number;
  itemsPerList: number;
  /** Of each text, in UTF-16 code units. */
  textLength: number;
  /** Footnotes of one card. */
  notes: number;
};

/** A block, and whether it only says what is missing. */
type Part = { block: Block; notice: boolean };

const partsOf = (block: Block, limits: Limits, words: RenderWords): Part[] => {
  switch (block.kind) {
    case "text":
      return [{ block, notice: false }];
    case "list": {
      const items = block.items.slice(0, limits.itemsPerList);
      return cutOrWhole(block, { ...block, items }, block.items.length - items.length, words.cut.items);
    }
    case "facts": {
      const rows = block.rows.slice(0, limits.rowsPerTable);
      return cutOrWhole(block, { ...block, rows }, block.rows.length - rows.length, words.cut.rows);
    }
    case "table": {
      const rows = block.rows.slice(0, limits.rowsPerTable);
      return cutOrWhole(block, { ...block, rows }, block.rows.length - rows.length, words.cut.rows);
    }
    default:
      return block satisfies never;
  }
};

const cutOrWhole = (whole: Block, cut: Block, more: number, say: (n: number) => string): Part[] =>
  more === 0
    ? [{ block: whole, notice: false }]
    : [
        { block: cut, notice: false },
        { block: quiet(say(more)), notice: true },
      ];

const valuesOf = (block: Block): Value[] => {
  switch (block.kind) {
    case "text":
      return [block.value];
    case "list":
      return block.items;
    case "facts":
      return block.rows.map(({ value }) => value);
    case "table":
      return block.rows.flat();
    default:
      return block satisfies never;
  }
};

const citesOf = (blocks: readonly Block[]): Set<number> =>
  new Set(blocks.flatMap(valuesOf).flatMap(({ cites }) => cites ?? []));

/** Notes that lost the last value that cited them are gone; notes that were never cited stand for the whole card. */
const notesLeft = (card: Card, blocks: readonly Block[]): Note[] => {
  const before = citesOf(card.blocks);
  const now = citesOf(blocks);
  return card.notes.filter(({ n }) => now.has(n) || !before.has(n));
};

const fitCard = (card: Card, cardsMissing: number, limits: Limits, words: RenderWords): Card => {
  const parts = card.blocks.flatMap((block) => partsOf(block, limits, words));
  const all = parts.map(({ block }) => block);
  const tooManyNotes = notesLeft(card, all).length > limits.notes;
  if (parts.length <= limits.blocksPerCard && cardsMissing === 0 && !tooManyNotes) {
    return { ...card, blocks: all, notes: notesLeft(card, all) };
  }
  // One line at the end says everything that is missing, so that it needs the room of one block only.
  const kept = all.slice(0, Math.max(0, limits.blocksPerCard - 1));
  const notes = notesLeft(card, kept);
  const missing = {
    blocks: parts.slice(kept.length).filter(({ notice }) => !notice).length,
    notes: notes.length - limits.notes,
  };
  const said = [
    ...(missing.blocks > 0 ? [words.cut.blocks(missing.blocks)] : []),
    ...(missing.notes > 0 ? [words.cut.notes(missing.notes)] : []),
    ...(cardsMissing > 0 ? [words.cut.cards(cardsMissing)] : []),
  ].join(" ");
  return { ...card, blocks: said === "" ? kept : [...kept, quiet(said)], notes: notes.slice(0, limits.notes) };
};

/** The reply within the limits. What already fits stays as it is. */
export const fit = (reply: Reply, limits: Limits, words: RenderWords): Reply => {
  const cards = reply.cards.slice(0, limits.cards);
  const missing = reply.cards.length - cards.length;
  const counted = cards.map((card, at) => fitCard(card, at === cards.length - 1 ? missing : 0, limits, words));
  return shorten({ ...reply, cards: counted }, limits.textLength, words);
};
