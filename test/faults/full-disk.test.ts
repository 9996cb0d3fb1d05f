// A disk without room: one sentence, exit code 1, and what was there before stays whole.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { cleanEnvironment, FOOTNOTE, refusal, runFootnote } from "../support/program.ts";
import { largeFolder } from "./folder.ts";
import { lookInside, tallies } from "./inside.ts";

/** A folder with room for two megabytes; undefined where this machine does not let these tests make one. */
function smallDisk(): string | undefined {
  const folder = temporaryFolder();
  const mounted = spawnSync("sh", ["-c", 'mount -t tmpfs -o size=2m footnote-test "$0"', folder], { timeout: 5000 });
  if (mounted.status !== 0) return undefined;
  onTestFinished(() => void execFileSync("sh", ["-c", 'umount -l "$0"', folder]));
  return folder;
}

it("that holds the database is named, and an import that does not fit leaves whole files", async (context) => {
  const disk = smallDisk();
  if (disk === undefined) return context.skip("no small disk can be mounted here");
  const file = join(disk, "footnote.db");
  const folder = dirname(largeFolder(6, 1000).paths[0]!);
  expect(await runFootnote(["import", folder, "--database", file])).toEqual(
    refusal(en.failures.database.full(file), 1),
  );
  const inside = await lookInside(file);
  expect(Object.entries(inside.bySource).filter(([source, n]) => source.startsWith("source-") && n !== 1000)).toEqual(
    [],
  );
  expect(tallies(inside)).toBe(true);
  expect((await runFootnote(["chat", "--database", file], { input: "ratings xiaomi\n" })).stdout).toContain(
    "Jefferies",
  );
});

describe.skipIf(!existsSync("/dev/full"))("standard output without room", () => {
  it.each(["export", "help"])("is named by %s", (verb) => {
    const shell = `exec "$NODE" "$IT" ${verb} > /dev/full`;
    const env = cleanEnvironment({ NODE: process.execPath, IT: FOOTNOTE });
    const { status, stderr } = spawnSync("sh", ["-c", shell], { env, encoding: "utf8", timeout: 15_000 });
    expect([status, stderr]).toEqual([1, `${en.cli.cannotWrite(en.cli.standardOutput, "ENOSPC")}\n`]);
  });
});
