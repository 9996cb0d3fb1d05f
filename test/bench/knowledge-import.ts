// YAML files into a new database.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Tables } from "../../src/bot/database/tables.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import { importFiles } from "../../src/knowledge/files/import.ts";
import { createStore } from "../../src/knowledge/store.ts";
import type { Row } from "./report.ts";
import { batches, names } from "./synthetic.ts";

const FACTS = 10_000;
const TARGET = 3000;

export async function importRow(folder: string): Promise<Row> {
  const inside = join(folder, "yaml");
  mkdirSync(inside);
  const files = [join(inside, "names.yaml")];
  writeFileSync(files[0]!, stringify(names()));
  for (const { sources, facts = [] } of batches(FACTS)) {
    const file = join(inside, `${sources![0]!.id}.yaml`);
    writeFileSync(file, stringify({ source: sources![0], facts: facts.map(({ sources: _sources, ...fact }) => fact) }));
    files.push(file);
  }
  const handle = await open<Tables>(join(folder, "import.sqlite"), knowledgeMigrations);
  const store = createStore(handle, () => new Date());
  await importFiles(store, files.slice(0, 1));
  const start = performance.now();
  const { added, problems } = await importFiles(store, files.slice(1));
  const seconds = (performance.now() - start) / 1000;
  await handle.close();
  if (problems.length > 0) throw new Error(`import: ${JSON.stringify(problems[0])}`);
  const value = added / seconds;
  return {
    name: "import of YAML files",
    size: FACTS,
    unit: "facts/s",
    value,
    target: `at least ${TARGET.toLocaleString("en")}`,
    pass: value >= TARGET,
  };
}
