// What is set against each other: the figure that a topic stands for, at its time.
import { middle } from "../../derive/figures.ts";
import { targetsInForce } from "../../derive/targets.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Flow } from "../../facts/flow.ts";
import type { Reader } from "../reading.ts";
import { fits, spanOf } from "../time.ts";
import type { Computed, Operand, Question, Time, Topic } from "../types.ts";
import { pricePerShare, proceedsOf } from "./flows.ts";
import { closeOn } from "./measures.ts";
import { dayAsked } from "./targets.ts";

const isComputed = (thing: Operand | Computed): thing is Computed => "how" in thing;

const asOperand = (fact: Fact, thing: Operand | Computed): Operand =>
  isComputed(thing)
    ? { fact, figure: { value: thing.low, unit: thing.unit }, field: thing.how === "per-share" ? "price" : "amount" }
    : thing;

export async function operandOf(
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
    if (shares && !perShare && fact?.shares) return { fact, figure: fact.shares, field: "shares" };
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

/** "The 57 close": a close that is named by its number. */
export async function closeNamed({ amounts, words }: Question, reader: Reader): Promise<Operand | undefined> {
  const values = [...amounts.map(({ value }) => value), ...words.filter((word) => /^\d+$/.test(word)).map(Number)];
  const fact = (await reader.facts("price")).find(
    ({ measure, figure }) => measure === "close" && figure !== undefined && values.includes(middle(figure)),
  );
  return fact?.figure && { fact, figure: fact.figure, field: "price" };
}

/** "Between 57 and the placement price": a number that a fact holds. */
export async function givenOperand({ amounts, words, ask }: Question, reader: Reader): Promise<Operand | undefined> {
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
