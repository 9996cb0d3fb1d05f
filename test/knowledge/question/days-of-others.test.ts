// Times that belong to one thing of several: the day of another's record, a year before a quarter, two firms and their times.
import { describe, expect, it } from "vitest";
import { behind } from "../../../src/knowledge/question/find/found.ts";
import type { Finding } from "../../../src/knowledge/question/types.ts";
import { askingTheLibrary } from "../../support/asking.ts";

const last = askingTheLibrary();

const ids = ({ answer }: Finding): string[] => behind(answer).map(({ id }) => id);

describe("The day of an event, and what others did on it", () => {
  it.each([
    ["how did lenovo do on the xiaomi record day", ["su11"]],
    ["geely on the day of xiaomi's all time high", ["su15"]],
    ["what did byd and geely do on xiaomi's record day", ["su15", "su13"]],
    ["byd, lenovo, geely: who did what on 7 feb 2025", ["su15", "su11", "su13"]],
    ["lenovo on 7 feb 2025, how much and highest since when", ["su11", "su12"]],
  ])("“%s”", async (text, facts) => expect(ids(await last(text))).toEqual(facts));

  it("the record day of a company itself stays its record", async () => {
    expect(ids(await last("why did xiaomi rise on the record day"))).toContain("su1");
  });

  it("in a thread: how far another one moved on the day of the record", async () => {
    expect(ids(await last("xiaomi record high?", "and byd, how much"))).toEqual(["su13"]);
  });
});

describe("A year before a quarter", () => {
  it.each(["MAU one year before q3 2025?", "MAU ein Jahr vor Q3 2025", "xiaomi users 12 months before q3 2025"])(
    "“%s” is worked out from the growth",
    async (text) => {
      const { answer } = await last(text);
      expect(answer.kind === "computed" && answer.computed[0]!.how).toBe("year-before");
    },
  );

  it("before a quarter, without a year, is still a bound", async () => {
    const { question } = await last("users before q3 2025");
    expect(question.time).toEqual({ until: "2025-06-30" });
  });
});

describe("Things set side by side, each with its own time", () => {
  it.each([
    ["citi last year vs jefferies now - whats the difference", ["ci1", "bg1"]],
    ["citigroup in march 2024 compared to goldman today", ["ci1", "bg3"]],
  ])("“%s” is what each firm said at its time", async (text, facts) => expect(ids(await last(text))).toEqual(facts));

  it.each([
    ["feb 7 price vs placement reference close vs last close", [43.05, 57, 57, 40.2, 43.05, 40.2]],
    ["compare the 52 week high, the placement price and the last close", [61.45, 53.25, 53.25, 40.2, 61.45, 40.2]],
  ])("“%s”: all of them, and how far apart", async (text, prices) => {
    const { answer } = await last(text);
    const told = answer.kind === "computed" ? answer.computed.flatMap(({ operands }) => operands) : [];
    expect(told.map(({ figure }) => ("value" in figure ? figure.value : undefined))).toEqual(prices);
  });
});
