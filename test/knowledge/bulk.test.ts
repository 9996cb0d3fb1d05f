// Facts about many companies, read at once.
import { expect, it } from "vitest";
import { onEachEngine } from "../support/databases.ts";
import { ground, hkd, launch, metric, target } from "../support/facts.ts";
import { createWorld, idsOf } from "../support/world.ts";

onEachEngine("many facts at once", (engine) => {
  it("are read by their ids, in whatever state, each once", async () => {
    const { store, knowledge } = await createWorld(engine);
    await store.add({ ...ground, facts: [target({ id: "t1" }), target({ id: "d1", firm: "citi", status: "draft" })] });
    await store.retract("t1", "wrong");
    const facts = await knowledge.factsById(["t1", "d1", "t1", "unknown"]);
    expect(Object.fromEntries([...facts].map(([id, { status }]) => [id, status]))).toEqual({
      d1: "draft",
      t1: "retracted",
    });
    expect(await knowledge.factsById([])).toEqual(new Map());
  });

  it("one that does not pass its schema is left out and holds nobody up", async () => {
    const { store, knowledge, handle } = await createWorld(engine);
    await store.add({ ...ground, facts: [target({ id: "t1" }), target({ id: "t2", firm: "citi" })] });
    await handle.db.updateTable("facts").set({ body: "{}" }).where("id", "=", "t1").execute();
    expect([...(await knowledge.factsById(["t1", "t2"])).keys()]).toEqual(["t2"]);
  });

  it("are those on the same thing and day as others", async () => {
    const { store, knowledge } = await createWorld(engine);
    const facts = [
      target({ id: "same", price: hkd(51) }),
      target({ id: "other-day", statedOn: "2025-06-01" }),
      target({ id: "other-firm", firm: "citi" }),
      target({ id: "other-company", subject: "byd" }),
      target({ id: "withdrawn", price: hkd(52) }),
      metric({ id: "other-kind" }),
    ];
    await store.add({ ...ground, facts });
    await store.retract("withdrawn", "wrong");
    const many = Array.from({ length: 150 }, (_, n) => target({ id: `x${n}`, statedOn: "2024-01-01", firm: `f${n}` }));
    expect(idsOf(await knowledge.besides([...many, target({ id: "new" })]))).toEqual(["same"]);
  });

  it("are the live launches of some companies", async () => {
    const { store, knowledge } = await createWorld(engine);
    const pad = { product: "Pad" };
    await store.add({
      ...ground,
      facts: [launch({ id: "l1" }), launch({ id: "l2", ...pad }), launch({ id: "l3", subject: "byd" }), target()],
    });
    await store.retract("l2", "wrong");
    expect(idsOf(await knowledge.launchesOf(["xiaomi", "nobody"]))).toEqual(["l1"]);
    expect(idsOf(await knowledge.launchesOf(["xiaomi", "byd"])).toSorted()).toEqual(["l1", "l3"]);
  });
});
