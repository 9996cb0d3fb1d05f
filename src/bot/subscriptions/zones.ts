// How far a zone is from UTC, remembered for the whole time in which that holds: reading a zone is slow.
import { Temporal } from "temporal-polyfill";

/** From one change of the clock up to the next, in milliseconds since 1970. */
export type Stretch = { from: number; to: number; offset: number };

const MOST_OF_ONE = 20;
const known = new Map<string, Stretch[]>();

/** The stretch that holds an instant. Throws RangeError for a zone that does not exist. */
export function stretchAt(zone: string, instant: number): Stretch {
  const stretches = known.get(zone) ?? [];
  const found = stretches.find(({ from, to }) => from <= instant && instant < to);
  if (found) return found;
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  // The change before is looked for from a moment later, so that one that comes this very moment counts.
  const stretch = {
    from: there.add({ nanoseconds: 1 }).getTimeZoneTransition("previous")?.epochMilliseconds ?? -Infinity,
    to: there.getTimeZoneTransition("next")?.epochMilliseconds ?? Infinity,
    offset: there.offsetNanoseconds / 1e6,
  };
  known.set(zone, [stretch, ...stretches].slice(0, MOST_OF_ONE));
  return stretch;
}
