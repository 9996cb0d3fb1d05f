// From what people type to who is meant.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNames, normalise } from "../../src/knowledge/names.ts";
import { anyCharacters } from "../support/arbitrary-text.ts";

const names = createNames([
  { id: "xiaomi", name: "Xiaomi", names: ["Xiaomi", "Xiaomi Group", "小米", "1810", "1810.HK"] },
  { id: "byd", name: "BYD", names: ["BYD", "比亚迪"] },
  { id: "nestle", name: "Nestlé", names: ["Nestlé"] },
  { id: "morgan-stanley", name: "Morgan Stanley", names: ["Morgan Stanley", "MS"] },
  { id: "microsoft", name: "Microsoft", names: ["Microsoft", "MS"] },
]);

describe("resolving a name", () => {
  it.each([
    ["XIAOMI", "xiaomi"],
    ["  xiaomi-group ", "xiaomi"],
    ["ｘｉａｏｍｉ", "xiaomi"],
    ["$1810", "xiaomi"],
    ["1810 . hk", "xiaomi"],
    ["小米", "xiaomi"],
    ["Nestle", "nestle"],
    ["NESTLÉ", "nestle"],
    ["morgan-stanley", "morgan-stanley"],
  ])("takes %j for %s", (typed, id) => {
    expect(names.resolve(typed)).toEqual({ status: "found", id });
  });

  it("asks back where a name belongs to two", () => {
    expect(names.resolve("MS")).toEqual({ status: "ambiguous", ids: ["morgan-stanley", "microsoft"] });
  });

  it.each([
    ["xiaommi", ["xiaomi"]],
    ["xaiomi", ["xiaomi"]],
    ["Stanley", ["morgan-stanley"]],
    ["bydd", ["byd"]],
    ["zzzzzzzz", []],
    ["", []],
    ["!?", []],
    ["x", []],
  ])("does not know %j and offers %j", (typed, near) => {
    expect(names.resolve(typed)).toEqual({ status: "unknown", near });
  });

  it("knows nobody by a name that only punctuation tells apart from nothing", () => {
    const odd = createNames([{ id: "odd", name: "…", names: ["…", "???"] }]);
    expect(odd.resolve("!!!")).toEqual({ status: "unknown", near: [] });
    expect(odd.resolve("odd")).toEqual({ status: "found", id: "odd" });
  });

  it("does not offer a name of one letter for another letter", () => {
    const letters = createNames([{ id: "ford", name: "Ford", names: ["Ford", "F"] }]);
    expect(letters.resolve("C")).toEqual({ status: "unknown", near: [] });
  });

  it("answers anything that can be typed, at any length", () => {
    fc.assert(fc.property(anyCharacters(300), (typed) => void names.resolve(typed)));
    names.resolve("x".repeat(1_000_000));
  });

  it("finds every name that it was built from", () => {
    const list = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(list, (ids) => {
        const built = createNames(ids.map((id) => ({ id, name: id, names: [id] })));
        for (const id of ids) expect(built.resolve(id.toUpperCase())).toEqual({ status: "found", id });
      }),
    );
  });
});

describe("completing a name", () => {
  it("offers each owner once, those that begin with what is typed first", () => {
    expect(names.complete("xi")).toEqual(["Xiaomi"]);
    expect(names.complete("m")).toEqual(["Microsoft", "Morgan Stanley"]);
    expect(names.complete("ms")).toEqual(["Morgan Stanley", "Microsoft"]);
    expect(names.complete("stan")).toEqual(["Morgan Stanley"]);
    expect(names.complete("比亚")).toEqual(["BYD"]);
    expect(names.complete("zzz")).toEqual([]);
  });

  it("offers all while nothing is typed, up to the limit", () => {
    expect(names.complete("")).toHaveLength(5);
    expect(names.complete("", 2)).toHaveLength(2);
  });
});

describe("the form in which names are compared", () => {
  it("is the same however often it is taken", () => {
    fc.assert(
      fc.property(anyCharacters(40), (typed) => {
        expect(normalise(normalise(typed))).toBe(normalise(typed));
      }),
    );
  });
});
