import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { lastSlot, nextSlot, type Rhythm, type Slot } from "../../../src/bot/subscriptions/schedule.ts";

// Whole and half and quarter hours, both hemispheres, clocks that change by half an hour, in Ramadan, and not at all.
const zones = [
  "Europe/Berlin",
  "Europe/London",
  "America/New_York",
  "America/St_Johns",
  "America/Santiago",
  "America/Havana",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Hong_Kong",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Auckland",
];

const times = ["00:00", "00:30", "01:30", "02:00", "02:15", "02:45", "03:00", "07:30", "23:59"];
const start = new Date("2026-01-01T00:00:00Z");
const end = new Date("2027-06-01T00:00:00Z");

const slotsOf = (rhythm: Rhythm, from = start, until = end): Slot[] => {
  const slots: Slot[] = [];
  for (let slot = nextSlot(rhythm, from); slot.at < until; slot = nextSlot(rhythm, slot.at)) slots.push(slot);
  return slots;
};

const local = (at: Date, zone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDateTime();

const minuteEarlier = (at: Date): Date => new Date(at.getTime() - 60_000);

describe.each(zones)("over the clock changes of %s", (zone) => {
  it("there is one slot for each day, none twice and none left out", () => {
    for (const at of times) {
      const slots = slotsOf({ every: "day", at, zone });
      const days = slots.map(({ day }) => Temporal.PlainDate.from(day));
      expect(days.slice(1).every((day, n) => day.since(days[n]!).days === 1)).toBe(true);
      expect(slots.slice(1).every((slot, n) => slot.at > slots[n]!.at)).toBe(true);
    }
  });

  it("a slot comes at its local time, or in the first minute after where the clock jumps over it", () => {
    for (const at of times)
      for (const slot of slotsOf({ every: "day", at, zone })) {
        const wanted = Temporal.PlainDateTime.from(`${slot.day}T${at}`);
        const is = local(slot.at, zone);
        if (is.equals(wanted)) continue;
        const before = local(minuteEarlier(slot.at), zone);
        expect(Temporal.PlainDateTime.compare(is, wanted)).toBe(1);
        expect(Temporal.PlainDateTime.compare(before, wanted)).toBe(-1);
      }
  });

  it("of a local time that comes twice, the first counts", () => {
    for (const at of times)
      for (const slot of slotsOf({ every: "day", at, zone }))
        for (const earlier of [30, 60, 120]) {
          const before = local(new Date(slot.at.getTime() - earlier * 60_000), zone);
          expect(before.toString()).not.toBe(`${slot.day}T${at}:00`);
        }
  });
});

describe("a slot", () => {
  it("that the clock jumps over comes right after the jump", () => {
    const spring = nextSlot({ every: "day", at: "02:30", zone: "Europe/Berlin" }, new Date("2026-03-28T12:00:00Z"));
    expect(spring).toEqual({ day: "2026-03-29", at: new Date("2026-03-29T01:00:00Z") });
    const island = nextSlot({ every: "day", at: "02:15", zone: "Australia/Lord_Howe" }, new Date("2026-10-03T12:00Z"));
    expect(island).toEqual({ day: "2026-10-04", at: new Date("2026-10-03T15:30:00Z") });
  });

  it("of a day that a place skipped comes when the next day begins", () => {
    const rhythm = { every: "day", at: "07:15", zone: "Pacific/Apia" } as const;
    const skipped = nextSlot(rhythm, new Date("2011-12-29T23:00:00Z"));
    expect(skipped).toEqual({ day: "2011-12-30", at: new Date("2011-12-30T10:00:00Z") });
    expect(nextSlot(rhythm, skipped.at).day).toBe("2011-12-31");
  });

  it("that is due this very moment has been", () => {
    const at = new Date("2026-06-01T07:30:00Z");
    expect(nextSlot({ every: "day", at: "07:30", zone: "UTC" }, at).day).toBe("2026-06-02");
    expect(nextSlot({ every: "day", at: "07:30", zone: "UTC" }, minuteEarlier(at)).day).toBe("2026-06-01");
  });

  it("on weekdays leaves out the weekend of the subscriber", () => {
    const days = slotsOf(
      { every: "weekday", at: "07:30", zone: "Asia/Hong_Kong" },
      new Date("2026-11-19T12:00:00Z"),
      new Date("2026-11-26T12:00:00Z"),
    ).map(({ day }) => day);
    expect(days).toEqual(["2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"]);
  });

  it("each week comes on its day, as the subscriber's calendar has it", () => {
    const rhythm = { every: "week", on: 1, at: "00:30", zone: "Pacific/Auckland" } as const;
    const [first, second] = slotsOf(rhythm, new Date("2026-11-20T00:00:00Z"));
    expect(first).toEqual({ day: "2026-11-23", at: new Date("2026-11-22T11:30:00Z") });
    expect(second!.day).toBe("2026-11-30");
  });

  it("in a zone that does not exist is an error", () => {
    expect(() => nextSlot({ every: "day", at: "07:30", zone: "Mars/Olympus" }, start)).toThrow(RangeError);
  });
});

describe("after a time of being down", () => {
  const rhythm = { every: "day", at: "07:30", zone: "UTC" } as const;

  it("the last slot is left, and how many came before it", () => {
    const found = lastSlot(rhythm, new Date("2026-06-01T08:00:00Z"), new Date("2026-06-11T08:00:00Z"));
    expect(found).toMatchObject({ slot: { day: "2026-06-11", at: new Date("2026-06-11T07:30:00Z") }, missed: 9 });
    expect(found!.next.day).toBe("2026-06-12");
  });

  it("nothing is left where nothing was due", () => {
    expect(lastSlot(rhythm, new Date("2026-06-01T08:00:00Z"), new Date("2026-06-02T07:29:59Z"))).toBeUndefined();
  });
});
