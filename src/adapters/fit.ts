// The last guard on size. A platform refuses what is too large, so it is cut here, and the reply says what was cut.
import { quiet } from "../commands/reply.ts";
import type { Block, Card, Note, Reply, Value } from "../commands/reply.ts";
import { chartValues, pointsOf, withPoints } from "./chart-text.ts";
import { isShort, shorten } from "./shorten.ts";
import type { RenderWords } from "./values.ts";

export type Limits = {
  cards: number;
  blocksPerCard: number;
  /** Of tables and of facts. */
  rowsPerTable: number;
  itemsPerList: number;
  /** Of each text, in UTF-16 code units. */
  textLength: number;
  /** Of the title of a card, where that is less. */
  titleLength?: number;
  /** Footnotes of one card. */
  notes: number;
};

/** The same with a bound on the whole: titles, texts, rows and items together. */
type Bounds = Limits & { entries: number };

/** A block, and whether it only says what is missing. */
type Part = { block: Block; notice: boolean };

const entriesOf = (block: Block): number => {
  switch (block.kind) {
    case "text":
      return 1;
    case "list":
      return Math.max(1, block.items.length);
    case "facts":
    case "table":
      return Math.max(1, block.rows.length);
    case "chart":
      return Math.max(1, pointsOf(block).length);
    default:
      return block satisfies never;
  }
};

const entriesOfCard = ({ blocks }: Card): number => blocks.reduce((sum, block) => sum + entriesOf(block), 1);

/** The block with at most `room` rows or items. */
const partsOf = (block: Block, room: number, limits: Limits, words: RenderWords): Part[] => {
  switch (block.kind) {
    case "text":
      return [{ block, notice: false }];
    case "list": {
      const items = block.items.slice(0, Math.min(room, limits.itemsPerList));
      return cutOrWhole(block, { ...block, items }, block.items.length - items.length, words.cut.items);
    }
    case "facts": {
      const rows = block.rows.slice(0, Math.min(room, limits.rowsPerTable));
      return cutOrWhole(block, { ...block, rows }, block.rows.length - rows.length, words.cut.rows);
    }
    case "table": {
      const rows = block.rows.slice(0, Math.min(room, limits.rowsPerTable));
      return cutOrWhole(block, { ...block, rows }, block.rows.length - rows.length, words.cut.rows);
    }
    case "chart": {
      const cut = withPoints(block, Math.min(room, limits.rowsPerTable));
      return cutOrWhole(block, cut, pointsOf(block).length - pointsOf(cut).length, words.cut.rows);
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
    case "chart":
      return chartValues(block);
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

/** As many blocks from the first as have room. */
const partsWithin = (blocks: readonly Block[], entries: number, limits: Limits, words: RenderWords): Part[] => {
  let room = entries;
  return blocks.flatMap((block) => {
    const parts = room > 0 ? partsOf(block, room, limits, words) : [];
    room -= entriesOf(block);
    return parts;
  });
};

const fitCard = (card: Card, entries: number, cardsMissing: number, limits: Limits, words: RenderWords): Card => {
  const parts = partsWithin(card.blocks, entries, limits, words);
  const all = parts.map(({ block }) => block);
  const shown = parts.filter(({ notice }) => !notice).length;
  const tooManyNotes = notesLeft(card, all).length > limits.notes;
  const whole = shown === card.blocks.length && parts.length <= limits.blocksPerCard;
  if (whole && cardsMissing === 0 && !tooManyNotes) return { ...card, blocks: all, notes: notesLeft(card, all) };
  // One line at the end says everything that is missing, so that it needs the room of one block only.
  const kept = parts.slice(0, Math.max(0, limits.blocksPerCard - 1));
  const blocks = kept.map(({ block }) => block);
  const notes = notesLeft(card, blocks);
  const missing = {
    blocks: card.blocks.length - kept.filter(({ notice }) => !notice).length,
    notes: notes.length - limits.notes,
  };
  const said = [
    ...(missing.blocks > 0 ? [words.cut.blocks(missing.blocks)] : []),
    ...(missing.notes > 0 ? [words.cut.notes(missing.notes)] : []),
    ...(cardsMissing > 0 ? [words.cut.cards(cardsMissing)] : []),
  ].join(" ");
  return { ...card, blocks: said === "" ? blocks : [...blocks, quiet(said)], notes: notes.slice(0, limits.notes) };
};

const fitCounts = (reply: Reply, bounds: Bounds, words: RenderWords): Reply => {
  let room = bounds.entries;
  const placed = reply.cards.slice(0, bounds.cards).map((card, at) => {
    const entries = at === 0 || room > 0 ? room - 1 : undefined;
    room -= entriesOfCard(card);
    return { card, entries };
  });
  const kept = placed.flatMap(({ card, entries }) => (entries === undefined ? [] : [{ card, entries }]));
  const missing = reply.cards.length - kept.length;
  const cards = kept.map(({ card, entries }, at) =>
    fitCard(card, entries, at === kept.length - 1 ? missing : 0, bounds, words),
  );
  return shorten({ ...reply, cards }, bounds.textLength, words, bounds.titleLength);
};

/** The largest number from 1 to `most` that passes; 1 is known to pass, and what is more passes less. */
const largest = (most: number, passes: (n: number) => boolean): number => {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** A text that is cut further says hardly more than that it was cut. */
const shortest = 60;

/** As many entries from the first as are taken; shorter texts and fewer footnotes only where not even one is. */
const fitWhole = (reply: Reply, limits: Limits, words: RenderWords, takes: (reply: Reply) => boolean): Reply => {
  const all = reply.cards.reduce((sum, card) => sum + entriesOfCard(card), 0);
  // Two entries are the first title and what stands first under it.
  const least = Math.min(2, all);
  for (let length = limits.textLength; length >= shortest; length = Math.floor(length / 2)) {
    // What says what is missing comes after this, and is not shortened.
    const short = length === limits.textLength ? reply : shorten(reply, length, words);
    const cut = (entries: number, notes: number): Reply => fitCounts(short, { ...limits, entries, notes }, words);
    if (!takes(cut(least, 0))) continue;
    const notes = takes(cut(least, limits.notes))
      ? limits.notes
      : largest(limits.notes + 1, (n) => takes(cut(least, n - 1))) - 1;
    const entries = largest(all - least + 1, (n) => takes(cut(n + least - 1, notes))) + least - 1;
    return cut(entries, notes);
  }
  return fitCounts(shorten(reply, shortest, words), { ...limits, entries: 0, notes: 0 }, words);
};

const fitsAlready = (reply: Reply, limits: Limits): boolean =>
  reply.cards.length <= limits.cards &&
  reply.cards.every(
    ({ blocks, notes }) =>
      blocks.length <= limits.blocksPerCard &&
      notes.length <= limits.notes &&
      blocks.every((block) => entriesOf(block) <= (block.kind === "list" ? limits.itemsPerList : limits.rowsPerTable)),
  ) &&
  isShort(reply, limits.textLength, limits.titleLength);

/**
 * The reply within the limits; what already fits is given back itself. `takes` knows the limits that no count can say, sums
 * above all: where it refuses, entries are cut from the end until it does not.
 */
export const fit = (
  reply: Reply,
  limits: Limits,
  words: RenderWords,
  takes: (reply: Reply) => boolean = () => true,
): Reply => {
  // Nearly every reply fits, and is not copied for it.
  const counted = fitsAlready(reply, limits) ? reply : fitCounts(reply, { ...limits, entries: Infinity }, words);
  return takes(counted) ? counted : fitWhole(reply, limits, words, takes);
};
