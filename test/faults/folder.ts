// Large folders of facts, for faults that need time to happen in.
import { event, factFiles, head } from "../support/fact-files.ts";

/** How the ids of their sources begin. */
export const SOURCE = "source-";

/** Files of this many facts each; source and file are called alike. */
export function largeFolder(files: number, facts: number): { paths: string[]; sources: string[] } {
  const sources = Array.from({ length: files }, (_, i) => `${SOURCE}${String(i).padStart(2, "0")}`);
  const text = (source: string) =>
    head(source) + Array.from({ length: facts }, (_, i) => event(`${source}-${i}`)).join("");
  return { paths: factFiles(Object.fromEntries(sources.map((source) => [`${source}.yaml`, text(source)]))), sources };
}
