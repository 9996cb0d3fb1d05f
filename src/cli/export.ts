// `footnote export [FOLDER]`: all that is known, in the format that import reads.
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { en } from "../commands/words/en.ts";
import { Failure, say, UsageProblem, type Verb } from "./verb.ts";

const words = en.cli;

export const exportVerb: Verb = {
  flags: [],
  takesWords: true,
  async run({ config, words: [folder, ...more] }) {
    if (more.length > 0) throw new UsageProblem(words.shapes.export);
    const { openCellar } = await import("./cellar.ts");
    const { exportFiles } = await import("../knowledge/files/write.ts");
    const { handle } = await openCellar(config, "warn");
    let files = 0;
    let facts = 0;
    try {
      if (folder) await mkdir(folder, { recursive: true }).catch((error: unknown) => cannotWrite(folder, error));
      for await (const file of exportFiles(handle)) {
        if (folder)
          await writeFile(join(folder, file.name), file.text).catch((error: unknown) => cannotWrite(folder, error));
        else await print(files > 0 ? `---\n${file.text}` : file.text);
        files++;
        facts += file.facts;
        if (process.stderr.isTTY) say(words.exporting(file.name, file.facts));
      }
      if (folder) say(words.exported(files, facts, folder));
    } finally {
      await handle.close();
    }
  },
};

function cannotWrite(path: string, error: unknown): never {
  throw new Failure(words.cannotWrite(path, (error as { code?: string }).code ?? String(error)));
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
