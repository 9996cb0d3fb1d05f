// A message that asks for several things at once, "EV numbers: sold, revenue, goal", as the questions that it is made of.
import { follow } from "./thread.ts";
import type { Question } from "./types.ts";

/** Between the things of a list. "3,800" is one number, and one "and" alone often joins one thing. */
const LIST = /[,;+](?!\d)|[?\n、](?=.)/;
const LAST = / (?:and|und|plus|sowie|as well as|also) |(?:以及|还有|和)/;
const MOST = 5;

/** "How much did Geely jump and what's its code": two questions with their own beginnings. */
const CLAUSE =
  /(?:,? (?:and|und|plus|also|sowie) |[,，;；?？] ?(?:and |und )?|(?:而且|并且|还有|以及|和))(?=(?:(?:what|whats|how|which|who|when|where|why|wie|was|wer|wann|wo|warum|wieso|welche[rsnm]?)(?![a-z])|(?:its|their|seine|ihre) )|(?:代码|谁|多少|什么|哪|研发|何时|为什么)).{3,}$/;

/** Each of them has a thing of its own that is asked for. */
const asksAlone = (part: Question): boolean =>
  part.decline === undefined &&
  part.amounts.length === 0 &&
  content(part) + part.ask.length > 0 &&
  !part.ask.some((ask) => ask === "yes-no" || WHOLE.some((one) => one === ask));

/** `read` understands a text alone. Undefined where the message is no pair of questions. */
function clausesOf(folded: string, read: (text: string) => Question): Question[] | undefined {
  const match = CLAUSE.exec(folded);
  if (!match || match.index < 6) return undefined;
  const [head, tail] = [folded.slice(0, match.index), folded.slice(match.index).replace(JOINT, "")];
  const [first, second] = [read(head), read(tail)];
  if (!asksAlone(first) || !asksAlone(second)) return undefined;
  // What is asked of the same thing in the same way is one question.
  const apart = content(second) > 0 || second.ask.some((ask) => ask === "duration" || ask === "why");
  return apart && first.subjects.length + content(first) + first.strange.length > 0
    ? [first, afterwards(second, first, tail)]
    : undefined;
}

/** A move of a share is asked of whom the first clause names, not of what it asks. */
function afterwards(second: Question, first: Question, tail: string): Question {
  const followed = follow(second, [first], tail);
  const moves = second.ask.includes("change") && content(second) === 0;
  return moves ? { ...followed, words: second.words, topics: second.topics, strange: second.strange } : followed;
}

const JOINT = /^(?:,? (?:and|und|plus|also|sowie) |[,，;；?？] ?(?:and |und )?|(?:而且|并且|还有|以及|和))/;

/** Entries of a company; whatever is asked beside one is another question. */
const ENTRY = ["ticker", "isin", "founder", "founded", "ceo", "president", "headquarters"];

/** What holds a list together is no part of one of its things. */
const WHOLE = ["compare", "difference", "ratio", "share-of", "above-below", "sum"] as const;

/** Asked for without naming what it is a part of. */
const ALONE = ["per-share", "proceeds", "upside", "change"] as const;

/** `read` understands a text alone. Undefined where the message is one question. */
export const partsOf = (folded: string, read: (text: string) => Question): Question[] | undefined =>
  listOf(folded, read) ?? clausesOf(folded, read);

function listOf(folded: string, read: (text: string) => Question): Question[] | undefined {
  const [, head, list] = /^([^:]{3,60}): (?!\/)(.+)$/.exec(folded) ?? [undefined, "", folded];
  const commas = list.split(LIST).map((text) => text.trim());
  if (commas.length < 2 && !(head && LAST.test(list))) return besideEntry(folded, read);
  // "Compare the parameters: A and B" is one question.
  if (head && read(head).ask.some((one) => WHOLE.some((whole) => one === whole))) return undefined;
  const texts = [...commas.slice(0, -1), ...commas.at(-1)!.split(LAST)].map((text) => text.trim()).filter(Boolean);
  const alone = texts
    .map((text) => ({ text, part: read(text) }))
    .filter(({ part }) => !isFiller(part) || (head && isDated(part)));
  const asks = (part: Question) => asksForSomething(part) || (head !== "" && isDated(part));
  if (alone.length < 2 || alone.length > MOST || !alone.every(({ part }) => asks(part))) return undefined;
  const times = alone.flatMap(({ part: { time } }) => (Object.keys(time).length > 0 ? [time] : []));
  const parts: Question[] = [];
  for (const { text, part } of alone) {
    // What stands before the colon belongs to each; else one follows the other, as in a thread.
    const own = head ? read(`${head} ${text}`) : follow(part, parts.slice(-1), "");
    // "2024, the goal, growth in %": the growth is that from the one to the other.
    const grown = own.ask.includes("change") && parts.some(({ words }) => words.includes("goal"));
    if (head && grown && content(alone.find((one) => one.text === text)!.part) === 0) own.words.push("goal");
    // "Deliveries, revenue and profit in 2024": one time is that of all.
    parts.push(times.length === 1 && Object.keys(own.time).length === 0 ? { ...own, time: times[0]! } : own);
  }
  return parts;
}

/** "Lenovo's move and ticker": an entry of a company beside something else. */
function besideEntry(folded: string, read: (text: string) => Question): Question[] | undefined {
  const texts = folded.split(LAST);
  if (texts.length !== 2) return undefined;
  const [first, second] = texts.map((text) => read(text.trim()));
  if (!first || !second || ![first, second].every(asksForSomething)) return undefined;
  const entries = [first, second].filter(({ words }) => words.some((word) => ENTRY.includes(word)));
  const whom = second.subjects.length > 0 ? second.subjects : first.subjects;
  return entries.length === 1 ? [first, { ...second, subjects: whom }] : undefined;
}

/** "What analysts said in March and in December": one question for each of the times. */
export function atTwoTimes(question: Question): Question[] | undefined {
  const { topics } = question;
  const times = topics.flatMap(({ term, time }) => (term === "kind:rating" && time ? [time] : []));
  return topics.length > 1 && times.length === topics.length
    ? times.map((time) => ({ ...question, ask: [], topics: [{ term: "kind:rating" }], time }))
    : undefined;
}

/** "Px, shares and discount of the placing": parts of one fact, not several questions. */
export const isOfOneFlow = ({ topics, words, ask }: Question): boolean =>
  ask.includes("and") &&
  words.length === 0 &&
  topics.filter(({ term }) => term.startsWith("channel:")).length === 1 &&
  topics.filter(({ term }) => term.startsWith("part:")).length > 1 &&
  topics.every(({ term }) => /^(?:channel|part):/.test(term));

const content = ({ topics, words }: Question): number =>
  topics.length + words.filter((word) => !/^\d+$/.test(word)).length;

const isFiller = (part: Question): boolean =>
  content(part) + part.firms.length + part.subjects.length + part.ask.length + part.strange.length === 0;

/** "Premium units: last year's number": what stands before the colon says of what. */
const isDated = ({ time }: Question): boolean => Object.keys(time).length > 0;

const asksForSomething = (part: Question): boolean =>
  (content(part) > 0 || part.ask.some((ask) => ALONE.some((one) => one === ask))) &&
  part.decline === undefined &&
  part.amounts.length === 0 &&
  part.strange.length === 0 &&
  !part.ask.some((ask) => ask === "why" || ask === "yes-no" || WHOLE.some((one) => one === ask));
