// "Why did it fall?", "who rose most?": the move of a share, where nothing but that is asked for.
import type { Reader } from "../reading.ts";
import { isTimed } from "../time.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";
import { MOODS } from "./context.ts";
import { findPrices } from "./prices.ts";
import { isStructured, namesNothing } from "./shape.ts";

export async function findMove(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, subjects, time, topics } = question;
  const ranked = (ask.includes("highest") || ask.includes("lowest")) && ask.includes("who");
  const moving = ask.includes("change") || ask.includes("why") || ranked;
  // How a market feels is asked of what moved it.
  const words = question.words.filter((word) => !MOODS.has(word) && !(ask.includes("change") && word === "investor"));
  if (!moving || isStructured(question) || !namesNothing({ ...question, words })) return undefined;
  if (subjects.length === 0 && !ask.includes("why") && !isTimed(time)) return undefined;
  // Of whom no price is known, the reason is that of a deed.
  const priced = (await reader.facts("price")).length > 0;
  if (!priced && ask.includes("why") && subjects.length === 1 && question.words.length === 0) {
    const told = (await reader.facts("event")).find(({ why }) => why !== undefined);
    if (told) return { answer: { kind: "field", field: "why", fact: told }, subject: told.subject };
  }
  return findPrices({ ...question, topics: [{ term: "kind:price" }, ...topics] }, reader);
}
