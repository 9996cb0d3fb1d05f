// Two or more things set against each other: differences, ratios, shares, above or below, side by side.
import { middle } from "../../derive/figures.ts";
import { targetsInForce } from "../../derive/targets.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Flow } from "../../facts/flow.ts";
import { changeFrom, inSameUnit, ratio, shareOf, sumOf } from "../arithmetic.ts";
import type { Reader } from "../reading.ts";
import { fits, isTimed, spanOf } from "../time.ts";
import type { Computed, Operand, Question, Time, Topic } from "../types.ts";
import { dayAsked } from "./targets.ts";
import { pricePerShare, proceedsOf } from "./flows.ts";
import type { Found } from "./found.ts";
import { closeOn } from "./measures.ts";

const OPERATIONS = ["change", "difference", "ratio", "share-of", "sum", "above-below", "compare", "list"] as const;

export async function findOperation(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask } = question;
  if (ask.includes("upside") || ask.includes("why")) return undefined;
  const things = operandTopics(question);
  if (things.length < 2 && (ask.includes("mean") || ask.includes("count"))) return undefined;
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
    const computed = other && other.fact.kind !== "target" ? inOrder(given, other) : other && changeFrom(given, other);
    if (computed && other?.fact !== given.fact) return { answer: { kind: "computed", computed: [computed] } };
  }
  const implied = things.length === 1 && against(question, things[0]!);
  if (implied) things.push({ term: "measure:close" });
  if (things.length < 2) return undefined;
  if (question.topics.some(({ term }) => term === "kind:rating")) return sideBySide(question, reader);
  if (!wanted) return undefined;
  const perShare = things.some(({ term }) => /^(?:kind:(?:target|price)|measure:(?!market-cap))/.test(term));
  const operands: Operand[] = [];
  for (const topic of things) {
    const operand = await operandOf(topic, question, reader, perShare);
    if (operand) operands.push(operand);
  }
  if (operands.length < 2) return undefined;
  if (implied) {
    const computed = changeFrom(operands[0]!, operands[1]!);
    return computed && { answer: { kind: "computed", computed: [computed] } };
  }
  return operate(operands, question);
}

/** "Between 57 and the placement price": a number that a fact holds. */
async function givenOperand({ amounts, words, ask }: Question, reader: Reader): Promise<Operand | undefined> {
  if (!["difference", "change", "ratio", "compare", "above-below"].some((one) => ask.includes(one as "ratio")))
    return undefined;
  const values = [
    ...amounts.filter(({ unit }) => unit !== "%").map(({ value }) => value),
    ...words.filter((word) => /^\d+$/.test(word)).map(Number),
  ];
  for (const fact of await reader.facts("price"))
    if (fact.figure && fact.measure !== "market-cap" && values.includes(middle(fact.figure)))
      return { fact, figure: fact.figure, field: "price" };
  return undefined;
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

function operandTopics({ topics }: Question): Topic[] {
  const parts = new Set(topics.map(({ term }) => term));
  return topics.filter(({ term }) => {
    if (term === "kind:price" && topics.length > 2 && parts.has("measure:close")) return false;
    if (
      term.startsWith("channel:placement") &&
      [...parts].some((other) => /^part:(?:price|range|range-low|range-high|reference|planned)/.test(other))
    )
      return false;
    if (term === "part:price" && parts.has("channel:buyback")) return false;
    return /^(?:kind:(?:target|price)|measure:(?!change)|channel:|part:(?:price|reference|range|range-low|range-high)$)/.test(
      term,
    );
  });
}

const isComputed = (thing: Operand | Computed): thing is Computed => "how" in thing;
const asOperand = (fact: Fact, thing: Operand | Computed): Operand =>
  isComputed(thing)
    ? { fact, figure: { value: thing.low, unit: thing.unit }, field: thing.how === "per-share" ? "price" : "amount" }
    : thing;

async function operandOf(
  { term, time, previous }: Topic,
  question: Question,
  reader: Reader,
  perShare: boolean,
): Promise<Operand | undefined> {
  const others = question.topics.some((topic) => topic.time !== undefined);
  const when = pointed(time ?? (others ? {} : question.time));
  if (term === "kind:target") {
    const facts = (await reader.facts("target")).filter(
      (fact) => question.firms.length === 0 || question.firms.includes(fact.firm),
    );
    const [target] = targetsInForce(facts, dayAsked({ ...question, time: when }, reader.today));
    const figure = previous ? target?.fact.previous : target?.price;
    return target && figure ? { fact: target.fact, figure, field: previous ? "previous" : "target" } : undefined;
  }
  if (term.startsWith("channel:") || term.startsWith("part:")) {
    const bought =
      question.topics.some((topic) => topic.term === "channel:buyback") &&
      !question.topics.some((topic) => topic.term === "channel:placement");
    const channel = term.startsWith("part:") ? (bought ? "buyback" : "placement") : term.slice(8);
    const flows = (await reader.facts("flow")).filter((fact) => fact.channel === channel);
    const fact =
      flows.find((one) => fits(one, when)) ?? (time && term.startsWith("part:") ? undefined : flows[0]) ?? flows[0];
    const shares = question.topics.some((topic) => topic.term === "part:shares");
    if (shares && fact?.shares) return { fact, figure: fact.shares, field: "shares" };
    return fact && flowOperand(fact, term, perShare);
  }
  const prices = await reader.facts("price");
  if (term === "kind:price" || term === "measure:close") {
    const inTime = prices.find((fact) => fact.measure === "close" && fact.figure && fits(fact, when));
    const fact = inTime ?? closeOn(prices, spanOf(when)?.to ?? reader.today);
    const any = fact ?? prices.find((one) => one.figure && one.measure !== "market-cap" && fits(one, when));
    const near =
      any && time && !inTime
        ? (prices.find(
            (one) => one.figure && one.measure !== "market-cap" && one.measure !== "52-week-high" && fits(one, when),
          ) ?? any)
        : any;
    return near?.figure ? { fact: near, figure: near.figure, field: "price" } : undefined;
  }
  const measure = term.slice(8);
  const fits1 = prices.find((fact) => fact.measure === measure && fact.figure && fits(fact, time ? when : {}));
  return fits1?.figure ? { fact: fits1, figure: fits1.figure, field: "price" } : undefined;
}

/** In "from February to the 18 December close" both are times of things, not ends of one span. */
function pointed(time: Time): Time {
  if (time.span !== undefined || time.asOf !== undefined) return time;
  if (time.since !== undefined && time.until === undefined)
    return { span: time.since.endsWith("-01") ? time.since.slice(0, 7) : time.since };
  if (time.until !== undefined && time.since === undefined) return { span: time.until };
  return time;
}

function flowOperand(fact: Flow, term: string, perShare: boolean): Operand | undefined {
  if (term === "part:range-low" || term === "part:range-high") {
    const range = fact.marketedRange;
    if (!range || !("low" in range)) return undefined;
    return {
      fact,
      figure: { value: term === "part:range-low" ? range.low : range.high, unit: range.unit },
      field: "range",
    };
  }
  if (term === "part:range") return fact.marketedRange && { fact, figure: fact.marketedRange, field: "range" };
  if (term === "part:reference")
    return fact.referencePrice && { fact, figure: fact.referencePrice, field: "reference" };
  if (perShare || term === "part:price") {
    const price = pricePerShare(fact);
    return price && asOperand(fact, price);
  }
  if (fact.amount) {
    const proceeds = proceedsOf(fact);
    return {
      fact,
      figure: proceeds
        ? {
            ...fact.amount,
            alsoGiven: [...(fact.amount.alsoGiven ?? []), { value: proceeds.low, unit: proceeds.unit }],
          }
        : fact.amount,
      field: "amount",
    };
  }
  return fact.share && { fact, figure: fact.share, field: "share" };
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
  if (high && close && operands.length === 2) return computed(changeFrom(high, close));
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
