// What is still answered of a message that is no mere question: the question beside an order, what is known beside a claim.
import type { Question } from "../types.ts";

/** What a claim is about, without what it says of it. */
export const unclaimed = (question: Question): Question => ({
  ...question,
  ask: [],
  amounts: [],
  words: question.words.filter((word) => !/^\d/.test(word)),
  topics: question.topics.filter(({ term }) => !/^(?:level|action):/.test(term)),
});

/** An order around a clear question is passed over and the question answered. */
export const answerable = ({ topics, firms, subjects, words, apart }: Question): boolean =>
  (apart === true && topics.length + words.length > 0) ||
  (topics.every(({ term }) => !term.startsWith("level:")) &&
    topics.some(({ term }) => /^(?:kind|channel|measure):/.test(term)) &&
    (firms.length > 0 || subjects.length > 0));
