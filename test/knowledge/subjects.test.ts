// Subjects, and the forms in which their listings are written.
import { describe, expect, it } from "vitest";
import { createNames } from "../../src/knowledge/names.ts";
import { subject, subjectNames, ticker } from "../../src/knowledge/subjects.ts";
import { xiaomi } from "../support/facts.ts";

describe("a subject", () => {
  it("needs no more than an id, a type and a name", () => {
    expect(subject.safeParse({ id: "china", type: "country", name: "China" }).success).toBe(true);
  });

  it.each([
    ["an id in capitals", { id: "Xiaomi" }],
    ["an id of odd characters", { id: "xiao_mi" }],
    ["an unknown type", { type: "person" }],
    ["an empty name", { name: "" }],
    ["an empty alias", { aliases: [""] }],
    ["a listing without a code", { listings: [{ exchange: "HK" }] }],
    ["an exchange in small letters", { listings: [{ exchange: "hk", code: "1810" }] }],
    ["a code that YAML took for a number", { listings: [{ exchange: "HK", code: 1810 }] }],
    ["an ISIN that is too short", { isin: "KYG9830T106" }],
    ["an ISIN in small letters", { isin: "kyg9830t1067" }],
    ["a field that nobody knows", { ticker: "1810" }],
  ])("refuses %s", (_what, wrong) => {
    expect(subject.safeParse({ ...xiaomi, ...wrong }).success).toBe(false);
  });
});

describe("the names of a subject", () => {
  it.each(["175", "0175", "00175", "175.HK", "0175.HK", "00175.hk", "HK:175", "HK: 0175", "hk00175", "吉利"])(
    "hold the listing 0175 in Hong Kong as %s",
    (typed) => {
      const geely = subject.parse({
        id: "geely",
        type: "company",
        name: "Geely",
        listings: [{ exchange: "HK", code: "0175" }],
        aliases: ["吉利"],
      });
      const names = createNames([{ id: geely.id, name: geely.name, names: subjectNames(geely) }]);
      expect(names.resolve(typed)).toEqual({ status: "found", id: "geely" });
    },
  );

  it("begin with the one to show", () => {
    expect(subjectNames(xiaomi)[0]).toBe("Xiaomi");
  });
});

describe("the ticker", () => {
  it("is the first listing as people write it", () => {
    expect(ticker(xiaomi)).toBe("1810.HK");
    const otc = { exchange: "OTC", code: "XIACF" };
    expect(ticker({ ...xiaomi, listings: [otc, ...xiaomi.listings!] })).toBe("XIACF");
  });

  it("is none where there is no listing", () => {
    expect(ticker({ id: "china", type: "country", name: "China" })).toBeUndefined();
    expect(ticker({ ...xiaomi, listings: [] })).toBeUndefined();
  });
});
