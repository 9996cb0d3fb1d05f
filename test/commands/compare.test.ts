// Side by side.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import type { Fact } from "../../src/knowledge/facts/fact.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, hkd, price, rating, target } from "../support/facts.ts";
import { factsBehind, items, said, table, titleOf, value } from "../support/replies.ts";

const words = en.compare;

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("firms stand under each other with rating, target and upside, and what they lack is said", async () => {
    const reply = await footnote.ask("compare jefferies goldman company:xiaomi");
    expect(titleOf(reply)).toBe("Firms on Xiaomi (1810.HK)");
    expect(table(reply)).toEqual([
      ["Jefferies", "Hold, downgraded", "HK$43.36", "+7.9%", "18 Dec 2025"],
      ["Goldman Sachs", "Buy, reiterated", words.noTarget, "", "18 Dec 2025, inferred"],
    ]);
    expect(value(reply, "+7.9%").calculated).toBe(true);
    expect(factsBehind(reply, words.highest("Goldman Sachs", "Buy"))).toEqual(["bg3"]);
    expect(items(reply, words.stances)).toHaveLength(2);
  });

  it("the company of firms may stand among the names", async () => {
    const reply = await footnote.ask("compare 高盛 富瑞 小米");
    expect(table(reply).map(([firm]) => firm)).toEqual(["Goldman Sachs", "Jefferies"]);
  });

  it("as of 17 December 2025 the firms stand as they did then, also where only a later source tells it", async () => {
    const reply = await footnote.ask("compare jefferies citi company:xiaomi as-of:2025-12-17");
    expect(table(reply).map(([firm, rating, target]) => [firm, rating, target])).toEqual([
      ["Jefferies", "more bullish; the rating is not named (until 18 Dec 2025)", "HK$49.21"],
      ["Citigroup", "Buy, reiterated", words.noTarget],
    ]);
    expect(factsBehind(reply, "more bullish; the rating is not named (until 18 Dec 2025)")).toEqual(["bg1"]);
    expect(said(reply)).not.toMatch(/43\.36|Hold/);
  });

  it("companies stand beside each other, each measure with its footnotes", async () => {
    const reply = await footnote.ask("compare xiaomi byd");
    const [close, , target, upside, worth] = table(reply);
    expect(close).toEqual([words.close, "HK$40.20 on 18 Dec 2025", words.nothing]);
    expect(target).toEqual([words.target, "HK$43.36", words.noTarget]);
    expect(upside).toEqual([words.columns.upside, "+7.9%", words.nothing]);
    expect(worth?.[1]).toBe("over HK$1 trillion (over US$128.4 billion) on 7 Feb 2025, old");
    expect(value(reply, "HK$43.36").calculated).toBe(true);
  });

  it("one company alone, or the same twice, is not enough", async () => {
    for (const line of ["compare xiaomi", "compare xiaomi 小米", "compare xiaomi company:1810.HK"])
      expect(titleOf(await footnote.ask(line))).toBe(words.needTwo);
  });

  it("firms and several companies cannot be mixed", async () => {
    expect(titleOf(await footnote.ask("compare jefferies xiaomi byd"))).toBe(words.mixed);
  });

  it("a name that is neither is named, with near matches", async () => {
    const reply = await footnote.ask("compare xiaomi byt");
    expect(titleOf(reply)).toBe(words.neither("byt"));
    expect(reply.private).toBe(true);
    expect(titleOf(await footnote.ask("compare"))).toBe("“compare” needs names");
  });
});

describe("Firms", () => {
  const compared = async (facts: Fact[], line = "compare jefferies citi company:xiaomi") =>
    (await footnoteWith({ ...ground, facts }, { now: "2025-06-03" })).ask(line);

  it("with targets in different currencies are each measured against the close in their own", async () => {
    const reply = await compared([
      target({ id: "t1", price: { value: 6, unit: "USD" } }),
      target({ id: "t2", firm: "citi", price: hkd(44) }),
      price({ id: "hkd", figure: hkd(40), on: "2025-06-01" }),
      price({ id: "usd", figure: { value: 5, unit: "USD" }, on: "2025-06-02" }),
    ]);
    expect(table(reply).map(([firm, , target, upside]) => [firm, target, upside])).toEqual([
      ["Jefferies", "US$6", "+20%"],
      ["Citigroup", "HK$44", "+10%"],
    ]);
    expect(factsBehind(reply, "+20%").sort()).toEqual(["t1", "usd"]);
    expect(factsBehind(reply, "+10%").sort()).toEqual(["hkd", "t2"]);
  });

  it("whose target has no close in its currency have no upside, and none is explained", async () => {
    const reply = await compared([
      target({ price: { value: 6, unit: "USD" } }),
      price({ figure: hkd(40), on: "2025-06-02" }),
    ]);
    expect(table(reply)[0]?.slice(2, 4)).toEqual(["US$6", ""]);
    expect(said(reply)).not.toContain(en.targets.upsideFrom);
  });

  it("as of a past day have the rating that a later source says they held, by its name where it is named", async () => {
    const later = rating({ id: "later", rating: "Hold", level: 3, previous: { rating: "Buy", level: 4 } });
    const line = "compare jefferies citi company:xiaomi as-of:2025-06-01";
    const reply = await compared([later, rating({ firm: "citi", statedOn: "2025-05-01" })], line);
    expect(table(reply).map(([firm, held]) => [firm, held])).toEqual([
      ["Jefferies", "Buy (until 2 Jun 2025)"],
      ["Citigroup", "Buy, reiterated"],
    ]);
    expect(factsBehind(reply, "Buy (until 2 Jun 2025)")).toEqual(["later"]);
    expect(table(await compared([later]))[0]?.[1]).toBe("Hold, reiterated");
  });

  it("as of a past day have a rating of their own before what a later source says", async () => {
    const own = rating({ statedOn: "2025-05-01", rating: "Add", level: 4 });
    const later = rating({ rating: "Hold", level: 3, previous: { rating: "Buy", level: 4 } });
    const reply = await compared([own, later], "compare jefferies citi company:xiaomi as-of:2025-06-01");
    expect(table(reply).map(([, held]) => held)).toEqual(["Add, reiterated", words.noRating]);
    expect(said(reply)).not.toMatch(/until|Hold/);
  });

  it.each([
    ["2024-12-05", true],
    ["2024-12-04", false],
  ])("are called highest where both ratings are of the last 180 days: %s is %s", async (statedOn, counted) => {
    const reply = await compared([
      rating({ rating: "Hold", level: 3 }),
      rating({ firm: "citi", statedOn, rating: "Buy", level: 4 }),
    ]);
    expect(said(reply).includes(words.highest("Citigroup", "Buy"))).toBe(counted);
  });
});

it("the mean target of a company in two currencies is that of its close", async () => {
  const facts = [
    target({ id: "t1", price: { value: 6, unit: "USD" } }),
    target({ id: "t2", firm: "citi", price: hkd(44), statedOn: "2025-05-01" }),
    price({ id: "p", figure: hkd(40), on: "2025-06-02" }),
  ];
  const reply = await (await footnoteWith({ ...ground, facts }, { now: "2025-06-03" })).ask("compare xiaomi byd");
  expect(table(reply).find(([label]) => label === words.target)?.[1]).toBe("HK$44");
  expect(table(reply).find(([label]) => label === words.columns.upside)?.[1]).toBe("+10%");
});
