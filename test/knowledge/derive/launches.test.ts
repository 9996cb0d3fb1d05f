// Where a product stands: a date that has passed is never "upcoming".
import { describe, expect, it } from "vitest";
import { launchState } from "../../../src/knowledge/derive/launches.ts";
import { launch } from "../../support/facts.ts";

describe("a launch", () => {
  it.each([
    ["upcoming", "2025-12-22..2025-12-28", "2025-12-21", "due"],
    ["upcoming", "2025-12-22..2025-12-28", "2025-12-25", "due"],
    ["upcoming", "2025-12-22..2025-12-28", "2025-12-28", "due"],
    ["upcoming", "2025-12-22..2025-12-28", "2025-12-29", "passed"],
    ["upcoming", "2025-12-22", "2025-12-22", "due"],
    ["upcoming", "..2027", "2027-12-31", "due"],
    ["upcoming", "..2027", "2028-01-01", "passed"],
    ["upcoming", "2025..", "2030-01-01", "due"],
    ["upcoming", undefined, "2030-01-01", "due"],
    ["announced", undefined, "2030-01-01", "announced"],
    ["announced", "2026", "2025-12-31", "due"],
    ["announced", "2026", "2027-01-01", "passed"],
    ["launched", "2024", "2030-01-01", "launched"],
    ["launched", "2026", "2025-01-01", "launched"],
    ["delayed", "2025", "2030-01-01", "delayed"],
  ] as const)("%s for %s is, on %s, %s", (stage, when, today, state) => {
    expect(launchState(launch({ stage, when }), today)).toBe(state);
  });
});
