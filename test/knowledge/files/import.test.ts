// Files into the store: each whole or not at all, and what belongs together goes in together.
import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Imported, importFiles } from "../../../src/knowledge/files/import.ts";
import { onEachEngine, temporaryFolder } from "../../support/databases.ts";
import { event, factFiles, head, NAMES } from "../../support/fact-files.ts";
import { createWorld, idsOf } from "../../support/world.ts";

const brief = ({ problems }: Imported) =>
  problems.map(({ file, line, field, fault, id }) => [file.split("/").at(-1), line, field, fault, id]);

onEachEngine("importing files", (engine) => {
  const start = () => createWorld(engine);

  it("takes files one after the other and tells how far it is", async () => {
    const { store } = await start();
    const files = factFiles({
      "a.yaml": NAMES,
      "b.yaml": head("news") + event("e1") + event("e2"),
      "c.yaml": head("wire") + event("e3"),
    });
    const seen: unknown[] = [];
    const imported = await importFiles(store, files, {
      onProgress: ({ done, of, facts }) => seen.push([done, of, facts]),
    });
    expect(imported).toEqual({ files: 3, added: 3, unchanged: 0, confirmed: 0, problems: [] });
    expect(seen).toEqual([
      [1, 3, 0],
      [2, 3, 2],
      [3, 3, 3],
    ]);
    expect(await importFiles(store, files)).toMatchObject({ added: 0, unchanged: 3, problems: [] });
  });

  it("takes files in the wrong order, and facts that two files confirm for each other", async () => {
    const { store, knowledge } = await start();
    const files = factFiles({
      "a.yaml": `${head("news")}${event("e1")}  - confirms: e2\n`,
      "b.yaml": `${head("wire")}${event("e2")}  - confirms: e1\n`,
      "c.yaml": NAMES,
    });
    expect(await importFiles(store, files)).toEqual({ files: 3, added: 2, unchanged: 0, confirmed: 2, problems: [] });
    expect((await knowledge.fact("e1"))?.sources.map(({ source }) => source)).toEqual(["news", "wire"]);
    expect((await knowledge.fact("e2"))?.sources.map(({ source }) => source)).toEqual(["wire", "news"]);
  });

  it("leaves a bad file out and lets the others in, wherever it stands", async () => {
    const { store, knowledge } = await start();
    const files = factFiles({
      "a.yaml": NAMES,
      "b.yaml": head("news") + event("e1"),
      "c.yaml": `${head("broken")}  - { id: e2, kind: event, subject: xiaomi }\n`,
      "d.yaml": head("wire") + event("e3"),
    });
    const imported = await importFiles(store, files);
    expect(brief(imported)).toEqual([["c.yaml", 3, "facts[0].what", undefined, undefined]]);
    expect(imported).toMatchObject({ files: 3, added: 2 });
    expect((await knowledge.status()).sources).toBe(2);
  });

  it.each([
    [
      "a fact of an unknown company",
      "  - { id: bad, kind: event, subject: apple, what: x }\n",
      "unknown-subject",
      "bad",
    ],
    ["a confirmation of an unknown fact", "  - confirms: ghost\n", "unknown-fact", "ghost"],
    [
      "a correction of an unknown fact",
      "  - { id: bad, kind: event, subject: xiaomi, what: x, corrects: ghost }\n",
      "unknown-fact",
      "bad",
    ],
  ])("puts %s down to its file and lets the files in that wait beside it", async (_what, facts, fault, id) => {
    const { store, knowledge } = await start();
    const files = factFiles({
      "a.yaml": `${head("news")}${event("e1")}  - confirms: e2\n`,
      "b.yaml": head("broken") + event("e9") + facts,
      "c.yaml": `${head("wire")}${event("e2")}  - confirms: e1\n`,
      "d.yaml": NAMES,
    });
    const imported = await importFiles(store, files);
    expect(brief(imported)).toEqual([["b.yaml", 4, expect.any(String), fault, id]]);
    expect(imported).toMatchObject({ files: 3, added: 2, confirmed: 2 });
    expect(await knowledge.fact("e9")).toBeUndefined();
  });

  it("puts two files about one article down to the second, even in a group that goes in together", async () => {
    const { store } = await start();
    const article = (id: string) =>
      `source: { id: ${id}, title: x, publishedOn: 2025-06-02, url: "https://example.com/a", language: en }\nfacts:\n`;
    const files = factFiles({
      "a.yaml": article("first") + event("e1"),
      "b.yaml": article("second") + event("e2"),
      "c.yaml": head("wire") + event("e3"),
      "d.yaml": NAMES,
    });
    const imported = await importFiles(store, files);
    expect(brief(imported)).toEqual([["b.yaml", 1, "source", "same-source", "second"]]);
    expect(imported).toMatchObject({ files: 3, added: 2 });
  });

  it("puts a fact that another file holds already down to the second file", async () => {
    const { store } = await start();
    const files = factFiles({
      "a.yaml": NAMES,
      "b.yaml": head("news") + event("e1", "One."),
      "c.yaml": `${head("wire")}\n${event("e1", "Two.")}`,
    });
    expect(brief(await importFiles(store, files))).toEqual([["c.yaml", 4, "", "conflict", "e1"]]);
  });

  it("takes drafts, corrections and retractions as they stand", async () => {
    const { store, knowledge } = await start();
    const fact = (id: string, more: string) =>
      `  - { id: ${id}, kind: event, subject: xiaomi, what: "It rained.", ${more} }\n`;
    const files = factFiles({
      "a.yaml": NAMES,
      "b.yaml":
        head("news") +
        fact("new", "corrects: old, reason: misread") +
        fact("old", "on: 2025-06-01") +
        fact("draft", "status: draft") +
        fact("gone", "status: retracted, reason: wrong"),
    });
    expect(await importFiles(store, files)).toMatchObject({ added: 4, problems: [] });
    expect(idsOf(await knowledge.timeline({ subject: "xiaomi" }))).toEqual(["new"]);
    expect((await knowledge.status()).facts.event).toBe(1);
  });
});

describe("a file that cannot be read", () => {
  it("is named with the reason, and the others go in", async () => {
    const { store } = await createWorld("sqlite");
    const [names, latin, folder] = [
      ...factFiles({ "a.yaml": NAMES, "b.yaml": Buffer.from("source: { id: caf\xe9 }", "latin1") }),
      temporaryFolder(),
    ];
    const imported = await importFiles(store, [latin!, `${folder}/missing.yaml`, folder!, names]);
    expect(imported.problems.map(({ line, message, fault }) => [line, message, fault])).toEqual([
      [0, "UTF-8", "unreadable"],
      [0, "ENOENT", "unreadable"],
      [0, "EISDIR", "unreadable"],
    ]);
    expect(imported.files).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)("is named where rights are missing", async () => {
    const { store } = await createWorld("sqlite");
    const [file] = factFiles({ "a.yaml": NAMES });
    chmodSync(file!, 0o000);
    expect((await importFiles(store, [file!])).problems).toMatchObject([{ message: "EACCES", fault: "unreadable" }]);
  });

  it("may begin with a byte order mark and end its lines as Windows does", async () => {
    const { store } = await createWorld("sqlite");
    const files = factFiles({
      "a.yaml": `\uFEFF${NAMES.replaceAll("\n", "\r\n")}`,
      "b.yaml": (head("news") + event("e1")).replaceAll("\n", "\r\n"),
    });
    expect(await importFiles(store, files)).toMatchObject({ files: 2, added: 1, problems: [] });
  });
});
