import { expect, it } from "vitest";
import { stretchAt } from "../../../src/bot/subscriptions/zones.ts";

const at = (time: string): number => Date.parse(time);
const HOUR = 3_600_000;

it.each([
  ["Europe/Berlin", "2025-07-01T00:00:00Z", 2 * HOUR, "2025-03-30T01:00:00Z", "2025-10-26T01:00:00Z"],
  ["Europe/Berlin", "2025-12-01T00:00:00Z", HOUR, "2025-10-26T01:00:00Z", "2026-03-29T01:00:00Z"],
  // Half an hour, and the other half of the year.
  ["Australia/Lord_Howe", "2025-12-01T00:00:00Z", 11 * HOUR, "2025-10-04T15:30:00Z", "2026-04-04T15:00:00Z"],
])("%s on %s: so far from UTC, from one change up to the next", (zone, time, offset, from, to) => {
  expect(stretchAt(zone, at(time))).toEqual({ offset, from: at(from), to: at(to) });
});

it("the moment of a change belongs to what comes after it, whatever was asked before", () => {
  const change = at("2024-03-31T01:00:00Z");
  expect(stretchAt("Europe/Berlin", change).offset).toBe(2 * HOUR);
  expect(stretchAt("Europe/Berlin", change - 1).offset).toBe(HOUR);
  expect(stretchAt("Europe/Berlin", change).offset).toBe(2 * HOUR);
});

it("a zone whose clock never changes has one stretch; one that does not exist has none", () => {
  expect(stretchAt("UTC", 0)).toEqual({ offset: 0, from: -Infinity, to: Infinity });
  expect(() => stretchAt("Mars/Olympus", 0)).toThrow(RangeError);
});
