// Capital flows and their parts: amounts, shares, prices, discounts, purposes.
import { inUnit } from "../../derive/figures.ts";
import { dayOf, type Fact } from "../../facts/fact.ts";
import type { Event } from "../../facts/event.ts";
import type { Flow } from "../../facts/flow.ts";
import type { Figure } from "../../facts/base.ts";
import { before, changeFrom } from "../arithmetic/changes.ts";
import { rateOf, quotient } from "../arithmetic/ratios.ts";
import { meanOf, product } from "../arithmetic/sums.ts";
import { termsOf, weightsOf } from "../terms.ts";
import type { Reader } from "../reading.ts";
import { fits, spanOf } from "../time.ts";
import type { Computed, Field, Operand, Question } from "../types.ts";
import { type Found, refused } from "./found.ts";
import { holds } from "./holding.ts";

const OF_PLACEMENTS = /^part:(?:discount|range|range-low|range-high|planned|reference|price)$/;

export async function findFlows(question: Question, reader: Reader): Promise<Found> {
  const all = await reader.facts("flow");
  const named = question.topics.flatMap(({ term }) => (term.startsWith("channel:") ? [term.slice(8)] : []));
  const channels =
    named.length > 0 ? named : question.topics.some(({ term }) => OF_PLACEMENTS.test(term)) ? ["placement"] : [];
  const ofChannel = all.filter((fact) => channels.length === 0 || channels.includes(fact.channel));
  const flows = ofChannel.filter((fact) => fits(fact, question.time));
  const asked = question.ask.includes("total")
    ? undefined
    : question.topics.find(({ term }) => term.startsWith("part:"))?.term.slice(5);
  // The price is the most general part: another one that is named counts first.
  const parts = question.topics.flatMap(({ term }) => (term.startsWith("part:") ? [term.slice(5)] : []));
  const part = asked === undefined ? undefined : (parts.find((one) => one !== "price" && one !== "shares") ?? asked);
  const { ask } = question;
  const later = { span: question.time.span?.replace(/^\d{4}/, (year) => String(Number(year) + 1)) };
  // "In Q1 of 2024", where that of 2025 and its growth are known.
  if (flows.length === 0 && later.span !== undefined && !ask.includes("year-before")) {
    const grown = (await reader.everythingOf("flow")).find(
      (fact) => channels.includes(fact.channel) && fact.yoy && fits(fact, { span: later.span! }),
    );
    if (grown) return findFlows({ ...question, ask: [...ask, "year-before"], time: { span: later.span } }, reader);
  }
  if (flows.length === 0 && channels.length > 0) {
    // What the whole country raised stands under the country.
    const elsewhere = (await reader.everythingOf("flow")).filter(
      (fact) =>
        channels.includes(fact.channel) &&
        fits(fact, question.time) &&
        (fact.amount !== undefined || fact.purpose !== undefined),
    );
    if (elsewhere.length > 0 && !reader.named) return partOf(elsewhere[0]!, part, question, elsewhere, reader);
    if (
      elsewhere.some(({ subject }) => reader.lexicon.subjects.get(subject)?.type !== "company") &&
      ofChannel.length === 0 &&
      elsewhere[0]!.amount
    )
      return { ...(await partOf(elsewhere[0]!, part, question, elsewhere, reader)), subject: elsewhere[0]!.subject };
  }
  if (flows.length === 0)
    return {
      answer: refused({ reason: "nothing-known", what: channels, kind: "flow", outsideTime: ofChannel.length > 0 }),
      near: ofChannel.slice(0, 1),
    };
  if (question.words.includes("share") || ask.includes("share-of") || question.unit === "%") {
    const shared = flows.find((fact) => fact.share !== undefined);
    if (shared) return { answer: { kind: "field", field: "share", fact: shared } };
  }
  if (ask.includes("sum") && flows.length > 1) return { answer: { kind: "facts", facts: flows.slice(0, 6) } };
  const originally = ask.includes("previous") && flows.some(({ plannedShares }) => plannedShares !== undefined);
  if (ask.includes("count") && part === undefined && !ask.includes("per-share") && !originally)
    return { answer: { kind: "count", n: flows.length, what: channels[0] ?? "flow", facts: flows.slice(0, 6) } };
  // The amount itself comes first; a share of a whole is another measure.
  const meant = question.amounts.flatMap((amount) => flows.filter((one) => holds(one, amount)));
  const fact = meant[0] ?? flows.find(({ amount, shares }) => amount ?? shares) ?? flows[0]!;
  const found = await partOf(fact, part, question, flows, reader);
  return isTotal(question) &&
    flows.filter(({ amount }) => amount).length === 1 &&
    found.answer.kind === "facts" &&
    fact.channel !== "equity-raising"
    ? { ...found, answer: { ...found.answer, sole: fact.channel } }
    : found;
}

/** "All buybacks of this year": more than what happened on one day. */
function isTotal({ ask, time }: Question): boolean {
  const span = spanOf(time);
  const wide = span !== undefined && span.from !== span.to;
  return (ask.includes("total") || ask.includes("sum") || ask.includes("list")) && (wide || !ask.includes("total"));
}

const operand = (fact: Flow, figure: Figure, field: Field): Operand => ({ fact, figure, field });

/** What the share cost: the price itself, else total by shares. */
export function pricePerShare(fact: Flow): Operand | Computed | undefined {
  if (fact.price) return operand(fact, fact.price, "price");
  if (!fact.amount || !fact.shares) return undefined;
  return quotient("per-share", operand(fact, fact.amount, "amount"), operand(fact, fact.shares, "shares"));
}

export function proceedsOf(fact: Flow): Computed | undefined {
  if (!fact.shares || !fact.price) return undefined;
  return product(operand(fact, fact.shares, "shares"), operand(fact, fact.price, "price"));
}

/** What is told of a flow: what it led to, or how it is read. */
async function toldOf(flow: Flow, reader: Reader): Promise<Fact | undefined> {
  const place = (event: Event) => termsOf(event.what, reader.lexicon).indexOf(`channel:${flow.channel}`);
  // What begins with it is about it; what only mentions it comes after that.
  return (await reader.facts("event"))
    .filter((event) => dayOf(event) === dayOf(flow) && place(event) >= 0)
    .toSorted((a, b) => place(a) - place(b))[0];
}

const FIELDS: Readonly<Record<string, Field>> = {
  shares: "shares",
  discount: "discount",
  range: "range",
  "range-low": "range",
  "range-high": "range",
  planned: "planned",
  reference: "reference",
  price: "price",
  purpose: "purpose",
};

async function partOf(
  fact: Flow,
  part: string | undefined,
  question: Question,
  flows: readonly Flow[],
  reader: Reader,
): Promise<Found> {
  const { ask, unit } = question;
  if (ask.includes("rate")) {
    const made = proceedsOf(fact);
    if (made && fact.amount && made.unit !== fact.amount.unit)
      return {
        answer: {
          kind: "computed",
          computed: [
            rateOf(operand(fact, { value: made.low, unit: made.unit }, "amount"), operand(fact, fact.amount, "amount")),
          ],
        },
      };
  }
  if (ask.includes("year-before") && fact.yoy && fact.amount) {
    const earlier = before(operand(fact, fact.amount, "amount"), operand(fact, fact.yoy, "growth"), "year-before");
    if (earlier) return { answer: { kind: "computed", computed: [earlier] } };
  }
  const price = question.topics.some(({ term }) => term === "part:price");
  if (part === "shares" && price) {
    const each = pricePerShare(fact);
    return {
      answer: each && "how" in each ? { kind: "computed", computed: [each] } : { kind: "facts", facts: [fact] },
    };
  }
  const field = (name: Field): Found => ({ answer: { kind: "field", field: name, fact } });
  const missing = (name: Field): Found => ({ answer: refused({ reason: "not-stated", what: name }), near: [fact] });
  if (ask.includes("previous") && fact.plannedShares && (part === undefined || part === "shares"))
    return field("planned");
  const inMoney = ask.includes("money") || ask.includes("proceeds") || (unit !== undefined && unit !== "%");
  if (part === "discount" && inMoney && fact.referencePrice && fact.price) {
    const lost = changeFrom(operand(fact, fact.referencePrice, "reference"), operand(fact, fact.price, "price"));
    const each = lost && { value: -lost.low, unit: lost.unit };
    const whole =
      fact.shares && each && product(operand(fact, fact.shares, "shares"), operand(fact, each, "discount"), "product");
    return { answer: { kind: "computed", computed: [whole, lost].filter((one) => one !== undefined) } };
  }
  // "How many shares, and for how much?"
  if (part === "shares" && inMoney && fact.amount) return { answer: { kind: "facts", facts: [fact] } };
  if (part === "range" && ask.includes("mean") && fact.marketedRange && "low" in fact.marketedRange) {
    const { low, high, unit: currency } = fact.marketedRange;
    const mean = meanOf([
      operand(fact, { value: low, unit: currency }, "range"),
      operand(fact, { value: high, unit: currency }, "range"),
    ]);
    if (mean) return { answer: { kind: "computed", computed: [mean] } };
  }
  if (
    part === "planned" &&
    fact.plannedShares &&
    fact.shares &&
    (ask.includes("count") ||
      ask.includes("above-below") ||
      ask.includes("sum") ||
      /^HKD$/.test(unit ?? "") ||
      ask.includes("change") ||
      ask.includes("difference") ||
      ask.includes("ratio") ||
      unit === "%")
  ) {
    const grown = changeFrom(operand(fact, fact.plannedShares, "planned"), operand(fact, fact.shares, "shares"));
    if (grown) return { answer: { kind: "computed", computed: [grown] } };
  }
  if (ask.includes("effect") || ((part === "purpose" || ask.includes("why")) && !fact.purpose)) {
    const told = await toldOf(fact, reader);
    if (told) return { answer: { kind: "facts", facts: [told] }, near: [fact] };
  }
  // "What else drew foreign money, beside the analyses?": the words are of what it was for.
  const ofPurpose = fact.purpose === undefined ? [] : termsOf(fact.purpose, reader.lexicon);
  const asksPurpose = question.words.length > 0 && question.words.every((word) => ofPurpose.includes(word));
  if (asksPurpose && !ask.some((one) => ["yes-no", "value", "when"].includes(one))) return field("purpose");
  if (part === "purpose" || ask.includes("why")) return fact.purpose ? field("purpose") : missing("why");
  if (part !== undefined && part !== "price" && FIELDS[part]) {
    const has = {
      shares: fact.shares,
      discount: fact.discount,
      range: fact.marketedRange,
      "range-low": fact.marketedRange,
      "range-high": fact.marketedRange,
      planned: fact.plannedShares,
      reference: fact.referencePrice,
    }[part as "shares"];
    if (has && part.startsWith("range"))
      return {
        ...field("range"),
        near: (await reader.facts("event"))
          .filter((event) => weightsOf(event, reader.lexicon).has("part:range"))
          .slice(0, 1),
      };
    if (has) return field(FIELDS[part]);
    return missing(FIELDS[part]);
  }
  if (part === "price" || ask.includes("per-share") || ask.includes("mean")) {
    const price = pricePerShare(fact);
    if (!price) return missing("price");
    return "how" in price ? { answer: { kind: "computed", computed: [price] } } : field("price");
  }
  if (ask.includes("when")) return field("when");
  if (ask.includes("change") && fact.yoy) return field("growth");
  const proceeds = proceedsOf(fact);
  if (unit !== undefined && unit !== "%") {
    if (fact.amount && inUnit(fact.amount, unit)) return { answer: { kind: "facts", facts: [fact] } };
    if (proceeds?.unit === unit) return { answer: { kind: "computed", computed: [proceeds] }, near: [] };
    if (fact.amount) return { answer: refused({ reason: "not-in-unit", unit }), near: [fact] };
  }
  // What the source states comes before what can be worked out.
  if (ask.includes("proceeds") && !ask.includes("total") && fact.amount)
    return { answer: { kind: "facts", facts: [fact] } };
  if ((ask.includes("proceeds") || ask.includes("total")) && proceeds)
    return { answer: { kind: "computed", computed: [proceeds] }, near: [fact] };
  if (ask.includes("highest") || ask.includes("who")) return { answer: { kind: "facts", facts: [fact] } };
  const rest = flows.filter((other) => other !== fact).slice(0, 3);
  return {
    answer: { kind: "facts", facts: ask.includes("list") || question.topics.length > 1 ? [fact, ...rest] : [fact] },
  };
}
