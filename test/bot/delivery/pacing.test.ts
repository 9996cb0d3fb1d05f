import { expect, it } from "vitest";
import { createPacing } from "../../../src/bot/delivery/pacing.ts";

it("A second's worth goes evenly, and no faster for having waited", () => {
  const pacing = createPacing(40);
  let sent = 0;
  for (let now = 60_000; now < 61_000; now += 5)
    for (let room = pacing.room(now); room > 0; room--) {
      pacing.sent(now);
      sent++;
    }
  // Two at once to begin with, and forty in the second.
  expect(sent).toBeGreaterThanOrEqual(40);
  expect(sent).toBeLessThanOrEqual(42);
});

it("tells how long there is no room, and what is sent besides counts with it", () => {
  const pacing = createPacing(20);
  expect([pacing.room(1000), pacing.fullFor(1000)]).toEqual([1, 0]);
  pacing.sent(1000);
  expect([pacing.room(1000), pacing.fullFor(1000)]).toEqual([0, 50]);
  pacing.sent(1000);
  expect(pacing.fullFor(1000)).toBe(100);
  expect(pacing.room(1100)).toBe(1);
});

it("a clock that goes back frees nothing twice", () => {
  const pacing = createPacing(20);
  pacing.sent(10_000);
  expect([pacing.room(9_000), pacing.room(9_010)]).toEqual([0, 0]);
});

it("a lane is left alone until its time has come", () => {
  const pacing = createPacing(20);
  pacing.hold("channel a", 2000);
  pacing.hold("channel b", 3000);
  expect(pacing.held(1999)).toEqual(["channel a", "channel b"]);
  expect(pacing.held(2000)).toEqual(["channel b"]);
  expect(pacing.held(3000)).toEqual([]);
});
