// The library that ships with the project: whole, sourced, and found by the names that people use.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { collect } from "../../src/knowledge/files/collect.ts";
import { importFiles } from "../../src/knowledge/files/import.ts";
import { LIBRARY, loadLibrary } from "../../src/knowledge/files/library.ts";
import { onEachEngine } from "../support/databases.ts";
import { createWorld, type World } from "../support/world.ts";

/** The library as databases out there have loaded it. Its files are never edited. */
const EARLIER = fileURLToPath(new URL("../fixtures/library-before/", import.meta.url));

const loaded = async (world: World) => {
  const imported = await loadLibrary(world.handle, world.store);
  expect(imported?.problems).toEqual([]);
  return { ...world, imported: imported! };
};

onEachEngine("the library", (engine) => {
  it("loads without problems, once", async () => {
    const world = await createWorld(engine);
    const { imported, knowledge } = await loaded(world);
    expect(imported.files).toBe(readdirSync(LIBRARY).length);
    expect(imported.added).toBeGreaterThanOrEqual(130);
    expect(imported.added).toBeLessThanOrEqual(170);
    expect(imported.confirmed).toBeGreaterThan(0);
    const before = await knowledge.status();
    expect(await loadLibrary(world.handle, world.store)).toBeUndefined();
    expect(await loadLibrary((await world.another()).handle, world.store)).toBeUndefined();
    expect(await knowledge.status()).toEqual(before);
  });

  it("is not confused by a second import when it has changed", async () => {
    const world = await loaded(await createWorld(engine));
    await world.handle.db.updateTable("marks").set({ value: "older" }).where("name", "=", "library").execute();
    expect(await loadLibrary(world.handle, world.store)).toMatchObject({ added: 0, confirmed: 0, problems: [] });
  });

  it("takes the place of an earlier edition: what is worded otherwise now corrects what was shipped", async () => {
    const world = await createWorld(engine);
    const earlier = await importFiles(world.store, await collect([EARLIER]), { quiet: true });
    expect(earlier).toMatchObject({ problems: [], unchanged: 0 });
    const { imported, knowledge } = await loaded(world);
    expect(imported).toMatchObject({ problems: [], unchanged: earlier.added });
    const fresh = (await loaded(await createWorld("sqlite"))).knowledge;
    expect((await knowledge.status()).facts).toEqual((await fresh.status()).facts);
    const history = await knowledge.history("bg37");
    expect(history?.versions.map(({ id }) => id)).toEqual(["bg37", "bg33", "bg11"]);
    expect(await knowledge.newestNews()).toBe(0);
  });

  it("counts what it holds", async () => {
    const { knowledge, imported } = await loaded(await createWorld(engine));
    const { facts, sources } = await knowledge.status();
    const corrections = readdirSync(LIBRARY).flatMap(
      (file) => readFileSync(LIBRARY + file, "utf8").match(/^ +corrects:/gm) ?? [],
    );
    expect(Object.values(facts).reduce((sum, n) => sum + n, 0)).toBe(imported.added - corrections.length);
    for (const n of Object.values(facts)) expect(n).toBeGreaterThan(0);
    expect(sources).toBe(imported.files - 1);
  });
});

describe("the library's sources", () => {
  it("each have facts, and each fact a source that it knows", async () => {
    const { knowledge } = await loaded(await createWorld("sqlite"));
    for (const { source, holds } of await knowledge.sourceSummaries(100, 0)) {
      const held = Object.values(holds).reduce((sum, n) => sum + n, 0);
      expect(held, source.id).toBeGreaterThan(0);
      const facts = await knowledge.factsOfSource(source.id, 1000, 0);
      expect(facts).toHaveLength(held);
      const known = await knowledge.sources(facts.flatMap((fact) => fact.sources.map((s) => s.source)));
      for (const fact of facts) for (const s of fact.sources) expect(known.has(s.source), fact.id).toBe(true);
    }
  });

  it("never state a fact before it happened", async () => {
    const { knowledge } = await loaded(await createWorld("sqlite"));
    for (const { subject } of await knowledge.subjectSummaries(100, 0))
      for (const fact of await knowledge.timeline({ subject: subject.id, limit: 1000 }))
        if (fact.on) expect(fact.on <= fact.statedOn, fact.id).toBe(true);
  });
});

describe("the library's names", () => {
  const xiaomi = [
    ..."1810.HK|1810|01810|HK:1810|HK: 1810|hk1810|ＨＫ：１８１０|XIACF|$XIACF|OTC:XIACF|kyg9830t1067|KYG9830T1067".split(
      "|",
    ),
    ..."Xiaomi|XIAOMI|xiaomi corp|小米|小米集团|小米集團|シャオミ|샤오미".split("|"),
  ];
  const companies = [
    ...xiaomi.map((name) => [name, "xiaomi"]),
    ["比亚迪", "byd"],
    ["992", "lenovo"],
    ["HSTECH", "hang-seng-tech"],
  ];
  const firms = [
    ...["Jefferies", "富瑞", "杰富瑞", "JEF"].map((name) => [name, "jefferies"]),
    ...["Goldman", "GS", "高盛", "Goldman Sachs", "goldman-sachs"].map((name) => [name, "goldman"]),
    ...["Citi", "花旗", "Citigroup"].map((name) => [name, "citi"]),
    ...["JPM", "J.P. Morgan", "JP Morgan", "小摩"].map((name) => [name, "jpmorgan"]),
    ...["Morgan Stanley", "MS", "大摩"].map((name) => [name, "morgan-stanley"]),
  ];

  it("find whoever is meant", async () => {
    const { knowledge } = await loaded(await createWorld("sqlite"));
    for (const [name, id] of companies)
      expect(await knowledge.resolve("company", name!), name).toEqual({ status: "found", id });
    for (const [name, id] of firms)
      expect(await knowledge.resolve("firm", name!), name).toEqual({ status: "found", id });
  });

  it("offer who was nearly named, and nobody for noise", async () => {
    const { knowledge } = await loaded(await createWorld("sqlite"));
    const first = async (what: "company" | "firm", typed: string) => {
      const resolved = await knowledge.resolve(what, typed);
      return resolved.status === "unknown" ? resolved.near[0] : resolved.status;
    };
    expect(await first("company", "xiaommi")).toBe("xiaomi");
    expect(await first("company", "Xiomi")).toBe("xiaomi");
    expect(await first("company", "小咪集团")).toBe("xiaomi");
    expect(await first("firm", "jeffries")).toBe("jefferies");
    expect(await first("firm", "goldmann")).toBe("goldman");
    expect(await first("company", "qqqqqqqqqqqq")).toBeUndefined();
  });

  it("belong to one owner each, so that none needs asking back", async () => {
    const { knowledge } = await loaded(await createWorld("sqlite"));
    for (const { subject } of await knowledge.subjectSummaries(100, 0))
      for (const name of [subject.name, ...(subject.aliases ?? [])])
        expect(await knowledge.resolve("company", name), name).toEqual({ status: "found", id: subject.id });
  });
});
