// A kind of fact that is asked for by its name: flows, targets, ratings, prices.
import { latest } from "../../derive/latest.ts";
import { dayOf, type Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Question } from "../types.ts";
import { findFlows } from "./flows.ts";
import { behind, type Found, refused } from "./found.ts";
import { findKnown } from "./known.ts";
import { match } from "./match.ts";
import { findPrices } from "./prices.ts";
import { findRatings } from "./ratings.ts";
import { isAskedFor, isStructured } from "./shape.ts";
import { findTargets } from "./targets.ts";

/** The first whose terms are asked for, and that takes the question, tells of it. */
const KINDS: readonly [terms: RegExp, find: (question: Question, reader: Reader) => Promise<Found | undefined>][] = [
  [/^(?:channel|kind:flow|part:(?:discount|range|planned|reference|price))/, flowsOrEvents],
  [/^(?:kind:target|action:(?:cut|raise))/, targetsNamed],
  [/^(?:kind:rating|level:|action:(?:upgrade|downgrade|initiate|reiterate))/, findRatings],
  [/^(?:kind:price|measure|day-before)/, pricesOrEvents],
];

export async function findKind(question: Question, reader: Reader): Promise<Found | undefined> {
  if (!isStructured(question)) return undefined;
  const firms = await firmsMoved(question, reader);
  if (firms || (await leadsElsewhere(question, reader))) return firms;
  for (const [terms, find] of KINDS) {
    const found = isAskedFor(question, terms) ? await find(question, reader) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** "Which bank likes the AI story?": whoever names it as a reason. */
async function firmsMoved(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, firms, words } = question;
  if (!ask.includes("who") || !isAskedFor(question, /^kind:rating$/) || firms.length > 0) return undefined;
  const facts = latest(await reader.facts("rating")).filter((fact) => {
    const told = weightsOf(fact, reader.lexicon);
    return words.length > 0 && words.every((word) => told.has(word));
  });
  return facts.length > 0 ? { answer: { kind: "facts", facts } } : undefined;
}

async function flowsOrEvents(question: Question, reader: Reader): Promise<Found> {
  // Why something is planned is told of the plan.
  if (question.ask.includes("why") && isAskedFor(question, /^part:planned$/)) return findKnown(question, reader);
  // What is told of a deal is no part of it: whether investors wanted it.
  if (question.words.includes("trend")) return findKnown(question, reader);
  if (question.words.includes("demand")) {
    const told = await findKnown(question, reader);
    // How often the shares could have been sold is a figure, and none is told.
    const figure = question.ask.some((one) => ["count", "ratio", "value"].includes(one));
    if (figure) return { answer: refused({ reason: "nothing-known", what: [] }), near: behind(told.answer) };
    if (told.answer.kind !== "refused") return told;
  }
  return (await investorsCompared(question, reader)) ?? orElse(await findFlows(question, reader), question, reader);
}

/** "Southbound buying: mainland vs international investors": what is told of the flow and of both. */
async function investorsCompared({ ask, topics, words }: Question, reader: Reader): Promise<Found | undefined> {
  if (!words.includes("investor") || !ask.includes("compare")) return undefined;
  const told = (await reader.facts("event")).filter((event) => {
    const terms = weightsOf(event, reader.lexicon);
    return terms.has("investor") && topics.some(({ term }) => term.startsWith("channel:") && terms.has(term));
  });
  return told.length > 0 ? { answer: { kind: "facts", facts: told.slice(0, 2) } } : undefined;
}

async function pricesOrEvents(question: Question, reader: Reader): Promise<Found> {
  return orElse(await findPrices(question, reader), question, reader);
}

/** "Who raised the rating?" is asked of ratings. */
async function targetsNamed(question: Question, reader: Reader): Promise<Found | undefined> {
  const ofRating = isAskedFor(question, /^kind:rating$/) && !isAskedFor(question, /^kind:target$/);
  return ofRating ? undefined : findTargets(question, reader);
}

/** Said of many things, and naming none. */
const GENERAL = [
  "share",
  "money",
  "rank",
  "investor",
  "goal",
  "buy",
  "weak",
  "tech",
  "overseas",
  "foreign",
  "milestone",
];

/** The words name something that the kind of fact asked for does not hold, and something else does: "the price of the SU7". */
async function leadsElsewhere(question: Question, reader: Reader): Promise<boolean> {
  const named = question.words.filter((word) => !/^\d+$/.test(word) && !GENERAL.includes(word));
  if (named.length === 0 && question.strange.length === 0) return false;
  if (question.topics.some(({ term }) => term.startsWith("channel:")) && named.length < 2) return false;
  const { scored } = await match({ ...question, topics: [], firms: [], subjects: [] }, reader);
  return scored.length > 0 && scored[0]!.score > 1.5;
}

/** Where prices know nothing of a record or move of a named company, an event may tell of it. */
async function orElse(found: Found, question: Question, reader: Reader): Promise<Found> {
  const told = reader.named
    ? /^(?:measure:(?:record-high|market-cap)|channel:(?:foreign-investment|equity-raising|placement))$/
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
