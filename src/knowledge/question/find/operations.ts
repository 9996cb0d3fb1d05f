// Two or more things set against each other: differences, ratios, shares, above or below, side by side.
import { middle } from "../../derive/figures.ts";
import { targetsInForce } from "../../derive/targets.ts";
import type { Fact } from "../../facts/fact.ts";
import { changeFrom } from "../arithmetic/changes.ts";
import { ratio, shareOf } from "../arithmetic/ratios.ts";
import { sumOf } from "../arithmetic/sums.ts";
import { inSameUnit } from "../arithmetic/units.ts";
import type { Reader } from "../reading.ts";
import { fits, isTimed, spanOf } from "../time.ts";
import type { Ask, Computed, Operand, Question, Time, Topic } from "../types.ts";
import type { Found } from "./found.ts";
import { closeNamed, givenOperand, operandOf } from "./operands.ts";
import { isStructured } from "./shape.ts";
import { dayAsked } from "./targets.ts";

const OPERATIONS = ["change", "difference", "ratio", "share-of", "sum", "above-below", "compare", "list"] as const;

export async function findOperation(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask } = question;
  if (!isStructured(question) || ask.includes("upside") || ask.includes("why")) return undefined;
  const things = operandTopics(question);
  if (things.length < 2 && (ask.includes("mean") || ask.includes("count"))) return undefined;
  // "The discount, and against which price?" asks for two parts of one fact.
  if (
    question.topics.some(({ term }) => term === "part:discount") &&
    things.every(({ term }) => OF_DISCOUNT.test(term))
  )
    return undefined;
  const wanted = OPERATIONS.some((operation) => ask.includes(operation)) || things.length > 2 || question.unit === "%";
  if (
    things.length === 1 &&
    /^part:range-(?:low|high)$/.test(things[0]!.term) &&
    question.topics.some(({ term }) => term === "channel:placement")
  )
    things.push({ term: "part:price" });
  const given = things.length === 1 ? await givenOperand(question, reader) : undefined;
  if (given) {
    const other = await operandOf(things[0]!, question, reader, true);
    const computed = other && besideGiven(given, other, ask);
    if (computed && other?.fact !== given.fact) return { answer: { kind: "computed", computed: [computed] } };
  }
  const implied = things.length === 1 && against(question, things[0]!);
  if (implied) things.push({ term: "measure:close", ...(await lastClose(things[0]!, question, reader)) });
  const rated = question.topics.some(({ term }) => term === "kind:rating");
  if (rated && things.length === 1 && ask.includes("compare") && question.firms.length > 1)
    return sideBySide(question, reader);
  if (things.length < 2) return undefined;
  if (rated) return sideBySide(question, reader);
  if (!wanted) return undefined;
  const perShare = things.some(({ term }) => /^(?:kind:(?:target|price)|measure:(?!market-cap))/.test(term));
  const operands: Operand[] = [];
  for (const topic of things) {
    const named = topic.term === "measure:close" && !topic.time ? await closeNamed(question, reader) : undefined;
    const operand = named ?? (await operandOf(topic, question, reader, perShare));
    if (operand) operands.push(operand);
  }
  if (operands.length < 2) return undefined;
  if (implied) {
    const computed = changeFrom(operands[0]!, operands[1]!, ask.includes("above-below") ? "above-below" : "change");
    return computed && { answer: { kind: "computed", computed: [computed] } };
  }
  return operate(operands, question);
}

/** How far the number lies above the other, "needed to get back to 61.45"; else how one became the other. */
function besideGiven(given: Operand, other: Operand, ask: readonly Ask[]): Computed | undefined {
  if (ask.includes("above-below")) return changeFrom(other, given, "above-below");
  return other.fact.kind === "target" ? changeFrom(given, other) : inOrder(given, other);
}

/** "How far under the placement price": the last close is meant without being named. */
const against = ({ ask, unit, topics }: Question, { term }: Topic): boolean =>
  /^(?:part:price|part:reference|channel:placement)$/.test(term) &&
  (ask.includes("difference") ||
    ask.includes("above-below") ||
    (ask.includes("change") && term === "channel:placement")) &&
  (term !== "channel:placement" || unit === "%" || ask.includes("change")) &&
  !ask.includes("previous") &&
  !topics.some((topic) => topic.term === "part:discount" || topic.term === "part:planned");

const OF_DISCOUNT = /^(?:kind:price|part:(?:price|reference|discount)|measure:close|channel:placement)$/;

/** "Above the March placement price": the month is that of the placement; the share is meant as it stands. */
async function lastClose({ term }: Topic, { time }: Question, reader: Reader): Promise<{ time?: Time }> {
  const channel = term.startsWith("channel:") ? term.slice(8) : "placement";
  const flows = (await reader.facts("flow")).filter((fact) => fact.channel === channel);
  return time.asOf === undefined && isTimed(time) && flows.some((fact) => fits(fact, time)) ? { time: {} } : {};
}

function operandTopics({ topics }: Question): Topic[] {
  const parts = new Set(topics.map(({ term }) => term));
  return topics.filter(({ term }) => {
    if (term === "kind:price" && topics.length > 2 && parts.has("measure:close")) return false;
    if (
      term.startsWith("channel:placement") &&
      [...parts].some((other) => /^part:(?:price|range|range-low|range-high|reference|planned)/.test(other))
    )
      return false;
    if (term === "part:range" && (parts.has("part:range-low") || parts.has("part:range-high"))) return false;
    if (term === "part:price" && parts.has("channel:buyback") && !parts.has("channel:placement")) return false;
    if (term === "kind:price" && parts.has("part:price") && parts.has("channel:buyback")) return false;
    return /^(?:kind:(?:target|price)|measure:(?!change)|channel:|part:(?:price|reference|range|range-low|range-high)$)/.test(
      term,
    );
  });
}

function operate(operands: Operand[], question: Question): Found | undefined {
  const { ask } = question;
  const [a, b] = operands as [Operand, Operand];
  const computed = (one: Computed | undefined): Found | undefined =>
    one && { answer: { kind: "computed", computed: [one] } };
  const sameUnit = inSameUnit(a, b);
  if (!sameUnit) return { answer: { kind: "facts", facts: operands.map(({ fact }) => fact) } };
  if (ask.includes("ratio") && !ask.includes("change")) {
    const [big, small] =
      middle(sameUnit[0].figure) >= middle(sameUnit[1].figure) ? sameUnit : [sameUnit[1], sameUnit[0]];
    return computed(ratio(big, small));
  }
  if (ask.includes("share-of")) {
    const [big, small] =
      middle(sameUnit[0].figure) >= middle(sameUnit[1].figure) ? sameUnit : [sameUnit[1], sameUnit[0]];
    return computed(shareOf(small, big));
  }
  if (ask.includes("sum")) return computed(sumOf(operands));
  const ends = operands.find(({ field }) => field === "range");
  if (ends && operands.length === 2)
    return computed(
      changeFrom(
        ends,
        operands.find((one) => one !== ends)!,
      ),
    );
  if (ask.includes("above-below")) return computed(changeFrom(b, a, "above-below"));
  const high = operands.find(({ fact }) => fact.kind === "price" && fact.measure !== "close");
  const close = operands.find(({ fact }) => fact.kind === "price" && fact.measure === "close");
  if (high && close && operands.length === 2)
    return computed(changeFrom(high, close, ask.includes("difference") ? "above-below" : "change"));
  if (ask.includes("change") || (question.unit === "%" && !ask.includes("difference"))) return computed(inOrder(a, b));
  if (ask.includes("difference") || (ask.includes("compare") && operands.length === 2))
    return computed(changeFrom(b, a, "difference"));
  return { answer: { kind: "facts", facts: [...new Set(operands.map(({ fact }) => fact))] } };
}

/** From the earlier to the later, whichever was named first. */
function inOrder(a: Operand, b: Operand): Computed | undefined {
  const dayA = a.fact.on ?? a.fact.statedOn;
  const dayB = b.fact.on ?? b.fact.statedOn;
  return dayA <= dayB ? changeFrom(a, b) : changeFrom(b, a);
}

/** Ratings with targets, prices: what is in force of each. */
async function sideBySide(question: Question, reader: Reader): Promise<Found | undefined> {
  const terms = question.topics.map(({ term }) => term);
  const facts: Fact[] = [];
  const day = dayAsked(question, reader.today);
  if (
    !isTimed(question.time) ||
    question.time.asOf !== undefined ||
    spanOf(question.time)?.from === spanOf(question.time)?.to ||
    spanOf(question.time)
  ) {
    const seen = new Set<string>();
    const of = (firm: string) => question.firms.length === 0 || question.firms.includes(firm);
    for (const rating of await reader.facts("rating")) {
      if (seen.has(rating.firm) || rating.statedOn > day || rating.rating === undefined || !of(rating.firm)) continue;
      seen.add(rating.firm);
      facts.push(rating);
    }
    if (terms.includes("kind:target"))
      facts.push(
        ...targetsInForce(await reader.facts("target"), day)
          .map(({ fact }) => fact)
          .filter((fact) => of(fact.firm)),
      );
    for (const topic of operandTopics(question)) {
      if (topic.term === "kind:target") continue;
      const operand = await operandOf(topic, question, reader, true);
      if (operand) facts.push(operand.fact);
    }
  }
  return facts.length > 0 ? { answer: { kind: "facts", facts: [...new Set(facts)] } } : undefined;
}
