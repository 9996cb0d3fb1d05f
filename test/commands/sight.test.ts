// Footnotes and dates as views use them.
import { describe, expect, it } from "vitest";
import { createLook } from "../../src/commands/look.ts";
import { createSight, displayName } from "../../src/commands/sight.ts";
import { newestOfEach } from "../../src/commands/views/parts.ts";
import { byd, hkd, jefferies, price, source, xiaomi } from "../support/facts.ts";

const look = createLook(new Date("2025-06-03T12:00:00Z"));
const sources = new Map(
  [source("news"), source("wire", "2025-06-01", { publisher: "Wire", url: "https://example.com/1" })].map((s) => [
    s.id,
    s,
  ]),
);
const sightOn = (day: string) => createSight(look, day, sources, new Map([[jefferies.id, jefferies]]));

describe("Footnotes", () => {
  const one = price({ id: "one" });
  const both = price({ id: "both", sources: [{ source: "wire" }, { source: "news" }] });

  it("are numbered in the order of citing, one per fact and source", () => {
    const sight = sightOn("2025-06-03");
    expect(sight.stated("a", both).cites).toEqual([1, 2]);
    expect(sight.stated("b", one).cites).toEqual([3]);
    expect(sight.notes().map(({ n, facts }) => [n, ...facts])).toEqual([
      [1, "both"],
      [2, "both"],
      [3, "one"],
    ]);
  });

  it("keep their number when a fact is cited again", () => {
    const sight = sightOn("2025-06-03");
    sight.cite(one);
    expect(sight.calculated("sum", both, one, both)).toEqual({ text: "sum", cites: [2, 3, 1], calculated: true });
    expect(sight.notes()).toHaveLength(3);
  });

  it("name the source as far as it is known", () => {
    const sight = sightOn("2025-06-03");
    sight.cite(both, price({ id: "lost", sources: [{ source: "gone" }] }));
    expect(sight.notes().map((note) => note.source)).toEqual([
      { title: "What wire reports", publisher: "Wire", publishedOn: "2025-06-01", url: "https://example.com/1" },
      { title: "What news reports", publishedOn: "2025-06-02" },
      { title: "gone", publishedOn: "" },
    ]);
  });
});

describe("The day of a fact", () => {
  const on = "2025-03-05";

  it("is old after more than 90 days, counted from the day spoken of", () => {
    expect(sightOn("2025-06-03").dated(price({ on }))).toBe("5 Mar 2025");
    expect(sightOn("2025-06-04").dated(price({ on }))).toBe("5 Mar 2025, old");
  });

  it("is marked where it was inferred: that day and no other", () => {
    const fact = price({ on, statedOn: "2025-03-06", inferred: ["on"] });
    expect(sightOn("2025-06-03").dated(fact)).toBe("5 Mar 2025, inferred");
    expect(sightOn("2025-06-03").dated(fact, fact.statedOn)).toBe("6 Mar 2025");
    expect(sightOn("2025-06-03").dated(price({ on, inferred: ["statedOn"] }))).toBe("5 Mar 2025");
  });
});

it("a company is shown with its ticker, where it has one", () => {
  expect(displayName(xiaomi, look)).toBe("Xiaomi (1810.HK)");
  expect(displayName({ ...byd, listings: [{ exchange: "OTC", code: "BYDDY" }] }, look)).toBe("BYD (BYDDY)");
  expect(displayName({ id: "china", type: "country", name: "China" }, look)).toBe("China");
});

it("the newest of each thing comes with what other sources say otherwise of that day, and nothing older", () => {
  const on = "2025-06-02";
  const facts = [
    price({ id: "new", on, figure: hkd(40) }),
    price({ id: "other", on, figure: hkd(41) }),
    price({ id: "older", on: "2025-06-01", figure: hkd(39) }),
    price({ id: "high", on, measure: "intraday-high", figure: hkd(42) }),
  ];
  expect(newestOfEach(facts).map(({ id }) => id)).toEqual(["new", "other", "high"]);
  expect(newestOfEach([]).length).toBe(0);
});
