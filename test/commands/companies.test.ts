// Whom Footnote knows.
import { expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, footnoteWith } from "../support/bot.ts";
import { byd, ground, oneOfEach } from "../support/facts.ts";
import { cardOf, table, titleOf } from "../support/replies.ts";

it("all of the library stand by name, with listings, how much is known, and how new it is", async () => {
  const footnote = await createFootnote();
  const seen = table(await footnote.ask("companies"));
  expect(seen.map(([name]) => name)).toEqual([...seen.map(([name]) => name!)].sort((a, b) => a.localeCompare(b, "en")));
  const [, listings, facts, newest] = seen.find(([name]) => name === "Xiaomi")!;
  expect([listings, newest]).toEqual(["HK 1810, OTC XIACF", "18 Dec 2025"]);
  expect(Number(facts)).toBe((await footnote.knowledge.timeline({ subject: "xiaomi", limit: 1000 })).length);
  expect(seen.map(([name]) => name)).toContain("China (country)");
  await footnote.close();
});

it("one of which nothing is known says so", async () => {
  const footnote = await footnoteWith({ ...ground, facts: oneOfEach() });
  expect(table(await footnote.ask("companies"))).toContainEqual(["BYD", "HK 1211", en.companies.nothing, ""]);
});

it("many come in pages, and there is none after the last", async () => {
  const many = Array.from({ length: 25 }, (_, i) => ({ ...byd, id: `c${i}`, name: `Company ${i}`, listings: [] }));
  const footnote = await footnoteWith({ subjects: many });
  expect(cardOf(await footnote.ask("companies page:2")).page).toEqual({ number: 2, of: 2 });
  expect(table(await footnote.ask("companies page:2"))).toHaveLength(5);
  expect(titleOf(await footnote.ask("companies page:3"))).toBe("There is no page 3");
});

it("none at all is an empty list, not a failure", async () => {
  expect(titleOf(await (await footnoteWith({})).ask("companies"))).toBe(en.companies.what);
});
