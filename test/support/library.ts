// The bundled library in a database, read once for each clock and copied from then on. How it is read is the story of
// knowledge/library.test.ts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { type Handle, open } from "../../src/knowledge/database/open.ts";
import { loadLibrary } from "../../src/knowledge/files/library.ts";
import { createStore } from "../../src/knowledge/store.ts";

const migrations = { ...knowledgeMigrations, ...botMigrations };
const files = new Map<string, Promise<Buffer>>();

/** A SQLite file with nothing but the library in it, recorded at this time. */
export function libraryFile(now: Date): Promise<Buffer> {
  const at = now.toISOString();
  const made = files.get(at) ?? inFolder((folder) => make(join(folder, "library.db"), now));
  files.set(at, made);
  return made;
}

async function make(path: string, now: Date): Promise<Buffer> {
  const handle = await open<Tables>(path, migrations);
  try {
    await loadLibrary(
      handle,
      createStore(handle, () => now),
    );
  } finally {
    await handle.close();
  }
  return readFileSync(path);
}

/** Fills a new database in memory as loadLibrary would. */
export async function copyLibrary({ db }: Handle<Tables>, now: Date): Promise<void> {
  const bytes = await libraryFile(now);
  await inFolder(async (folder) => {
    const path = join(folder, "library.db");
    writeFileSync(path, bytes);
    await sql`attach database ${path} as library`.execute(db);
    const { rows } = await sql<{ name: string }>`select name from library.sqlite_schema
      where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(db);
    for (const { name } of rows)
      await sql`insert into main.${sql.id(name)} select * from library.${sql.id(name)}`.execute(db);
    await sql`detach database library`.execute(db);
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-test-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
