// Any reply that the types allow, with texts in any script, for properties that every layout must keep.
import fc from "fast-check";
import type { Block, Card, Chart, Point, Reply, Value } from "../../src/commands/reply.ts";
import { anyCharacters, webAddress } from "./arbitrary-text.ts";

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 8 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: anyCharacters(40) },
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

const number = fc.double({ min: -1e13, max: 1e13, noNaN: true });

const point: fc.Arbitrary<Point> = fc.record(
  {
    name: anyText,
    at: fc.constantFrom("2025-01-31", "2025-06-02", "2025-12-18"),
    low: number,
    high: number,
    value,
    hedged: fc.boolean(),
    before: fc.boolean(),
  },
  { requiredKeys: ["name", "at", "low", "high", "value"] },
);

const labelled = { label: anyText, value };

const chart: fc.Arbitrary<Chart> = fc.record(
  {
    kind: fc.constant("chart" as const),
    form: fc.constantFrom("steps" as const, "bars" as const),
    name: fc.constant("a-chart"),
    title: anyText,
    axis: fc.constant({ label: "HK$", scale: 1, locale: "en-GB" }),
    until: fc.constant("2025-12-18"),
    series: fc.array(fc.record({ name: anyText, points: fc.array(point, { minLength: 1, maxLength: 5 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    reference: fc.record({ ...labelled, at: number }),
    totals: fc.array(fc.record(labelled), { maxLength: 2 }),
    small: fc.array(anyText, { maxLength: 2 }),
    alt: anyText,
  },
  { requiredKeys: ["kind", "form", "name", "title", "axis", "until", "series", "totals", "small", "alt"] },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  chart,
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
          { title: anyText, publisher: anyText, publishedOn: fc.constant("2025-12-18"), url: webAddress },
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
