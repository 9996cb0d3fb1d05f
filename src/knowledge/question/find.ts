// From a question to what is found: facts, arithmetic over them, or a refusal with its reason and the nearest thing known.
import { dayOf, type Fact } from "../facts/fact.ts";
import type { Knowledge } from "../knowledge.ts";
import { findRatings } from "./find/ratings.ts";
import { findTargets } from "./find/targets.ts";
import { findFlows } from "./find/flows.ts";
import { placedInTime } from "./find/anchors.ts";
import { behind, type Found, refused } from "./find/found.ts";
import { checked, findBoth } from "./find/claimed.ts";
import { ofKnown, weighed } from "./find/weighed.ts";
import { findDefinition, findKnown } from "./find/known.ts";
import { match } from "./find/match.ts";
import { countSources, sourcesOf } from "./find/sources.ts";
import { answerable, unclaimed } from "./find/declined.ts";
import { findFormula } from "./find/formulas.ts";
import { findEach } from "./find/each.ts";
import { findParts } from "./find/parts.ts";
import { findRate } from "./find/rates.ts";
import { findCombined } from "./find/combined.ts";
import { findLaunches } from "./find/launches.ts";
import { findMovers } from "./find/movers.ts";
import { findOperation } from "./find/operations.ts";
import { findDayBefore } from "./find/measures.ts";
import { findPrices } from "./find/prices.ts";
import { findSeveral, once } from "./find/several.ts";
import { findRank } from "./find/ranks.ts";
import { findSides } from "./find/sides.ts";
import { findSummary } from "./find/summary.ts";
import { findAmount } from "./find/verify.ts";
import { isTimed } from "./time.ts";
import { createReader, type Reader } from "./reading.ts";
import type { Finding, Question } from "./types.ts";

/** Facts beside the refusal of a claim. */
const MOST_BESIDE = 3;

type Given = { knowledge: Knowledge; today: string; company?: string };

export async function find(question: Question, given: Given): Promise<Finding> {
  if (!question.parts) return findOne(question, given);
  const shared = { ...given, knowledge: once(given.knowledge) };
  const several = await findSeveral(question.parts, (part) => findOne(part, shared));
  return several ? { question, ...several } : findOne(question, shared);
}

async function findOne(question: Question, { knowledge, today, company }: Given): Promise<Finding> {
  const { decline, ...rest } = question;
  if (decline === "claim" && question.topics.length + question.firms.length + question.words.length > 0) {
    // What is known of it stands beside the refusal.
    const { answer } = await findOne(unclaimed(rest), { knowledge, today, ...(company ? { company } : {}) });
    return { question, answer: refused({ reason: decline }), near: behind(answer).slice(0, MOST_BESIDE) };
  }
  if (decline && !(decline === "order" && answerable(question)))
    return { question, answer: refused({ reason: decline }), near: [] };
  const reader = await createReader(question, knowledge, today, company);
  question = await placedInTime(question, reader);
  const found = weighed(checked(await dispatch(question, reader), question), question);
  const unknown = found.answer.kind === "refused" && found.answer.refusal.reason === "nothing-known";
  const best = (unknown ? await findEach(question, reader) : undefined) ?? found;
  const { answer, near = [], subject } = decline ? best : ofKnown(best, question, reader);
  if (decline && answer.kind === "refused" && question.firms.length === 0)
    return { question, answer: refused({ reason: decline }), near: [] };
  // With many companies and none named, that is what is missing.
  const unsaid = reader.subjects.length === 0 && answer.kind === "refused" && answer.refusal.reason === "nothing-known";
  if (unsaid) return { question, answer: refused({ reason: "which-subject" }), near: [] };
  const about = subject ?? reader.subjects[0];
  for (const fact of [...behind(answer), ...near]) knowledge.check(fact);
  return { question, ...(about ? { subject: about } : {}), answer, near: withoutRepeats(near) };
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const withoutRepeats = (facts: readonly Fact[]): Fact[] => [...new Map(facts.map((fact) => [fact.id, fact])).values()];

async function dispatch(question: Question, reader: Reader): Promise<Found> {
  const { topics, words, firms, ask, strange } = question;
  const terms = topics.map(({ term }) => term);
  const structured =
    terms.some((term) => /^(?:kind:(?:rating|target|price|flow)|channel|measure|level|action|part)/.test(term)) ||
    terms.includes("day-before");
  // "Before the deal was announced" is about the deal.
  if (
    terms.includes("kind:launch") &&
    terms.some((term) => /^(?:kind:price|channel|measure)/.test(term)) &&
    strange.length === 0 &&
    words.length === 0
  )
    return dispatch({ ...question, topics: topics.filter(({ term }) => term !== "kind:launch") }, reader);
  if (ask.includes("age")) {
    // A company is as old as its foundation; what a source said, as old as the source.
    const itself = topics.length === 0 && words.length === 0 && firms.length === 0 && question.subjects.length > 0;
    if (itself && strange.length === 0) return findKnown({ ...question, words: ["founded"], ask: [] }, reader);
    const found = await dispatch({ ...question, ask: ask.filter((one) => one !== "age" && one !== "when") }, reader);
    const [fact] = found.answer.kind === "refused" ? [] : behind(found.answer);
    return fact ? { ...found, answer: { kind: "age", fact, days: daysBetween(dayOf(fact), reader.today) } } : found;
  }
  const rate = await findRate(question, reader);
  if (rate) return rate;
  const movers = await findMovers(question, reader);
  if (movers) return movers;
  const moving =
    (ask.includes("change") ||
      ask.includes("why") ||
      ((ask.includes("highest") || ask.includes("lowest")) && ask.includes("who"))) &&
    !structured &&
    words.length === 0 &&
    firms.length === 0 &&
    strange.length === 0;
  const alone = moving && (question.subjects.length > 0 || ask.includes("why") || isTimed(question.time));
  if (alone) return findPrices({ ...question, topics: [{ term: "kind:price" }, ...topics] }, reader);
  if (
    !structured &&
    words.length === 0 &&
    firms.length === 0 &&
    strange.length === 0 &&
    question.amounts.length === 0 &&
    !terms.includes("kind:launch")
  ) {
    if (ask.includes("count") && question.meta) return countSources(question, reader);
    if (question.subjects.length > 0 || ask.includes("summary")) return findSummary(question, reader);
    return { answer: refused({ reason: "nothing" }) };
  }
  const unknown = await notKnown(question, reader, structured);
  if (unknown) return unknown;
  const spelt = (await findSides(question, reader)) ?? (await findFormula(question, reader));
  if (spelt) return spelt;
  const earlier = await findDayBefore(question, reader);
  if (earlier) return earlier;
  const parts = await findParts(question, reader);
  if (parts) return parts;
  const given = (await findBoth(question, reader)) ?? (await findAmount(question, reader));
  if (given) return given;
  if (ask.includes("define")) {
    const meant = await findDefinition(question, reader);
    if (meant) return meant;
  }
  if (ask.includes("source")) {
    const found = await dispatch({ ...question, ask: ask.filter((one) => one !== "source") }, reader);
    return sourcesOf(found);
  }
  if (
    ask.includes("summary") &&
    words.filter((word) => !/^\d+$/.test(word)).length === 0 &&
    firms.length === 0 &&
    strange.length === 0 &&
    !terms.includes("kind:rating")
  )
    return findSummary(question, reader);
  if (terms.includes("kind:launch") && words.length === 0 && strange.length === 0)
    return findLaunches(question, reader);
  const ranked = await findRank(question, reader);
  if (ranked) return ranked;
  const operation = structured
    ? ((await findCombined(question, reader)) ?? (await findOperation(question, reader)))
    : undefined;
  if (operation) return operation;
  if (structured && !(await leadsElsewhere(question, reader))) {
    const analysts = terms.some((term) =>
      /^(?:kind:rating|level:|action:(?:upgrade|downgrade|initiate|reiterate))/.test(term),
    );
    const targets = terms.some((term) => /^(?:kind:target|action:(?:cut|raise))/.test(term));
    if (terms.some((term) => /^(?:channel|kind:flow|part:(?:discount|range|planned|reference|price))/.test(term))) {
      if (ask.includes("why") && terms.includes("part:planned")) return findKnown(question, reader);
      return orElse(await findFlows(question, reader), question, reader);
    }
    if (targets && !(analysts && terms.includes("kind:rating") && !terms.includes("kind:target")))
      return findTargets(question, reader);
    if (analysts) return findRatings(question, reader);
    if (terms.some((term) => /^(?:kind:price|measure|day-before)/.test(term)))
      return orElse(await findPrices(question, reader), question, reader);
  }
  if (words.length === 0 && firms.length > 0 && strange.length === 0) return opinions(question, reader);
  if (words.length === 0 && strange.length === 0 && firms.length === 0)
    return { answer: refused({ reason: "nothing" }) };
  return findKnown(question, reader);
}

/** Where prices know nothing of a record or move of a named company, an event may tell of it. */
async function orElse(found: Found, question: Question, reader: Reader): Promise<Found> {
  const told = reader.named
    ? /^(?:measure:(?:record-high|market-cap)|channel:foreign-investment|channel:equity-raising)$/
    : /^measure:market-cap$/;
  if (found.answer.kind !== "refused" || !question.topics.some(({ term }) => told.test(term))) return found;
  const other = await findKnown(question, reader);
  if (other.answer.kind === "refused") return found;
  // "How much, and the highest since when?": the move of that day and what is told of it.
  const [event] = behind(other.answer);
  const much = question.ask.some((one) => one === "value" || one === "change");
  const move = much && event ? await moveOn(dayOf(event), event.subject, reader) : undefined;
  return move && event ? { ...other, answer: { kind: "facts", facts: [move, event] } } : other;
}

const moveOn = async (day: string, subject: string, reader: Reader): Promise<Fact | undefined> =>
  (await reader.facts("price")).find((fact) => fact.changePct && fact.subject === subject && dayOf(fact) === day);

/** A firm alone: its rating, and its target where there is one. */
async function opinions(question: Question, reader: Reader): Promise<Found> {
  const ratings = await findRatings(question, reader);
  const targets = await findTargets(question, reader);
  if (targets.answer.kind === "facts" && ratings.answer.kind === "facts" && question.ask.length === 0)
    return { answer: { kind: "facts", facts: [...ratings.answer.facts, ...targets.answer.facts] } };
  return ratings.answer.kind === "refused" && targets.answer.kind !== "refused" ? targets : ratings;
}

/** Names and words of which nothing is known: no answer about somebody else is given for them. */
async function notKnown(question: Question, reader: Reader, structured: boolean): Promise<Found | undefined> {
  const { strange, words } = question;
  if (strange.length === 0 && (!structured || words.length === 0)) return undefined;
  const { unexplained, scored, items } = await match(question, reader);
  const odd = (question.names ?? []).filter(
    (word) => unexplained.includes(word) || unexplained.some((u) => word.startsWith(u)),
  );
  const missing = words.filter((word) => unexplained.includes(word));
  if (missing.length > 0 && structured)
    return {
      answer: refused({ reason: "nothing-known", what: missing }),
      near: scored.slice(0, 1).map(({ fact }) => fact),
    };
  const nothingElse =
    question.topics.length === 0 &&
    question.firms.length === 0 &&
    !reader.named &&
    question.ask.every((one) => one === "yes-no");
  if (nothingElse && items.every(({ df, term }) => df === 0 || /^\d+$/.test(term)))
    return { answer: refused({ reason: "nothing" }) };
  if (odd.length === 0) return undefined;
  // A slip of slang beside a clear question is read over; a name in place of a company or a firm is not.
  const clear = structured && (reader.named || question.firms.length > 0);
  if (
    clear &&
    question.topics.every(({ term }) => !/^(?:kind:rating|kind:target)/.test(term) || question.firms.length > 0)
  )
    return undefined;
  return { answer: refused({ reason: "unknown-name", names: odd, near: [] }), near: [] };
}

/** The words name something that the kind of fact asked for does not hold, and something else does: "the price of the SU7". */
async function leadsElsewhere(question: Question, reader: Reader): Promise<boolean> {
  const named = question.words.filter(
    (word) =>
      !/^\d+$/.test(word) &&
      !["share", "money", "rank", "investor", "goal", "buy", "weak", "tech", "overseas", "foreign"].includes(word),
  );
  if (named.length === 0 && question.strange.length === 0) return false;
  if (question.topics.some(({ term }) => term.startsWith("channel:")) && named.length < 2) return false;
  const { scored } = await match({ ...question, topics: [], firms: [], subjects: [] }, reader);
  return scored.length > 0 && scored[0]!.score > 1.5;
}
