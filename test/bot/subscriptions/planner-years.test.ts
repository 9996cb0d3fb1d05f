// Two years of digests without a database: nothing left out, nothing twice, whatever the clocks do.
import { expect, it } from "vitest";
import { createPlanner } from "../../../src/bot/subscriptions/planner.ts";
import type { Reading } from "../../../src/bot/subscriptions/reading.ts";
import { digestsInMemory, rhythmOf, slotDays } from "../../support/digests.ts";

const MINUTE = 60_000;
const start = new Date("2026-01-01T00:00:00Z");
const end = new Date("2028-01-01T00:00:00Z");

const nothingNew: Reading = {
  prepare: async () => {},
  reach: (from) => from,
  entries: () => [],
  subjects: new Map(),
  sources: new Map(),
  firms: new Map(),
};

it("a thousand digests in twelve zones over two years: every slot exactly once", async () => {
  const rhythms = Array.from({ length: 1000 }, (_, n) => rhythmOf(n));
  const { digests, letters } = digestsInMemory(rhythms, start);
  const planner = createPlanner({
    digests,
    read: async () => nothingNew,
    platforms: ["here"],
    log: { debug() {}, info() {}, warn() {}, error: (fields) => expect.fail(JSON.stringify(fields)) },
    broken: async () => {},
  });
  for (let now = start.getTime(); now <= end.getTime(); now += MINUTE) await planner.tick(new Date(now));
  const byDigest = Map.groupBy(letters, ({ key }) => key.split(":")[1]!);
  let slots = 0;
  for (const [n, rhythm] of rhythms.entries()) {
    const wanted = slotDays(rhythm, start, end);
    const came = (byDigest.get(`d${n}`) ?? []).map(({ key }) => key.split(":")[2]!);
    expect(came, JSON.stringify(rhythm)).toEqual(wanted);
    slots += wanted.length;
  }
  expect(slots).toBeGreaterThan(450_000);
}, 120_000);
