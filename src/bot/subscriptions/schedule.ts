// When a digest is due. Schedulers only tick each minute of UTC; the slots, in the subscriber's zone, are ours.
import { Temporal } from "temporal-polyfill";

/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `at` is a local time as HH:MM; `zone` an IANA zone. */
export type Rhythm = { at: string; zone: string } & ({ every: "day" | "weekday" } | { every: "week"; on: Weekday });

/** `day` is the local day that names the slot, as YYYY-MM-DD: there is one slot for it, wherever the clock goes. */
export type Slot = { day: string; at: Date };

/** The first slot after `after`. Throws RangeError for a zone that does not exist. */
export function nextSlot(rhythm: Rhythm, after: Date): Slot {
  const time = Temporal.PlainTime.from(rhythm.at);
  const today = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(rhythm.zone).toPlainDate();
  // A slot of yesterday may still lie ahead where the clock skipped a whole day.
  for (let day = today.subtract({ days: 1 }); ; day = day.add({ days: 1 })) {
    if (!falls(rhythm, day.dayOfWeek)) continue;
    const at = instantOf(day.toPlainDateTime(time), rhythm.zone);
    if (at > after.getTime()) return { day: day.toString(), at: new Date(at) };
  }
}

/** The last slot at or before `now`, among those after `after`: what is left of many that were missed. */
export function lastSlot(rhythm: Rhythm, after: Date, now: Date): { slot: Slot; missed: number } | undefined {
  let found: Slot | undefined;
  let missed = -1;
  for (let slot = nextSlot(rhythm, after); slot.at <= now; slot = nextSlot(rhythm, slot.at)) {
    found = slot;
    missed++;
  }
  return found && { slot: found, missed };
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

/** Milliseconds since 1970. A local time that does not exist is the first one after; of one that comes twice, the first. */
function instantOf(local: Temporal.PlainDateTime, zone: string): number {
  const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(local)) return earlier.epochMilliseconds;
  // The clock jumps over it: what comes right after the jump.
  return earlier.getTimeZoneTransition("next")!.epochMilliseconds;
}
