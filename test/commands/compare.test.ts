// Side by side.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, hkd, price, target } from "../support/facts.ts";
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

  it("as of 17 December 2025 the firms stand as they did then", async () => {
    const reply = await footnote.ask("compare jefferies citi company:xiaomi as-of:2025-12-17");
    expect(table(reply).map(([firm, rating, target]) => [firm, rating, target])).toEqual([
      ["Jefferies", words.noRating, "HK$49.21"],
      ["Citigroup", "Buy, reiterated", words.noTarget],
    ]);
    expect(said(reply)).not.toContain("43.36");
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
