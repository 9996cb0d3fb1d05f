// Who is who.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, profile } from "../support/facts.ts";
import { factsBehind, notedFacts, rows, titleOf } from "../support/replies.ts";

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("people, tickers and place stand with the day of their source", async () => {
    const reply = await footnote.ask("profile xiaomi");
    expect(rows(reply)).toMatchObject({
      CEO: "Lei Jun (18 Dec 2025)",
      President: "Lu Weibing (25 Mar 2025, old)",
      Founder: "Lei Jun (20 Mar 2024, old)",
      ISIN: "KYG9830T1067 (18 Dec 2025)",
      "Hong Kong ticker": "1810 (7 Feb 2025, old)",
    });
    expect(factsBehind(reply, "Lei Jun (18 Dec 2025)")).toEqual(["bg29"]);
  });

  it("as of a day it holds what was known then", async () => {
    expect(notedFacts(await footnote.ask("profile xiaomi as-of:2024"))).toEqual(["ci28"]);
  });

  it("a subject without any is told so", async () => {
    expect(titleOf(await footnote.ask("profile hang-seng-tech"))).toBe(
      "No profile entries of Hang Seng Tech Index that I know of",
    );
  });
});

it("a newer holder of an office replaces the older one", async () => {
  const facts = [
    profile({ id: "a", statedOn: "2025-01-01" }),
    profile({ id: "b", value: "Lu Weibing", saidBy: "the board" }),
  ];
  const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
  expect(rows(await footnote.ask("profile xiaomi"))).toEqual({
    CEO: "Lu Weibing, according to the board (2 Jun 2025)",
  });
  expect(rows(await footnote.ask("profile xiaomi as-of:2025-05"))).toEqual({ CEO: "Lei Jun (1 Jan 2025, old)" });
});
