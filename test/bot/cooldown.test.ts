import { expect, it } from "vitest";
import { createCooldown } from "../../src/bot/cooldown.ts";

it("lets a member ask a few times at once, then one at a time", () => {
  let now = 0;
  const cooldown = createCooldown(3, 2000, () => now);
  expect([1, 2, 3].map(() => cooldown.take("ann"))).toEqual([0, 0, 0]);
  expect(cooldown.take("ann")).toBe(2000);
  expect(cooldown.take("ben")).toBe(0);
  now += 1999;
  expect(cooldown.take("ann")).toBe(1);
  now += 1;
  expect(cooldown.take("ann")).toBe(0);
  expect(cooldown.take("ann")).toBe(2000);
});

it("is full again after a rest, and no fuller than that", () => {
  let now = 0;
  const cooldown = createCooldown(2, 1000, () => now);
  cooldown.take("ann");
  now += 60_000;
  expect([1, 2, 3].map(() => cooldown.take("ann"))).toEqual([0, 0, 1000]);
});

it("remembers no more members than it should", () => {
  const cooldown = createCooldown(1, 1000, () => 0);
  cooldown.take("first");
  for (let i = 0; i < 10_000; i++) cooldown.take(`member ${i}`);
  expect(cooldown.take("first")).toBe(0);
});
