// Fact files on disk, as people write them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./databases.ts";

/** Writes files into a folder that goes with the test; gives back their paths in the order given. */
export function factFiles(files: Record<string, string | Uint8Array>): string[] {
  const folder = temporaryFolder();
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
}

/** The beginning of a file: its source. Facts follow as list items, indented by two. */
export const head = (source: string, publishedOn = "2025-06-02"): string =>
  `source: { id: ${source}, title: What ${source} reports, publishedOn: ${publishedOn}, language: en }\nfacts:\n`;

export const NAMES = `subjects:
  - { id: xiaomi, type: company, name: Xiaomi, listings: [{ exchange: HK, code: "1810" }] }
firms:
  - { id: jefferies, name: Jefferies }
`;

export const event = (id: string, what = `Event ${id}.`): string =>
  `  - { id: ${id}, kind: event, subject: xiaomi, what: "${what}" }\n`;
