// The databases that Footnote serves from: the one that it ships with, and one of ten thousand facts beside it.
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import { loadLibrary } from "../../src/knowledge/files/library.ts";
import { createStore } from "../../src/knowledge/store.ts";
import { DAY } from "./discord-facts.ts";
import { batches, names } from "./synthetic.ts";

export const FACTS = 10_000;

/** A new database with the bundled library, and with made-up facts where they are wanted. */
export async function createDatabase(file: string, facts: number): Promise<string> {
  const handle = await open<Tables>(file, { ...knowledgeMigrations, ...botMigrations });
  const store = createStore(handle, () => new Date(`${DAY}T12:00:00Z`));
  await loadLibrary(handle, store);
  if (facts > 0) {
    await store.add(names());
    for (const batch of batches(facts)) await store.add(batch);
  }
  await handle.close();
  return file;
}
