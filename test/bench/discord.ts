// Discord: what an answer costs by itself, what it costs through the real client, and what waiting costs.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerRows } from "./discord-answers.ts";
import { loadRows } from "./discord-load.ts";
import type { Row } from "./report.ts";

export async function discord(progress: (line: string) => void): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  try {
    progress("answering with the facts at hand");
    const answers = await answerRows();
    return [...answers, ...(await loadRows(folder, progress))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
