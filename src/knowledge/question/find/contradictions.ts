// "Do your sources contradict each other?": what two articles give differently, each with its day.
import type { Fact } from "../../facts/fact.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";
import { figuresOf } from "./holding.ts";

const MOST = 6;

export async function findContradictions(question: Question, reader: Reader): Promise<Found | undefined> {
  const { amounts, ask, firms, strange, topics, words } = question;
  const opinions = firms.length > 0 || topics.some(({ term }) => /^(?:kind:(?:rating|target)|level|action)/.test(term));
  if (!ask.includes("contradiction") || opinions) return undefined;
  const named = [...words, ...topics.map(({ term }) => term)].filter((term) => !SOFT.has(term) && !/^\d+$/.test(term));
  if (amounts.length > 0 && (named.length === 0 || strange.length > 0)) return undefined;
  // A product is named by words that nothing explains.
  const product = strange.length > 0;
  const terms = product ? strange.map(stem) : named;
  const facts = (await reader.everything()).filter((fact) => {
    const told = weightsOf(fact, reader.lexicon);
    const isOne = reader.subjects.includes(fact.subject) && product === (fact.kind === "launch");
    return isOne && terms.every((term) => told.has(term));
  });
  const told = [...Map.groupBy(facts, thingOf)]
    .filter(([thing, group]) => thing !== "" && differ(group))
    .flatMap(([, group]) => group);
  return told.length > 1
    ? { answer: { kind: "facts", facts: told.slice(0, MOST) }, subject: told[0]!.subject }
    : undefined;
}

const SOFT: ReadonlySet<string> = new Set(["sector", "goal", "electronics", "kind:price"]);

/** A count without a time, a value of one day, whether a product is out: of these there can be only one. */
const thingOf = (fact: Fact): string => {
  if (fact.kind === "launch") return `${fact.subject} ${fact.product}`;
  if (fact.kind === "metric" && fact.period === undefined) return `${fact.subject} ${fact.metric}`;
  return fact.kind === "price" && fact.on !== undefined ? `${fact.subject} ${fact.measure} ${fact.on}` : "";
};

const givenBy = (fact: Fact): string => (fact.kind === "launch" ? fact.stage : JSON.stringify(figuresOf(fact)[0]));

const differ = (facts: readonly Fact[]): boolean =>
  new Set(facts.map(givenBy)).size > 1 && new Set(facts.map((fact) => fact.sources[0]?.source)).size > 1;
