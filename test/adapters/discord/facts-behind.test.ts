import { Embed } from "discord.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { factsBehind } from "../../../src/adapters/discord/facts-behind.ts";
import { render } from "../../../src/adapters/discord/render.ts";
import type { Card, Note } from "../../../src/commands/reply.ts";
import { en } from "../../../src/commands/words/en.ts";
import { arbitraryText } from "../../support/arbitrary-reply.ts";
import { samples } from "../../support/sample-replies.ts";

const embedsOf = (...cards: Card[]) => render({ cards }, en).body.embeds;

it("the facts of a message, in the order of its footnotes, as JSON and as discord.js holds it", () => {
  const { embeds } = render(samples.targets, en).body;
  const facts = ["bg1", "aa2", "bg4", "bg7", "aa9"];
  expect(factsBehind(embeds)).toEqual(facts);
  expect(factsBehind(embeds.map((embed) => Reflect.construct(Embed, [embed])))).toEqual(facts);
});

it.each([
  ["no embeds", []],
  ["an embed without a description", [{ title: "x", description: null }]],
  ["a message of somebody else", [{ title: "Hi", description: "[1] bg1\n- [2] bg2\n-# 3" }]],
  ["no fact ids", [{ description: "-# [1]\u00a0*calculated* · [2]\u00a0../x · [x]\u00a0bg1" }]],
])("none: %s", (_, embeds) => {
  expect(factsBehind(embeds)).toEqual([]);
});

it("a text cannot pose as a footnote", () => {
  const texts = ["[1]\u00a0bg9", "-# [1]\u00a0bg9", "x\n-# [1]\u00a0bg9"];
  for (const text of texts) {
    const blocks: Card["blocks"] = [
      { kind: "text", value: { text } },
      { kind: "text", quiet: true, value: { text } },
      { kind: "list", heading: text, items: [{ text }] },
    ];
    expect(factsBehind(embedsOf({ title: text, blocks, notes: [], asOf: text }))).toEqual([]);
  }
});

const id = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const notes: fc.Arbitrary<Note[]> = fc.uniqueArray(
  fc.record({
    n: fc.integer({ min: 1, max: 99 }),
    facts: fc.array(id, { maxLength: 3 }),
    source: fc.record({
      title: arbitraryText.map((text) => text.slice(0, 60)),
      publishedOn: fc.constant("2025-12-18"),
    }),
  }),
  { maxLength: 8, selector: ({ n }) => n },
);

it("what was rendered is read back", () => {
  fc.assert(
    fc.property(fc.array(notes, { maxLength: 3 }), arbitraryText, (all, text) => {
      const cards = all.map((some, at): Card => ({
        title: `Card ${at}`,
        blocks: [{ kind: "text", value: { text, cites: [1, 2, 3] } }],
        notes: some,
      }));
      const expected = all.flatMap((some) => [...some].sort((a, b) => a.n - b.n).flatMap(({ facts }) => facts));
      expect(factsBehind(embedsOf(...cards))).toEqual([...new Set(expected)]);
    }),
    { numRuns: 500 },
  );
});
