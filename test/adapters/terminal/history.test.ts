import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createHistory } from "../../../src/adapters/terminal/history.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "footnote-history-"));

it("what is saved is loaded again, and only the owner can read it", () => {
  const file = join(folder(), "not-there-yet", "history");
  createHistory(file).save(["newest", "older", "小米\u001b[2J"]);
  expect(createHistory(file).load()).toEqual(["newest", "older", "小米[2J"]);
  expect(readFileSync(file, "utf8")).toBe("小米[2J\nolder\nnewest\n");
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it("a file that others could read becomes private", () => {
  const file = join(folder(), "history");
  writeFileSync(file, "old\n", { mode: 0o644 });
  createHistory(file).save(["new"]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it("at most 500 lines are kept and loaded", () => {
  const file = join(folder(), "history");
  const lines = Array.from({ length: 700 }, (_, at) => `line ${at}`);
  createHistory(file).save(lines);
  expect(createHistory(file).load()).toEqual(lines.slice(0, 500));
  writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
  expect(createHistory(file).load()).toHaveLength(500);
});

it("no file, no folder and no permission bother nobody", () => {
  for (const file of [undefined, "/dev/null/history", folder()]) {
    const history = createHistory(file);
    expect(() => history.save(["line"])).not.toThrow();
    expect(history.load()).toEqual([]);
  }
});
