// All sources, or what one of them holds.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { event, ground, oneOfEach, source } from "../support/facts.ts";
import { button, cardOf, items, labels, notedFacts, rows, said, table, titleOf } from "../support/replies.ts";

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
      "subsidy-rally-2025-02-07",
      "china-exportsemi-2025-02-07",
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

describe("What does not hold", () => {
  const held = async (footnote: Footnote, id: string) => {
    const counted = table(await footnote.ask("sources")).find(([, , , , named]) => named === id)?.[3];
    return [notedFacts(await footnote.ask(`sources ${id}`)).sort(), counted];
  };
  const events = (n: number) => `${n} ${n === 1 ? en.common.kinds.event : en.common.manyKinds.event}`;

  it("a draft, a corrected and a retracted fact are neither shown by their source nor counted", async () => {
    const facts = ["stays", "wrong", "gone", "draft"].map((id) =>
      event({ id, what: `What is ${id}.`, ...(id === "draft" ? { status: "draft" } : {}) }),
    );
    const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
    expect(await held(footnote, "news")).toEqual([["gone", "stays", "wrong"], events(3)]);
    await footnote.store.correct("wrong", event({ id: "right", sources: [{ source: "wire" }] }), "Misread.");
    await footnote.store.retract("gone", "Taken back.");
    expect(await held(footnote, "news")).toEqual([["stays"], events(1)]);
    expect(await held(footnote, "wire")).toEqual([["right"], events(1)]);
    expect(said(await footnote.ask("sources news"))).not.toMatch(/wrong|gone|draft/);
  });

  it("is shown and counted once it holds, by every source of it", async () => {
    const facts = [event({ id: "old" }), event({ id: "draft", status: "draft" })];
    const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
    await footnote.store.add({ confirmations: [{ fact: "draft", source: "wire" }] });
    expect(await held(footnote, "wire")).toEqual([[], words.empty]);
    await footnote.store.publish("draft");
    expect(await held(footnote, "wire")).toEqual([["draft"], events(1)]);
    expect(await held(footnote, "news")).toEqual([["draft", "old"], events(2)]);
    await footnote.store.correct("old", event({ id: "new", sources: [{ source: "wire" }] }), "Misread.");
    await footnote.store.retract("new", "It was right.");
    expect(await held(footnote, "news")).toEqual([["draft", "old"], events(2)]);
    expect(await held(footnote, "wire")).toEqual([["draft"], events(1)]);
  });
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
