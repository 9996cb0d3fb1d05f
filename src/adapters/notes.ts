// How footnotes are numbered and gathered, the same on every platform.
import type { FactId, Note } from "../commands/reply.ts";

/** The marks behind a value, one string each: [1] [2]; three or more in a row become [1–3]. */
export const marks = (cites: readonly number[] = []): string[] => {
  const runs: { from: number; to: number }[] = [];
  for (const n of [...new Set(cites)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && n === last.to + 1) last.to = n;
    else runs.push({ from: n, to: n });
  }
  return runs.flatMap(({ from, to }) => {
    if (to === from) return [`[${from}]`];
    return to === from + 1 ? [`[${from}]`, `[${to}]`] : [`[${from}–${to}]`];
  });
};

export type SourceGroup = { source: Note["source"]; notes: { n: number; facts: FactId[] }[] };

/** Notes of the same source together, in the order of their first number. */
export const bySource = (notes: readonly Note[]): SourceGroup[] => {
  const groups = new Map<string, SourceGroup>();
  for (const { n, facts, source } of [...notes].sort((a, b) => a.n - b.n)) {
    const key = JSON.stringify([source.title, source.publisher ?? null, source.publishedOn]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { source, notes: [{ n, facts }] });
    else {
      group.notes.push({ n, facts });
      if (group.source.url === undefined) group.source = source;
    }
  }
  return [...groups.values()];
};
