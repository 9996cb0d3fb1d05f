// A firm alone: its rating, and its target where there is one.
import type { Reader } from "../reading.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";
import { findRatings } from "./ratings.ts";
import { findTargets } from "./targets.ts";

export async function findOpinions(question: Question, reader: Reader): Promise<Found | undefined> {
  const { firms, strange, words } = question;
  if (firms.length === 0 || words.length + strange.length > 0) return undefined;
  const ratings = await findRatings(question, reader);
  const targets = await findTargets(question, reader);
  if (targets.answer.kind === "facts" && ratings.answer.kind === "facts" && question.ask.length === 0)
    return { answer: { kind: "facts", facts: [...ratings.answer.facts, ...targets.answer.facts] } };
  return ratings.answer.kind === "refused" && targets.answer.kind !== "refused" ? targets : ratings;
}
