// A digest from order to delivery, in the program as people start it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { targetFile } from "../support/given-file.ts";
import { AT_A_TERMINAL, runFootnote, spawnFootnote } from "../support/program.ts";

it("comes to the terminal at its time, once, and then is no news any more", async () => {
  const folder = temporaryFolder();
  const database = ["--database", join(folder, "footnote.db")];
  const file = join(folder, "news.yaml");
  writeFileSync(file, targetFile("ex1", 61.5));
  const at = (now: string) => [...database, "--now", now];
  const ordered = await runFootnote(["chat", ...at("2025-12-18T06:00:00Z")], {
    input: "digest subscribe xiaomi at:07:30 timezone:UTC\n",
  });
  expect(ordered.stdout).toContain("18 Dec 2025, 07:30 UTC");
  const imported = await runFootnote(["import", file, ...at("2025-12-18T07:00:00Z")]);
  expect([imported.code, imported.stderr]).toEqual([0, expect.any(String)]);

  // A pipe is nobody who reads what comes unasked.
  const piped = await runFootnote(["chat", ...at("2025-12-18T07:31:00Z")], { input: "status\n".repeat(20) });
  expect(piped.stdout.split(en.status.what)).toHaveLength(21);
  expect([piped.stdout.includes("HK$61.50"), piped.stderr]).toEqual([false, ""]);

  const running = spawnFootnote(["chat", ...at("2025-12-18T07:32:00Z")], { nodeFlags: AT_A_TERMINAL });
  await running.shown(en.digest.title("18 Dec 2025"));
  running.type("digest preview\r");
  await running.shown(en.digest.nothing);
  running.type("exit\r");
  const { code, stdout, stderr } = await running.ended;
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("HK$61.50");

  const again = spawnFootnote(["chat", ...at("2025-12-18T07:33:00Z")], { nodeFlags: AT_A_TERMINAL });
  again.type("status\r");
  await again.shown(en.status.what);
  again.type("exit\r");
  expect((await again.ended).stdout).not.toContain("HK$61.50");
});
