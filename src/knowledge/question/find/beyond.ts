// "Is the R&D budget above 20 billion?", "less than 100 cities?": a figure that is named, set against an amount that it may be beyond.
import { inUnit, middle } from "../../derive/figures.ts";
import type { Figure } from "../../facts/base.ts";
import type { Reader } from "../reading.ts";
import type { Amount, Question } from "../types.ts";
import type { Found } from "./found.ts";
import { findKnown } from "./known.ts";

export async function findBeyond(question: Question, reader: Reader): Promise<Found | undefined> {
  const { amounts, ask, firms, topics, words, beyond } = question;
  const [amount] = amounts;
  const named = words.filter((word) => !/^\d+$/.test(word) && word !== "goal");
  if (!amount || amounts.length > 1 || !ask.includes("yes-no") || !ask.includes("above-below")) return undefined;
  if (named.length === 0 || topics.length + firms.length > 0) return undefined;
  const found = await findKnown({ ...question, ask: [], amounts: [] }, reader);
  const [fact] = found.answer.kind === "facts" ? found.answer.facts : [];
  if (fact?.kind !== "metric" || !fact.figure) return found;
  const figure = amount.unit === undefined ? fact.figure : inUnit(fact.figure, amount.unit);
  const verdict =
    figure && beyond ? (beyond === "above" ? isAbove(figure, amount) : isBelow(figure, amount)) : undefined;
  return verdict === undefined
    ? found
    : { ...found, answer: { kind: "verdict", verdict: verdict ? "yes" : "no", because: [fact] } };
}

/** Undefined where a hedge leaves it open. */
function isAbove(figure: Figure, { value }: Amount): boolean | undefined {
  const n = middle(figure);
  if (figure.hedge === "over") return n >= value ? true : undefined;
  if (figure.hedge !== undefined && n <= value * 1.1 && n >= value * 0.9) return undefined;
  return n > value;
}

function isBelow(figure: Figure, { value }: Amount): boolean | undefined {
  const n = middle(figure);
  if (figure.hedge === "over") return n >= value ? false : undefined;
  if (figure.hedge !== undefined && n <= value * 1.1 && n >= value * 0.9) return undefined;
  return n < value;
}
