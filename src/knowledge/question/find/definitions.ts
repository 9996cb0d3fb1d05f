// "What is NOA?": what a word stands for.
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { isTimed } from "../time.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

/** A profile entry of that name. */
export async function findDefinition(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, topics, words, strange, subjects, time, amounts } = question;
  // "What is southbound capital?" asks what it means before it asks how much came.
  const alone =
    ask.every((one) => one === "what") &&
    ask.length > 0 &&
    topics.length === 1 &&
    words.length + strange.length + subjects.length + amounts.length === 0 &&
    !isTimed(time);
  if (!ask.includes("define") && !alone) return undefined;
  const asked = new Set([...question.words, ...question.strange.map(stem), ...question.topics.map(({ term }) => term)]);
  const entries = (await reader.everythingOf("profile")).filter((fact) =>
    [...weightsOf(fact, reader.lexicon)].some(([term, weight]) => weight === 1 && asked.has(term)),
  );
  return entries.length > 0
    ? { answer: { kind: "facts", facts: entries.slice(0, 2) }, subject: entries[0]!.subject }
    : undefined;
}
