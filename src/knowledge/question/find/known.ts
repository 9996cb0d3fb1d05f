// Products, figures, events and profiles: the facts that share the most, and the rarest, words with the question.
import { latest } from "../../derive/latest.ts";
import type { Fact } from "../../facts/fact.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { isTimed } from "../time.ts";
import type { Question } from "../types.ts";
import { misnamed } from "./claimed.ts";
import { countedAs, isCounted } from "./counted.ts";
import { type Found, refused } from "./found.ts";
import { isOtherModel } from "./launches.ts";
import { type Item, type Matches, match, type Scored, SOFT } from "./match.ts";
import { pairOf } from "./pairs.ts";
import { findPrices } from "./prices.ts";
import { told } from "./told.ts";

/** So much of what is asked must be explained by the facts that answer it. */
const ENOUGH = 0.62;

export async function findKnown(question: Question, reader: Reader): Promise<Found> {
  const matches = await match(question, reader);
  const { scored, items, unexplained } = matches;
  if (namesUnknown(question, items))
    return { answer: refused({ reason: "unknown-name", names: question.strange, near: [] }) };
  const [best] = scored;
  if (!best) return nothingKnown(question, matches, reader);
  const pair = unexplained.length === 0 ? pairOf(best, matches, question, reader) : undefined;
  if (pair) return pair;
  const counted = best.fact.kind === "launch" ? countedAs(best.fact, question, reader) : undefined;
  if (counted)
    return (await isCounted(question, reader))
      ? findKnown(counted, reader)
      : {
          answer: refused({ reason: "nothing-known", what: ["deliver"] }),
          near: [best.fact],
          subject: best.fact.subject,
        };
  const explained = explainedBy(best.fact, items, reader);
  if (
    unexplained.length > 0 ||
    explained < ENOUGH ||
    isOtherModel(best.fact, question) ||
    isOtherBranch(best.fact, question, reader)
  )
    return nothingKnown(question, matches, reader);
  // A named company's move is its price, not what is told of others.
  if (question.ask.includes("change") && reader.named && !reader.subjects.includes(best.fact.subject)) {
    const moved = await findPrices({ ...question, topics: [{ term: "measure:change" }], words: [] }, reader);
    if (moved.answer.kind !== "refused") return moved;
  }
  return told(closeTo(best, explained, matches, question, reader), scored, question, reader);
}

/** "Quantum computing plans": plans are known, but of nothing that is called so. */
function namesUnknown({ strange, firms }: Question, items: readonly Item[]): boolean {
  const unknown = items.some(({ term, df }) => df === 0 && strange.some((word) => stem(word) === term));
  return unknown && firms.length === 0 && items.every(({ term, weight }) => weight === 0 || SOFT.has(term));
}

/** What a company sells; money made with one of them is not that of another. */
const BRANCHES = ["phone", "car", "iot", "tablet", "internet", "smart-home"];
const MADE = ["revenue", "profit", "margin"];

/** "Smartphone revenue": the revenue of cars is none. */
function isOtherBranch(fact: Fact, question: Question, { lexicon }: Reader): boolean {
  const { words } = question;
  // What is told of several branches is no revenue of one of them in one year.
  const counted = isTimed(question.time) || question.ask.includes("value");
  if (fact.kind === "event" && counted && !question.ask.includes("why"))
    return words.includes("revenue") && words.some((word) => BRANCHES.includes(word));
  if (fact.kind !== "metric") return false;
  const told = weightsOf(fact, lexicon);
  // Cars of one country are not those of all.
  if (words.includes("overseas") && told.has("deliver")) return !told.has("overseas");
  // Dear phones are not all phones.
  if (words.includes("phone") && told.has("high-end") && told.has("ship"))
    return !["high-end", "goal"].some((word) => words.includes(word));
  if (!words.some((word) => MADE.includes(word))) return false;
  const named = words.filter((word) => BRANCHES.includes(word));
  return named.length === 1 && !told.has(named[0]!);
}

const weightOf = (items: readonly Item[]): number => items.reduce((sum, { weight }) => sum + weight, 0);

/** How much of what is asked the fact tells, of 1. */
const explainedBy = (fact: Fact, items: readonly Item[], reader: Reader): number =>
  weightOf(items.filter(({ term }) => weightsOf(fact, reader.lexicon).has(term))) / weightOf(items);

/** No fact tells enough: what it is not called, or the nearest that is known. */
function nothingKnown(question: Question, { scored, items, unexplained }: Matches, reader: Reader): Found {
  const clear = unexplained.length === 0;
  const entries = clear && question.ask.includes("yes-no") ? misnamed(scored, items, reader) : undefined;
  const what = question.words.filter((word) => unexplained.includes(word));
  return entries ?? { answer: refused({ reason: "nothing-known", what }), near: nearest(scored, clear, reader) };
}

function nearest(scored: readonly Scored[], clear: boolean, reader: Reader): Fact[] {
  const [best] = scored;
  if (!best) return [];
  if (clear && best.score > 1.5) return latest(scored.slice(0, 3).map(({ fact }) => fact));
  const told = reader.named || best.fact.kind === "launch" || best.fact.kind === "event";
  return told && best.score > 2 ? [best.fact] : [];
}

/** Facts that fit about as well as the best. */
function closeTo(
  best: Scored,
  explained: number,
  { scored, items }: Matches,
  question: Question,
  reader: Reader,
): Fact[] {
  // A figure or an entry that was asked for by its name needs no other words beside it.
  const exact = (best.fact.kind === "metric" || best.fact.kind === "profile") && explained > 0.95;
  const part = best.fact.kind === "profile" ? 0.75 : 0.82;
  // All risks are asked for, not the one that says so in the fewest words.
  const ofRisks = question.words.includes("risk") && !question.ask.includes("why");
  const partOf = (fact: Fact): number => {
    if (!ofRisks) return part;
    return weightsOf(fact, reader.lexicon).has("risk") ? 0.45 : 0.82;
  };
  return scored
    .filter(({ fact, score }) => score >= best.score * partOf(fact))
    .map(({ fact }) => fact)
    .filter((fact) => !isOtherBranch(fact, question, reader))
    .filter((fact) => !exact || (fact.kind === best.fact.kind && !isOtherFigure(fact, best.fact, items, reader)));
}

/** "EV revenue" is another figure than "revenue": its name says more than was asked. */
function isOtherFigure(fact: Fact, best: Fact, items: readonly Item[], reader: Reader): boolean {
  if (fact.kind !== "metric" || best.kind !== "metric" || fact.metric === best.metric) return false;
  const asked = new Set(items.map(({ term }) => term));
  return [...weightsOf(fact, reader.lexicon)].some(
    ([term, weight]) => weight === 1 && !term.includes(":") && !asked.has(term),
  );
}
