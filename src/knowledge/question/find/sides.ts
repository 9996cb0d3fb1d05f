// Things set side by side, each with a time of its own: what two firms said and when, three prices and how far apart they are.
import { changeFrom } from "../arithmetic/changes.ts";
import type { Reader } from "../reading.ts";
import { isTimed } from "../time.ts";
import type { Operand, Question, Role } from "../types.ts";
import { behind, type Found } from "./found.ts";
import { operandOf } from "./operands.ts";
import { findRatings } from "./ratings.ts";
import { findTargets } from "./targets.ts";

export async function findSides(question: Question, reader: Reader): Promise<Found | undefined> {
  const { sides = [], ask } = question;
  if (sides.length < 2 || ask.includes("why")) return undefined;
  return (await firmsThen(sides, question, reader)) ?? (await pricesBeside(sides, question, reader));
}

/** "Citi last year vs Jefferies now": what each of them said at its time. */
async function firmsThen(sides: readonly Role[], question: Question, reader: Reader): Promise<Found | undefined> {
  const firms = new Set(sides.flatMap((side) => side.firms));
  const each = sides.every((side) => side.firms.length === 1 && side.amounts.length === 0);
  const priced = question.topics.some(({ term }) => term.startsWith("measure:") || term === "kind:price");
  if (!each || priced || firms.size < sides.length || !sides.some(({ time }) => isTimed(time))) return undefined;
  const find = question.topics.some(({ term }) => term === "kind:target") ? findTargets : findRatings;
  const found = await Promise.all(
    sides.map(({ firms: own, time }) => find({ ...question, ask: [], topics: [], firms: own, time }, reader)),
  );
  if (found.some(({ answer }) => answer.kind !== "facts")) return undefined;
  return { answer: { kind: "facts", facts: [...new Set(found.flatMap(({ answer }) => behind(answer)))] } };
}

/** What names a price, the most exact first: "placement reference close" is the reference. */
const PRICES = [
  /^part:(?:reference|range-)/,
  /^kind:target$/,
  /^channel:(?:placement|buyback)$/,
  /^measure:(?!market-cap|change)/,
  /^kind:price$/,
];

/** Three prices or more: from each to the next, and from the first to the last. */
async function pricesBeside(sides: readonly Role[], question: Question, reader: Reader): Promise<Found | undefined> {
  if (sides.length < 3) return undefined;
  const prices: Operand[] = [];
  for (const { terms, time, firms } of sides) {
    const term = PRICES.flatMap((form) => terms.find((one) => form.test(one)) ?? [])[0];
    const topic = term && { term, ...(isTimed(time) ? { time } : {}) };
    const price = topic && (await operandOf(topic, { ...question, topics: [topic], firms, time: {} }, reader, true));
    if (!price) return undefined;
    prices.push(price);
  }
  const pairs = [
    ...prices.slice(1).map((price, i) => [prices[i]!, price] as const),
    [prices[0]!, prices.at(-1)!] as const,
  ];
  const computed = pairs.flatMap(([from, to]) => changeFrom(from, to) ?? []);
  return computed.length === pairs.length ? { answer: { kind: "computed", computed } } : undefined;
}
