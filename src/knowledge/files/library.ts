// The facts that ship with the project, imported at the first start and after each change of the files.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Handle } from "../database/open.ts";
import type { KnowledgeTables } from "../database/tables.ts";
import type { Store } from "../store.ts";
import { collect } from "./collect.ts";
import type { Imported } from "./import.ts";

export const LIBRARY = fileURLToPath(new URL("../library/", import.meta.url));

/** Imports the library unless this very content is in; undefined where nothing was to do. */
export async function loadLibrary(
  { db }: Pick<Handle<KnowledgeTables>, "db">,
  store: Store,
): Promise<Imported | undefined> {
  const files = await collect([LIBRARY]);
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file)).update("\0");
  const value = hash.digest("hex");
  const mark = await db.selectFrom("marks").select("value").where("name", "=", "library").executeTakeFirst();
  if (mark?.value === value) return undefined;
  // Most starts have nothing to read, and do not wait for the reader of YAML.
  const { importFiles } = await import("./import.ts");
  const imported = await importFiles(store, files, { quiet: true });
  if (imported.problems.length === 0)
    await db
      .insertInto("marks")
      .values({ name: "library", value })
      .onConflict((c) => c.column("name").doUpdateSet({ value }))
      .execute();
  return imported;
}
