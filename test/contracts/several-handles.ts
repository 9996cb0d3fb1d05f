// What must hold when several handles, processes or instances work on one database.
import { expect, it } from "vitest";
import { KINDS } from "../../src/knowledge/facts/fact.ts";
import type { Overview } from "../../src/knowledge/queries.ts";
import { byd, flow, ground, source, target } from "../support/facts.ts";
import { idsOf, refusalOf, type World } from "../support/world.ts";

const allKinds = Object.fromEntries(KINDS.map((kind) => [kind, { limit: 10 }])) as Overview;

export function severalHandlesContract(createWorld: () => Promise<World>): void {
  it("shows one handle what another has written", async () => {
    const here = await createWorld();
    const there = await here.another();
    await here.store.add({ ...ground, facts: [target({ id: "t1" })] });
    expect(await there.knowledge.fact("t1")).toMatchObject({ id: "t1" });
    await there.store.retract("t1", "wrong");
    expect(await here.knowledge.facts({ subject: "xiaomi", kind: "target" })).toEqual([]);
  });

  it("answers what it was asked before anew once another handle has written", async () => {
    const here = await createWorld();
    const there = await here.another();
    await here.store.add({ ...ground, facts: [target({ id: "t1" })] });
    const asked = async () => {
      const { knowledge } = there;
      const facts = await knowledge.facts({ subject: "xiaomi", kind: "target" });
      const overview = await knowledge.overview("xiaomi", allKinds);
      const seen = await knowledge.look("xiaomi", 10);
      return [facts, overview.target, seen].map(idsOf);
    };
    const all = (...ids: string[]) => [ids, ids, ids];
    expect(await asked()).toEqual(all("t1"));
    await here.store.add({ sources: [source("later")], facts: [target({ id: "t2", sources: [{ source: "later" }] })] });
    expect(await asked()).toEqual(all("t2", "t1"));
    expect([...(await there.knowledge.sources(["news", "later"])).keys()].sort()).toEqual(["later", "news"]);
    await here.store.correct("t2", target({ id: "t3" }), "misprint");
    expect(await asked()).toEqual(all("t3", "t1"));
    await there.store.retract("t3", "wrong");
    await here.store.retract("t1", "wrong");
    expect(await asked()).toEqual(all("t2"));
  });

  it("gives each asker a list of their own", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1" }), target({ id: "t2" })] });
    const asked = { subject: "xiaomi", kind: "target" } as const;
    (await knowledge.facts(asked)).pop();
    expect(await knowledge.facts(asked)).toHaveLength(2);
  });

  it("learns names that another handle has imported in the meantime", async () => {
    const here = await createWorld();
    const there = await here.another();
    await here.store.add(ground);
    expect(await here.knowledge.resolve("company", "biyadi")).toMatchObject({ status: "unknown" });
    await there.store.add({ subjects: [{ ...byd, aliases: ["Biyadi"] }] });
    expect(await here.knowledge.resolve("company", "biyadi")).toEqual({ status: "found", id: "byd" });
  });

  it("takes the same facts once when they arrive many times at once", async () => {
    const { store, knowledge } = await createWorld();
    const facts = Array.from({ length: 20 }, (_, i) => flow({ id: `same-${i}` }));
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => store.add({ ...ground, facts })));
    expect(outcomes.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 20]);
    expect((await knowledge.status()).facts.flow).toBe(20);
    expect((await knowledge.status()).sources).toBe(2);
    expect(idsOf(await knowledge.facts({ subject: "xiaomi", kind: "flow" }))).toHaveLength(20);
  });

  it("takes the same facts once from several handles at once", async () => {
    const here = await createWorld();
    if (here.handle.engine === "sqlite") return; // Handles of one process block each other there; see sqlite.test.ts for processes.
    await here.store.add(ground);
    const others = await Promise.all(Array.from({ length: 4 }, () => here.another()));
    const facts = Array.from({ length: 20 }, (_, i) => target({ id: `same-${i}`, status: "draft" }));
    const outcomes = await Promise.all(others.map(({ store }) => store.add({ facts })));
    expect(outcomes.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 0, 0, 20]);
  });

  it("lets one of two corrections win that arrive at once", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t0" })] });
    const corrections = ["t1", "t2", "t3"].map((id) => store.correct("t0", target({ id }), "misprint"));
    const outcomes = await Promise.allSettled(corrections);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const [i, { status }] of outcomes.entries())
      if (status === "rejected") expect(await refusalOf(corrections[i]!)).toMatchObject({ fault: "not-current" });
    expect(await knowledge.facts({ subject: "xiaomi", kind: "target" })).toHaveLength(1);
    expect((await knowledge.status()).facts.target).toBe(1);
  });

  it("retracts or publishes once when asked twice at once", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1" }), target({ id: "t2", status: "draft" })] });
    const twice = [store.retract("t1", "a"), store.retract("t1", "b"), store.publish("t2"), store.publish("t2")];
    const done = (await Promise.allSettled(twice)).filter(({ status }) => status === "fulfilled");
    expect(done).toHaveLength(2);
    expect((await knowledge.status()).facts.target).toBe(1);
    expect((await knowledge.history("t1"))?.changes).toHaveLength(1);
  });
}
