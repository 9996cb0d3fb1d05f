// Who rates the company how.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, rating } from "../support/facts.ts";
import { factsBehind, items, notedFacts, said, table, titleOf } from "../support/replies.ts";

const words = en.ratings;

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("all firms stand newest first, and a rating of 2024 is marked as old", async () => {
    const reply = await footnote.ask("ratings xiaomi");
    expect(table(reply).map(([firm, rating, , date]) => [firm, rating, date])).toEqual([
      ["Goldman Sachs", "Buy, reiterated", "18 Dec 2025, inferred"],
      ["Jefferies", "Hold, downgraded", "18 Dec 2025"],
      ["JPMorgan", "no rating named, comment", "20 Mar 2024, old"],
      ["Citigroup", "Buy, reiterated", "20 Mar 2024, old"],
    ]);
    expect(factsBehind(reply, "Hold, downgraded")).toEqual(["bg1"]);
    expect(items(reply, words.reasons)).toHaveLength(4);
    expect(items(reply, en.common.notes).join()).toContain("The source does not date the note");
  });

  it("where firms of the last half year differ, that is said, and old ratings do not count", async () => {
    const reply = await footnote.ask("ratings xiaomi");
    expect(factsBehind(reply, "The firms differ: Buy (Goldman Sachs); Hold (Jefferies).")).toEqual(["bg3", "bg1"]);
  });

  it("a firm is found by any of its names", async () => {
    for (const name of ["goldman", "GS", "高盛", "firm:“Goldman Sachs”"])
      expect(table(await footnote.ask(`ratings xiaomi ${name}`)).map(([firm]) => firm)).toEqual(["Goldman Sachs"]);
  });

  it("as of the day before a downgrade, what the firm held is told as far as the later source tells it", async () => {
    const reply = await footnote.ask("ratings xiaomi as-of:2025-12-17");
    expect(table(reply).map(([firm]) => firm)).toEqual(["JPMorgan", "Citigroup"]);
    expect(items(reply, words.laterHeading)).toEqual([
      "Jefferies, until 18 Dec 2025: more bullish; the rating is not named. A later source says so; since when it held is not known.",
    ]);
    expect(said(reply)).not.toContain("Hold");
  });

  it("since and until choose by the day", async () => {
    expect(notedFacts(await footnote.ask("ratings xiaomi since:2025"))).toEqual(["bg3", "bg1"]);
    expect(notedFacts(await footnote.ask("ratings xiaomi until:2024-03"))).toEqual(["ci3", "ci1"]);
    expect(titleOf(await footnote.ask("ratings xiaomi since:2024-04 until:2025-11"))).toBe(
      "No ratings of Xiaomi that I know of",
    );
  });
});

describe("A firm that has spoken twice", () => {
  const facts = [
    rating({ id: "first", statedOn: "2025-01-10", rating: "Buy", level: 4 }),
    rating({
      id: "second",
      statedOn: "2025-05-20",
      action: "downgrade",
      rating: "Hold",
      level: 3,
      previous: { rating: "Buy", level: 4 },
    }),
  ];

  it("has its older rating marked as replaced, and the rating before is named", async () => {
    const reply = await (await footnoteWith({ ...ground, facts }, { now: "2025-06-03" })).ask("ratings xiaomi");
    expect(table(reply)).toEqual([
      ["Jefferies", "Hold, downgraded", "Buy", "20 May 2025"],
      ["Jefferies", words.replaced("Buy, reiterated"), "", "10 Jan 2025, old"],
    ]);
    expect(said(reply)).not.toContain("differ");
  });

  it("is shown with the rating of the day asked for", async () => {
    const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
    expect(table(await footnote.ask("ratings xiaomi as-of:2025-05-19"))).toEqual([
      ["Jefferies", "Buy, reiterated", "", "10 Jan 2025, old"],
    ]);
  });
});

it("firms on the same level do not differ", async () => {
  const facts = [rating({ id: "a" }), rating({ id: "b", firm: "citi", rating: "Outperform" })];
  const reply = await (await footnoteWith({ ...ground, facts }, { now: "2025-06-03" })).ask("ratings xiaomi");
  expect(table(reply)).toHaveLength(2);
  expect(said(reply)).not.toContain("differ");
});
