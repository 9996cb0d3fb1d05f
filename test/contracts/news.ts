// What every store must leave for those who read on from where they stopped.
import { expect, it } from "vitest";
import { ground, hkd, oneOfEach, source, target } from "../support/facts.ts";
import { refusalOf, type World } from "../support/world.ts";

export function newsContract(createWorld: () => Promise<World>): void {
  const itemsOf = async ({ knowledge }: World, after = 0) =>
    (await knowledge.news(after)).flatMap(({ items }) => items);

  it("tells what was added, in the order of writing and with its time", async () => {
    const world = await createWorld();
    world.setClock("2025-07-01T10:00:00.000Z");
    await world.store.add({ ...ground, facts: [target({ id: "t1" })] });
    world.setClock("2025-07-02T10:00:00.000Z");
    await world.store.add({ facts: [target({ id: "t2", statedOn: "2025-06-09" })] });
    const [first, second] = await world.knowledge.news(0);
    expect(first).toMatchObject({ at: "2025-07-01T10:00:00.000Z", items: [{ fact: "t1", change: "added" }] });
    expect(second).toMatchObject({ at: "2025-07-02T10:00:00.000Z", items: [{ fact: "t2", change: "added" }] });
    expect(second!.seq).toBeGreaterThan(first!.seq);
  });

  it("goes on from where a reader stopped", async () => {
    const world = await createWorld();
    expect(await world.knowledge.newestNews()).toBe(0);
    await world.store.add({ ...ground, facts: [target({ id: "t1" })] });
    const stopped = await world.knowledge.newestNews();
    expect(await world.knowledge.news(stopped)).toEqual([]);
    await world.store.add({ facts: [target({ id: "t2", statedOn: "2025-06-09" })] });
    expect(await itemsOf(world, stopped)).toEqual([{ fact: "t2", change: "added" }]);
    expect(await world.knowledge.news(0, 1)).toHaveLength(1);
  });

  it("tells nothing of what was added quietly, is known already, or was refused", async () => {
    const world = await createWorld();
    const facts = oneOfEach();
    await world.store.add({ ...ground, facts }, { quiet: true });
    await world.store.add({ facts });
    await refusalOf(world.store.add({ facts: [target({ id: "t9" }), target({ id: "t9" })] }));
    expect(await world.knowledge.news(0)).toEqual([]);
  });

  it("tells a draft only once it is published", async () => {
    const world = await createWorld();
    await world.store.add({ ...ground, facts: [target({ id: "t1", status: "draft" })] });
    expect(await itemsOf(world)).toEqual([]);
    await world.store.publish("t1");
    expect(await itemsOf(world)).toEqual([{ fact: "t1", change: "published" }]);
  });

  it("tells a correction with what it replaced, and a retraction with what holds again", async () => {
    const world = await createWorld();
    await world.store.add({ ...ground, facts: [target({ id: "t1" })] }, { quiet: true });
    await world.store.correct("t1", target({ id: "t2", price: hkd(55) }), "misprint");
    await world.store.retract("t2", "it was right");
    expect(await itemsOf(world)).toEqual([
      { fact: "t2", change: "added" },
      { fact: "t1", change: "corrected", by: "t2" },
      { fact: "t2", change: "retracted" },
      { fact: "t1", change: "restored", by: "t2" },
    ]);
  });

  it("tells one more source for a fact as such, not as a new fact", async () => {
    const world = await createWorld();
    await world.store.add({ ...ground, facts: [target({ id: "t1" })] }, { quiet: true });
    await world.store.add({ sources: [source("other")], confirmations: [{ fact: "t1", source: "other" }] });
    expect(await itemsOf(world)).toEqual([{ fact: "t1", change: "confirmed", by: "other" }]);
  });
}
