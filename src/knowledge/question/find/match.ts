// Which facts share the most, and the rarest, words with a question, and which of its words no fact explains.
import { type Fact, dayOf } from "../../facts/fact.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { termsOf, weightsOf } from "../terms.ts";
import { fits, isTimed } from "../time.ts";
import type { Ask, Question } from "../types.ts";
import { holds } from "./holding.ts";

/** Words that ask for a part or a kind of a thing rather than name one. */
export const SOFT: ReadonlySet<string> = new Set([
  "goal",
  "money",
  "share",
  "budget",
  "purchase",
  "sale",
  "foreign",
  "tech",
  "rank",
  "model",
  "business",
  "user",
  "device",
  "category",
  "enter",
  "expand",
  "sector",
  "weak",
  "investor",
  "consumer",
  "nationwide",
  "electronics",
  "nudge",
]);

export type Item = { term: string; weight: number; df: number };

export type Scored = { fact: Fact; score: number };

export type Matches = { scored: Scored[]; items: Item[]; unexplained: string[] };

/** Years set against each other. */
export const TWO_YEARS = /^\d{4}\.\.\d{4}$/;

/** These want a figure, and nothing that is told around it. */
const OF_FIGURES: readonly Ask[] = ["change", "value", "count", "previous", "year-before"];

/** A figure that is asked for by its whole name is found among the figures: what else is known need not be read. */
async function figuresNamed(reader: Reader, question: Question): Promise<Fact[] | undefined> {
  const { ask, firms, strange, topics, words } = question;
  const plain = words.length > 0 && topics.length + firms.length + strange.length === 0;
  if (!plain || !reader.named || !ask.every((one) => OF_FIGURES.includes(one))) return undefined;
  const figures = await reader.everythingOf("metric");
  const known = figures.some((fact) => {
    const told = weightsOf(fact, reader.lexicon);
    return reader.subjects.includes(fact.subject) && words.every((word) => told.get(word) === 1);
  });
  return known ? figures : undefined;
}

/** What is told of others is no answer about a named company, unless it mentions it. */
async function poolOf(reader: Reader, question: Question): Promise<Fact[]> {
  const { asOf } = question.time;
  const all = (await figuresNamed(reader, question)) ?? (await reader.everything());
  const known = (facts: Fact[]) => (asOf === undefined ? facts : facts.filter((fact) => fits(fact, { asOf })));
  if (!reader.named || reader.subjects.includes(reader.main ?? "")) return known(all);
  const typeOf = (id: string) => reader.lexicon.subjects.get(id)?.type;
  // What is told of a country is told of its sectors, too.
  const wide = reader.subjects.some((id) => typeOf(id) === "sector");
  return known(all).filter(
    (fact) =>
      reader.subjects.includes(fact.subject) ||
      (wide && typeOf(fact.subject) === "country") ||
      reader.subjects.some((id) => weightsOf(fact, reader.lexicon).has(`@${id}`)),
  );
}

const OF_YEARS = /^\d{4}(?:-Q\d)?$/;

/** A figure of no time fits a year only by the day on which it was told. */
const undated = (fact: Fact): boolean => fact.kind === "metric" && fact.period === undefined;

/** Facts that fit the words of the question, best first, with what no fact explains. */
export async function match(question: Question, reader: Reader): Promise<Matches> {
  const pool = await poolOf(reader, question);
  const others = [
    ...question.firms,
    ...question.subjects.filter((id) => question.subjects.length > 1 || !reader.subjects.includes(id)),
  ];
  const structured = question.topics.flatMap(({ term }) =>
    /^(?:channel:|measure:|part:planned)/.test(term) ? [term] : [],
  );
  const terms = [
    ...new Set([...question.words, ...structured, ...question.strange.map(stem), ...others.map((id) => `@${id}`)]),
  ];
  const weights = pool.map((fact) => weightsOf(fact, reader.lexicon));
  const names = new Set((question.names ?? []).map(stem));
  const items = terms.map((term): Item => {
    const df = weights.filter((w) => w.has(term)).length;
    const loose = df === 0 && !question.words.includes(term) && !names.has(term) && !term.startsWith("@");
    if (loose) return { term, df, weight: 0 };
    const rare = Math.log(1 + pool.length / Math.max(1, df));
    return { term, df, weight: /^\d+$/.test(term) ? (df > 0 ? rare * 0.8 : 0) : rare * (SOFT.has(term) ? 0.4 : 1) };
  });
  const kinds = new Set(question.topics.map(({ term }) => term));
  const goal = question.words.includes("goal");
  const money = question.ask.includes("money") || /^[A-Z]{3}$/.test(question.unit ?? "");
  // A claim about a figure that is named in full is none about another that says more.
  const exact =
    question.ask.includes("yes-no") &&
    pool.some((fact, i) => {
      const named = fact.kind === "metric" ? namesOf(weights[i]!) : [];
      return named.length > 0 && named.every((term) => terms.includes(term));
    });
  const scored = pool.flatMap((fact, i): Scored[] => {
    let score = 0;
    for (const { term, weight } of items) score += (weights[i]!.get(term) ?? 0) * weight;
    if (score === 0) return [];
    let other = false;
    // A figure whose name says more than was asked is another figure.
    if (fact.kind === "metric") {
      const named = namesOf(weights[i]!);
      score += named.every((term) => terms.includes(term)) ? 1 : 0;
      for (const term of named) if (!terms.includes(term)) score -= 0.5;
      other = exact && named.some((term) => !terms.includes(term));
    }
    // "How many cars" is asked of what is counted in cars.
    if (
      fact.kind === "metric" &&
      fact.figure &&
      question.ask.includes("count") &&
      termsOf(fact.figure.unit, reader.lexicon).some((term) => question.words.includes(term))
    )
      score += 0.8;
    if (question.amounts.some((amount) => holds(fact, amount))) score += other ? 0.5 : 2.5;
    if (reader.named && !reader.subjects.includes(fact.subject))
      score *= reader.subjects.some((id) => weights[i]!.has(`@${id}`)) ? 0.85 : 0.55;
    if (!reader.named && reader.subjects.includes(fact.subject)) score += 0.4;
    // Of two that say as much, the one that says less else is more about it.
    score += 0.3 * Math.max(0, 1 - weights[i]!.size / 20);
    const numeric = [
      "count",
      "value",
      "ratio",
      "difference",
      "change",
      "compare",
      "share-of",
      "per-unit",
      "year-before",
      "mean",
      "sum",
    ].some((ask) => question.ask.includes(ask as "count"));
    if (numeric && fact.kind === "metric") score += 0.8;
    if (numeric && fact.kind === "event" && !fact.figures) score *= 0.8;
    if (
      question.ask.includes("change") &&
      fact.kind === "price" &&
      fact.changePct &&
      reader.named &&
      reader.subjects.includes(fact.subject)
    )
      score += 1.5;
    if (fact.kind === "metric" && goal) score += fact.basis === "reported" ? 0 : 1.2;
    if (fact.kind === "launch" && kinds.has("kind:launch")) score += 1.5;
    if (
      fact.kind === "flow" &&
      !(question.ask.includes("why") && kinds.has("part:planned")) &&
      [...kinds].some((kind) => kind === `channel:${fact.channel}`)
    )
      score += 2;
    if (question.ask.includes("why") && "why" in fact && fact.why && (!goal || weights[i]!.has("goal"))) score += 0.8;
    // What two years are compared of is given for years.
    if (undated(fact) && question.time.span?.includes("..")) score *= 0.6;
    // Money is asked for: a percentage is none.
    if (money && fact.kind === "metric" && /^[A-Z]{3}$/.test(fact.figure?.unit ?? "")) score += 1;
    if (isTimed(question.time))
      score *= fits(fact, question.time) ? (undated(fact) && OF_YEARS.test(question.time.span ?? "") ? 1.1 : 1.3) : 1;
    return [{ fact, score }];
  });
  scored.sort((a, b) => b.score - a.score || (dayOf(a.fact) < dayOf(b.fact) ? 1 : -1));
  const unexplained = items
    .filter(({ df, term, weight }) => df === 0 && weight > 0 && !SOFT.has(term) && !/^\d+$|:/.test(term))
    .map(({ term }) => term);
  return { scored, items, unexplained };
}

/** The words of a figure's own name. */
const namesOf = (weights: ReadonlyMap<string, number>): string[] =>
  [...weights].flatMap(([term, weight]) => (weight === 1 && !SOFT.has(term) && !term.includes(":") ? [term] : []));
