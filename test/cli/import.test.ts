// `footnote import PATH…`: each file whole or not at all, and whatever is wrong named with its line and field.
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { event, factFiles, head } from "../support/fact-files.ts";
import { refusal, runFootnote, usedDatabase } from "../support/program.ts";

const words = en.cli;
const summary = (files: number, added: number, unchanged = 0, confirmed = 0) =>
  `${words.imported({ files, added, unchanged, confirmed })}\n`;
const done = (stdout: string) => ({ code: 0, signal: null, stdout, stderr: "" });

/** Runs verbs on one database that goes with the test. */
function onOneDatabase() {
  const cwd = temporaryFolder();
  usedDatabase(cwd);
  return {
    import: (...paths: string[]) =>
      runFootnote(["import", ...paths, "--database", "footnote.db", "--now", "2025-12-19"], { cwd }),
    ask: async (input: string) =>
      (await runFootnote(["chat", "--database", "footnote.db", "--now", "2025-12-19"], { cwd, input: `${input}\n` }))
        .stdout,
  };
}

describe("what is imported", () => {
  it("is a file, a folder with all below it, or several of them, and is known at once", async () => {
    const footnote = onOneDatabase();
    const [one, two] = factFiles({
      "one.yaml": head("one") + event("e1", "The first line was opened."),
      "more/two.yml": head("two") + event("e2", "The second line was opened."),
      "more/deep/three.yaml": head("three") + event("e3"),
      "more/notes.txt": "not a file of facts: {",
    });
    expect(await footnote.import(one!, dirname(two!))).toEqual(done(summary(3, 3)));
    const answer = await footnote.ask("events xiaomi since:2025-06-01 until:2025-06-03");
    expect(answer).toContain("The first line was opened.");
    expect(answer).toContain("The second line was opened.");
    expect(await footnote.import(one!, dirname(two!))).toEqual(done(summary(3, 0, 3)));
  });

  it("may correct what is there, and confirm it", async () => {
    const footnote = onOneDatabase();
    const [first, second] = factFiles({
      "a.yaml": head("one") + event("e1", "They sold 10 cars.") + event("e2", "The plant was opened."),
      "b.yaml":
        `${head("two", "2025-06-03")}  - { id: e1b, kind: event, subject: xiaomi, what: They sold 11 cars., corrects: e1, reason: misprint }\n` +
        "  - { confirms: e2, quote: The plant is open }\n",
    });
    await footnote.import(first!);
    expect(await footnote.import(second!)).toEqual(done(summary(1, 1, 0, 1)));
    const answer = await footnote.ask("events xiaomi since:2025-06-01 until:2025-06-03");
    expect(answer).toContain("They sold 11 cars.");
    expect(answer).not.toContain("They sold 10 cars.");
    expect(await footnote.ask("why e1b")).toContain("misprint");
    expect(await footnote.import(second!)).toEqual(done(summary(1, 0, 1)));
  });

  it("may be named twice", async () => {
    const [file] = factFiles({ "a.yaml": head("one") + event("e1") });
    expect((await onOneDatabase().import(file!, file!)).stdout).toBe(summary(2, 1, 1));
  });
});

describe("what is wrong", () => {
  it("is nothing given, a path that is not there, or a folder without files", async () => {
    const { import: run } = onOneDatabase();
    const missing = `${temporaryFolder()}/missing`;
    expect(await run()).toEqual(refusal(words.needPath, 2));
    expect(await run(missing)).toEqual(refusal(words.noSuchPath(missing), 1));
    expect(await run(temporaryFolder())).toEqual(refusal(words.noFiles, 1));
  });

  it("is named with file, line and field; nothing of that file goes in, and the good one beside it does", async () => {
    const footnote = onOneDatabase();
    const [good, bad] = factFiles({
      "good.yaml": head("one") + event("e1", "The good file was read."),
      "bad.yaml": `${head("two")}${event("e2", "The bad file was read.")}  - id: e3\n    kind: event\n    subject: xiaomi\n    what: x\n    on: 2025-02-30\n`,
    });
    const { code, stdout, stderr } = await footnote.import(dirname(good!));
    expect([code, stdout]).toEqual([1, summary(1, 1)]);
    const [first, last, ...rest] = stderr.trimEnd().split("\n");
    expect(first).toContain(`${bad!}:8: facts[1].on: `);
    expect([last, rest]).toEqual([words.nothingImported(1), []]);
    const answer = await footnote.ask("events xiaomi since:2025-06-01 until:2025-06-03");
    expect(answer).toContain("The good file was read.");
    expect(answer).not.toContain("The bad file was read.");
  });

  it("is told of each file of a folder", async () => {
    const wrong: Record<string, [text: string | Uint8Array, named: string]> = {
      "no-yaml.yaml": ["source: { id: one\n", ":2: "],
      "no-text.yaml": [
        Buffer.from("source: { id: caf\xe9 }", "latin1"),
        en.import.faults.unreadable({ id: "", detail: "UTF-8" }),
      ],
      "unknown-company.yaml": [`${head("one")}  - { id: e1, kind: event, subject: apfel, what: x }\n`, "“apfel”"],
      "changed.yaml": [`${head("two")}  - { id: bg2, kind: event, subject: xiaomi, what: x }\n`, ":3: bg2 "],
      "twice.yaml": [head("three") + event("e1") + event("e1"), en.import.faults.twice({ id: "e1", detail: "3" })],
      "bomb.yaml": ["a: &a [x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b]\n", ": "],
    };
    const paths = factFiles(Object.fromEntries(Object.entries(wrong).map(([name, [text]]) => [name, text])));
    const { code, stdout, stderr } = await onOneDatabase().import(dirname(paths[0]!));
    expect([code, stdout]).toEqual([1, summary(0, 0)]);
    const lines = stderr.trimEnd().split("\n");
    expect(lines.pop()).toBe(words.nothingImported(paths.length));
    for (const [i, [, named]] of Object.values(wrong).entries())
      expect(lines.find((line) => line.startsWith(paths[i]!)) ?? stderr).toContain(named);
    expect(lines).toHaveLength(paths.length);
  });
});
