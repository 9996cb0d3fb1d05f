// Places in a ranking: by market value, or among the makers of phones.
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

/** Only where a rank is named together with what it is a rank of. */
export async function findRank(question: Question, reader: Reader): Promise<Found | undefined> {
  const byValue = question.topics.some(({ term }) => term === "measure:market-cap");
  const byPhones = question.words.includes("phone");
  if (!question.words.includes("rank") || byValue === byPhones) return undefined;
  const facts = (await reader.facts("profile")).filter((fact: Fact) => {
    const weights = weightsOf(fact, reader.lexicon);
    return weights.has("rank") && weights.has("measure:market-cap") === byValue;
  });
  return facts.length > 0 ? { answer: { kind: "facts", facts: facts.slice(0, 2) } } : undefined;
}
