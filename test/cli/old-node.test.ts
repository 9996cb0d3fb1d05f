// A Node that is too old says so in one line, from whichever door it came in.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { cleanEnvironment, FOOTNOTE } from "../support/program.ts";

const BENCH = fileURLToPath(new URL("../../tools/bench.mjs", import.meta.url));

const isOld = (version: string): boolean => {
  const [major = 0, minor = 0] = version.replace("v", "").split(".").map(Number);
  return major > 0 && (major < 24 || (major === 24 && minor < 15));
};

/** A Node before 24.15, where this machine has one. */
function oldNode(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  const nvm = join(homedir(), ".nvm/versions/node");
  try {
    folders.push(...readdirSync(nvm).map((version) => join(nvm, version, "bin")));
  } catch {
    // No nvm here.
  }
  const nodes = folders.map((folder) => join(folder, "node"));
  return nodes.find((node) => isOld(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout ?? ""));
}

const old = oldNode();
if (old === undefined) console.warn("Skipped: the doors on an old Node. There is none before 24.15 on this machine.");

it.skipIf(old === undefined).each([
  ["footnote.mjs", FOOTNOTE, ["chat"]],
  ["tools/bench.mjs", BENCH, ["knowledge"]],
])("%s names the Node that it needs", (_what, door, args) => {
  const { status, stdout, stderr } = spawnSync(old ?? "", [door, ...args], {
    encoding: "utf8",
    env: cleanEnvironment(),
    timeout: 10_000,
  });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^Footnote needs Node 24\.15 or newer; this is [^\n]+\n$/);
});
