// The newest of everything about a subject, or about a day of it.
import { latest } from "../../derive/latest.ts";
import type { Fact, Kind } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { fits, isTimed } from "../time.ts";
import type { Question } from "../types.ts";
import { type Found, refused } from "./found.ts";
import { isAskedFor, isStructured, namesNothing } from "./shape.ts";

const WEIGHT: Readonly<Record<Kind, number>> = {
  rating: 8,
  target: 7,
  price: 6,
  flow: 5,
  metric: 4,
  launch: 3,
  event: 2,
  profile: 1,
};
const MOST = 6;

/** "Anything new on Xiaomi?": nothing is asked for by its name. */
export async function findOverall(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, amounts, subjects } = question;
  if (!namesNothing(question) || isStructured(question) || isAskedFor(question, /^kind:launch$/)) return undefined;
  if (amounts.length > 0) return undefined;
  // "What broke on 7 February?": a day or a month says enough.
  if (subjects.length > 0 || ask.includes("summary") || /^\d{4}-(?:\d{2}|Q\d)/.test(question.time.span ?? ""))
    return newest(question, reader);
  return { answer: refused({ reason: "nothing" }) };
}

/** "Sum up the prices of 2025." What firms think is told by their ratings. */
export async function findSummary(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, words } = question;
  if (!ask.includes("summary") || isAskedFor(question, /^(?:kind:rating$|channel:)/)) return undefined;
  const named = { ...question, words: words.filter((word) => !/^\d+$/.test(word)) };
  return namesNothing(named) ? newest(question, reader) : undefined;
}

async function newest(question: Question, reader: Reader): Promise<Found> {
  const all = (await reader.everything()).filter((fact) => reader.subjects.includes(fact.subject) || !reader.named);
  const own = all.filter((fact) => reader.subjects.includes(fact.subject));
  const timed = isTimed(question.time);
  // "What has Leica to do with Xiaomi?": what is told of one and names the other.
  const shared = question.subjects.length > 1 ? all.filter((fact) => namesAll(fact, question, reader)) : [];
  if (shared.length > 0 && !timed) return { answer: { kind: "facts", facts: shared.slice(0, MOST) } };
  const inTime = (own.length > 0 ? own : all).filter(
    (fact) => fits(fact, question.time) && (!timed || fact.kind !== "profile"),
  );
  if (inTime.length === 0)
    return {
      answer: refused({ reason: "nothing-known", what: [], outsideTime: own.length > 0 }),
      near: own.slice(0, 1),
    };
  const day = inTime.map((fact) => fact.statedOn).reduce((a, b) => (a > b ? a : b));
  const recent = latest(inTime.filter((fact) => timed || fact.statedOn === day || fact.kind === "profile"));
  const facts = recent.sort((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind] || (a.statedOn < b.statedOn ? 1 : -1));
  return { answer: { kind: "facts", facts: spread(facts) } };
}

const namesAll = (fact: Fact, { subjects }: Question, { lexicon }: Reader): boolean =>
  subjects.every((id) => fact.subject === id || weightsOf(fact, lexicon).has(`@${id}`));

/** At most two of a kind, so that everything gets its word. */
function spread(facts: readonly Fact[]): Fact[] {
  const count = new Map<Kind, number>();
  const chosen = facts.filter(({ kind }) => {
    const n = (count.get(kind) ?? 0) + 1;
    count.set(kind, n);
    return n <= (kind === "event" || kind === "profile" ? 3 : 2);
  });
  return chosen.slice(0, MOST);
}
