// The doors: an old Node is told so in one line, before anything else is loaded.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const door = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
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
