// When a digest is due. Schedulers only tick each minute of UTC; the slots, in the subscriber's zone, are ours.
import type { Rhythm } from "../../commands/subscription.ts";
import { stretchAt } from "./zones.ts";

export type { Rhythm };

/** `day` is the local day that names the slot, as YYYY-MM-DD: there is one slot for it, wherever the clock goes. */
export type Slot = { day: string; at: Date };

const DAY = 86_400_000;

/** The first slot after `after`. Throws RangeError for a zone or a time of day that does not exist. */
export function nextSlot(rhythm: Rhythm, after: Date): Slot {
  const time = timeOf(rhythm.at);
  const instant = after.getTime();
  const today = Math.floor((instant + stretchAt(rhythm.zone, instant).offset) / DAY);
  // A slot of yesterday may still lie ahead where the clock skipped a whole day.
  for (let day = today - 1; ; day++) {
    if (!falls(rhythm, dayOfWeek(day))) continue;
    const at = instantOf(day * DAY + time, rhythm.zone);
    if (at > instant) return { day: new Date(day * DAY).toISOString().slice(0, 10), at: new Date(at) };
  }
}

/** The last slot at or before `now`, among those after `after`: what is left of many that were missed; and what is next. */
export function lastSlot(
  rhythm: Rhythm,
  after: Date,
  now: Date,
): { slot: Slot; missed: number; next: Slot } | undefined {
  let slot: Slot | undefined;
  let next = nextSlot(rhythm, after);
  let missed = -1;
  for (; next.at <= now; next = nextSlot(rhythm, slot.at)) {
    slot = next;
    missed++;
  }
  return slot && { slot, missed, next };
}

function falls(rhythm: Rhythm, dayOfWeek: number): boolean {
  switch (rhythm.every) {
    case "day":
      return true;
    case "weekday":
      return dayOfWeek <= 5;
    case "week":
      return dayOfWeek === rhythm.on;
    default:
      return rhythm satisfies never;
  }
}

/** Of a day counted from 1970, which began on a Thursday. */
const dayOfWeek = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

function timeOf(at: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(at) ?? [];
  if (hours === undefined) throw new RangeError(`no time of day: ${at}`);
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/**
 * The instant of a local time, which is written as if it were UTC. One that does not exist is the first after; of one
 * that comes twice it is the first.
 */
function instantOf(local: number, zone: string): number {
  // No clock is more than a day from UTC, and none changes twice within so few days.
  const before = stretchAt(zone, local - DAY);
  const after = stretchAt(zone, local + DAY);
  for (const { offset } of [before, after])
    if (stretchAt(zone, local - offset).offset === offset) return local - offset;
  // The clock jumps over it: what comes right after the jump.
  return stretchAt(zone, local - before.offset).from;
}
