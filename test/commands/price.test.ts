// The last known prices, never live.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, hkd, price } from "../support/facts.ts";
import { factsBehind, items, notedFacts, said, table, titleOf, value } from "../support/replies.ts";

const words = en.price;

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("each price stands with its day, the older close marked as such, and nothing is called live", async () => {
    const reply = await footnote.ask("price xiaomi");
    expect(table(reply).filter(([measure]) => measure?.startsWith("Close"))).toEqual([
      ["Close", "HK$40.20", "-2.5% on the day", "18 Dec 2025"],
      ["Close, earlier", "HK$57", "", "24 Mar 2025, inferred, old"],
    ]);
    expect(factsBehind(reply, "HK$40.20")).toEqual(["bg6"]);
    expect(said(reply)).toContain(words.notLive);
    expect(said(reply).replaceAll(words.notLive, "")).not.toMatch(/\blive\b|\bcurrent\b|\bnow\b/i);
  });

  it("a high without a day says when it was stated, and is not called a record", async () => {
    const reply = await footnote.ask("price xiaomi");
    expect(table(reply).find(([, figure]) => figure === "HK$61.45")).toEqual([
      "52-week high",
      "HK$61.45",
      "",
      "day not given, stated 18 Dec 2025",
    ]);
    expect(items(reply, en.common.notes).join("\n")).toContain("it is not called an all-time high");
  });

  it("what two sources state is one price with two footnotes", async () => {
    const reply = await footnote.ask("price xiaomi");
    expect(value(reply, "HK$43.05").cites).toHaveLength(2);
    expect(value(reply, "over HK$1 trillion (over US$128.4 billion)").cites).toHaveLength(2);
  });

  it("where only the move is known, that is all that is said", async () => {
    expect(table(await footnote.ask("price byd"))).toEqual([
      ["Move", "price not given", "+5% on the day", "7 Feb 2025, inferred, old"],
    ]);
  });

  it("a move without a time frame says so", async () => {
    expect(table(await footnote.ask("price xpeng"))[0]?.[2]).toBe("-35%, time frame not given");
  });

  it("until a day, the last close before it is the last one", async () => {
    const reply = await footnote.ask("price xiaomi until:2025-03");
    expect(table(reply)[0]).toEqual(["Close", "HK$57", "", "24 Mar 2025, inferred, old"]);
    expect(said(reply)).not.toContain("40.20");
  });

  it("as of a day before it was stated, a price is not known", async () => {
    expect(notedFacts(await footnote.ask("price xiaomi as-of:2025-03-24"))).not.toContain("pl4");
    expect(notedFacts(await footnote.ask("price xiaomi as-of:2025-03-25"))).toContain("pl4");
    expect(titleOf(await footnote.ask("price xiaomi as-of:2024"))).toBe("No prices of Xiaomi that I know of");
  });
});

it("of one day the close stands first, whatever was recorded before it, and a newer day before that", async () => {
  const measures = ["market-cap", "52-week-high", "change", "close", "intraday-high"] as const;
  const facts = [
    ...measures.map((measure, i) => price({ id: `m${i}`, measure, on: "2025-06-01" })),
    price({ id: "newer", measure: "market-cap", figure: hkd(1e12), on: "2025-06-02" }),
  ];
  const reply = await (await footnoteWith({ ...ground, facts }, { now: "2025-06-03" })).ask("price xiaomi");
  expect(table(reply).map(([measure, , , day]) => [measure!.split(",")[0], day])).toEqual([
    [words.measures["market-cap"], "2 Jun 2025"],
    [words.measures.close, "1 Jun 2025"],
    [words.measures["intraday-high"], "1 Jun 2025"],
    [words.measures["52-week-high"], "1 Jun 2025"],
    [words.measures["market-cap"], "1 Jun 2025"],
    [words.measures.change, "1 Jun 2025"],
  ]);
});

describe("What is old", () => {
  it.each([
    ["2025-03-05", "5 Mar 2025"],
    ["2025-03-04", "4 Mar 2025, old"],
  ])("a price of %s is shown on 3 June as %s: more than 90 days are old", async (on, shown) => {
    const footnote = await footnoteWith({ ...ground, facts: [price({ on, statedOn: on })] }, { now: "2025-06-03" });
    expect(table(await footnote.ask("price xiaomi"))[0]?.[3]).toBe(shown);
  });
});

it("two sources with different closes of one day are both shown, and it is said", async () => {
  const on = "2025-06-02";
  const facts = [
    price({ id: "one", on, figure: hkd(40) }),
    price({ id: "two", on, figure: hkd(41), sources: [{ source: "wire" }] }),
  ];
  const reply = await (await footnoteWith({ ...ground, facts }, { now: "2025-06-03" })).ask("price xiaomi");
  expect(new Set(table(reply).map(([, figure]) => figure))).toEqual(new Set(["HK$40", "HK$41"]));
  expect(factsBehind(reply, en.common.disagree("Close")).sort()).toEqual(["one", "two"]);
});
