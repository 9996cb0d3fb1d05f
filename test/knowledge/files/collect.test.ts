// Paths on a command line to the files behind them.
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { collect } from "../../../src/knowledge/files/collect.ts";
import { factFiles } from "../../support/fact-files.ts";

it("finds every YAML file below a folder, in the order of their names, and takes files as they are given", async () => {
  const files = factFiles({ "b.yaml": "", "a.yml": "", "c.txt": "", "deep/er/d.yaml": "", "notes.yaml.bak": "" });
  const folder = dirname(files[0]!);
  const found = (await collect([folder])).map((path) => path.slice(folder.length + 1));
  expect(found).toEqual(["a.yml", "b.yaml", "deep/er/d.yaml"]);
  expect(await collect([files[2]!, files[0]!])).toEqual([files[2], files[0]]);
  expect(await collect([])).toEqual([]);
});

it("says so where a path leads nowhere", async () => {
  await expect(collect([`${dirname(factFiles({ a: "" })[0]!)}/missing`])).rejects.toMatchObject({ code: "ENOENT" });
});
