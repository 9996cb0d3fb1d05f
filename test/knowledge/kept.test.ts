// What is kept of look-ups: only while nothing has changed, and never more than it should.
import { expect, it } from "vitest";
import type { Marks } from "../../src/knowledge/database/marks.ts";
import { createKept } from "../../src/knowledge/kept.ts";

function changing() {
  const said = new Map<string, string>();
  const marks: Marks = { read: async () => new Map(said), forget: () => {} };
  return { marks, change: (part: string, to: string) => void said.set(part, to) };
}

it("holds until its part of the database changes, and no other", async () => {
  const { marks, change } = changing();
  const kept = createKept<number>("facts", { marks, engine: "sqlite" }, 10);
  (await kept()).put("a", 1);
  change("settings", "1");
  expect((await kept()).get("a")).toBe(1);
  change("facts", "1");
  expect((await kept()).get("a")).toBeUndefined();
});

it("takes no notice of what was being read when it changed", async () => {
  const { marks, change } = changing();
  const kept = createKept<number>("facts", { marks, engine: "sqlite" }, 10);
  const before = await kept();
  change("facts", "1");
  await kept();
  before.put("a", 1);
  expect((await kept()).get("a")).toBeUndefined();
});

it("is bounded by what its values weigh", async () => {
  const { marks } = changing();
  const kept = await createKept<string>("facts", { marks, engine: "sqlite" }, 100, (text) => text.length)();
  const keys = Array.from({ length: 50 }, (_, i) => `key ${i}`);
  for (const key of keys) kept.put(key, "ten chars!");
  const held = keys.filter((key) => kept.get(key) !== undefined);
  expect(held.length).toBeLessThanOrEqual(10);
  expect(held).toContain("key 49");
});

it("is nothing on Postgres, where asking for changes takes as long as asking", async () => {
  const { marks } = changing();
  const kept = createKept<number>("facts", { marks, engine: "postgres" }, 10);
  expect((await kept()).put("a", 1)).toBe(1);
  expect((await kept()).get("a")).toBeUndefined();
});
