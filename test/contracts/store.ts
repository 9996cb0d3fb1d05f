// What every store must do when it is handed facts, whatever engine is below.
import { expect, it } from "vitest";
import { KINDS } from "../../src/knowledge/facts/fact.ts";
import {
  event,
  flow,
  ground,
  hkd,
  jefferies,
  names,
  oneOfEach,
  price,
  rating,
  source,
  target,
  xiaomi,
} from "../support/facts.ts";
import { idsOf, refusalOf, type World } from "../support/world.ts";

export function storeContract(createWorld: () => Promise<World>): void {
  it("keeps one fact of each kind and gives it back as it was", async () => {
    const { store, knowledge } = await createWorld();
    const facts = oneOfEach();
    expect(await store.add({ ...ground, facts })).toEqual({ added: 8, corrected: 0, unchanged: 0, confirmed: 0 });
    for (const fact of facts) expect(await knowledge.fact(fact.id)).toEqual(fact);
    expect((await knowledge.status()).facts).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, 1])));
  });

  it("fills in when it was recorded and that it is published", async () => {
    const { store, knowledge, setClock } = await createWorld();
    setClock("2025-07-01T10:00:00.000Z");
    const { recordedAt: _at, status: _status, ...fresh } = target({ id: "fresh" });
    await store.add({ ...ground, facts: [fresh] });
    expect(await knowledge.fact("fresh")).toMatchObject({
      recordedAt: "2025-07-01T10:00:00.000Z",
      status: "published",
    });
  });

  it("takes the same batch twice without doubling anything, even when recorded later", async () => {
    const { store, knowledge, setClock } = await createWorld();
    const facts = oneOfEach().map(({ recordedAt: _at, ...fact }) => fact);
    await store.add({ ...ground, facts });
    setClock("2025-08-01T10:00:00.000Z");
    expect(await store.add({ ...ground, facts })).toEqual({ added: 0, corrected: 0, unchanged: 8, confirmed: 0 });
    expect((await knowledge.status()).sources).toBe(2);
    expect(await knowledge.timeline({ subject: "xiaomi" })).toHaveLength(8);
  });

  it("refuses another content under a known id, and keeps the first", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1", price: hkd(50) })] });
    const again = store.add({ facts: [target({ id: "t1", price: hkd(51) })] });
    expect(await refusalOf(again)).toMatchObject({ fault: "conflict", id: "t1" });
    expect(await knowledge.fact("t1")).toMatchObject({ price: { value: 50 } });
  });

  it("refuses two facts with one id in a batch", async () => {
    const { store } = await createWorld();
    const twice = store.add({ ...ground, facts: [target({ id: "t1" }), price({ id: "t1" })] });
    expect(await refusalOf(twice)).toMatchObject({ fault: "conflict", id: "t1" });
  });

  it("takes all of a batch or nothing of it", async () => {
    const { store, knowledge } = await createWorld();
    const batch = { ...ground, facts: [event({ id: "good" }), target({ id: "bad", firm: "nobody" })] };
    await refusalOf(store.add(batch));
    expect(await knowledge.fact("good")).toBeUndefined();
    expect(await knowledge.status()).toMatchObject({
      sources: 0,
      subjects: 0,
      firms: 0,
      facts: { event: 0, target: 0 },
    });
  });

  it.each([
    ["subject", event({ id: "f1", subject: "apple" }), "unknown-subject", "apple"],
    ["firm", rating({ id: "f1", firm: "nobody" }), "unknown-firm", "nobody"],
    ["source", price({ id: "f1", sources: [{ source: "news" }, { source: "rumour" }] }), "unknown-source", "rumour"],
    ["corrected fact", price({ id: "f1", corrects: "ghost" }), "unknown-fact", "ghost"],
  ])("refuses a fact about an unknown %s and names both", async (_what, fact, fault, detail) => {
    const { store } = await createWorld();
    expect(await refusalOf(store.add({ ...ground, facts: [fact] }))).toEqual({ fault, id: "f1", detail });
  });

  it("refuses a fact that does not fit its schema and names the field", async () => {
    const { store } = await createWorld();
    const wrong = store.add({ ...ground, facts: [price({ id: "f1", on: "2025-02-30" })] });
    expect(await refusalOf(wrong)).toMatchObject({ fault: "invalid", id: "f1" });
  });

  it("takes facts of names and sources that came with an earlier batch", async () => {
    const { store } = await createWorld();
    await store.add(names);
    await store.add({ sources: [source("news")] });
    expect(await store.add({ facts: [rating()] })).toMatchObject({ added: 1 });
  });

  it("lets the newest list of aliases count", async () => {
    const { store, knowledge } = await createWorld();
    await store.add(ground);
    await store.add({ subjects: [{ ...xiaomi, aliases: ["Mi"] }], firms: [{ ...jefferies, name: "Jefferies Group" }] });
    expect(await knowledge.resolve("company", "mi")).toEqual({ status: "found", id: "xiaomi" });
    expect(await knowledge.resolve("company", "小米")).toMatchObject({ status: "unknown" });
    expect((await knowledge.firm("jefferies"))?.name).toBe("Jefferies Group");
  });

  it("refuses a known source with other contents", async () => {
    const { store } = await createWorld();
    await store.add(ground);
    const changed = store.add({ sources: [source("news", "2025-01-01")] });
    expect(await refusalOf(changed)).toMatchObject({ fault: "conflict", id: "news" });
  });

  it("refuses one article under two ids, also within a batch", async () => {
    const { store, knowledge } = await createWorld();
    const article = (id: string, url: string) => source(id, "2025-06-02", { url });
    await store.add({ sources: [article("first", "https://www.example.com/a/?utm_source=x")] });
    const again = store.add({ sources: [article("second", "https://example.com/a#top")] });
    expect(await refusalOf(again)).toEqual({ fault: "same-source", id: "second", detail: "first" });
    const both = store.add({
      sources: [article("third", "https://example.com/b"), article("fourth", "https://example.com/b")],
    });
    expect(await refusalOf(both)).toEqual({ fault: "same-source", id: "fourth", detail: "third" });
    expect((await knowledge.status()).sources).toBe(1);
  });

  it("takes a name or a source that stands in a batch twice, as two files may bring it", async () => {
    const { store, knowledge } = await createWorld();
    const twice = { subjects: [xiaomi, { ...xiaomi, name: "Xiaomi Corp" }], sources: [source("news"), source("news")] };
    await store.add(twice);
    expect((await knowledge.subject("xiaomi"))?.name).toBe("Xiaomi Corp");
    expect((await knowledge.status()).sources).toBe(1);
  });

  it("adds another source to a fact, once", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [price({ id: "p1" })] });
    const confirmations = [{ fact: "p1", source: "wire", quote: "closed at 40" }];
    expect(await store.add({ confirmations })).toEqual({ added: 0, corrected: 0, unchanged: 0, confirmed: 1 });
    expect(await store.add({ confirmations })).toEqual({ added: 0, corrected: 0, unchanged: 0, confirmed: 0 });
    expect((await knowledge.fact("p1"))?.sources).toEqual([
      { source: "news" },
      { source: "wire", quote: "closed at 40" },
    ]);
    expect(idsOf(await knowledge.factsOfSource("wire", 10, 0))).toEqual(["p1"]);
    expect((await knowledge.history("p1"))?.changes).toMatchObject([{ change: "confirmed", by: "wire" }]);
    expect((await knowledge.status()).facts.price).toBe(1);
  });

  it("takes a confirmed fact again from its first source as unchanged", async () => {
    const { store } = await createWorld();
    const fact = price({ id: "p1" });
    await store.add({ ...ground, facts: [fact], confirmations: [{ fact: "p1", source: "wire" }] });
    expect(await store.add({ facts: [fact] })).toMatchObject({ added: 0, corrected: 0, unchanged: 1 });
  });

  it("refuses to confirm what it does not know, or by whom", async () => {
    const { store } = await createWorld();
    await store.add({ ...ground, facts: [price({ id: "p1" })] });
    const ghost = store.add({ confirmations: [{ fact: "ghost", source: "news" }] });
    expect(await refusalOf(ghost)).toMatchObject({ fault: "unknown-fact", id: "ghost" });
    const rumour = store.add({ confirmations: [{ fact: "p1", source: "rumour" }] });
    expect(await refusalOf(rumour)).toEqual({ fault: "unknown-source", id: "p1", detail: "rumour" });
  });

  it("takes thousands of facts in one go and counts them", async () => {
    const { store, knowledge } = await createWorld();
    const facts = Array.from({ length: 1200 }, (_, i) => flow({ id: `many-${i}` }));
    expect(await store.add({ ...ground, facts })).toMatchObject({ added: 1200 });
    expect((await knowledge.status()).facts.flow).toBe(1200);
    expect(await knowledge.facts({ subject: "xiaomi", kind: "flow", limit: 5000 })).toHaveLength(1000);
  });
}
