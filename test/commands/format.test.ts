// Figures, dates and hedges as people read them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormat } from "../../src/commands/format.ts";
import { en } from "../../src/commands/words/en.ts";

const format = createFormat("en-GB", "UTC", en.units);
const german = createFormat("de", "Europe/Berlin", en.units);

describe("A stated figure", () => {
  it.each([
    [{ value: 43.36, unit: "HKD" }, "HK$43.36"],
    [{ value: 40.2, unit: "HKD" }, "HK$40.20"],
    [{ value: 57, unit: "HKD" }, "HK$57"],
    [{ value: 904_000_000, unit: "HKD" }, "HK$904 million"],
    [{ value: 150_700_000, unit: "HKD" }, "HK$150.7 million"],
    [{ value: 1e12, unit: "HKD", hedge: "over" as const }, "over HK$1 trillion"],
    [
      { value: 32_100_000_000, unit: "CNY", alsoGiven: [{ value: 4_400_000_000, unit: "USD" }] },
      "32.1 billion yuan (US$4.4 billion)",
    ],
    [{ low: 7e9, high: 8e9, unit: "CNY" }, "7 to 8 billion yuan"],
    [{ low: 9e8, high: 1.2e9, unit: "CNY" }, "900 million to 1.2 billion yuan"],
    [{ low: 52.8, high: 54.6, unit: "HKD" }, "HK$52.80 to HK$54.60"],
    [{ value: 135_000, unit: "cars", hedge: "over" as const }, "over 135,000 cars"],
    [{ value: 1_000_000, unit: "devices" }, "1 million devices"],
    [{ value: 999_999, unit: "devices" }, "999,999 devices"],
    [{ value: 16, unit: "%", hedge: "up to" as const }, "up to 16%"],
    [{ value: 0, unit: "cars" }, "0 cars"],
    [{ value: 25_963_431_234, unit: "shares" }, "25.963431234 billion shares"],
    [{ value: 12, unit: "JPY" }, "JPY 12"],
    [{ value: 0.123456, unit: "USD" }, "US$0.123456"],
  ])("%j is “%s”", (figure, text) => expect(format.figure(figure)).toBe(text));

  it("is never rounded", () => {
    const sizes: Record<string, number> = { "": 1, " million": 1e6, " billion": 1e9, " trillion": 1e12 };
    const stated = fc.tuple(fc.integer({ min: 1, max: 1e13 }), fc.constantFrom(1, 100)).map(([n, part]) => n / part);
    fc.assert(
      fc.property(stated, (value) => {
        const [, digits, scale] = /^HK\$([\d,.]+)( \w+)?$/.exec(format.figure({ value, unit: "HKD" }))!;
        expect(Number((Number(digits!.replaceAll(",", "")) * sizes[scale ?? ""]!).toPrecision(15))).toBe(value);
      }),
    );
  });

  it("follows the locale", () => {
    expect(german.figure({ value: 1234.5, unit: "HKD" })).toBe("HK$1.234,50");
    expect(german.figure({ value: 32_100_000_000, unit: "CNY" })).toBe("32,1 billion yuan");
  });
});

describe("A growth", () => {
  it.each([
    [{ value: 236.1, unit: "%" }, "+236.1%"],
    [{ value: -2.5, unit: "%" }, "-2.5%"],
    [{ value: 0, unit: "%" }, "0%"],
    [{ value: 6, unit: "%", hedge: "nearly" as const }, "nearly +6%"],
    [{ low: 5, high: 7, unit: "%" }, "5% to 7%"],
  ])("%j is “%s”", (figure, text) => expect(format.growth(figure)).toBe(text));
});

describe("What is computed", () => {
  it("is rounded to what can be read", () => {
    expect(format.amount(39.657894736, "HKD")).toBe("HK$39.66");
    expect(format.amount(42_600_000_000, "HKD")).toBe("HK$42.6 billion");
    expect(format.amount(1 / 3, "USD")).toBe("US$0.33");
    expect(format.change(7.8607)).toBe("+7.9%");
    expect(format.change(-13.66)).toBe("-13.7%");
    expect(format.change(0)).toBe("0%");
    expect(format.difference(-5.85, "HKD")).toBe("-HK$5.85");
    expect(format.difference(1_000_000, "HKD")).toBe("+HK$1 million");
  });

  it("that rounds to nothing has no sign", () => {
    expect(format.change(-0.01)).toBe("0%");
    expect(format.change(0.01)).toBe("0%");
  });
});

describe("A span of time", () => {
  it.each([
    ["2025-12-18", "18 Dec 2025"],
    ["2025-12-18..2025-12-18", "18 Dec 2025"],
    ["2025-01", "Jan 2025"],
    ["2025-Q3", "Q3 2025"],
    ["2025-H1", "H1 2025"],
    ["2024", "2024"],
    ["2025-12-22..2025-12-28", "22 Dec 2025 to 28 Dec 2025"],
    ["..2027", "by 2027"],
    ["..2025-12-31", "by the end of 2025"],
    ["2024-03-20..", "since 20 Mar 2024"],
    ["nonsense", "nonsense"],
  ])("%s is “%s”", (period, text) => expect(format.period(period)).toBe(text));
});

it("a time is shown in the reader's zone, a day is the same everywhere", () => {
  expect(format.time("2025-12-19T23:30:00Z")).toBe("19 Dec 2025, 23:30 UTC");
  expect(german.time("2025-12-19T23:30:00Z")).toContain("20. Dez. 2025");
  expect(createFormat("en-GB", "Pacific/Kiritimati", en.units).date("2025-12-19")).toBe("19 Dec 2025");
});

it("a nought has no sign, and lends none to the next one", () => {
  const fresh = createFormat("en-GB", "UTC", en.units);
  expect([-0, 0].map((value) => fresh.figure({ value, unit: "HKD" }))).toEqual(["HK$0", "HK$0"]);
  expect([-0, 0].map((value) => fresh.growth({ value, unit: "%" }))).toEqual(["0%", "0%"]);
});

it("a figure reads the same the second time, whatever unit it had before", () => {
  const fresh = createFormat("en-GB", "UTC", en.units);
  const read = () => ["HKD", "users"].map((unit) => fresh.figure({ value: 40.2, unit }));
  expect([read(), read()]).toEqual(Array.from({ length: 2 }, () => ["HK$40.20", "40.2 users"]));
});
