// One entry of several companies: "the codes of Lenovo, BYD and Geely".
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Ask, Question } from "../types.ts";
import type { Found } from "./found.ts";

/** These are asked of shares. */
const MOVES: ReadonlySet<Ask> = new Set(["change", "ranking", "highest", "lowest", "why"]);

/** Only where an entry is named and more than one of the companies has it. */
export async function findEntries(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, firms, strange, subjects, topics, words } = question;
  if (ask.some((one) => MOVES.has(one))) return undefined;
  if (subjects.length < 2 || words.length === 0 || topics.length + firms.length + strange.length > 0) return undefined;
  const entries = (await reader.facts("profile")).filter((fact) =>
    words.every((word) => weightsOf(fact, reader.lexicon).get(word) === 1),
  );
  const facts = subjects.flatMap((id) => entries.filter(({ subject }) => subject === id).slice(0, 1));
  return facts.length > 1 ? { answer: { kind: "facts", facts }, subject: facts[0]!.subject } : undefined;
}
