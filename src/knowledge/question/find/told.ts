// What is told of the facts that fit best: within the time that is asked about, over time, or against a goal.
import { latest } from "../../derive/latest.ts";
import { type Fact, dayOf } from "../../facts/fact.ts";
import type { Metric } from "../../facts/metric.ts";
import { changeFrom } from "../arithmetic/changes.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { coverOf, fits, isTimed, spanOf } from "../time.ts";
import type { Ask, Computed, Question } from "../types.ts";
import { asked } from "./asked.ts";
import { type Found, refused } from "./found.ts";
import { type Scored, TWO_YEARS } from "./match.ts";
import { historyOf, operand, yearBefore } from "./metrics.ts";

/** `close`: those that fit about as well as the best. */
export async function told(
  close: readonly Fact[],
  scored: readonly Scored[],
  question: Question,
  reader: Reader,
): Promise<Found> {
  const inTime = isTimed(question.time) ? close.filter((fact) => fits(fact, question.time)) : [...close];
  const first = inTime[0] ?? close[0]!;
  const found =
    overTime(close, scored, question) ??
    (inTime.length === 0 ? outsideTime(first, scored, question) : undefined) ??
    goalReached(first, scored, question, reader);
  if (found) return { ...found, subject: close[0]!.subject };
  const facts = reasonsFirst(
    current(asOfThen(first, scored, question) ?? (inTime.length > 0 ? inTime : close)),
    question,
  );
  const pool = await reader.everythingOf("metric");
  return { ...asked(facts[0]!, facts, scored, question, reader, pool), subject: close[0]!.subject };
}

/** "How did deliveries develop?": the figures of several times beside each other. */
function overTime(close: readonly Fact[], scored: readonly Scored[], { ask, time }: Question): Found | undefined {
  const compared =
    ask.includes("compare") ||
    ask.includes("contradiction") ||
    ask.includes("difference") ||
    /\.\./.test(time.span ?? "");
  // Of two years that are named, other years are no answer.
  const named = TWO_YEARS.test(time.span ?? "") ? scored.filter(({ fact }) => fits(fact, time)) : scored;
  return compared && close.some(({ kind }) => kind === "metric")
    ? historyOf(close, named, ask.includes("ratio"))
    : undefined;
}

/** A plan is often asked for by a time that it does not carry; an event by the year of its article. A figure is not. */
function outsideTime(first: Fact, scored: readonly Scored[], question: Question): Found | undefined {
  const back = question.ask.includes("year-before") ? { ...question, time: {} } : question;
  const derived = first.kind === "metric" ? yearBefore(first, back) : undefined;
  if (derived) return { answer: { kind: "computed", computed: [derived] } };
  const grown = aboveBefore(first, question);
  if (grown) return { answer: { kind: "computed", computed: [grown] } };
  if (first.kind !== "metric" && first.kind !== "flow") return undefined;
  const line = scored
    .map(({ fact }) => fact)
    .filter(
      (fact): fact is Metric => fact.kind === "metric" && first.kind === "metric" && fact.metric === first.metric,
    );
  const what = [first.kind === "metric" ? first.metric : first.channel];
  return {
    answer: refused({ reason: "nothing-known", what, outsideTime: true }),
    near: latest(line.length > 0 ? line : [first]).slice(0, 2),
  };
}

/** "Is the goal higher than last year?": set against the figure of the year before, where the source gives it. */
function aboveBefore(first: Fact, { ask, time, unit }: Question): Computed | undefined {
  if (first.kind !== "metric" || !first.previous || !first.figure || !first.period) return undefined;
  const wanted = unit === "%" || ask.some((one) => one === "change" || ARITHMETIC.includes(one));
  if (!wanted || time.span !== String(Number(first.period) - 1)) return undefined;
  return changeFrom(
    operand(first, first.previous, "previous"),
    operand(first, first.figure, "figure"),
    first.basis === "guidance" ? "growth-needed" : "change",
  );
}

const ARITHMETIC: readonly Ask[] = ["ratio", "compare", "difference", "above-below", "sum", "share-of"];

/** "Did they reach their goal of 2024?": what was reported is no goal; an event may tell that it was reached. */
function goalReached(
  first: Fact,
  scored: readonly Scored[],
  { amounts, ask, time: given, words }: Question,
  reader: Reader,
): Found | undefined {
  if (first.kind !== "metric" || first.basis !== "reported") return undefined;
  // "Was the 135,000 above plan?" is asked of the time of that figure.
  const time = !isTimed(given) && amounts.length > 0 && first.period ? { span: first.period } : given;
  if (
    !words.includes("goal") ||
    !isTimed(time) ||
    (amounts.length === 0 && ask.some((one) => ARITHMETIC.includes(one)))
  )
    return undefined;
  const because = scored
    .map(({ fact }) => fact)
    .filter((fact) => fact.kind === "event" && weightsOf(fact, reader.lexicon).has("goal") && fits(fact, time))
    .slice(0, 1);
  return ask.includes("yes-no") && because.length > 0
    ? { answer: { kind: "verdict", verdict: "yes", because }, near: [first] }
    : { answer: refused({ reason: "not-stated", what: "goal" }), near: [first, ...because] };
}

/** What was known of a launch by then. */
function asOfThen(first: Fact, scored: readonly Scored[], { time }: Question): Fact[] | undefined {
  const { from, to } = spanOf(time) ?? {};
  if (first.kind !== "launch" || to === undefined) return undefined;
  const told = scored
    .map(({ fact }) => fact)
    .filter((fact) => fact.kind === "launch" && fact.product === first.product);
  // What came in that time is told, also where it was written down later.
  const came = told.filter((fact) => {
    const cover = coverOf(fact);
    return fact.kind === "launch" && fact.stage === "launched" && fact.when !== undefined && from !== undefined
      ? (cover.from ?? "") >= from && (cover.to ?? "9") <= to
      : false;
  });
  if (came.length > 0) return came;
  const then = told.filter((fact) => fact.statedOn <= to);
  return then.length > 0 ? then : undefined;
}

/** What something is for is told where its reason stands. */
const reasonsFirst = (facts: readonly Fact[], { ask }: Question): Fact[] =>
  ask.includes("what") && facts.every(({ kind }) => kind === "event")
    ? facts.toSorted((a, b) => Number(hasReason(b)) - Number(hasReason(a)))
    : [...facts];

const hasReason = (fact: Fact): boolean => "why" in fact && fact.why !== undefined;

/** The newest of each thing, in the order of how well they fit. */
function current(facts: readonly Fact[]): Fact[] {
  const newest = new Set(
    latest(
      [...facts].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)),
      (fact) => `${fact.subject} ${fact.kind} ${thingOf(fact)}`,
    ).map(({ id }) => id),
  );
  return facts
    .filter(({ id }) => newest.has(id))
    .sort((a, b) =>
      a.kind === "metric" && b.kind === "metric" && a.metric === b.metric ? (dayOf(a) < dayOf(b) ? 1 : -1) : 0,
    );
}

function thingOf(fact: Fact): string {
  switch (fact.kind) {
    case "metric":
      return `${fact.metric} ${fact.period ?? ""} ${fact.basis}`;
    case "launch":
      return fact.product;
    case "profile":
      return fact.attribute + fact.value;
    default:
      return fact.id;
  }
}
