// Digests as tests need them: ordered without a chat, and kept in memory where the database is not the story.
import type { Place } from "../../src/bot/ports.ts";
import type { DigestRow, StoredDigest } from "../../src/bot/subscriptions/digests.ts";
import type { PlannerParts } from "../../src/bot/subscriptions/planner.ts";
import { nextSlot } from "../../src/bot/subscriptions/schedule.ts";
import type { Letter } from "../../src/bot/delivery/outbox.ts";
import type { DigestOrder, Rhythm } from "../../src/commands/subscription.ts";

/** Whole, half and quarter hours, both hemispheres, clocks that change by half an hour, in Ramadan, and not at all. */
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "America/Santiago",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Hong_Kong",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Auckland",
];

export const order = (rhythm: Rhythm, more: Partial<DigestOrder> = {}): DigestOrder => ({
  rhythm,
  companies: ["xiaomi"],
  kinds: null,
  whenEmpty: "line",
  ...more,
});

/** Number `n` of many in all zones, at times of day where clocks change and others, of all rhythms. */
export function rhythmOf(n: number): Rhythm {
  const zone = ZONES[n % ZONES.length]!;
  const quarter = (n * 7) % 96;
  const at = `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
  switch (n % 5) {
    case 3:
      return { every: "weekday", at, zone };
    case 4:
      return { every: "week", on: ((n % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7, at, zone };
    default:
      return { every: "day", at, zone };
  }
}

/** Every slot of a rhythm in a span of time, by its day. */
export function slotDays(rhythm: Rhythm, from: Date, until: Date): string[] {
  const days: string[] = [];
  for (let slot = nextSlot(rhythm, from); slot.at <= until; slot = nextSlot(rhythm, slot.at)) days.push(slot.day);
  return days;
}

const at: Place = { platform: "here", workspace: "club", channel: "lobby" };

/** What the planner asks of the digests' table, without one. */
export function digestsInMemory(rhythms: readonly Rhythm[], start: Date) {
  const rows = new Map<string, DigestRow>();
  /** By the minute in which they are due. */
  const waiting = new Map<number, Set<string>>();
  /** Of half a million letters only the keys: all of them would fill the memory. */
  const letters: Pick<Letter, "key">[] = [];
  const wait = (row: DigestRow) => {
    const known = waiting.get(row.next_at);
    if (known) known.add(row.id);
    else waiting.set(row.next_at, new Set([row.id]));
  };
  for (const [n, rhythm] of rhythms.entries()) {
    const row: DigestRow = {
      id: `d${n}`,
      ...at,
      scope: "channel",
      owner: `channel-${n}`,
      place: JSON.stringify(at),
      made_by: "ann",
      body: JSON.stringify(order(rhythm)),
      state: "active",
      reason: null,
      cursor: 0,
      told_at: start.getTime(),
      next_at: nextSlot(rhythm, start).at.getTime(),
      created: start.getTime(),
    };
    rows.set(row.id, row);
    wait(row);
  }
  const digests: PlannerParts["digests"] = {
    due: async (now) => [...(waiting.get(now.getTime()) ?? [])].map((id) => rows.get(id)!),
    watched: async () => new Map(),
    pause: async () => false,
    advance: async (steps) => {
      for (const { digest, cursor, toldAt, nextAt, letter } of steps) {
        const row = rows.get(digest.id)!;
        waiting.get(row.next_at)!.delete(row.id);
        Object.assign(row, { cursor, told_at: toldAt.getTime(), next_at: nextAt.getTime() });
        wait(row);
        if (letter) letters.push({ key: letter.key });
      }
      return steps.map(({ digest }) => digest.id);
    },
  };
  return { digests, letters };
}

export const daysOf = (letters: readonly Pick<Letter, "key">[], { id }: Pick<StoredDigest, "id">): string[] =>
  letters.filter(({ key }) => key.startsWith(`digest:${id}:`)).map(({ key }) => key.split(":")[2]!);
