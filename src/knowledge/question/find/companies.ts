// Which other companies there are: "which carmakers besides Xiaomi", "whom is the SU7 up against".
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

const MOST = 6;
const ASKED = new Set(["makers", "who", "list", "source", "what", "and", "compare", "change", "others", "yes-no"]);

/** What a product is: a car is up against cars. */
const TRADES = ["car", "phone", "tablet"];

export async function findCompanies(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, firms, topics } = question;
  if (firms.length > 0 || topics.some(({ term }) => term !== "kind:launch")) return undefined;
  return (await makers(question, reader)) ?? (ask.includes("why") ? undefined : rivals(question, reader));
}

/** Makers of something, other than whoever is named. */
async function makers({ ask, words, except = [], subjects, strange, time }: Question, reader: Reader) {
  const plain = ask.every((one) => ASKED.has(one) && one !== "change") && strange.length === 0 && !("span" in time);
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
  return told([...Map.groupBy(facts, ({ subject }) => subject).values()].map(([first]) => first!));
}

/** Rivals in the trade of a product. */
async function rivals({ ask, words, strange }: Question, reader: Reader): Promise<Found | undefined> {
  const product = words.some((word) => /^\d+$/.test(word)) || strange.length > 0;
  const rest = words.filter((word) => word !== "rival" && !/^\d+$/.test(word));
  if (!words.includes("rival") || !product || rest.length > 0 || !ask.every((one) => ASKED.has(one))) return undefined;
  const launches = (await reader.everythingOf("launch")).filter((fact) =>
    strange.every((word) => weightsOf(fact, reader.lexicon).has(word)),
  );
  const trades = TRADES.filter((trade) => launches.some((fact) => weightsOf(fact, reader.lexicon).has(trade)));
  const facts = (await reader.everything()).filter((fact) => {
    const terms = weightsOf(fact, reader.lexicon);
    return (
      (fact.kind === "event" || fact.kind === "profile") && terms.has("rival") && trades.some((one) => terms.has(one))
    );
  });
  return told(facts.toSorted((a, b) => named(b, reader) - named(a, reader)));
}

/** How many companies a fact names. */
const named = (fact: Fact, { lexicon }: Reader): number =>
  [...weightsOf(fact, lexicon).keys()].filter((term) => lexicon.subjects.get(term.slice(1))?.type === "company").length;

const told = (facts: Fact[]): Found | undefined =>
  facts.length > 0 ? { answer: { kind: "facts", facts: facts.slice(0, MOST) }, subject: facts[0]!.subject } : undefined;
