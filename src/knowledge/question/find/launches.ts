// Launches: what is to come and what came, where no product is named; and a launch that another thing is asked beside.
import { latest } from "../../derive/latest.ts";
import { launchState } from "../../derive/launches.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { fits, isTimed } from "../time.ts";
import type { Question } from "../types.ts";
import { type Again, type Found, refused } from "./found.ts";
import { isAskedFor } from "./shape.ts";

/** "The close before the launch was announced" is about the close. */
export async function findBesideLaunch(question: Question, _: Reader, again: Again): Promise<Found | undefined> {
  const { topics, words, strange } = question;
  if (!isAskedFor(question, /^kind:launch$/) || !isAskedFor(question, /^(?:kind:price|channel|measure)/))
    return undefined;
  if (strange.length + words.length > 0) return undefined;
  return again({ ...question, topics: topics.filter(({ term }) => term !== "kind:launch") });
}

export async function findLaunches(question: Question, reader: Reader): Promise<Found | undefined> {
  if (!isAskedFor(question, /^kind:launch$/) || question.words.length + question.strange.length > 0) return undefined;
  const all = await reader.facts("launch");
  const current = latest(all);
  const inTime = isTimed(question.time) ? current.filter((fact) => fits(fact, question.time)) : current;
  if (inTime.length === 0)
    return {
      answer: refused({ reason: "nothing-known", what: [], kind: "launch", outsideTime: all.length > 0 }),
      near: current.slice(0, 2),
    };
  if (question.ask.includes("count"))
    return { answer: { kind: "count", n: inTime.length, what: "launch", facts: inTime.slice(0, 6) } };
  const ahead = inTime.filter((fact) => ["due", "announced", "delayed"].includes(launchState(fact, reader.today)));
  const behind = inTime.filter((fact) => !ahead.includes(fact));
  return { answer: { kind: "facts", facts: [...ahead, ...behind].slice(0, 5) } };
}

/** "The 14 Ultra" is not the 17 Ultra: a model of another number is another product. */
export function isOtherModel(fact: Fact, { words, strange }: Question): boolean {
  if (fact.kind !== "launch") return false;
  const named = fact.product.toLowerCase().split(/\W+/);
  const numbers = words.filter((word) => /^\d{1,2}$/.test(word));
  return (
    named.some((part) => /^\d+$/.test(part)) &&
    strange.some((word) => named.includes(word)) &&
    numbers.length > 0 &&
    !numbers.some((number) => named.includes(number))
  );
}
