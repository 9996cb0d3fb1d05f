// "Did Jefferies bring up AI as a reason?": what a firm names as its reason, whatever was asked whether it did.
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Answer, Question } from "../types.ts";
import { behind, type Found } from "./found.ts";
import { findRatings } from "./ratings.ts";

/** Of a rating alone. */
const OF_RATING = /^(?:kind:rating|action:(?:upgrade|downgrade|reiterate|initiate)|level:)/;

export async function findGrounds(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, firms, words, strange, topics, amounts } = question;
  if (!ask.includes("yes-no") || firms.length !== 1 || words.length === 0) return undefined;
  if (strange.length + amounts.length > 0 || !topics.every(({ term }) => OF_RATING.test(term))) return undefined;
  const rated = await findRatings({ ...question, ask: [], topics: [], words: [] }, reader);
  const [fact] = behind(rated.answer);
  if (fact?.kind !== "rating" || fact.stance === undefined) return undefined;
  // What is told of the firm and the thing stands beside its reason.
  const told = (await reader.facts("event")).filter((event) => {
    const terms = weightsOf(event, reader.lexicon);
    return terms.has(`@${fact.firm}`) && words.every((word) => terms.has(word));
  });
  const named = words.every((word) => weightsOf(fact, reader.lexicon).has(word));
  if (!named && told.length === 0) return undefined;
  const reason: Answer = { kind: "field", field: "why", fact };
  // What it does give as its reason, where it is not what was asked for.
  const other: Answer = { kind: "several", answers: [{ kind: "verdict", verdict: "no", because: [] }, reason] };
  return { answer: !named && ask.includes("why") ? other : reason, near: told.slice(0, 1) };
}
