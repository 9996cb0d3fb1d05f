// Reading neutral replies: what a card says, where it says it, and which facts stand behind it.
import { chartValues } from "../../src/adapters/chart-text.ts";
import type { Action, Block, Card, Reply, Value } from "../../src/commands/reply.ts";

export const cardOf = (reply: Reply): Card => {
  const card = reply.cards[0];
  if (!card || reply.cards.length > 1) throw new Error(`Expected one card, got ${reply.cards.length}.`);
  return card;
};

export const titleOf = (reply: Reply): string => cardOf(reply).title;

/** All values of a block, the cells of a table row by row. */
export function valuesOf(block: Block): Value[] {
  switch (block.kind) {
    case "text":
      return [block.value];
    case "facts":
      return block.rows.map((row) => row.value);
    case "table":
      return block.rows.flat();
    case "list":
      return block.items;
    case "chart":
      return chartValues(block);
  }
}

/** Every text of the card, headings and labels too, one a line. */
export const said = (reply: Reply): string => reply.cards.flatMap(textsOf).join("\n");

const textsOf = (card: Card): string[] => [
  card.title,
  ...card.blocks.flatMap((block) => [
    ...("heading" in block && block.heading ? [block.heading] : []),
    ...(block.kind === "table" ? block.columns.map((column) => column.label) : []),
    ...(block.kind === "facts"
      ? block.rows.flatMap((row) => [row.label, row.value.text])
      : valuesOf(block).map((v) => v.text)),
  ]),
];

/** Rows of the card's table, or of the one under this heading, as texts; none where there is no such table. */
export const table = (reply: Reply, heading?: string): string[][] =>
  cells(reply, heading).map((row) => row.map((value) => value.text));

/** The same with their footnotes. */
export function cells(reply: Reply, heading?: string): Value[][] {
  const found = cardOf(reply).blocks.find(
    (block) => block.kind === "table" && (heading === undefined || block.heading === heading),
  );
  return found?.kind === "table" ? found.rows : [];
}

/** Labels and values of all "facts" blocks, or of the one under this heading. */
export function rows(reply: Reply, heading?: string): Record<string, string> {
  const blocks = cardOf(reply).blocks.filter((block) => block.kind === "facts");
  const wanted = heading === undefined ? blocks : blocks.filter((block) => block.heading === heading);
  return Object.fromEntries(wanted.flatMap((block) => block.rows.map(({ label, value }) => [label, value.text])));
}

/** The list under this heading. */
export function items(reply: Reply, heading: string): string[] {
  const found = cardOf(reply).blocks.find((block) => block.kind === "list" && block.heading === heading);
  return found?.kind === "list" ? found.items.map((item) => item.text) : [];
}

/** The value with this text, in its first place. */
export function value(reply: Reply, text: string): Value {
  const found = cardOf(reply)
    .blocks.flatMap(valuesOf)
    .find((one) => one.text === text);
  if (!found) throw new Error(`Nothing says “${text}”. What is said:\n${said(reply)}`);
  return found;
}

/** Ids of the facts that the value with this text cites. */
export const factsBehind = (reply: Reply, text: string): string[] => factsCited(reply, value(reply, text));

/** Ids of the facts that a value of this reply cites. */
export function factsCited(reply: Reply, { cites = [] }: Value): string[] {
  const { notes } = cardOf(reply);
  return [...new Set(cites.flatMap((n) => notes.find((note) => note.n === n)?.facts ?? [`no note ${n}`]))];
}

/** Ids of all facts in the footnotes, in their order. */
export const notedFacts = (reply: Reply): string[] => [
  ...new Set(reply.cards.flatMap((card) => card.notes.flatMap((note) => note.facts))),
];

export const labels = (reply: Reply): string[] => (cardOf(reply).actions ?? []).map((action) => action.label);

export const button = (reply: Reply, label: string): Action | undefined =>
  cardOf(reply).actions?.find((action) => action.label === label);
