// The knowledge core at ten thousand, a hundred thousand and a million facts: look-ups, every command, writing, starting.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import { createStore } from "../../src/knowledge/store.ts";
import { commandRows } from "./knowledge-commands.ts";
import { importRow } from "./knowledge-import.ts";
import { lookupRows } from "./knowledge-lookup.ts";
import { firstAnswerRow } from "./knowledge-start.ts";
import type { Row } from "./report.ts";
import { batches, names, oneDay, TODAY } from "./synthetic.ts";

const SIZES = [10_000, 100_000, 1_000_000];
const LARGEST = SIZES.at(-1)!;
const ADD_TARGET = 50_000;
const DAYS = 20;

export async function knowledge(progress: (line: string) => void): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  const rows: Row[] = [];
  const smallest = new Map<string, number>();
  try {
    for (const size of SIZES) {
      progress(`building ${size.toLocaleString("en")} facts`);
      const file = join(folder, `${size}.sqlite`);
      const handle = await open<Tables>(file, { ...knowledgeMigrations, ...botMigrations });
      const store = createStore(handle, () => new Date(`${TODAY}T12:00:00Z`));
      await store.add(names());
      rows.push(await adding("store.add, 1,000 of a company's history at a time", size, batches(size), store.add));
      progress(`asking ${size.toLocaleString("en")} facts`);
      rows.push(...(await lookupRows(handle, file, size, size === LARGEST)));
      rows.push(...(await commandRows(handle, size, size === LARGEST, smallest)));
      if (size === LARGEST) {
        const days = Array.from({ length: DAYS }, (_, n) => oneDay(n));
        rows.push(await adding("store.add, one day of 1,000 companies at a time", size, days, store.add));
      }
      await handle.close();
      rows.push(
        await firstAnswerRow(`first answer, ${size.toLocaleString("en")} facts`, size, file, "ratings company-7"),
      );
    }
    progress("importing YAML");
    rows.push(await importRow(folder));
    rows.push(
      await firstAnswerRow(
        "first answer, new database with the bundled library",
        undefined,
        join(folder, "new.sqlite"),
        "ratings xiaomi",
      ),
    );
    rows.push({
      name: "memory of this process (resident)",
      unit: "MB",
      value: process.memoryUsage().rss / 1e6,
      target: "",
      pass: true,
    });
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function adding<B>(
  name: string,
  size: number,
  all: Iterable<B>,
  add: (batch: B) => Promise<{ added: number }>,
): Promise<Row> {
  let added = 0;
  let spent = 0;
  for (const batch of all) {
    const start = performance.now();
    added += (await add(batch)).added;
    spent += performance.now() - start;
  }
  const value = (added / spent) * 1000;
  return {
    name,
    size,
    unit: "facts/s",
    value,
    target: `at least ${ADD_TARGET.toLocaleString("en")}`,
    pass: value >= ADD_TARGET,
  };
}
