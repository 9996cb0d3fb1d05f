import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fit } from "../../src/adapters/fit.ts";
import type { Limits } from "../../src/adapters/fit.ts";
import type { Block, Card, Note, Reply } from "../../src/commands/reply.ts";
import { quiet, text } from "../../src/commands/reply.ts";
import { render as words } from "../../src/commands/words/en/render.ts";
import { arbitraryReply } from "../support/arbitrary-reply.ts";
import { samples } from "../support/sample-replies.ts";

const limits: Limits = { cards: 2, blocksPerCard: 3, rowsPerTable: 2, itemsPerList: 2, textLength: 200, notes: 2 };
const card = (blocks: Block[], notes: Note[] = []): Card => ({ title: "Xiaomi", blocks, notes });
const fitted = (...cards: Card[]): Card[] => fit({ cards }, limits, words).cards;
const note = (n: number): Note => ({ n, facts: [`bg${n}`], source: { title: "Targets", publishedOn: "2025-12-18" } });
const row = (n: number) => [{ text: `HK$${n}`, cites: [n] }];
const table = (...rows: number[]): Block => ({ kind: "table", columns: [{ label: "Target" }], rows: rows.map(row) });

describe("A reply that is too large is cut, and says what is missing", () => {
  it.each<[string, Block[], Block[]]>([
    ["rows of a table", [table(1, 2, 3, 4)], [table(1, 2), quiet(words.cut.rows(2))]],
    [
      "rows of facts",
      [{ kind: "facts", rows: [1, 2, 3].map((n) => ({ label: `${n}`, value: { text: "x" } })) }],
      [{ kind: "facts", rows: [1, 2].map((n) => ({ label: `${n}`, value: { text: "x" } })) }, quiet(words.cut.rows(1))],
    ],
    [
      "entries of a list",
      [{ kind: "list", items: [{ text: "a" }, { text: "b" }, { text: "c" }] }],
      [{ kind: "list", items: [{ text: "a" }, { text: "b" }] }, quiet(words.cut.items(1))],
    ],
    [
      "parts of a card",
      [text("a"), text("b"), text("c"), text("d")],
      [text("a"), text("b"), quiet(words.cut.blocks(2))],
    ],
    ["characters of a text", [text("x".repeat(1_000))], [text(`${"x".repeat(165)}${words.cut.text(835)}`)]],
  ])("%s", (_, blocks, expected) => {
    expect(fitted(card(blocks))[0]?.blocks).toEqual(expected);
  });

  it("cards: the last one that is left says how many are not", () => {
    const cards = fitted(card([text("a")]), card([text("b")]), card([]), card([]));
    expect(cards.map(({ blocks }) => blocks)).toEqual([[text("a")], [text("b"), quiet(words.cut.cards(2))]]);
  });

  it("footnotes: a footnote goes when the last row that cites it is gone", () => {
    expect(fitted(card([table(1, 2, 3)], [note(1), note(2), note(3)]))[0]?.notes).toEqual([note(1), note(2)]);
  });

  it("footnotes: one that nothing ever cited stands for the whole card and stays", () => {
    expect(fitted(card([table(1, 3, 2)], [note(1), note(4)]))[0]?.notes).toEqual([note(1), note(4)]);
  });

  it("footnotes: those above the limit are counted", () => {
    const [one] = fitted(card([text("a", { cites: [1, 2, 3, 4] })], [1, 2, 3, 4].map(note)));
    expect(one?.notes).toEqual([note(1), note(2)]);
    expect(one?.blocks.at(-1)).toEqual(quiet(words.cut.notes(2)));
  });

  it("an address that is too long is left out rather than broken", () => {
    const long = { ...note(1), source: { ...note(1).source, url: `https://example.org/${"a".repeat(200)}` } };
    expect(fitted(card([], [long]))[0]?.notes).toEqual([note(1)]);
  });

  it("no character is cut in half", () => {
    const [one] = fitted(card([text("🚗".repeat(150))]));
    const [block] = one?.blocks ?? [];
    expect(block?.kind === "text" && block.value.text.isWellFormed()).toBe(true);
  });
});

describe("A reply that fits stays as it is", () => {
  const generous: Limits = {
    cards: 10,
    blocksPerCard: 60,
    rowsPerTable: 200,
    itemsPerList: 200,
    textLength: 4_000,
    notes: 300,
  };

  it.each(Object.entries(samples))("%s", (_, reply) => {
    expect(fit(reply, generous, words)).toEqual(reply);
  });

  it("so that fitting twice is fitting once, and nothing is above its limit", () => {
    const small = fc.record({
      cards: fc.integer({ min: 1, max: 3 }),
      blocksPerCard: fc.integer({ min: 1, max: 4 }),
      rowsPerTable: fc.integer({ min: 1, max: 4 }),
      itemsPerList: fc.integer({ min: 1, max: 4 }),
      textLength: fc.integer({ min: 1, max: 60 }),
      notes: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(arbitraryReply, small, (reply: Reply, bounds) => {
        const once = fit(reply, bounds, words);
        expect(once.cards.length).toBeLessThanOrEqual(bounds.cards);
        for (const { title, blocks, notes } of once.cards) {
          expect(title.length).toBeLessThanOrEqual(bounds.textLength);
          expect(blocks.length).toBeLessThanOrEqual(bounds.blocksPerCard);
          expect(notes.length).toBeLessThanOrEqual(bounds.notes);
        }
        expect(fit(once, bounds, words)).toEqual(once);
      }),
    );
  });
});
