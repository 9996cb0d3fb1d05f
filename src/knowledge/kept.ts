// What was looked up, for as long as the database says that it is still so.
import type { Marks, Part } from "./database/marks.ts";
import type { Engine } from "./database/open.ts";
import { createRecent, type Recent } from "./recent.ts";

/** What was looked up since the last change, and is put there by whoever looks up more of it. */
export type Kept<V> = () => Promise<Recent<string, V>>;

/**
 * Keeps as much as createRecent does. On Postgres asking whether something has changed takes as long as looking it up:
 * there nothing is kept.
 */
export function createKept<V>(
  part: Part,
  { marks, engine, keeps = engine === "sqlite" }: { marks: Marks; engine: Engine; keeps?: boolean | undefined },
  most: number,
  weigh?: (value: V) => number,
): Kept<V> {
  if (!keeps) return async () => nothing;
  let revision: string | undefined;
  let kept = createRecent<string, V>(most, weigh);
  return async () => {
    const now = (await marks.read()).get(part);
    // Whoever still reads for the one before puts it there: what was read may be newer than its mark, never older.
    if (now !== revision) [revision, kept] = [now, createRecent(most, weigh)];
    return kept;
  };
}

const nothing: Recent<string, never> = { get: () => undefined, put: (_key, value) => value };
