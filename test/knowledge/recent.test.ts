import { expect, test } from "vitest";
import { createRecent } from "../../src/knowledge/recent.ts";

test("keeps what is asked for again and forgets the rest", () => {
  const recent = createRecent<string, number>(10);
  recent.put("often", 1);
  recent.put("once", 2);
  for (let i = 0; i < 100; i++) {
    recent.put(`other ${i}`, i);
    recent.get("often");
  }
  expect(recent.get("often")).toBe(1);
  expect(recent.get("once")).toBeUndefined();
});

test("holds no more than it was told", () => {
  const recent = createRecent<number, number>(10);
  for (let i = 0; i < 1000; i++) recent.put(i, i);
  const held = Array.from({ length: 1000 }, (_, i) => i).filter((i) => recent.get(i) !== undefined);
  expect(held.length).toBeLessThanOrEqual(10);
  expect(held).toContain(999);
});
