// How an answer looks to its reader.
import { expect, it } from "vitest";
import { createLook } from "../../src/commands/look.ts";

const lateInLondon = new Date("2025-12-19T22:30:00Z");

it("today is the day where the reader is", () => {
  expect(createLook(lateInLondon).today).toBe("2025-12-19");
  expect(createLook(lateInLondon, "en-GB", "Asia/Hong_Kong").today).toBe("2025-12-20");
  expect(createLook(new Date("2025-12-19T02:00:00Z"), "en-US", "America/New_York").today).toBe("2025-12-18");
});

it("numbers and dates follow the locale", () => {
  expect(createLook(lateInLondon, "de").format.count(1234.5)).toBe("1.234,5");
  expect(createLook(lateInLondon, "en-US").format.date("2025-12-19")).toBe("Dec 19, 2025");
});

it("a zone or locale that is none is refused", () => {
  expect(() => createLook(lateInLondon, "en-GB", "Mars/Olympus")).toThrow(RangeError);
  expect(() => createLook(lateInLondon, "not a locale")).toThrow(RangeError);
});

it("formats are made once and used again, however many readers there are", () => {
  const first = createLook(lateInLondon, "fr", "UTC").format;
  expect(createLook(new Date(0), "fr", "UTC").format).toBe(first);
  for (const zone of Intl.supportedValuesOf("timeZone").slice(0, 250)) createLook(lateInLondon, "en-GB", zone);
  expect(createLook(lateInLondon, "fr", "UTC").format.count(1.5)).toBe("1,5");
});
