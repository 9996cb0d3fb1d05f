// How footnotes are numbered and gathered, the same on every platform.
import type { FactId, Note } from "../commands/reply.ts";

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((n, at) => at === 0 || n > (numbers[at - 1] ?? 0));

/** The marks behind a value, one string each: [1] [2]; three or more in a row become [1–3]. */
export const marks = (cites: readonly number[] = []): string[] => {
  const numbers = isAscending(cites) ? cites : [...new Set(cites)].sort((a, b) => a - b);
  const written: string[] = [];
  for (let at = 0, end = 0; at < numbers.length; at = end) {
    const from = numbers[at] ?? 0;
    for (end = at + 1; numbers[end] === from + end - at;) end++;
    if (end - at > 2) written.push(`[${from}–${from + end - at - 1}]`);
    else for (let n = from; n < from + end - at; n++) written.push(`[${n}]`);
  }
  return written;
};

export type SourceGroup = { source: Note["source"]; notes: { n: number; facts: FactId[] }[] };

/** The same for two sources only where day, title and publisher are: the length parts the title from what follows it. */
const keyOf = ({ title, publisher, publishedOn }: Note["source"]): string =>
  `${publishedOn} ${title.length} ${title}${publisher === undefined ? "" : ` ${publisher}`}`;

/** Notes of the same source together, in the order of their first number. */
export const bySource = (notes: readonly Note[]): SourceGroup[] => {
  const groups = new Map<string, SourceGroup>();
  for (const { n, facts, source } of [...notes].sort((a, b) => a.n - b.n)) {
    const key = keyOf(source);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { source, notes: [{ n, facts }] });
    else {
      group.notes.push({ n, facts });
      if (group.source.url === undefined) group.source = source;
    }
  }
  return [...groups.values()];
};
