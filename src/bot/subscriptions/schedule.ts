// When a digest is due. Schedulers only tick each minute of UTC; the slots, in the subscriber's zone, are ours.
import { Temporal } from "temporal-polyfill";
import type { Rhythm } from "../../commands/subscription.ts";

export type { Rhythm };

/** `day` is the local day that names the slot, as YYYY-MM-DD: there is one slot for it, wherever the clock goes. */
export type Slot = { day: string; at: Date };

/** The first slot after `after`. Throws RangeError for a zone that does not exist. */
export function nextSlot(rhythm: Rhythm, after: Date): Slot {
  const time = Temporal.PlainTime.from(rhythm.at);
  const today = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(rhythm.zone).toPlainDate();
  // A slot of yesterday may still lie ahead where the clock skipped a whole day.
  for (let day = today.subtract({ days: 1 }); ; day = day.add({ days: 1 })) {
    if (!falls(rhythm, day.dayOfWeek)) continue;
    const at = remembered(day.toPlainDateTime(time), rhythm.zone);
    if (at > after.getTime()) return { day: day.toString(), at: new Date(at) };
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

// Many digests ask for the same instants, and each asks for its own several times; reading a zone is slow.
const MOST_REMEMBERED = 20_000;
const instants = new Map<string, number>();

function remembered(local: Temporal.PlainDateTime, zone: string): number {
  const key = `${local.toString()} ${zone}`;
  let instant = instants.get(key);
  if (instant === undefined) {
    if (instants.size >= MOST_REMEMBERED) instants.clear();
    instant = instantOf(local, zone);
    instants.set(key, instant);
  }
  return instant;
}

/** Milliseconds since 1970. A local time that does not exist is the first one after; of one that comes twice, the first. */
function instantOf(local: Temporal.PlainDateTime, zone: string): number {
  const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(local)) return earlier.epochMilliseconds;
  // The clock jumps over it: what comes right after the jump.
  return earlier.getTimeZoneTransition("next")!.epochMilliseconds;
}
