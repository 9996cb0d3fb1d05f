// Several parts of one flow asked for in one line: all of them are told, each by itself.
import type { Flow } from "../../facts/flow.ts";
import type { Reader } from "../reading.ts";
import { fits } from "../time.ts";
import type { Answer, Ask, Field, Question } from "../types.ts";
import { pricePerShare, proceedsOf } from "./flows.ts";
import type { Found } from "./found.ts";

const BY_TERM: Readonly<Record<string, Field>> = {
  "part:shares": "shares",
  "part:price": "price",
  "part:discount": "discount",
  "part:range": "range",
  "part:range-low": "range",
  "part:range-high": "range",
  "part:planned": "planned",
  "part:reference": "reference",
  "part:purpose": "purpose",
};
const BY_ASK: Partial<Record<Ask, Field>> = {
  proceeds: "amount",
  total: "amount",
  money: "amount",
  when: "when",
  mean: "price",
  "per-share": "price",
};

/** These want one thing made of several parts. */
const ARITHMETIC: readonly Ask[] = [
  "change",
  "difference",
  "ratio",
  "share-of",
  "compare",
  "above-below",
  "rate",
  "previous",
  "yes-no",
  "rest",
];

/** The sentence about a flow tells these. */
const IN_SENTENCE: readonly Field[] = ["shares", "amount", "when"];

export async function findParts(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, topics } = question;
  const [channel, another] = topics.flatMap(({ term }) => (term.startsWith("channel:") ? [term.slice(8)] : []));
  if (!ask.includes("and") || another !== undefined || ARITHMETIC.some((one) => ask.includes(one))) return undefined;
  const fields = new Set<Field>([
    ...topics.flatMap(({ term }) => BY_TERM[term] ?? []),
    ...ask.flatMap((one) => BY_ASK[one] ?? []),
  ]);
  // What it would have brought with the planned shares, or at an end of the range, is worked out.
  const imagined = fields.has("planned") || topics.some(({ term }) => /^part:range-(?:low|high)$/.test(term));
  if (imagined && fields.has("amount")) return undefined;
  if (fields.size < 2 || (fields.size === 2 && fields.has("discount") && fields.has("reference"))) return undefined;
  const flows = (await reader.facts("flow")).filter((fact) => fact.channel === (channel ?? "placement"));
  const fact = flows.find((one) => fits(one, question.time) && (one.amount ?? one.shares));
  return fact && { answer: answerOf(fact, [...fields], question.unit) };
}

function answerOf(fact: Flow, fields: readonly Field[], unit: string | undefined): Answer {
  const price = fields.includes("price") && !fact.price ? pricePerShare(fact) : undefined;
  const made = fields.includes("amount") && fact.amount && unit !== fact.amount.unit ? proceedsOf(fact) : undefined;
  const computed = [price && "how" in price ? price : undefined, made?.unit === unit ? made : undefined].filter(
    (one) => one !== undefined,
  );
  const told = fields.filter((field) => IN_SENTENCE.includes(field) || (field === "price" && fact.price));
  const rest = fields.filter((field) => !told.includes(field) && field !== "price");
  if (rest.length + computed.length === 0) return { kind: "facts", facts: [fact] };
  const first: Field[] = told.length > 1 ? ["details"] : told;
  return {
    kind: "fields",
    fields: [...first, ...rest].map((field) => ({ field, fact })),
    ...(computed.length > 0 ? { computed } : {}),
  };
}
