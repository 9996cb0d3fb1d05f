// "What's Leica got to do with Xiaomi?", "why care about XPeng with Xiaomi shares?": what ties two of them together.
import { dayOf, type Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

const MOST = 3;

/** Of a holder's own words nothing needs to be found. */
const ASIDE = new Set(["ownership", "investor", "share", "gloom", "rival", "business"]);

/** Only where somebody else than the main company is named, and nothing else is asked for. */
export async function findRelated(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, firms, subjects, words, topics, strange } = question;
  const [other] = subjects.filter((id) => id !== reader.main);
  const wanted = ask.includes("relation") || (ask.includes("matter") && subjects.length > 1);
  const alone =
    firms.length + strange.length === 0 &&
    words.every((word) => ASIDE.has(word)) &&
    topics.every(({ term }) => /^(?:level:|kind:price)/.test(term));
  if (other === undefined || !wanted || !alone) return undefined;
  const with_ = subjects.find((id) => id !== other) ?? reader.main;
  const told = (await reader.everything()).filter(
    (fact) => (fact.kind === "event" || fact.kind === "profile") && isAbout(fact, other, reader),
  );
  const both = told.filter((fact) => with_ !== undefined && isAbout(fact, with_, reader)).toSorted(newestFirst);
  const trade = told.filter(
    (fact) => fact.kind === "profile" && fact.subject === other && /business|market/.test(fact.attribute),
  );
  const facts = [...new Set([...both, ...trade])].slice(0, MOST);
  return facts.length > 0 ? { answer: { kind: "facts", facts }, subject: other } : undefined;
}

const isAbout = (fact: Fact, id: string, reader: Reader): boolean =>
  fact.subject === id || weightsOf(fact, reader.lexicon).has(`@${id}`);

const newestFirst = (a: Fact, b: Fact): number => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0);
