// An alert from order to delivery, and a correction after it, in the program as people start it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { targetFile } from "../support/given-file.ts";
import { AT_A_TERMINAL, runFootnote, spawnFootnote } from "../support/program.ts";

const TITLE = en.alert.title(en.alert.newOf(en.common.kinds.target), "Xiaomi (1810.HK)");

it("comes to the terminal once, and so does the correction of what it said", async () => {
  const folder = temporaryFolder();
  const database = ["--database", join(folder, "footnote.db")];
  const file = join(folder, "news.yaml");
  writeFileSync(file, targetFile("ex1", 61.5));
  const at = (now: string) => [...database, "--now", now];
  const ordered = await runFootnote(["chat", ...at("2025-12-18T06:00:00Z")], {
    input: "alert add new-fact xiaomi kind:target\n",
  });
  expect(ordered.stdout).toContain("any new price target, Xiaomi");
  await runFootnote(["import", file, ...at("2025-12-18T07:00:00Z")]);

  /** What the terminal shows until `shown` is there, after this was typed. */
  async function session(now: string, line: string, shown: string): Promise<string> {
    const running = spawnFootnote(["chat", ...at(now)], { nodeFlags: AT_A_TERMINAL });
    if (line) running.type(`${line}\r`);
    await running.shown(shown);
    running.type("exit\r");
    const { code, stdout, stderr } = await running.ended;
    expect([code, stderr]).toEqual([0, ""]);
    return stdout;
  }
  const alert = await session("2025-12-18T07:01:00Z", "", TITLE);
  expect(alert).toContain("HK$61.50");
  const correct = "correct ex1 field:price to:60 reason:misread";
  const nothingNew = await session("2025-12-18T08:00:00Z", correct, en.correction.corrected("ex1"));
  expect(nothingNew).not.toContain(TITLE);
  const corrected = await session("2025-12-18T08:05:00Z", "", TITLE);
  expect(corrected).toMatch(/HK\$61\.50 is now [^.]*HK\$60/s);
  const done = await session("2025-12-18T08:06:00Z", "status", en.status.what);
  expect(done).not.toContain("HK$61.50");
});
