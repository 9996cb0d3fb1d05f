// The doors: an old Node is told so in one line, before anything else is loaded; what is compiled is kept.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const door = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const emptyFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "footnote-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
const pretending = (version: string) =>
  `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`;

it.each([
  ["footnote.mjs", "20.20.2"],
  ["footnote.mjs", "24.14.1"],
  ["tools/bench.mjs", "22.0.0"],
])("%s tells Node %s in one line that it is too old", (name, version) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", pretending(version), door(name)], {
    encoding: "utf8",
  });
  expect(stderr).toMatch(
    new RegExp(`^Footnote needs Node 24\\.15 or newer; this is ${version.replaceAll(".", "\\.")}\\. .*\\n$`),
  );
  expect(stdout).toBe("");
  expect(status).toBe(1);
});

it.each(["24.15.0", "25.0.0", "26.10.0"])("Node %s is new enough", (version) => {
  const check = `import { requireNode } from ${JSON.stringify(new URL("../src/node-version.mjs", import.meta.url).href)}; requireNode();`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--import", pretending(version), "--input-type=module", "--eval", check],
    { encoding: "utf8" },
  );
  expect([stderr, status]).toEqual(["", 0]);
});

it("starts as well where nothing that was compiled can be kept, and where it is compiled for the first time", () => {
  for (const place of ["/dev/null", emptyFolder()]) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [door("footnote.mjs"), "version"], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], NODE_COMPILE_CACHE: place },
    });
    expect([stdout, stderr, status]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\n$/), "", 0]);
  }
});

it("is compiled when it is installed, down to every verb; on an old Node that fails nothing", () => {
  const place = emptyFolder();
  const compile = (args: string[]) =>
    spawnSync(process.execPath, [...args, door("tools/compile.mjs")], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], NODE_COMPILE_CACHE: place },
    });
  expect(compile(["--import", pretending("20.20.2")]).status).toBe(0);
  expect(compile([]).stderr).toBe("");
  // A start adds no more than the door and its check.
  const before = readdirSync(place, { recursive: true }).length;
  spawnSync(process.execPath, [door("footnote.mjs"), "help"], { env: { NODE_COMPILE_CACHE: place } });
  expect(before).toBeGreaterThan(100);
  expect(readdirSync(place, { recursive: true }).length).toBeLessThanOrEqual(before + 2);
});
