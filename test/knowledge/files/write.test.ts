// What is exported can be imported elsewhere, and is then the same.
import { expect, it } from "vitest";
import { loadLibrary } from "../../../src/knowledge/files/library.ts";
import { importFiles } from "../../../src/knowledge/files/import.ts";
import { exportFiles } from "../../../src/knowledge/files/write.ts";
import { onEachEngine } from "../../support/databases.ts";
import { factFiles } from "../../support/fact-files.ts";
import { event, ground, oneOfEach, price, source, target } from "../../support/facts.ts";
import { createWorld, type World } from "../../support/world.ts";

async function written({ handle }: World): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { name, text } of exportFiles(handle)) files[name] = text;
  return files;
}

/** All that a reader can see, except the order in which sources confirmed. */
async function contents({ handle, knowledge }: World): Promise<unknown> {
  const rows = await handle.db.selectFrom("facts").selectAll().orderBy("id").execute();
  const facts = [];
  for (const { id, live } of rows) {
    const fact = await knowledge.fact(id);
    const [first, ...others] = fact!.sources;
    facts.push({ ...fact, live, sources: [first, ...others.sort((a, b) => (a.source < b.source ? -1 : 1))] });
  }
  const { engine: _engine, ...status } = await knowledge.status();
  return {
    facts,
    status,
    sources: await knowledge.sourceSummaries(1000, 0),
    subjects: await knowledge.subjectSummaries(1000, 0),
  };
}

onEachEngine("export and import", (engine) => {
  it("give the same facts again, with drafts, corrections, retractions and confirmations", async () => {
    const here = await createWorld(engine);
    const trick = event({
      what: "Line: one\nline # two\n  - three: [“四”] 🙂",
      why: "yes",
      viewOf: "1810",
      remark: "2025-01-01",
    });
    const twoSources = price({
      id: "two",
      sources: [
        { source: "wire", quote: "a: b" },
        { source: "news", quote: "#c" },
      ],
    });
    await here.store.add({
      ...ground,
      facts: [...oneOfEach(), trick, twoSources, target({ id: "t1" }), target({ id: "d1", status: "draft" })],
    });
    here.setClock("2025-06-05T09:00:00.000Z");
    await here.store.correct("t1", target({ id: "t2" }), "misprint");
    await here.store.correct("t2", target({ id: "t3" }), "again");
    await here.store.correct("t3", target({ id: "t4", status: "draft" }), "perhaps");
    await here.store.retract("two", "wrong");
    await here.store.add({ sources: [source("empty")], confirmations: [{ fact: "t3", source: "wire" }] });

    const files = await written(here);
    const there = await createWorld(engine);
    expect((await importFiles(there.store, factFiles(files))).problems).toEqual([]);
    expect(await contents(there)).toEqual(await contents(here));
    expect(await written(there)).toEqual(files);
  });

  it("carry the library from one database to another", async () => {
    const here = await createWorld(engine);
    await loadLibrary(here.handle, here.store);
    const there = await createWorld(engine);
    const imported = await importFiles(there.store, factFiles(await written(here)));
    expect(imported.problems).toEqual([]);
    expect(await contents(there)).toEqual(await contents(here));
  });

  it("write a file for each source, and only names where there is nothing else", async () => {
    const world = await createWorld(engine);
    expect(await written(world)).toEqual({ "names.yaml": "subjects: []\nfirms: []\n" });
    await world.store.add(ground);
    expect(Object.keys(await written(world))).toEqual(["names.yaml", "news.yaml", "wire.yaml"]);
  });

  it("go through sources of thousands of facts in pages", async () => {
    const world = await createWorld(engine);
    const facts = Array.from({ length: 2100 }, (_, i) => event({ id: `e${i}`, what: `Event ${i}.` }));
    await world.store.add({ ...ground, facts });
    const counts: Record<string, number> = {};
    for await (const { name, facts: n } of exportFiles(world.handle)) counts[name] = n;
    expect(counts).toEqual({ "names.yaml": 0, "news.yaml": 2100, "wire.yaml": 0 });
  });
});
