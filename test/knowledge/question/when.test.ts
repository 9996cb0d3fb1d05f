// Times in a question, as people of several languages write them; relative ones from the asker's today, a Friday.
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/knowledge/question/normalise.ts";
import { timesIn } from "../../../src/knowledge/question/when.ts";

const TODAY = "2025-12-19";
const read = (text: string) => timesIn(fold(text), TODAY).map(({ time }) => time);

describe("A day", () => {
  it.each([
    "on 18 Dec 2025",
    "dec 18th, 2025",
    "2025-12-18",
    "18.12.2025",
    "12/18/2025",
    "on 18 december",
    "am 18. Dezember",
    "12月18日",
    "2025年12月18号",
    "yesterday",
    "gestern",
    "昨天",
  ])("“%s” is read", (text) => expect(read(text)).toEqual([{ span: "2025-12-18" }]));

  it("without a year is the newest that is over", () => {
    expect(read("on 24 march")).toEqual([{ span: "2025-03-24" }]);
    expect(read("on 24 december")).toEqual([{ span: "2024-12-24" }]);
  });

  it("that no calendar has is none", () => expect(read("2025-02-30")).not.toContainEqual({ span: "2025-02-30" }));
});

describe("A longer time", () => {
  it.each([
    ["in March 2024", { span: "2024-03" }],
    ["2024年3月", { span: "2024-03" }],
    ["2024年十二月", { span: "2024-12" }],
    ["二月七日", { span: "2025-02-07" }],
    ["2024年十二月二十五日", { span: "2024-12-25" }],
    ["final quarter of 2023", { span: "2023-Q4" }],
    ["xmas week", { span: "2025-12-22..2025-12-28" }],
    ["二月", { span: "2025-02" }],
    ["on Thursday, 18 December 2025", { span: "2025-12-18" }],
    ["in february", { span: "2025-02" }],
    ["Q4 2023", { span: "2023-Q4" }],
    ["im vierten Quartal 2023", { span: "2023-Q4" }],
    ["2025年第三季度", { span: "2025-Q3" }],
    ["first half of 2025", { span: "2025-H1" }],
    ["in q4", { span: "Q4" }],
    ["in 2024", { span: "2024" }],
    ["去年", { span: "2024" }],
    ["last quarter", { span: "2025-Q3" }],
    ["last month", { span: "2025-11" }],
    ["ytd", { span: "2025-01-01..2025-12-19" }],
    ["from march 2024 to may 2025", { span: "2024-03-01..2025-05-31" }],
    ["between 1 dec and 18 dec 2025", { span: "2025-12-01..2025-12-18" }],
  ])("“%s” is a span", (text, time) => expect(read(text)).toEqual([time]));

  it.each([
    ["as of march 2025", { asOf: "2025-03-31" }],
    ["Stand Ende März 2025", { asOf: "2025-03-31" }],
    ["截至2025年3月底", { asOf: "2025-03-31" }],
    ["as of today", { asOf: TODAY }],
    ["since June 2025", { since: "2025-06-01" }],
    ["seit dem 1. Juni 2025", { since: "2025-06-01" }],
    ["until 17 dec 2025", { until: "2025-12-17" }],
    ["before 18 dec 2025", { until: "2025-12-17" }],
  ])("“%s” reaches one way", (text, time) => expect(read(text)).toEqual([time]));
});

it.each(["1810.hk", "HK$2024.50", "52 week high", "17 ultra", "may I ask", "43.36"])("“%s” is no time", (text) =>
  expect(read(text)).toEqual([]),
);
