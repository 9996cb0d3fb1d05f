// All sources, or what one of them holds.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { event, ground, oneOfEach, source } from "../support/facts.ts";
import { button, cardOf, items, labels, notedFacts, rows, table, titleOf } from "../support/replies.ts";

const words = en.sources;

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("all five stand newest first, with what they hold and the name to ask by", async () => {
    const reply = await footnote.ask("sources");
    const seen = table(reply);
    expect(seen.map(([, , , , id]) => id)).toEqual([
      "boerse-global-2025-12-18",
      "placement-2025-03-25",
      "china-exportsemi-2025-02-07",
      "subsidy-rally-2025-02-07",
      "citi-note-2024-03-20",
    ]);
    expect(seen[1]?.slice(0, 3)).toEqual([
      "25 Mar 2025, inferred",
      "Xiaomi sells new shares to pay for electric cars and AI",
      words.noPublisher,
    ]);
    expect(seen[0]?.[3]).toMatch(/^2 ratings, 1 price target, 2 capital flows/);
  });

  it("the button of a source opens it: every fact that it states, over its pages, also those of another source first", async () => {
    const list = await footnote.ask("sources");
    const first = await footnote.press(
      button(list, words.open("Xiaomi sells new shares to pay for electric cars and AI")),
    );
    expect(rows(first)).toMatchObject({
      [words.published]: "25 Mar 2025, inferred",
      [words.columns.id]: "placement-2025-03-25",
    });
    const second = await footnote.press(button(first, en.common.nextPage));
    const all = [...notedFacts(first), ...notedFacts(second)];
    expect(all).toContain("ce20");
    expect(all.filter((id) => id.startsWith("pl"))).toHaveLength(22);
    expect(items(second, words.facts).length).toBe(notedFacts(second).length);
  });

  it("an unknown one is refused with the way to them all", async () => {
    const reply = await footnote.ask("sources nowhere");
    expect([titleOf(reply), reply.private]).toEqual([words.unknown("nowhere"), true]);
  });
});

it("a source with an address shows it, and one that holds nothing says so", async () => {
  const url = "https://example.com/news/1";
  const batch = { ...ground, sources: [source("news", "2025-06-02", { url }), source("wire")], facts: [event()] };
  const footnote = await footnoteWith(batch, { now: "2025-06-03" });
  expect(rows(await footnote.ask("sources news"))[words.address]).toBe(url);
  expect(table(await footnote.ask("sources")).find(([, , , , id]) => id === "wire")?.[3]).toBe(words.empty);
  expect(notedFacts(await footnote.ask("sources wire"))).toEqual([]);
});

it("many sources come in pages", async () => {
  const many = Array.from({ length: 21 }, (_, i) => source(`s${String(i).padStart(2, "0")}`));
  const footnote = await footnoteWith(
    { ...ground, sources: [...ground.sources, ...many], facts: oneOfEach() },
    { now: "2025-06-03" },
  );
  const first = await footnote.ask("sources");
  expect(cardOf(first).page).toEqual({ number: 1, of: 2 });
  expect(labels(first)[0]).toBe(en.common.nextPage);
  expect(table(await footnote.press(button(first, en.common.nextPage)))).toHaveLength(3);
});
