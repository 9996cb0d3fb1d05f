// "Everything you have on the cars": all that is told of one thing, of a firm or of a deal; plans and newest figures first.
import { latest } from "../../derive/latest.ts";
import { launchState } from "../../derive/launches.ts";
import { type Fact, dayOf } from "../../facts/fact.ts";
import type { Flow } from "../../facts/flow.ts";
import type { Reader } from "../reading.ts";
import { termsOf, weightsOf } from "../terms.ts";
import { fits, isTimed } from "../time.ts";
import type { Field, Question } from "../types.ts";
import type { Found } from "./found.ts";
import { SOFT } from "./match.ts";
import { isAskedFor } from "./shape.ts";

const MOST = 8;

export async function findEverything(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, firms, strange, time, topics, words } = question;
  // "Tell me about the share sale" wants all of a deal, too.
  const whole = ask.includes("everything") || (ask.includes("summary") && isAskedFor(question, /^channel:/));
  // Parts that are named are told each by itself.
  if (isAskedFor(question, /^part:/)) return undefined;
  if (!whole || strange.length > 0 || ask.includes("yes-no")) return undefined;
  const named = words.filter((word) => !SOFT.has(word) && !/^\d+$/.test(word));
  const [channel, ...others] = topics.flatMap(({ term }) => (/^(?:channel|measure):/.test(term) ? [term] : []));
  if (others.length > 0 || named.length + firms.length + (channel ? 1 : 0) !== 1) return undefined;
  const [thing] = [...named, ...firms.map((id) => `@${id}`), ...(channel ? [channel] : [])];
  const all = (await reader.everything()).filter(
    (fact) => reader.subjects.includes(fact.subject) && (!isTimed(time) || fits(fact, time)),
  );
  const facts = latest(all)
    .filter((fact) => mentions(fact, thing!, reader))
    .toSorted((a, b) => order(a, reader) - order(b, reader) || (dayOf(a) < dayOf(b) ? 1 : -1));
  const deal = facts.find((fact): fact is Flow => fact.kind === "flow" && fact.discount !== undefined);
  if (deal && channel)
    return { answer: { kind: "fields", fields: partsOf(deal).map((field) => ({ field, fact: deal })) } };
  return facts.length > 1
    ? { answer: { kind: "facts", facts: facts.slice(0, MOST) }, subject: facts[0]!.subject }
    : undefined;
}

/** What the sentence about a deal leaves out is told beside it. */
const partsOf = (deal: Flow): Field[] => [
  "details",
  "discount",
  ...(deal.marketedRange ? (["range"] as const) : []),
  ...(deal.plannedShares ? (["planned"] as const) : []),
  ...(deal.purpose ? (["purpose"] as const) : []),
];

/** The car is also told of in "car plant", which is a thing of its own. */
function mentions(fact: Fact, thing: string, { lexicon }: Reader): boolean {
  if ((weightsOf(fact, lexicon).get(thing) ?? 0) >= 0.7) return true;
  const text = fact.kind === "event" ? fact.what : fact.kind === "launch" ? (fact.category ?? "") : "";
  return text.split(/[^\p{L}&]+/u).some((part) => part !== "" && termsOf(part, lexicon).includes(thing));
}

/** Goals and what is to come, then figures and products, then what has happened, then entries and views. */
function order(fact: Fact, { today }: Reader): number {
  switch (fact.kind) {
    case "rating":
    case "target":
      return 0;
    case "flow":
    case "price":
      return 1;
    case "metric":
      return fact.basis === "guidance" ? 0 : 2;
    case "launch":
      return launchState(fact, today) === "launched" ? 3 : 1;
    case "event":
      return fact.viewOf === undefined ? (fact.figures ? 1 : 4) : 6;
    case "profile":
      return 5;
  }
}
