// One file of facts whose text is at hand already: into the store, whole or not at all.
import type { Added, Store } from "../store.ts";
import { write } from "./import.ts";
import { type FileProblem, readFactFile } from "./read.ts";

export type ImportOutcome =
  | ({ status: "imported"; sources: string[] } & Added)
  | { status: "refused"; problems: FileProblem[] };

/** `sources`: the ids of those that the file names. */
export async function importText(store: Store, file: string, text: string): Promise<ImportOutcome> {
  const read = readFactFile(file, text);
  if (!read.ok) return { status: "refused", problems: read.problems };
  const { batch, lines } = read;
  const outcome = await write(store, [{ file, batch, lines }]);
  if (!("added" in outcome)) return { status: "refused", problems: [outcome] };
  return { status: "imported", ...outcome, sources: (batch.sources ?? []).map(({ id }) => id) };
}
