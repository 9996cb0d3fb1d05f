// Which other companies there are: "which carmakers besides Xiaomi", "whom is the SU7 up against".
import type { Fact } from "../../facts/fact.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { termsOf, weightsOf } from "../terms.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

/** Of makers, and of rivals. */
const MOST = 6;
const MOST_RIVALS = 4;
const ASKED = new Set(["makers", "who", "list", "source", "what", "and", "compare", "others", "yes-no"]);
/** These say nothing of which rivals are meant. */
const SOFT = new Set(["rival", "business", "sector", "overseas", "sale", "enter", "electric"]);

export async function findCompanies(question: Question, reader: Reader): Promise<Found | undefined> {
  const { firms, topics } = question;
  if (firms.length > 0 || topics.some(({ term }) => term !== "kind:launch")) return undefined;
  return (await makers(question, reader)) ?? rivals(question, reader);
}

/** Makers of something, other than whoever is named. */
async function makers({ ask, words, except = [], subjects, strange, time }: Question, reader: Reader) {
  const plain = ask.every((one) => ASKED.has(one)) && strange.length === 0 && !("span" in time);
  const named = subjects.filter((id) => !except.includes(id));
  const anybody = ask.includes("who") && except.length > 0 && words.length === 0;
  if (!plain || named.length > 0 || !(ask.includes("makers") || anybody)) return undefined;
  const trades = words.filter((word) => word !== "sector");
  const facts = (await reader.everythingOf("profile")).filter(
    (fact) =>
      fact.subject !== reader.main &&
      !except.includes(fact.subject) &&
      reader.lexicon.subjects.get(fact.subject)?.type === "company" &&
      /business|market position/.test(fact.attribute) &&
      trades.every((trade) => weightsOf(fact, reader.lexicon).has(trade)),
  );
  const each = [...Map.groupBy(facts, ({ subject }) => subject).values()].map(([first]) => first!).slice(0, MOST);
  return each.length > 0 ? { answer: { kind: "facts" as const, facts: each }, subject: each[0]!.subject } : undefined;
}

/** The rivals that the sources name, of a company or of the kind of product that is named. */
async function rivals(question: Question, reader: Reader) {
  const { ask, subjects, words } = question;
  const which = ask.some((one) => one === "who" || one === "list" || one === "what") || ask.length === 0;
  const alone = subjects.length < 2 && !ask.includes("why") && !ask.includes("yes-no");
  if (!words.includes("rival") || !which || !alone) return undefined;
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
  const facts = [...events, ...entries].slice(0, MOST_RIVALS);
  return entries.length > 0 ? { answer: { kind: "facts" as const, facts }, subject: reader.subjects[0]! } : undefined;
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
