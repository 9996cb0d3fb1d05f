// Footnotes as lines of a message, and back: which facts stand behind a message that Footnote wrote.
import type { types } from "@slack/bolt";
import type { FactId } from "../../commands/reply.ts";
import type { SourceGroup } from "../notes.ts";
import { clean } from "../text-safety.ts";

const between = " · ";
const note = /^\[(\d+)\](?:\u00a0(.+))?$/;
const factId = /^[a-z0-9][a-z0-9-]{0,59}$/;
// Only we name the blocks of our messages: a text cannot pose as footnotes.
const ours = /^notes-(\d+)-\d+$/;

/** The name of the blocks that hold the footnotes of a card. */
export const notesId = (card: number): string => `notes-${card}`;

/** `[1] bg1 · [2] bg4, bg7`: the footnotes of one source with their facts. */
export const idsOf = ({ notes }: SourceGroup): string =>
  notes
    .map(({ n, facts }) =>
      [`[${n}]`, ...(facts.length > 0 ? [facts.map((id) => clean(id)).join(", ")] : [])].join("\u00a0"),
    )
    .join(between);

const notesOf = (text: string): { n: number; facts: FactId[] }[] =>
  text.split(between).flatMap((part) => {
    const found = note.exec(part);
    return found === null
      ? []
      : [{ n: Number(found[1]), facts: (found[2] ?? "").split(", ").filter((id) => factId.test(id)) }];
  });

type Seen = { type: string; block_id?: string; elements?: unknown };

/** The first text of each line of a block of footnotes: there the ids stand. */
const firstTexts = ({ elements }: Seen): string[] =>
  (Array.isArray(elements) ? (elements as Partial<types.RichTextSection>[]) : []).flatMap(({ elements: inlines }) => {
    const first = Array.isArray(inlines) ? inlines[0] : undefined;
    return first?.type === "text" && typeof first.text === "string" ? [first.text] : [];
  });

/** The facts behind a message, each once, card by card in the order of the footnotes' numbers. */
export const factsBehind = (blocks: readonly Seen[]): FactId[] => {
  const cards = new Map<number, { n: number; facts: FactId[] }[]>();
  for (const block of blocks) {
    const [, card] = ours.exec(block.block_id ?? "") ?? [];
    if (card === undefined || block.type !== "rich_text") continue;
    const at = Number(card);
    cards.set(at, [...(cards.get(at) ?? []), ...firstTexts(block).flatMap(notesOf)]);
  }
  const inOrder = [...cards].sort(([a], [b]) => a - b).map(([, notes]) => notes);
  return [...new Set(inOrder.flatMap((notes) => notes.sort((a, b) => a.n - b.n).flatMap(({ facts }) => facts)))];
};
