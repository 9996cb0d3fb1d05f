import { describe, expect, it } from "vitest";
import { botMigrations } from "../../../src/bot/database/migrations.ts";
import type { Tables } from "../../../src/bot/database/tables.ts";
import { createOutbox, LEASE_MS, type Letter } from "../../../src/bot/delivery/outbox.ts";
import { knowledgeMigrations } from "../../../src/knowledge/database/migrations.ts";
import { emptyDatabase, onEachEngine } from "../../support/databases.ts";

const DAY_MS = 86_400_000;
const reply = { cards: [{ title: "Digest", blocks: [], notes: [] }] };

const letter = (key: string, channel = "general"): Letter => ({
  key,
  owner: "d1",
  to: { platform: "chat", workspace: "w", channel },
  reply,
});

onEachEngine("the outbox", (engine) => {
  async function open(start = 1_000_000) {
    const database = await emptyDatabase<Tables>(engine, { ...knowledgeMigrations, ...botMigrations });
    let time = start;
    const now = () => time;
    const outbox = createOutbox(await database.open(), now);
    const keysOf = async (most = 10, busy: string[] = []) =>
      (await outbox.take("chat", most, busy)).map(({ key }) => key).sort();
    return {
      database,
      outbox,
      keysOf,
      another: async () => createOutbox(await database.open(), now),
      pass: (ms: number) => void (time += ms),
      rowOf: async (key: string) => (await outbox.recent("chat", "w", 100)).find((row) => row.key === key),
    };
  }

  it("takes a key once, however often it is put in", async () => {
    const { outbox, keysOf } = await open();
    expect(await outbox.put([letter("a"), letter("b", "other")])).toBe(2);
    expect(await outbox.put([letter("a"), letter("c", "third")])).toBe(1);
    expect(await keysOf()).toEqual(["a", "b", "c"]);
    expect(await outbox.put([letter("a")])).toBe(0);
  });

  it("gives a letter back as it was put in", async () => {
    const { outbox } = await open();
    const to = { platform: "chat", workspace: "w", person: "ann" };
    await outbox.put([{ ...letter("a"), to }]);
    const [taken] = await outbox.take("chat", 1);
    expect(taken).toMatchObject({ ...letter("a"), to, attempts: 1, uncertain: false });
  });

  it("hands out one letter of a channel at a time, the oldest first, and none of a busy one", async () => {
    const { outbox, keysOf, pass } = await open();
    await outbox.put([letter("z-first"), letter("elsewhere", "other")]);
    pass(1);
    await outbox.put([letter("a-second")]);
    expect(await keysOf()).toEqual(["elsewhere", "z-first"]);
    expect(await keysOf(10, ["channel general"])).toEqual([]);
    expect(await keysOf()).toEqual(["a-second"]);
  });

  it("a crowded channel does not keep others waiting", async () => {
    const { outbox, keysOf, pass } = await open();
    await outbox.put(Array.from({ length: 300 }, (_, n) => letter(`crowd-${n}`)));
    pass(1);
    await outbox.put([letter("quiet", "other")]);
    expect(await keysOf(2)).toContain("quiet");
  });

  it("gives every letter to one of several who take at once", async () => {
    const { outbox, another } = await open();
    await outbox.put(Array.from({ length: 40 }, (_, n) => letter(`l${n}`, `c${n}`)));
    const takers = [outbox, await another(), await another()];
    const taken = await Promise.all(takers.map((one) => one.take("chat", 40)));
    const keys = taken.flat().map(({ key }) => key);
    expect(keys).toHaveLength(40);
    expect(new Set(keys).size).toBe(40);
  });

  it("lets nobody take a letter that is on its way, until its lease is over; then it may have arrived", async () => {
    const { outbox, keysOf, pass } = await open();
    await outbox.put([letter("a")]);
    expect(await keysOf()).toEqual(["a"]);
    pass(LEASE_MS - 1);
    expect(await keysOf()).toEqual([]);
    pass(1);
    const [again] = await outbox.take("chat", 1);
    expect(again).toMatchObject({ key: "a", attempts: 2, uncertain: true, firstAttempt: 1_000_000 });
  });

  it("keeps how it ended, and sends it no more", async () => {
    const { outbox, keysOf, rowOf, pass } = await open();
    await outbox.put([letter("a"), letter("b", "other")]);
    await keysOf();
    const message = { place: { platform: "chat", workspace: "w", channel: "general" }, message: "m1" };
    await outbox.settle("a", { status: "sent", message });
    await outbox.settle("b", { status: "failed", reason: "gone" });
    pass(LEASE_MS * 2);
    expect(await keysOf()).toEqual([]);
    expect(await rowOf("a")).toMatchObject({ status: "sent", reason: null, message: JSON.stringify(message) });
    expect(await rowOf("b")).toMatchObject({ status: "failed", reason: "gone" });
    expect(await outbox.counts()).toEqual({ sent: 1, failed: 1 });
  });

  describe("a letter that is to be tried again", () => {
    it("waits until it is due, and an attempt that surely failed does not count as one that may have arrived", async () => {
      const { outbox, pass, keysOf } = await open();
      await outbox.put([letter("a")]);
      await keysOf();
      await outbox.settle("a", { status: "queued", due: 1_005_000, reason: "not-now", uncertain: false });
      pass(4_999);
      expect(await keysOf()).toEqual([]);
      pass(1);
      expect(await outbox.take("chat", 1)).toMatchObject([{ attempts: 2, firstAttempt: 1_005_000, uncertain: false }]);
    });

    it("remembers that it may have arrived", async () => {
      const { outbox, pass, keysOf } = await open();
      await outbox.put([letter("a")]);
      await keysOf();
      await outbox.settle("a", { status: "queued", due: 1_002_000, reason: "lost-answer", uncertain: true });
      pass(2_000);
      expect(await outbox.take("chat", 1)).toMatchObject([{ firstAttempt: 1_000_000, uncertain: true }]);
    });
  });

  it("forgets what ended 180 days ago, also much of it, and never what is still owed", async () => {
    const { outbox, rowOf, pass } = await open();
    const ends = ["sent", "failed", "unknown", "given-up"] as const;
    await outbox.put(Array.from({ length: 600 }, (_, n) => letter(`old-${n}`, `room-${n}`)));
    for (const { key } of await outbox.take("chat", 600)) {
      const status = ends[Number(key.slice(4)) % ends.length]!;
      const message = { place: { platform: "chat", workspace: "w", channel: "c" }, message: key };
      await outbox.settle(key, status === "sent" ? { status, message } : { status, reason: "x" });
    }
    await outbox.put([letter("sending")]);
    await outbox.take("chat", 1);
    await outbox.put([letter("queued", "other")]);
    pass(10 * DAY_MS);
    await outbox.put([letter("young", "third")]);
    const [young] = await outbox.take("chat", 1, ["channel general", "channel other"]);
    await outbox.settle(young!.key, { status: "failed", reason: "gone" });
    pass(175 * DAY_MS);
    expect(await outbox.sweep()).toBe(600);
    const left = [await rowOf("queued"), await rowOf("sending"), await rowOf("young")];
    expect(left).toMatchObject([{ status: "queued" }, { status: "sending" }, { status: "failed" }]);
    expect(await outbox.sweep()).toBe(0);
  });
});
