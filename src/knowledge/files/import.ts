// Files into the store, each whole or not at all. What waits for another file goes in with it.
import { readFile } from "node:fs/promises";
import type { Added, Batch, Store } from "../store.ts";
import { StoreProblem } from "../store-problem.ts";
import { type FileProblem, readFactFile } from "./read.ts";

export type Imported = { files: number; added: number; unchanged: number; confirmed: number; problems: FileProblem[] };
export type Progress = { file: string; done: number; of: number; facts: number };

const MOST_BYTES = 512 * 1024 * 1024;
const WAITS_FOR_OTHERS = new Set(["unknown-subject", "unknown-firm", "unknown-source", "unknown-fact"]);

type Readable = { file: string; batch: Batch; lines: Map<string, number> };

/**
 * Imports in the given order. Problems are collected, never thrown; files without one are in. Files that refer to each
 * other's facts, names or sources go in together, in one transaction.
 */
export async function importFiles(
  store: Store,
  files: readonly string[],
  { quiet = false, onProgress = () => {} }: { quiet?: boolean; onProgress?: (progress: Progress) => void } = {},
): Promise<Imported> {
  const total: Imported = { files: 0, added: 0, unchanged: 0, confirmed: 0, problems: [] };
  const count = (added: Added, group: readonly Readable[]) => {
    total.files += group.length;
    total.added += added.added;
    total.unchanged += added.unchanged;
    total.confirmed += added.confirmed;
    onProgress({ file: group.at(-1)!.file, done: total.files, of: files.length, facts: total.added + total.unchanged });
  };

  let waiting: Readable[] = [];
  for (const file of files) {
    const readable = await read(file);
    if (Array.isArray(readable)) {
      total.problems.push(...readable);
      continue;
    }
    const outcome = await write(store, [readable], quiet);
    if ("added" in outcome) count(outcome, [readable]);
    else if (outcome.fault && WAITS_FOR_OTHERS.has(outcome.fault)) waiting.push(readable);
    else total.problems.push(outcome);
  }
  while (waiting.length > 0) {
    const outcome = await write(store, waiting, quiet);
    if ("added" in outcome) {
      count(outcome, waiting);
      break;
    }
    total.problems.push(outcome);
    waiting = waiting.filter(({ file }) => file !== outcome.file);
  }
  return total;
}

async function read(file: string): Promise<Readable | FileProblem[]> {
  const text = await readText(file);
  if (typeof text !== "string") return [text];
  const read = readFactFile(file, text);
  return read.ok ? { file, batch: read.batch, lines: read.lines } : read.problems;
}

/** One transaction for all; what the store refuses is put down to the file in which it stands. */
export async function write(store: Store, group: readonly Readable[], quiet = false): Promise<Added | FileProblem> {
  const batches = group.map(({ batch }) => batch);
  try {
    const all: Batch = {
      subjects: batches.flatMap((batch) => batch.subjects ?? []),
      firms: batches.flatMap((batch) => batch.firms ?? []),
      sources: batches.flatMap((batch) => batch.sources ?? []),
      facts: batches.flatMap((batch) => batch.facts ?? []),
      confirmations: batches.flatMap((batch) => batch.confirmations ?? []),
    };
    return await store.add(all, { quiet });
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    const { fault, id, field, detail } = error;
    const holds = ({ batch, lines }: Readable) => lines.has(id) || batch.sources?.some((source) => source.id === id);
    const at = group.findLast(holds) ?? group.at(-1)!;
    return { file: at.file, line: at.lines.get(id) ?? 1, field, message: detail, fault, id };
  }
}

async function readText(file: string): Promise<string | FileProblem> {
  const failed = (message: string): FileProblem => ({ file, line: 0, field: "", message, fault: "unreadable" });
  try {
    const bytes = await readFile(file);
    if (bytes.length > MOST_BYTES) return failed("512 MiB");
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    return failed(error instanceof TypeError ? "UTF-8" : ((error as { code?: string }).code ?? String(error)));
  }
}
