// A path on a line of the terminal: the file behind it, or why there is none.
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { fileAt } from "../../../src/adapters/terminal/file.ts";
import { en } from "../../../src/commands/words/en.ts";
import { temporaryFolder } from "../../support/databases.ts";
import { factFiles } from "../../support/fact-files.ts";
import { targetFile } from "../../support/given-file.ts";
import { runFootnote } from "../../support/program.ts";

describe("A path", () => {
  it("is a file with its size, read only when asked", async () => {
    const [path] = factFiles({ "a.yaml": "小米" });
    const file = await fileAt(path!);
    expect(file).toMatchObject({ name: path, size: 6 });
    expect(await file.read(6)).toEqual({ status: "text", text: "小米" });
    expect(await file.read(5)).toEqual({ status: "too-large" });
  });

  it("that leads nowhere, to a folder or to what never ends is missing", async () => {
    const [path] = factFiles({ "a.yaml": "" });
    for (const other of [`${path}.gone`, dirname(path!), "/dev/zero", "", "\u0000"])
      expect(await (await fileAt(other)).read(10), other).toEqual({ status: "missing" });
  });
});

it("“import” in the terminal takes one, and says what is wrong with it", async () => {
  const [good, large] = factFiles({ "new facts.yaml": targetFile("ex1", 61.5), "large.yaml": "#".repeat(500_001) });
  const cwd = temporaryFolder();
  const input = [`import "${good}"`, "targets xiaomi firm:example-bank", "import gone.yaml", `import ${large}`, "help"];
  const args = ["chat", "--database", "footnote.db", "--now", "2025-12-19"];
  const { code, stdout, stderr } = await runFootnote(args, { cwd, input: `${input.join("\n")}\n` });
  expect([code, stderr]).toEqual([0, ""]);
  const { imported, unread, summary } = en.import;
  for (const said of [imported(good!), "HK$61.50 [1]", unread.missing.title("gone.yaml"), summary])
    expect(stdout).toContain(said);
  expect(stdout.replaceAll(/\s+/g, "")).toContain(unread["too-large"].title(large!).replaceAll(" ", ""));
});
