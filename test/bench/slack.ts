// Slack: what an answer costs through the real Bolt app, and what waiting costs.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, FACTS } from "./databases.ts";
import { memoryRows } from "./memory.ts";
import { type Served, serveFootnote } from "./process.ts";
import type { Row } from "./report.ts";
import { envOf, loadRows, slack as createSlack } from "./slack-load.ts";

export async function slack(progress: (line: string) => void): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  try {
    const libraryAlone = await createDatabase(join(folder, "library.sqlite"), 0);
    const large = await createDatabase(join(folder, "large.sqlite"), FACTS);
    progress("waiting for a minute");
    const memory = await memoryRows(waiting, libraryAlone, large);
    progress("asking in Slack");
    return [...(await loadRows(large)), ...memory];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function waiting(database: string): Promise<Served> {
  const fake = await createSlack();
  const served = await serveFootnote(database, envOf(fake));
  return { ...served, stop: () => served.stop().then(() => fake.close()) };
}
