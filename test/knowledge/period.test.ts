// Spans of time as sources write them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPeriod, parsePeriod } from "../../src/knowledge/period.ts";

describe("a period", () => {
  it.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-H1", "2025-01-01", "2025-06-30"],
    ["2025-H2", "2025-07-01", "2025-12-31"],
    ["2025-Q1", "2025-01-01", "2025-03-31"],
    ["2025-Q4", "2025-10-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2025-12-18", "2025-12-18", "2025-12-18"],
    ["2025-12-22..2025-12-28", "2025-12-22", "2025-12-28"],
    ["2024-Q3..2025", "2024-07-01", "2025-12-31"],
    ["2025-01-01..2025-01-01", "2025-01-01", "2025-01-01"],
  ])("reads %s as %s to %s", (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  it("leaves an end open that is not given", () => {
    expect(parsePeriod("..2027")).toEqual({ to: "2027-12-31" });
    expect(parsePeriod("2024-H1..")).toEqual({ from: "2024-01-01" });
  });

  it.each([
    "",
    "..",
    "...",
    "2025-Q5",
    "2025-H3",
    "2025-13",
    "2025-00",
    "2025-02-29",
    "2025-04-31",
    "25",
    "Q3 2025",
    "2025..2024",
  ])("refuses %j", (text) => expect(parsePeriod(text)).toBeUndefined());

  it.each(["2025..2026..2027", "2025-1", " 2025", "2025-12-18T00:00", "last year", "２０２５", "2025–2026"])(
    "refuses %j",
    (text) => expect(isPeriod(text)).toBe(false),
  );

  it("never throws, and never ends before it begins", () => {
    const pieces = fc.constantFrom("2024", "2025", "-", "..", "Q", "H", "1", "12", "31", "x", "");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const span = parsePeriod(parts.join(""));
        if (span?.from && span.to) expect(span.from <= span.to).toBe(true);
      }),
    );
  });

  it("covers each day of the month, quarter, half and year that it lies in", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const year = day.slice(0, 4);
          const month = date.getUTCMonth();
          const forms = [
            day,
            day.slice(0, 7),
            `${year}-Q${Math.floor(month / 3) + 1}`,
            `${year}-H${month < 6 ? 1 : 2}`,
            year,
          ];
          for (const form of forms) {
            const span = parsePeriod(form);
            expect(span!.from! <= day && day <= span!.to!).toBe(true);
          }
        },
      ),
    );
  });
});
