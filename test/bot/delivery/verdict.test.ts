import { describe, expect, it } from "vitest";
import type { Taken } from "../../../src/bot/delivery/outbox.ts";
import { maySend, verdict } from "../../../src/bot/delivery/verdict.ts";

const START = 1_000_000;
const TWO_MINUTES = 120_000;
const HOUR = 3_600_000;

const letter = (more: Partial<Taken> = {}): Taken => ({
  key: "k",
  owner: "d1",
  to: { platform: "chat", workspace: "w", channel: "general" },
  reply: { cards: [] },
  lane: "channel general",
  created: START,
  attempts: 1,
  firstAttempt: START,
  uncertain: false,
  ...more,
});

describe("what becomes of a letter", () => {
  it("that arrived: it is sent", () => {
    const message = { place: { platform: "chat", workspace: "w", channel: "general" }, message: "m" };
    expect(verdict(letter(), { status: "sent", message }, 0, START)).toEqual({ status: "sent", message });
  });

  it.each(["gone", "forbidden"] as const)("whose channel is %s: it failed, with the reason", (status) => {
    expect(verdict(letter(), { status }, TWO_MINUTES, START)).toEqual({ status: "failed", reason: status });
  });

  it("that the platform does not take now: again, later each time, never sooner than the platform asks", () => {
    const due = (attempts: number, afterMs: number) => {
      const outcome = verdict(letter({ attempts }), { status: "retry", afterMs }, 0, START);
      return outcome.status === "queued" ? outcome.due - START : undefined;
    };
    expect([1, 2, 3, 4].map((attempts) => due(attempts, 0))).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(due(1, 30_000)).toBe(30_000);
    expect(due(40, 0)).toBe(600_000);
  });

  it("that the platform refuses for hours: it is given up", () => {
    const late = verdict(letter({ attempts: 40 }), { status: "retry", afterMs: 0 }, 0, START + 6 * HOUR);
    expect(late).toEqual({ status: "given-up", reason: "too-old" });
  });

  it("whose answer was lost: again while the platform knows it again, and then nobody knows", () => {
    expect(verdict(letter(), { status: "unknown" }, TWO_MINUTES, START + 3_000)).toMatchObject({
      status: "queued",
      uncertain: true,
    });
    expect(verdict(letter(), { status: "unknown" }, TWO_MINUTES, START + TWO_MINUTES)).toMatchObject({
      status: "unknown",
    });
    expect(verdict(letter(), { status: "unknown" }, 0, START)).toEqual({ status: "unknown", reason: "lost-answer" });
  });
});

describe("whether a letter may be sent", () => {
  it("always, where no attempt can have arrived", () => {
    expect(maySend(letter(), 0, START + HOUR)).toBe(true);
  });

  it("where one may have arrived, only as long as the platform knows it again", () => {
    const uncertain = letter({ uncertain: true });
    expect(maySend(uncertain, TWO_MINUTES, START + TWO_MINUTES - 1)).toBe(true);
    expect(maySend(uncertain, TWO_MINUTES, START + TWO_MINUTES)).toBe(false);
    expect(maySend(uncertain, 0, START + 1)).toBe(false);
  });
});
