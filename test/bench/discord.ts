// Discord: what an answer costs by itself, what it costs through the real client, and what waiting costs.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerRows } from "./discord-answers.ts";
import { createDatabase, FACTS } from "./discord-databases.ts";
import { loadRows } from "./discord-load.ts";
import { memoryRows } from "./discord-memory.ts";
import type { Row } from "./report.ts";

export async function discord(progress: (line: string) => void): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  try {
    progress("answering with the facts at hand");
    const answers = await answerRows();
    const libraryAlone = await createDatabase(join(folder, "library.sqlite"), 0);
    const large = await createDatabase(join(folder, "large.sqlite"), FACTS);
    progress("waiting for a minute");
    const memory = await memoryRows(libraryAlone, large);
    progress("asking in Discord");
    return [...answers, ...(await loadRows(large)), ...memory];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
