// "Who is the SU7 up against": the rivals that the sources name, of a company or of the kind of product that is named.
import type { Fact } from "../../facts/fact.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { termsOf, weightsOf } from "../terms.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

const MOST = 4;
/** These say nothing of which rivals are meant. */
const SOFT = new Set(["rival", "business", "sector", "overseas", "sale", "enter", "electric"]);

export async function findRivals(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, firms, subjects, topics, words } = question;
  const which = ask.some((one) => one === "who" || one === "list" || one === "what") || ask.length === 0;
  const alone = firms.length + topics.filter(({ term }) => term !== "kind:launch").length === 0 && subjects.length < 2;
  if (!words.includes("rival") || !which || !alone || ask.includes("why") || ask.includes("yes-no")) return undefined;
  const kind = await kindOf(question, reader);
  if (!kind) return undefined;
  const wanted = [...words, ...kind].filter((word) => !SOFT.has(word) && !/^\d+$/.test(word));
  const about = (fact: Fact) => {
    const told = weightsOf(fact, reader.lexicon);
    const whose = reader.subjects.includes(fact.subject) || reader.subjects.some((id) => told.has(`@${id}`));
    return whose && told.has("rival") && wanted.every((word) => told.has(word));
  };
  const entries: Fact[] = (await reader.everythingOf("profile")).filter(about);
  // What names the others comes before what only speaks of competition.
  const others = entries.map((fact) => `@${fact.subject}`);
  const events = (await reader.facts("event")).filter(
    (fact) => about(fact) && others.some((id) => weightsOf(fact, reader.lexicon).has(id)),
  );
  const facts = [...events, ...entries].slice(0, MOST);
  return entries.length > 0 ? { answer: { kind: "facts", facts }, subject: reader.subjects[0]! } : undefined;
}

/** A product stands for what it is: the SU7 for electric cars. Undefined where a name is of no product. */
async function kindOf({ strange }: Question, reader: Reader): Promise<readonly string[] | undefined> {
  if (strange.length === 0) return [];
  const launch = (await reader.facts("launch")).find((fact) => {
    const told = weightsOf(fact, reader.lexicon);
    return strange.every((word) => told.has(stem(word)));
  });
  return launch && termsOf(launch.category ?? "", reader.lexicon).filter((term) => /^[a-z]+$/.test(term));
}
