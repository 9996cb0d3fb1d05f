// Paths on a command line to the files behind them.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const YAML = /\.ya?ml$/;

/** Files as given; of a folder every .yaml and .yml below it, in the order of their names. Throws what `stat` throws. */
export async function collect(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      files.push(path);
      continue;
    }
    const inside = await readdir(path, { recursive: true, withFileTypes: true });
    files.push(
      ...inside
        .filter((e) => e.isFile() && YAML.test(e.name))
        .map((e) => join(e.parentPath, e.name))
        .sort(),
    );
  }
  return files;
}
