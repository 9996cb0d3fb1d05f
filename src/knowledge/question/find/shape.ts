// What kind of question it is, by its form alone.
import type { Question } from "../types.ts";

export const isAskedFor = ({ topics }: Question, what: RegExp): boolean => topics.some(({ term }) => what.test(term));

/** It asks for a kind of fact, or for a part of one, that has a name of its own: a rating, a price, a flow. */
export const isStructured = (question: Question): boolean =>
  isAskedFor(question, /^(?:kind:(?:rating|target|price|flow)|channel|measure|level|action|part)|^day-before$/);

/** No firm, no word and no name: a company and a time at most. */
export const namesNothing = ({ words, firms, strange }: Question): boolean =>
  words.length + firms.length + strange.length === 0;
