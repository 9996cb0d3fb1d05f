// Footnotes as a line of a message, and back: which facts stand behind a message that Footnote wrote.
import type { FactId } from "../../commands/reply.ts";
import type { SourceGroup } from "../notes.ts";
import { escape } from "./escape.ts";

// Brackets that were written by others are escaped, so a line that begins like this is ours.
const small = "-# ";
const start = `${small}[`;
const between = " · ";
const note = /^\[(\d+)\](?:\u00a0(.+))?$/;
const factId = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** `-# [1] bg1 · [2] bg4, bg7`: the footnotes of one source with their facts. */
export const idsLine = ({ notes }: SourceGroup): string =>
  small +
  notes
    .map(({ n, facts }) => (facts.length > 0 ? `[${n}]\u00a0${facts.map(escape).join(", ")}` : `[${n}]`))
    .join(between);

const notesOf = (line: string): { n: number; facts: FactId[] }[] => {
  if (!line.startsWith(start)) return [];
  return line
    .slice(small.length)
    .split(between)
    .flatMap((part) => {
      const found = note.exec(part);
      return found === null
        ? []
        : [{ n: Number(found[1]), facts: (found[2] ?? "").split(", ").filter((id) => factId.test(id)) }];
    });
};

/** An embed as Discord gives it back, as JSON or as discord.js holds it. */
export type SeenEmbed = { title?: string | null; description?: string | null };

/** The facts behind a message, each once, card by card in the order of the footnotes' numbers. */
export const factsBehind = (embeds: readonly SeenEmbed[]): FactId[] => {
  const cards: { n: number; facts: FactId[] }[][] = [];
  for (const { title, description } of embeds) {
    // An embed without a title goes on with the card before it.
    if ((title ?? "") !== "" || cards.length === 0) cards.push([]);
    cards.at(-1)?.push(...(description ?? "").split("\n").flatMap(notesOf));
  }
  const ids = cards.flatMap((notes) => notes.sort((a, b) => a.n - b.n).flatMap(({ facts }) => facts));
  return [...new Set(ids)];
};
