// "Do your sources contradict each other?": what two articles give differently, each with its day.
import type { Fact } from "../../facts/fact.ts";
import { figuresOf } from "./holding.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

const MOST = 6;

export async function findContradictions(question: Question, reader: Reader): Promise<Found | undefined> {
  const { amounts, ask, firms, strange, topics, words } = question;
  const opinions = firms.length > 0 || topics.some(({ term }) => /^(?:kind:(?:rating|target)|level|action)/.test(term));
  if (!ask.includes("contradiction") || opinions || strange.length + amounts.length > 0) return undefined;
  const terms = [...words, ...topics.map(({ term }) => term)].filter((term) => !SOFT.has(term) && !/^\d+$/.test(term));
  const facts = (await reader.everything()).filter(
    (fact) =>
      reader.subjects.includes(fact.subject) && terms.every((term) => weightsOf(fact, reader.lexicon).has(term)),
  );
  const told = [...Map.groupBy(facts, thingOf)]
    .filter(([thing, group]) => thing !== "" && differ(group))
    .flatMap(([, group]) => group);
  return told.length > 1
    ? { answer: { kind: "facts", facts: told.slice(0, MOST) }, subject: told[0]!.subject }
    : undefined;
}

const SOFT: ReadonlySet<string> = new Set(["sector", "goal", "kind:price"]);

/** A count without a time, or a value of one day: of these there can be only one. */
const thingOf = (fact: Fact): string => {
  if (fact.kind === "metric" && fact.period === undefined) return `${fact.subject} ${fact.metric}`;
  return fact.kind === "price" && fact.on !== undefined ? `${fact.subject} ${fact.measure} ${fact.on}` : "";
};

const differ = (facts: readonly Fact[]): boolean =>
  new Set(facts.map((fact) => JSON.stringify(figuresOf(fact)[0]))).size > 1 &&
  new Set(facts.map((fact) => fact.sources[0]?.source)).size > 1;
