// Discord: what an answer costs by itself, what it costs through the real client, and what waiting costs.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFakeDiscord } from "../support/discord/fake.ts";
import { createDatabase, FACTS } from "./databases.ts";
import { answerRows } from "./discord-answers.ts";
import { envOf, loadRows } from "./discord-load.ts";
import { memoryRows } from "./memory.ts";
import { type Served, serveFootnote } from "./process.ts";
import type { Row } from "./report.ts";

export async function discord(progress: (line: string) => void): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  try {
    progress("answering with the facts at hand");
    const answers = await answerRows();
    const libraryAlone = await createDatabase(join(folder, "library.sqlite"), 0);
    const large = await createDatabase(join(folder, "large.sqlite"), FACTS);
    progress("waiting for a minute");
    const memory = await memoryRows(waiting, libraryAlone, large);
    progress("asking in Discord");
    return [...answers, ...(await loadRows(large)), ...memory];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function waiting(database: string): Promise<Served> {
  const fake = await createFakeDiscord({ record: false });
  const served = await serveFootnote(database, envOf(fake));
  return { ...served, stop: () => served.stop().then(() => fake.close()) };
}
