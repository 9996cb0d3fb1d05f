// What every store must do to facts that it holds already: correct, retract, publish. Nothing is overwritten.
import { expect, it } from "vitest";
import { event, ground, hkd, price, source, target } from "../support/facts.ts";
import { idsOf, refusalOf, type World } from "../support/world.ts";

export function changesContract(createWorld: () => Promise<World>): void {
  const targets = { subject: "xiaomi", kind: "target" } as const;

  it("shows the correction instead of the corrected fact, and keeps both", async () => {
    const { store, knowledge, setClock } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1", price: hkd(50) })] });
    setClock("2025-06-05T09:00:00.000Z");
    await store.correct("t1", target({ id: "t2", price: hkd(55) }), "misprint");
    expect(idsOf(await knowledge.facts(targets))).toEqual(["t2"]);
    expect(await knowledge.fact("t1")).toMatchObject({ price: { value: 50 } });
    expect(await knowledge.fact("t2")).toMatchObject({ corrects: "t1", reason: "misprint", price: { value: 55 } });
    expect((await knowledge.status()).facts.target).toBe(1);
  });

  it("tells a chain of corrections newest first, from wherever it is asked", async () => {
    const { store, knowledge, setClock } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1" })] });
    setClock("2025-06-05T09:00:00.000Z");
    await store.correct("t1", target({ id: "t2" }), "first");
    setClock("2025-06-06T09:00:00.000Z");
    await store.correct("t2", target({ id: "t3" }), "second");
    for (const id of ["t1", "t2", "t3"]) {
      const history = await knowledge.history(id);
      expect(idsOf(history!.versions)).toEqual(["t3", "t2", "t1"]);
      expect(history!.changes).toMatchObject([
        { fact: "t1", change: "corrected", by: "t2", reason: "first", at: "2025-06-05T09:00:00.000Z" },
        { fact: "t2", change: "corrected", by: "t3", reason: "second", at: "2025-06-06T09:00:00.000Z" },
      ]);
    }
  });

  it("refuses to correct one fact twice", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1" })] });
    await store.correct("t1", target({ id: "t2" }), "misprint");
    const again = store.correct("t1", target({ id: "t3" }), "again");
    expect(await refusalOf(again)).toEqual({ fault: "not-current", id: "t3", detail: "t1" });
    expect(await knowledge.fact("t3")).toBeUndefined();
    expect((await knowledge.status()).facts.target).toBe(1);
  });

  it("refuses a correction that is about something else, unknown, or already there", async () => {
    const { store } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1" }), target({ id: "t2" })] });
    expect(await refusalOf(store.correct("t1", price({ id: "p1" }), "x"))).toMatchObject({
      fault: "other-fact",
      id: "p1",
    });
    const other = store.correct("t1", target({ id: "t3", subject: "byd" }), "x");
    expect(await refusalOf(other)).toMatchObject({ fault: "other-fact", id: "t3" });
    expect(await refusalOf(store.correct("ghost", target({ id: "t4" }), "x"))).toMatchObject({ fault: "unknown-fact" });
    expect(await refusalOf(store.correct("t1", target({ id: "t2" }), "x"))).toMatchObject({
      fault: "conflict",
      id: "t2",
    });
  });

  it("refuses facts that correct themselves or each other", async () => {
    const { store } = await createWorld();
    const itself = store.add({ ...ground, facts: [target({ id: "t1", corrects: "t1" })] });
    expect(await refusalOf(itself)).toMatchObject({ fault: "other-fact", id: "t1" });
    const circle = [
      target({ id: "a", corrects: "c" }),
      target({ id: "b", corrects: "a" }),
      target({ id: "c", corrects: "b" }),
    ];
    expect(await refusalOf(store.add({ ...ground, facts: circle }))).toMatchObject({ fault: "other-fact" });
  });

  it("takes a whole chain of corrections in one batch, in any order", async () => {
    const { store, knowledge } = await createWorld();
    const facts = [target({ id: "c", corrects: "b" }), target({ id: "a" }), target({ id: "b", corrects: "a" })];
    await store.add({ ...ground, facts });
    expect(idsOf(await knowledge.facts(targets))).toEqual(["c"]);
    expect(idsOf((await knowledge.history("a"))!.versions)).toEqual(["c", "b", "a"]);
  });

  it("takes a fact back and keeps it with the reason", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [event({ id: "e1" }), event({ id: "e2" })] });
    await store.retract("e1", "the source took it back");
    expect(idsOf(await knowledge.facts({ subject: "xiaomi", kind: "event" }))).toEqual(["e2"]);
    expect(await knowledge.fact("e1")).toMatchObject({ status: "retracted", reason: "the source took it back" });
    expect((await knowledge.history("e1"))?.changes).toMatchObject([
      { change: "retracted", by: null, reason: "the source took it back" },
    ]);
    expect((await knowledge.status()).facts.event).toBe(1);
    expect(await refusalOf(store.retract("e1", "again"))).toMatchObject({ fault: "not-current" });
    expect(await refusalOf(store.retract("ghost", "x"))).toMatchObject({ fault: "unknown-fact" });
  });

  it("refuses a reason or a quote that it could not read again", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [event({ id: "e1" })] });
    expect(await refusalOf(store.retract("e1", ""))).toMatchObject({ fault: "invalid", id: "e1" });
    const quote = "x".repeat(501);
    const confirmed = store.add({ confirmations: [{ fact: "e1", source: "wire", quote }] });
    expect(await refusalOf(confirmed)).toMatchObject({ fault: "invalid", id: "e1" });
    expect(await knowledge.timeline({ subject: "xiaomi" })).toHaveLength(1);
  });

  it("does not bring a retracted fact back when its file is imported again or confirmed", async () => {
    const { store, knowledge } = await createWorld();
    const fact = event({ id: "e1" });
    await store.add({ ...ground, facts: [fact] });
    await store.retract("e1", "wrong");
    await store.add({ ...ground, facts: [fact], confirmations: [{ fact: "e1", source: "wire" }] });
    expect(await knowledge.facts({ subject: "xiaomi", kind: "event" })).toEqual([]);
    expect((await knowledge.status()).facts.event).toBe(0);
  });

  it("hides a draft until it is published", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1", status: "draft" })] });
    expect(await knowledge.facts(targets)).toEqual([]);
    expect((await knowledge.status()).facts.target).toBe(0);
    await store.publish("t1");
    expect(idsOf(await knowledge.facts(targets))).toEqual(["t1"]);
    expect((await knowledge.status()).facts.target).toBe(1);
    expect((await knowledge.history("t1"))?.changes).toMatchObject([{ change: "published" }]);
    expect(await refusalOf(store.publish("t1"))).toMatchObject({ fault: "not-a-draft", id: "t1" });
  });

  it("lets a drafted correction take effect when it is published, and only the first of two", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1" })] });
    await store.correct("t1", target({ id: "t2", status: "draft" }), "perhaps");
    await store.correct("t1", target({ id: "t3", status: "draft" }), "or this");
    expect(idsOf(await knowledge.facts(targets))).toEqual(["t1"]);
    await store.publish("t2");
    expect(idsOf(await knowledge.facts(targets))).toEqual(["t2"]);
    expect(await refusalOf(store.publish("t3"))).toMatchObject({ fault: "not-current" });
    expect(await knowledge.fact("t3")).toMatchObject({ status: "draft" });
    expect((await knowledge.status()).facts.target).toBe(1);
  });

  it("does not publish a draft that a correction has replaced", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1", status: "draft" })] });
    await store.correct("t1", target({ id: "t2" }), "better read");
    expect(await refusalOf(store.publish("t1"))).toMatchObject({ fault: "not-current", id: "t1" });
    expect(idsOf(await knowledge.facts(targets))).toEqual(["t2"]);
  });

  it("gives back what a retracted correction had replaced", async () => {
    const { store, knowledge } = await createWorld();
    await store.add({ ...ground, facts: [target({ id: "t1" })] });
    await store.correct("t1", target({ id: "t2" }), "misread");
    await store.correct("t2", target({ id: "t3" }), "misread again");
    expect(await refusalOf(store.retract("t2", "no longer current"))).toMatchObject({ fault: "not-current", id: "t2" });
    await store.retract("t3", "it was right");
    expect(idsOf(await knowledge.facts(targets))).toEqual(["t2"]);
    await store.retract("t2", "it was right from the start");
    expect(idsOf(await knowledge.facts(targets))).toEqual(["t1"]);
    expect((await knowledge.history("t1"))?.changes.map(({ change }) => change)).toContain("restored");
    await store.correct("t1", target({ id: "t4" }), "now for good");
    expect(idsOf(await knowledge.facts(targets))).toEqual(["t4"]);
    expect(await knowledge.status()).toMatchObject({ facts: { target: 1 } });
  });

  it("counts rightly after any order of changes", async () => {
    const { store, knowledge } = await createWorld();
    const drafts = ["d1", "d2"].map((id) => target({ id, status: "draft" }));
    await store.add({ ...ground, facts: [target({ id: "t1" }), target({ id: "t2" }), price(), ...drafts] });
    await store.correct("t1", target({ id: "t3" }), "x");
    await store.retract("t3", "the old version was right");
    await store.correct("t1", target({ id: "t4" }), "y");
    await store.publish("d1");
    await store.retract("d2", "not worth it");
    await store.retract("t2", "wrong");
    await store.add({ sources: [source("third")], confirmations: [{ fact: "t3", source: "third" }] });
    const live = await knowledge.facts(targets);
    expect(idsOf(live).sort()).toEqual(["d1", "t4"]);
    expect(await knowledge.status()).toMatchObject({ facts: { target: 2, price: 1 }, sources: 3 });
  });
}
