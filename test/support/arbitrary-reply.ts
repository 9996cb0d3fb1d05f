// Any reply that the types allow, with texts in any script, for properties that every layout must keep.
import fc from "fast-check";
import type { Block, Card, Reply, Value } from "../../src/commands/reply.ts";

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 8 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom("小", "米", "，", "「", "」", "目標", "a", " ", "🚗"),
      maxLength: 60,
    }),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^https:\/\/[a-z]{60,150}\.com$/) },
);

const value: fc.Arbitrary<Value> = fc.record(
  { text: anyText, cites: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }), calculated: fc.boolean() },
  { requiredKeys: ["text"] },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), value, quiet: fc.boolean() }),
  fc.record({
    kind: fc.constant("facts" as const),
    heading: anyText,
    rows: fc.array(fc.record({ label: anyText, value }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant("table" as const),
    heading: anyText,
    columns: fc.array(fc.record({ label: anyText, align: fc.constantFrom("left" as const, "right" as const) }), {
      maxLength: 5,
    }),
    rows: fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant("list" as const), heading: anyText, items: fc.array(value, { maxLength: 5 }) }),
);

const card: fc.Arbitrary<Card> = fc.record(
  {
    title: anyText,
    tone: fc.constantFrom("up" as const, "down" as const, "warn" as const),
    blocks: fc.array(block, { maxLength: 5 }),
    notes: fc.array(
      fc.record({
        n: fc.integer({ min: 1, max: 30 }),
        facts: fc.array(fc.stringMatching(/^[a-z]{2}\d{1,4}$/), { minLength: 1, maxLength: 4 }),
        source: fc.record(
          { title: anyText, publisher: anyText, publishedOn: fc.constant("2025-12-18"), url: fc.webUrl() },
          { requiredKeys: ["title", "publishedOn"] },
        ),
      }),
      { maxLength: 30 },
    ),
    asOf: anyText,
    page: fc.record({ number: fc.integer({ min: 1, max: 99 }), of: fc.integer({ min: 1, max: 99 }) }),
    actions: fc.array(fc.record({ label: anyText, invoke: fc.constant({ command: "help", options: {} }) }), {
      maxLength: 12,
    }),
  },
  { requiredKeys: ["title", "blocks", "notes"] },
);

export const arbitraryText = anyText;

export const arbitraryReply: fc.Arbitrary<Reply> = fc.record({ cards: fc.array(card, { maxLength: 3 }) });
