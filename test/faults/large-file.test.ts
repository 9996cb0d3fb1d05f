// One very large file: it goes in whole, within bounded memory, and a terminal is shown how far it is.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { cleanEnvironment, FOOTNOTE, runFootnote } from "../support/program.ts";
import { largeFolder } from "./folder.ts";

const FACTS = 20_000;
const MOST_MIB = 600;
const tellMemory =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('KiB '+process.resourceUsage().maxRSS+'\\n'))";

it(`takes ${FACTS.toLocaleString("en")} facts in one file and less than ${MOST_MIB} MiB`, async () => {
  const { paths } = largeFolder(1, FACTS);
  const args = ["import", paths[0]!, "--database", join(temporaryFolder(), "footnote.db")];
  const { code, stdout, stderr } = await runFootnote(args, { nodeFlags: ["--import", tellMemory] });
  expect([code, stdout]).toEqual([0, `${en.cli.imported({ files: 1, added: FACTS, unchanged: 0, confirmed: 0 })}\n`]);
  expect(Number(/^KiB (\d+)\n$/.exec(stderr)?.[1]) / 1024).toBeLessThan(MOST_MIB);
});

/** Of util-linux: gives a program a terminal of its own. */
const hasScript =
  process.platform === "linux" &&
  spawnSync("sh", ["-c", "script --version"], { encoding: "utf8" }).stdout?.includes("util-linux");
if (!hasScript) console.warn("Skipped: progress on a terminal. There is no `script` of util-linux here.");

it.skipIf(!hasScript)("shows its progress on a terminal, file by file in one line", () => {
  const { paths } = largeFolder(5, 400);
  const command = `"$NODE" "$IT" import "$FOLDER" --database "$FOLDER/footnote.db"`;
  const env = cleanEnvironment({ NODE: process.execPath, IT: FOOTNOTE, FOLDER: dirname(paths[0]!) });
  const { stdout, status } = spawnSync("sh", ["-c", 'script -qec "$0" /dev/null', command], {
    env,
    encoding: "utf8",
    timeout: 15_000,
  });
  expect(status).toBe(0);
  for (let done = 1; done <= 5; done++)
    expect(stdout).toContain(`\r\u001b[K${en.cli.importing(done, 5, (done * 400).toLocaleString("en"))}`);
  expect(stdout).toContain(en.cli.imported({ files: 5, added: 2000, unchanged: 0, confirmed: 0 }));
});
