// How old something is.
import { dayOf } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { isTimed } from "../time.ts";
import type { Question } from "../types.ts";
import { type Again, behind, type Found } from "./found.ts";
import { findKnown } from "./known.ts";
import { namesNothing } from "./shape.ts";

/** A company is as old as its foundation; what a source said, as old as the source. */
export async function findAge(question: Question, reader: Reader, again: Again): Promise<Found | undefined> {
  const { amounts, ask, subjects, topics } = question;
  const alone = topics.length === 0 && subjects.length > 0 && namesNothing(question);
  // "Xiaomi since when?": no other day of a company is meant by its name alone.
  const since =
    alone &&
    amounts.length === 0 &&
    ask.includes("when") &&
    ask.every((one) => one === "when" || one === "yes-no") &&
    !isTimed(question.time);
  if (!ask.includes("age") && !since) return undefined;
  if (alone) return findKnown({ ...question, words: ["founded"], ask: [] }, reader);
  const found = await again({ ...question, ask: ask.filter((one) => one !== "age" && one !== "when") });
  const [fact] = found.answer.kind === "refused" ? [] : behind(found.answer);
  return fact ? { ...found, answer: { kind: "age", fact, days: daysBetween(dayOf(fact), reader.today) } } : found;
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
