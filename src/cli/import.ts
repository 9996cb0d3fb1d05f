// `footnote import PATH…`: files of facts into the database, each whole or not at all.
import { en } from "../commands/words/en.ts";
import { collect } from "../knowledge/files/collect.ts";
import type { Progress } from "../knowledge/files/import.ts";
import type { FileProblem } from "../knowledge/files/read.ts";
import { Failure, say, UsageProblem, type Verb } from "./verb.ts";

const words = en.cli;

export const importVerb: Verb = {
  flags: ["quiet"],
  takesWords: true,
  async run({ config, words: paths, flags }) {
    if (paths.length === 0) throw new UsageProblem(words.needPath);
    const files = await filesOf(paths);
    if (files.length === 0) throw new Failure(words.noFiles);
    const { openCellar } = await import("./cellar.ts");
    const { importFiles } = await import("../knowledge/files/import.ts");
    const { handle, store } = await openCellar(config, "warn");
    try {
      const result = await importFiles(store, files, {
        quiet: flags["quiet"] === true,
        onProgress: progressOn(process.stderr),
      });
      for (const problem of result.problems) say(problemLine(problem));
      process.stdout.write(`${words.imported(result)}\n`);
      if (result.problems.length > 0)
        throw new Failure(words.nothingImported(new Set(result.problems.map((p) => p.file)).size));
    } finally {
      await handle.close();
    }
  },
};

async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths)
    try {
      files.push(...(await collect([path])));
    } catch {
      throw new Failure(words.noSuchPath(path));
    }
  return files;
}

function problemLine({ file, line, field, message, fault, id }: FileProblem): string {
  return words.problem(file, line, field, fault ? en.import.faults[fault]({ id: id ?? "", detail: message }) : message);
}

/** One line that is written over on a terminal; nothing elsewhere. */
function progressOn(stream: NodeJS.WriteStream): (progress: Progress) => void {
  if (!stream.isTTY) return () => {};
  return ({ done, of, facts }) => {
    stream.write(`\r\x1b[K${words.importing(done, of, facts.toLocaleString("en"))}${done === of ? "\n" : ""}`);
  };
}
