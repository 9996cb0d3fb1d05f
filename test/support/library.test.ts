import { sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { type Handle, open } from "../../src/knowledge/database/open.ts";
import { loadLibrary } from "../../src/knowledge/files/library.ts";
import { createStore } from "../../src/knowledge/store.ts";
import { copyLibrary } from "./library.ts";

const NOW = new Date("2025-12-19T12:00:00Z");

async function filled(fill: (handle: Handle<Tables>) => Promise<unknown>) {
  const handle = await open<Tables>(":memory:", { ...knowledgeMigrations, ...botMigrations });
  onTestFinished(() => handle.close());
  await fill(handle);
  const all: Record<string, unknown[]> = {};
  const tables = sql<{
    name: string;
  }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`;
  const { rows } = await tables.execute(handle.db);
  for (const { name } of rows) all[name] = (await sql`select * from ${sql.id(name)}`.execute(handle.db)).rows;
  const steps = all["kysely_migration"] as { name: string }[];
  // The other marks are revisions, and no two are alike.
  const marks = (all["marks"] as { name: string }[]).map((mark) => (mark.name === "library" ? mark : mark.name));
  return { ...all, marks, kysely_migration: steps.map(({ name }) => name) };
}

it("A copied library is row by row what the program loads", async () => {
  const loaded = await filled((handle) =>
    loadLibrary(
      handle,
      createStore(handle, () => NOW),
    ),
  );
  expect(loaded).toMatchObject({ facts: expect.arrayContaining([expect.objectContaining({ id: "bg2" })]) });
  expect(await filled((handle) => copyLibrary(handle, NOW))).toEqual(loaded);
});
