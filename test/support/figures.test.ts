// The yardstick of the honesty test, measured itself.
import { describe, expect, it } from "vitest";
import { figuresIn, unfounded } from "./figures.ts";

describe("The figures in a text", () => {
  it.each([
    ["HK$43.36, before HK$49.21", ["43.36 HKD", "49.21 HKD"]],
    ["over HK$1 trillion (over US$128.4 billion)", ["1000000000000 HKD", "128400000000 USD"]],
    ["7 billion yuan to 8 billion yuan", ["7000000000 CNY", "8000000000 CNY"]],
    ["7 to 8 billion yuan", ["7000000000 CNY", "8000000000 CNY"]],
    ["over 135,000 cars, 2024", ["135000", "2024"]],
    ["nearly +6% on the day, -2.5%", ["6 %", "-2.5 %"]],
    ["18 Dec 2025, by 31 Dec 2025", ["2025-12-18", "2025-12-31"]],
    ["counted from 18 December 2025; Jan 2025; Q3 2025; by 2027", ["2025-12-18", "2025-01", "2025-Q3", "2027"]],
    ["Xiaomi 17 Ultra, SU7 and MiMo-V2-Flash", ["17", "“su7”", "“mimo-v2-flash”"]],
    ["Xiaomi (1810.HK), KYG9830T1067", ["“1810.hk”", "“kyg9830t1067”"]],
    ["no figure at all", []],
  ])("of “%s” are %j", (text, figures) => expect(figuresIn(text)).toEqual(figures));
});

describe("A figure is founded", () => {
  const fact = {
    id: "t1",
    product: "Xiaomi SU7",
    level: 4,
    statedOn: "2025-12-18",
    when: "2025-12-22..2025-12-28",
    price: { value: 43.36, unit: "HKD", alsoGiven: [{ low: 5, high: 6, unit: "USD" }] },
    remark: "The plan was 170 million.",
  };
  it.each([
    "HK$43.36",
    "US$5 to US$6",
    "18 Dec 2025",
    "22 Dec 2025 to 28 Dec 2025",
    "Dec 2025",
    "2025",
    "170 million",
    "SU7",
    "t1",
  ])("where it stands in the record: %s", (text) => expect(unfounded(text, [fact])).toEqual([]));

  it.each([
    ["43.36", "43.36"],
    ["US$43.36", "43.36 USD"],
    ["HK$43.4", "43.4 HKD"],
    ["43.36%", "43.36 %"],
    ["17 Dec 2025", "2025-12-17"],
    ["170 billion", "170000000000"],
    ["4 of 5", "4"],
    ["YU7", "“yu7”"],
  ])("and not where only something like it does: %s", (text, figure) =>
    expect(unfounded(text, [fact])).toContain(figure),
  );
});
