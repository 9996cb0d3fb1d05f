// The lines typed before, kept across runs. A history that cannot be read or written is no reason to bother anyone.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { clean } from "../text-safety.ts";

export const longestHistory = 500;

export type History = {
  /** Newest first, as readline wants it. */
  load(): string[];
  save(newestFirst: readonly string[]): void;
};

/** The file has the oldest line first, like every shell's history, and belongs to its owner alone. */
export const createHistory = (file: string | undefined): History => ({
  load: () => {
    if (file === undefined) return [];
    try {
      const lines = readFileSync(file, "utf8").split("\n").map(clean);
      return lines
        .filter((line) => line !== "")
        .slice(-longestHistory)
        .reverse();
    } catch {
      return [];
    }
  },
  save: (newestFirst) => {
    if (file === undefined) return;
    try {
      mkdirSync(dirname(file), { recursive: true });
      const lines = newestFirst.slice(0, longestHistory).map(clean).reverse();
      writeFileSync(file, lines.map((line) => `${line}\n`).join(""), { mode: 0o600 });
      // The mode above counts only for a file that is new.
      chmodSync(file, 0o600);
    } catch {
      // Read-only homes and full disks: typing goes on without a history.
    }
  },
});
