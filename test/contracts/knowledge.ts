// What every reader of the knowledge must answer, whatever engine is below.
import { expect, it } from "vitest";
import { KINDS } from "../../src/knowledge/facts/fact.ts";
import type { Overview } from "../../src/knowledge/queries.ts";
import { FEW } from "../../src/knowledge/whole.ts";
import { byd, event, flow, ground, hkd, oneOfEach, price, rating, source, target } from "../support/facts.ts";
import { idsOf, type World } from "../support/world.ts";

export function knowledgeContract(createWorld: () => Promise<World>): void {
  const targets = { subject: "xiaomi", kind: "target" } as const;
  const prices = { subject: "xiaomi", kind: "price" } as const;

  it("keeps the older target for as-of questions", async () => {
    const { store, knowledge } = await createWorld();
    const old = target({ id: "old", statedOn: "2025-03-01" });
    const cut = target({ id: "cut", statedOn: "2025-06-01", action: "cut" });
    await store.add({ ...ground, facts: [cut, old] });
    expect(idsOf(await knowledge.facts(targets))).toEqual(["cut", "old"]);
    expect(idsOf(await knowledge.facts({ ...targets, asOf: "2025-05-31" }))).toEqual(["old"]);
    expect(idsOf(await knowledge.facts({ ...targets, asOf: "2025-06-01" }))).toEqual(["cut", "old"]);
    expect(await knowledge.facts({ ...targets, asOf: "2025-02-28" })).toEqual([]);
  });

  it("tells when something happened from when it was said", async () => {
    const { store, knowledge } = await createWorld();
    const friday = price({ id: "friday", on: "2025-05-30", statedOn: "2025-06-02" });
    await store.add({ ...ground, facts: [friday, price({ id: "monday", statedOn: "2025-06-02" })] });
    expect(idsOf(await knowledge.facts({ ...prices, until: "2025-05-31" }))).toEqual(["friday"]);
    expect(idsOf(await knowledge.facts({ ...prices, since: "2025-05-31" }))).toEqual(["monday"]);
    expect(idsOf(await knowledge.facts({ ...prices, since: "2025-05-30", until: "2025-06-02" }))).toEqual([
      "monday",
      "friday",
    ]);
    expect(await knowledge.facts({ ...prices, until: "2025-05-31", asOf: "2025-05-31" })).toEqual([]);
  });

  it("pages newest first, in one order even within a day", async () => {
    const { store, knowledge } = await createWorld();
    const facts = Array.from({ length: 7 }, (_, i) =>
      price({ id: `p${i}`, statedOn: i < 5 ? "2025-06-02" : "2025-06-03" }),
    );
    await store.add({ ...ground, facts });
    const pages: string[] = [];
    for (let offset = 0; offset < 8; offset += 2)
      pages.push(...idsOf(await knowledge.facts({ ...prices, limit: 2, offset })));
    expect(pages).toEqual(["p6", "p5", "p4", "p3", "p2", "p1", "p0"]);
    const timeline: string[] = [];
    for (let offset = 0; offset < 8; offset += 3)
      timeline.push(...idsOf(await knowledge.timeline({ subject: "xiaomi", limit: 3, offset })));
    expect(timeline).toEqual(pages);
  });

  it("merges all kinds into one timeline by day", async () => {
    const { store, knowledge } = await createWorld();
    const facts = oneOfEach().map((fact, i) => ({ ...fact, id: `f${i}`, statedOn: `2025-06-0${((i * 3) % 8) + 1}` }));
    await store.add({ ...ground, facts });
    const byDay = facts.toSorted((a, b) => (a.statedOn < b.statedOn ? 1 : -1));
    expect(idsOf(await knowledge.timeline({ subject: "xiaomi" }))).toEqual(idsOf(byDay));
    expect(idsOf(await knowledge.timeline({ subject: "xiaomi", until: "2025-06-03", limit: 2 }))).toEqual(
      idsOf(byDay.slice(5, 7)),
    );
    expect(await knowledge.timeline({ subject: "byd" })).toEqual([]);
  });

  it("asks for one firm, or for one thing, or for both", async () => {
    const { store, knowledge } = await createWorld();
    const usd = { value: 6, unit: "USD" };
    await store.add({
      ...ground,
      facts: [
        target({ id: "j-hkd" }),
        target({ id: "j-usd", price: usd }),
        target({ id: "c-hkd", firm: "citi" }),
        rating(),
      ],
    });
    expect(idsOf(await knowledge.facts({ ...targets, firm: "jefferies" }))).toEqual(["j-usd", "j-hkd"]);
    expect(idsOf(await knowledge.facts({ ...targets, same: "jefferies HKD" }))).toEqual(["j-hkd"]);
    expect(await knowledge.facts({ ...targets, firm: "citi", same: "jefferies HKD" })).toEqual([]);
  });

  it("gives a fact's neighbours in time on the same thing", async () => {
    const { store, knowledge } = await createWorld();
    const days = ["2025-01-01", "2025-02-01", "2025-03-01"];
    const line = days.map((statedOn, i) => target({ id: `t${i}`, statedOn }));
    await store.add({ ...ground, facts: [...line, target({ id: "other", firm: "citi", statedOn: "2025-01-15" })] });
    expect(await knowledge.history("t1")).toMatchObject({ older: { id: "t0" }, newer: { id: "t2" } });
    expect(await knowledge.history("t0")).not.toHaveProperty("older");
    expect(await knowledge.history("t2")).not.toHaveProperty("newer");
    expect(await knowledge.history("ghost")).toBeUndefined();
  });

  it.each([FEW, FEW + 1])("answers alike where little is known of a company and where much is: %i facts", async (n) => {
    const { store, knowledge } = await createWorld();
    const days = Array.from(
      { length: n - 2 },
      (_, i) => `2025-${i < 20 ? "03" : "04"}-${String((i % 20) + 1).padStart(2, "0")}`,
    );
    const late = event({ id: "e1", on: "2025-03-05", statedOn: "2025-05-01" });
    const facts = [...days.map((on, i) => price({ id: `p${i}`, on, statedOn: on })), late, target({ id: "t1" })];
    await store.add({ ...ground, facts: [...facts, price({ id: "draft", status: "draft" })] });
    const newest = days.map((_, i) => `p${i}`).reverse();
    expect(idsOf(await knowledge.facts({ ...prices, limit: n }))).toEqual(newest);
    expect(idsOf(await knowledge.facts({ ...prices, limit: 3, offset: 2 }))).toEqual(newest.slice(2, 5));
    expect(idsOf(await knowledge.facts({ ...prices, since: "2025-03-02", until: "2025-03-03" }))).toEqual(["p2", "p1"]);
    expect(await knowledge.facts({ subject: "xiaomi", kind: "event", asOf: "2025-04-30" })).toEqual([]);
    const none = Object.fromEntries(KINDS.map((kind) => [kind, { limit: 0 }])) as Overview;
    const wanted = {
      ...none,
      price: { limit: 2, asOf: "2025-03-10" },
      event: { limit: 5, asOf: "2025-04-30" },
      target: { limit: 5 },
    };
    const overview = await knowledge.overview("xiaomi", wanted);
    expect(idsOf(Object.values(overview).flat()).sort()).toEqual(["p8", "p9", "t1"]);
    expect(idsOf(await knowledge.look("xiaomi", 2)).sort()).toEqual(["e1", ...newest.slice(0, 2), "t1"].sort());
    expect(idsOf(await knowledge.look("xiaomi", 2, "price"))).toEqual(newest.slice(0, 2));
    await store.add({ ...ground, facts: [price({ id: "fresh", statedOn: "2025-06-02" })] });
    expect(idsOf(await knowledge.facts({ ...prices, limit: 1 }))).toEqual(["fresh"]);
  });

  it("lists the subjects of which it knows a kind, by name", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({
      ...ground,
      facts: [target(), target({ subject: "byd", firm: "citi" }), price({ subject: "byd", status: "draft" })],
    });
    expect(await knowledge.subjectsWith("target", undefined, 10)).toEqual(["byd", "xiaomi"]);
    expect(await knowledge.subjectsWith("target", "citi", 10)).toEqual(["byd"]);
    expect(await knowledge.subjectsWith("target", undefined, 1)).toEqual(["byd"]);
    expect(await knowledge.subjectsWith("price", undefined, 10)).toEqual([]);
  });

  it("sums up what it knows of each subject, and of those of which it knows nothing", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({
      ...ground,
      facts: [
        event({ statedOn: "2025-01-01" }),
        price({ on: "2025-06-01" }),
        price({ subject: "byd", status: "draft" }),
      ],
    });
    expect(await knowledge.subjectSummaries(10, 0)).toMatchObject([
      { subject: { id: "byd" }, facts: 0 },
      { subject: { id: "xiaomi" }, facts: 2, newest: "2025-06-01" },
    ]);
    expect(await knowledge.subjectSummaries(1, 1)).toMatchObject([{ subject: { id: "xiaomi" } }]);
    expect(await knowledge.subjectSummaries(1, 2)).toEqual([]);
  });

  it("lists sources newest first with what they hold", async () => {
    const { store, knowledge } = await createWorld();
    const sources = [source("old", "2025-01-01"), source("new", "2025-06-01"), source("empty", "2025-03-01")];
    const from = (...ids: string[]) => ids.map((id) => ({ source: id }));
    await store.add({
      ...ground,
      sources,
      facts: [
        price({ id: "p1", sources: from("old", "new") }),
        price({ id: "p2", sources: from("new") }),
        rating({ id: "r1", sources: from("new") }),
      ],
    });
    expect((await knowledge.sourceSummaries(10, 0)).map(({ source: { id }, holds }) => [id, holds])).toEqual([
      ["new", { price: 2, rating: 1 }],
      ["empty", {}],
      ["old", { price: 1 }],
    ]);
    expect((await knowledge.sourceSummaries(1, 1)).map(({ source: { id } }) => id)).toEqual(["empty"]);
    expect(idsOf(await knowledge.factsOfSource("new", 2, 0))).toEqual(["p1", "p2"]);
    expect(idsOf(await knowledge.factsOfSource("new", 2, 2))).toEqual(["r1"]);
    expect([...(await knowledge.sources(["old", "old", "ghost"])).keys()]).toEqual(["old"]);
    expect(await knowledge.sources([])).toEqual(new Map());
  });

  it("resolves and completes names, and says when a name can mean more than one", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({
      ...ground,
      subjects: [...ground.subjects, { id: "byd-fund", type: "institution", name: "BYD Fund", aliases: ["BYD"] }],
    });
    expect(await knowledge.resolve("company", "HK: 1810")).toEqual({ status: "found", id: "xiaomi" });
    expect(await knowledge.resolve("firm", "富瑞")).toEqual({ status: "found", id: "jefferies" });
    expect(await knowledge.resolve("company", "byd")).toEqual({ status: "ambiguous", ids: ["byd", "byd-fund"] });
    expect(await knowledge.resolve("company", "xiaommi")).toEqual({ status: "unknown", near: ["xiaomi"] });
    expect(await knowledge.complete("company", "xia")).toEqual(["Xiaomi"]);
    expect(await knowledge.complete("firm", "")).toEqual(["Citigroup", "Jefferies"]);
  });

  it("knows nothing and says so while it is empty", async () => {
    const { knowledge, handle } = await createWorld();
    expect(await knowledge.facts(targets)).toEqual([]);
    expect(await knowledge.resolve("company", "xiaomi")).toEqual({ status: "unknown", near: [] });
    expect(await knowledge.sourceSummaries(10, 0)).toEqual([]);
    expect(await knowledge.status()).toMatchObject({ sources: 0, subjects: 0, firms: 0, engine: handle.engine });
  });

  it("treats names and filters as text, never as SQL", async () => {
    const { store, knowledge } = await createWorld();
    const trap = "'; drop table facts; --";
    await store.add({
      ...ground,
      subjects: [{ ...byd, aliases: [trap] }],
      facts: [flow({ subject: "byd", purpose: trap })],
    });
    expect(await knowledge.resolve("company", trap)).toMatchObject({ status: "found" });
    expect(await knowledge.facts({ subject: trap, kind: "flow", firm: trap })).toEqual([]);
    expect(await knowledge.facts({ subject: "byd", kind: "flow" })).toMatchObject([{ purpose: trap }]);
  });

  it("keeps numbers exactly", async () => {
    const { store, knowledge } = await createWorld();
    const values = [0.1 + 0.2, 1_000_000_000_000, 43.36, -2.5, Number.MAX_SAFE_INTEGER];
    await store.add({ ...ground, facts: values.map((value, i) => price({ id: `n${i}`, figure: hkd(value) })) });
    for (const [i, value] of values.entries())
      expect(await knowledge.fact(`n${i}`)).toMatchObject({ figure: { value } });
  });
}
