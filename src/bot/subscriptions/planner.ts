// Each minute: the digests that are due are made and put on their way. Any number of processes may do so at once.
import type { Late } from "../../commands/subscription.ts";
import type { Log } from "../ports.ts";
import { type DigestRow, type Digests, readDigest, type Step, type StoredDigest } from "./digests.ts";
import { contentsOf, letterOf, spanOf } from "./edition.ts";
import type { Reading } from "./reading.ts";
import { lastSlot } from "./schedule.ts";

export type PlannerParts = {
  digests: Pick<Digests, "due" | "watched" | "advance" | "pause">;
  /** Reads what is new, anew for each tick that has something to do. */
  read(): Promise<Reading>;
  /** Those that something can be sent to from here. */
  platforms: readonly string[];
  log: Log;
  /** Told of a digest that cannot be made; it is paused. */
  broken(digest: DigestRow): Promise<void>;
};

const AT_ONCE = 200;
/** A tick may come a little after its minute, and a large one takes a while. */
const LATE_AFTER_MS = 15 * 60_000;

/** Tells how many letters it put on their way. */
export type Planner = { tick(now: Date): Promise<number> };

export function createPlanner({ digests, read, platforms, log, broken }: PlannerParts): Planner {
  async function plan(rows: readonly DigestRow[], reading: Reading, now: Date): Promise<number> {
    const due: { row: DigestRow; digest: StoredDigest }[] = [];
    for (const row of rows) {
      const digest = readDigest(row);
      if (digest) due.push({ row, digest });
      else await giveUp(row, new Error("Its row does not hold what it must"));
    }
    const watched = await digests.watched(due.map(({ digest }) => digest));
    const companiesOf = ({ id, companies }: StoredDigest) => [
      ...new Set([...(companies ?? []), ...(watched.get(id) ?? [])]),
    ];
    await reading.prepare(due.map(({ digest }) => ({ from: digest.cursor, companies: companiesOf(digest) })));
    const steps: Step[] = [];
    for (const { row, digest } of due) {
      try {
        steps.push(stepOf(digest, companiesOf(digest), reading, now));
      } catch (error) {
        await giveUp(row, error);
      }
    }
    const moved = new Set(await digests.advance(steps));
    return steps.filter(({ digest, letter }) => letter && moved.has(digest.id)).length;
  }

  async function giveUp(row: DigestRow, error: unknown): Promise<void> {
    log.error({ err: error, digest: row.id }, "A digest could not be made, and is paused");
    // In this order: where the program ends in between, it is done again, and its owner is told once.
    await broken(row);
    await digests.pause(row.id, "broken");
  }

  return {
    async tick(now) {
      let sent = 0;
      let reading: Reading | undefined;
      let last: DigestRow | undefined;
      for (;;) {
        const rows = await digests.due(now, platforms, AT_ONCE, last);
        if (rows.length === 0) return sent;
        last = rows.at(-1);
        reading ??= await read();
        sent += await plan(rows, reading, now);
      }
    },
  };
}

/** Of slots that were missed only the last is left, and it says so. */
function stepOf(digest: StoredDigest, companies: readonly string[], reading: Reading, now: Date): Step {
  const { slot, missed, next } = lastSlot(digest.rhythm, new Date(digest.nextAt.getTime() - 1), now)!;
  const isLate = missed > 0 || now.getTime() - slot.at.getTime() > LATE_AFTER_MS;
  const late: Late | undefined = isLate ? { due: slot.at, missed } : undefined;
  const span = spanOf(digest, reading, now);
  const letter = letterOf(digest, contentsOf(digest, companies, span, reading), slot.day, now, late);
  return { digest, cursor: span.to, toldAt: now, nextAt: next.at, ...(letter ? { letter } : {}) };
}
