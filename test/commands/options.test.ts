// The kinds of option.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { specsOf } from "../../src/commands/specs.ts";
import { choice, file, page, rest, since, until, yesNo } from "../../src/commands/options.ts";

describe("A date", () => {
  it.each([
    ["2025-12-18", "2025-12-18", "2025-12-18"],
    [" 2025-12 ", "2025-12-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-q4", "2025-10-01", "2025-12-31"],
    ["2025-H1", "2025-01-01", "2025-06-30"],
    ["2025", "2025-01-01", "2025-12-31"],
  ])("%s begins on %s and ends on %s", (typed, first, last) => {
    expect(since().parse(typed)).toBe(first);
    expect(until().parse(typed)).toBe(last);
  });

  it("of any other form is refused, with the forms that are taken", () => {
    for (const typed of [
      "",
      "today",
      "12/2025",
      "2025-13",
      "2025-02-29",
      "20251218",
      "2025-12-18T00:00",
      "0".repeat(31),
    ])
      expect(until().safeParse(typed).success, typed).toBe(false);
    expect(until().safeParse("soon").error?.issues[0]?.message).toContain("2025-12-31");
  });

  it("typed in any way is refused or a day", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-QH. ".split("")), maxLength: 12 }), (typed) => {
        const { data } = since().safeParse(typed);
        if (data !== undefined) expect(data).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe("A page", () => {
  it("is the first unless said", () => expect(page().parse(undefined)).toBe(1));
  it.each(["2", 2, " 3 "])("is a whole number: %s", (typed) => expect(page().parse(typed)).toBe(Number(typed)));
  it.each(["0", "-1", "1.5", "", "x", "10001", "1e9", null, Number.NaN, {}])("is never %s", (typed) =>
    expect(page().safeParse(typed).success).toBe(false),
  );
});

describe("Yes or no", () => {
  it.each(["yes", "TRUE", "on", "1", "y", true])("%s is yes", (typed) => expect(yesNo("").parse(typed)).toBe(true));
  it.each(["no", "False", "OFF", "0", "n", false])("%s is no", (typed) => expect(yesNo("").parse(typed)).toBe(false));
  it.each(["", "maybe", 2, null, {}, []])("%s is neither", (typed) =>
    expect(yesNo("").safeParse(typed).success).toBe(false),
  );
});

it("a choice is one of its values, in any case", () => {
  const kinds = choice(["buyback", "placement"], "");
  expect(kinds.parse("BuyBack")).toBe("buyback");
  expect(kinds.parse(" PLACEMENT ")).toBe("placement");
  for (const typed of ["", "buy", 1, null]) expect(kinds.safeParse(typed).success).toBe(false);
});

it("a file is what an adapter made of one: a name, a size, and a way to read it", () => {
  const given = { name: "a.yaml", size: 3, read: async () => ({ status: "missing" as const }) };
  expect(file("").parse(given)).toEqual(given);
  for (const typed of ["a.yaml", null, {}, { ...given, read: "now" }, { ...given, size: -1 }, { ...given, name: 1 }])
    expect(file("").safeParse(typed).success).toBe(false);
});

it("a file is registered as one, and needs no name on a line", () => {
  expect(specsOf(z.strictObject({ file: file("What it is") }))).toEqual([
    { key: "file", name: "file", kind: "file", description: "What it is", required: true, positional: true },
  ]);
});

it("the rest is one to ten names", () => {
  expect(rest("").parse([" a ", "b"])).toEqual(["a", "b"]);
  expect(rest("").parse("a")).toEqual(["a"]);
  for (const typed of [[], [""], "", 7, Array(11).fill("x"), ["x".repeat(101)]])
    expect(rest("").safeParse(typed).success).toBe(false);
});
