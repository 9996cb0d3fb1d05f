// Limits on the whole of a reply, which no count of its parts can keep.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fit, type Limits } from "../../src/adapters/fit.ts";
import { clip } from "../../src/adapters/shorten.ts";
import type { Block, Card, Reply } from "../../src/commands/reply.ts";
import { quiet, text } from "../../src/commands/reply.ts";
import { render as words } from "../../src/commands/words/en/render.ts";
import { arbitraryReply } from "../support/arbitrary-reply.ts";
import { samples } from "../support/sample-replies.ts";

const limits: Limits = {
  cards: 10,
  blocksPerCard: 60,
  rowsPerTable: 200,
  itemsPerList: 200,
  textLength: 4_000,
  notes: 300,
};
const size = (reply: Reply): number => JSON.stringify(reply).length;
const within = (most: number) => (reply: Reply) => size(reply) <= most;
const card = (title: string, blocks: Block[], notes: Card["notes"] = []): Card => ({ title, blocks, notes });
const list = (n: number): Block => ({
  kind: "list",
  items: Array.from({ length: n }, (_, at) => ({ text: `Event ${at}`, cites: [at] })),
});
const note = (n: number): Card["notes"][number] => ({
  n,
  facts: [`xm${n}`],
  source: { title: "Source", publishedOn: "2025-12-18" },
});

describe("A reply that is too large as a whole", () => {
  it("loses entries from its end, and says how many", () => {
    const [one] = fit({ cards: [card("Events", [list(100), text("last")])] }, limits, words, within(700)).cards;
    const [items, ...said] = one?.blocks ?? [];
    const shown = items?.kind === "list" ? items.items.length : 0;
    expect(shown).toBeGreaterThan(5);
    expect(said).toEqual([quiet(words.cut.items(100 - shown)), quiet(words.cut.blocks(1))]);
  });

  it("loses cards, and the last that is left says how many", () => {
    const cards = Array.from({ length: 8 }, (_, at) => card(`Card ${at}`, [list(10)]));
    const fitted = fit({ cards }, limits, words, within(1_500)).cards;
    expect(fitted.length).toBeGreaterThan(1);
    expect(JSON.stringify(fitted.at(-1))).toContain(words.cut.cards(8 - fitted.length));
  });

  it("loses no footnote of what it still shows", () => {
    const notes = Array.from({ length: 100 }, (_, at) => note(at));
    const [one] = fit({ cards: [card("Events", [list(100)], notes)] }, limits, words, within(3_000)).cards;
    const [items] = one?.blocks ?? [];
    expect(one?.notes.map(({ n }) => n)).toEqual(items?.kind === "list" ? items.items.map((_, at) => at) : []);
  });

  it("loses footnotes where one value has too many, and says so", () => {
    const notes = Array.from({ length: 100 }, (_, at) => note(at));
    const all = text("All", { cites: notes.map(({ n }) => n) });
    const [one] = fit({ cards: [card("Events", [all], notes)] }, limits, words, within(3_000)).cards;
    expect(one?.blocks).toEqual([all, quiet(words.cut.notes(100 - (one?.notes.length ?? 0)))]);
    expect(one?.notes.length).toBeGreaterThan(10);
  });

  it("is shortened where a single text is too long", () => {
    const [one] = fit({ cards: [card("Text", [text("word ".repeat(700))])] }, limits, words, within(1_500)).cards;
    expect(JSON.stringify(one?.blocks)).toMatch(/word … \(2,\d+ more characters not shown\)/);
  });

  it("keeps at least its title", () => {
    const wide: Block = { kind: "table", columns: [], rows: [Array.from({ length: 500 }, () => ({ text: "cell" }))] };
    expect(fit({ cards: [card("Wide", [wide])] }, limits, words, within(300)).cards).toEqual([
      card("Wide", [quiet(words.cut.blocks(1))]),
    ]);
  });

  it("a title has a limit of its own", () => {
    const [one] = fit(
      { cards: [card("t".repeat(300), [text("x".repeat(300))])] },
      { ...limits, titleLength: 100 },
      words,
    ).cards;
    expect(one?.title).toHaveLength(100);
    expect(one?.blocks).toEqual([text("x".repeat(300))]);
  });

  it("is within its limit, and fitting it again changes nothing", () => {
    fc.assert(
      fc.property(arbitraryReply, fc.integer({ min: 1_000, max: 4_000 }), (reply, most) => {
        const once = fit(reply, limits, words, within(most));
        fc.pre(within(most)(once));
        expect(fit(once, limits, words, within(most))).toBe(once);
      }),
    );
  });

  it.each(Object.entries(samples))("what fits is not even copied: %s", (_, reply) => {
    expect(fit(reply, limits, words, () => true)).toBe(reply);
  });
});

describe("A name is cut at a word", () => {
  it.each([
    ["short enough", "Next page", 10, "Next page"],
    ["at a blank", "Targets of all analysts", 16, "Targets of all…"],
    ["before a word that does not fit", "Targets of analysts", 16, "Targets of…"],
    ["through a word where there is no blank near", "小米集團目標價下調至五十五元", 8, "小米集團目標價…"],
    ["never through a character", "🚗🚗🚗🚗", 6, "🚗🚗…"],
  ])("%s", (_, given, length, expected) => {
    expect(clip(given, length)).toBe(expected);
  });
});
