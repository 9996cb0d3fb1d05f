// What a question says of an amount, set against what is known: several amounts of which each is held somewhere, and a
// claim beside the figure that it is about.
import { dayOf, type Fact } from "../../facts/fact.ts";
import { changeFrom } from "../arithmetic/changes.ts";
import { ratio } from "../arithmetic/ratios.ts";
import type { Reader } from "../reading.ts";
import { stem } from "../normalise.ts";
import { weightsOf } from "../terms.ts";
import type { Amount, Question } from "../types.ts";
import { behind, type Found } from "./found.ts";
import type { Item, Scored } from "./match.ts";
import { operand } from "./metrics.ts";
import { asHeld, figuresOf, holds } from "./holding.ts";

const ARITHMETIC = ["difference", "ratio", "sum", "mean", "share-of", "above-below", "upside", "per-share"] as const;

/** Said of any price of a share. */
const PRICES = /^(?:kind:price|measure:(?!market-cap|change))/;

/** Two amounts, or an amount and a bare number: "43.05 is the record, but another says 57". */
const amountsOf = ({ amounts, words }: Question): Amount[] => [
  ...amounts,
  ...(amounts.length === 1 ? words.filter((word) => /^\d+$/.test(word)).map((word) => ({ value: Number(word) })) : []),
];

/** No two things are counted so by chance. */
const LARGE = 1000;

/** "135k: all cars or just the SU7?": a count that one fact holds, and that is named by a word of it. */
async function holdersOf({ amounts, words, strange, topics, firms }: Question, reader: Reader): Promise<Fact[]> {
  const [amount] = amounts;
  const named = [...words, ...strange].filter((word) => !/^\d+$/.test(word));
  if (!amount || amount.unit !== undefined || amount.value < LARGE || topics.length + firms.length > 0) return [];
  const holding = (await reader.everything()).filter((fact) => holds(fact, amount));
  const told = holding.filter((fact) => named.some((word) => weightsOf(fact, reader.lexicon).has(stem(word))));
  return holding.length === 1 ? told : [];
}

/** "860m or 1bn devices?": whatever holds one of the amounts and is about the same, the newest first. */
export async function findBoth(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, topics, firms } = question;
  const amounts = amountsOf(question);
  const apart = (["change", "ratio", "difference"] as const).some((one) => ask.includes(one));
  const grown = apart ? await grownBetween(question, reader) : undefined;
  if (grown) return grown;
  const [held] =
    question.amounts.every(({ value }) => value === question.amounts[0]!.value) &&
    ask.every((one) => ["list", "what", "contradiction"].includes(one))
      ? await holdersOf(question, reader)
      : [];
  if (held) return { answer: { kind: "facts", facts: [held] } };
  if (amounts.length < 2 || firms.length > 0 || ask.includes("why") || ARITHMETIC.some((one) => ask.includes(one)))
    return undefined;
  const pool = await reader.everything();
  const deal = pool.find((fact) => fact.kind === "flow" && amounts.every((amount) => holds(fact, amount)));
  const parts = deal && amounts.length === 2 ? partsHeld(deal, amounts) : undefined;
  if (parts) return parts;
  const terms = [...question.words.filter((word) => !/^\d+$/.test(word)), ...topics.map(({ term }) => term)];
  if (terms.length === 0) return undefined;
  const priced = terms.some((term) => PRICES.test(term));
  const about = (fact: Fact) =>
    terms.filter((term) => weightsOf(fact, reader.lexicon).has(term)).length +
    (priced && fact.kind === "price" && fact.measure !== "market-cap" ? 0.5 : 0);
  const holders = amounts.map((amount) => {
    const best = pool
      .filter((fact) => holds(fact, amount) && about(fact) > 0)
      .sort((a, b) => about(b) - about(a) || figuresOf(b).length - figuresOf(a).length);
    return best[0];
  });
  const facts = [...new Set(holders.filter((fact) => fact !== undefined))];
  // What somebody worked out himself, beside two that are held, is held by none.
  if (facts.length < 2 || (amounts.length === 2 && holders.some((fact) => fact === undefined))) return undefined;
  facts.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  // "43.05 is the record, but another says 57?": neither a yes nor a no.
  if (question.amounts.length < amounts.length)
    return { answer: { kind: "several", answers: facts.map((fact) => ({ kind: "facts", facts: [fact] })) } };
  return { answer: { kind: "facts", facts } };
}

/** "From 135k to 350k": two values of one figure, as far apart as they are. */
async function grownBetween({ amounts, ask, firms, words }: Question, reader: Reader): Promise<Found | undefined> {
  const toGoal = amounts.length === 1 && words.includes("goal");
  if ((amounts.length !== 2 && !toGoal) || firms.length > 0 || amounts.some(({ unit }) => unit === "%"))
    return undefined;
  const figures = (await reader.everythingOf("metric")).filter((fact) => fact.figure);
  const [from, held] = amounts.map((amount) => figures.filter((fact) => holds(fact, amount)));
  // "How far is 135k from the goal?"
  const to = toGoal ? figures.filter(({ basis }) => basis === "guidance") : held;
  const first = from!.find((fact) =>
    to!.some(({ metric, subject }) => metric === fact.metric && subject === fact.subject),
  );
  const second = first && to!.find(({ metric, subject }) => metric === first.metric && subject === first.subject);
  if (!second || first === second) return undefined;
  const ends = [operand(first, first.figure!, "figure"), operand(second, second.figure!, "figure")] as const;
  const times = ask.includes("ratio") ? ratio(ends[1], ends[0]) : undefined;
  const change = changeFrom(...ends, second.basis === "guidance" ? "growth-needed" : "change");
  const computed = [times, change].filter((one) => one !== undefined);
  return computed.length > 0 ? { answer: { kind: "computed", computed } } : undefined;
}

const PARTS = [
  ["shares", "shares"],
  ["plannedShares", "planned"],
  ["price", "price"],
  ["referencePrice", "reference"],
] as const;

/** "800 or 750 million shares?": two parts of one deal, each by its name. */
function partsHeld(fact: Fact, amounts: readonly Amount[]): Found | undefined {
  if (fact.kind !== "flow") return undefined;
  const fields = PARTS.flatMap(([part, field]) => {
    const figure = fact[part];
    const held = figure && "value" in figure && amounts.some(({ value }) => value === figure.value);
    return held ? [{ field, fact }] : [];
  });
  return fields.length === amounts.length ? { answer: { kind: "fields", fields } } : undefined;
}

/** "They delivered 200k, right?": the figure that was found says yes or no to it. A goal is no result. */
export function checked(found: Found, question: Question): Found {
  const { amounts, ask } = question;
  const { answer } = found;
  const told = answer.kind === "facts" || answer.kind === "field" ? behind(answer) : [];
  const [first] = told;
  const asksMore = ["above-below", "compare", "change", "list", "difference"] as const;
  if (!first || amounts.length === 0 || !ask.includes("yes-no") || asksMore.some((one) => ask.includes(one)))
    return found;
  const verdict = (which: "yes" | "no" | "open", because: Fact[]): Found => ({
    ...found,
    answer: { kind: "verdict", verdict: which, because },
  });
  const holding = told.filter((fact) => amounts.every((amount) => holds(fact, amount)));
  // "One says 860m, another 1bn, which is right?": each is what a source says.
  const shared = amounts.length > 1 && holding.length === 0;
  if (shared && amounts.every((amount) => told.some((fact) => holds(fact, amount)))) return found;
  // A budget is a plan and nothing else; how many were made is known only afterwards.
  const [held] = holding;
  const goal = held?.kind === "metric" && held.basis === "guidance" && !/^[A-Z]{3}$/.test(held.figure?.unit ?? "");
  if (goal && !question.words.includes("goal")) return verdict("open", holding);
  if (holding.length > 0) return verdict("yes", holding);
  // "Did they raise 5.5?": of billions, as the source says; neither a yes nor a no.
  if (amounts.every((amount) => asHeld(amount, told) !== amount)) return found;
  return told.some((fact) => amounts.some((amount) => isAlike(fact, amount))) ? verdict("no", told.slice(0, 2)) : found;
}

/** Whether the fact has a figure of the same kind, so that the amount could have been it. */
const isAlike = (fact: Fact, { unit }: Amount): boolean =>
  fact.kind !== "profile" &&
  figuresOf(fact).some((figure) => (unit === undefined ? figure.unit !== "%" : figure.unit === unit));

/** "Is Lu Weibing the CEO?": what he is, and who that is. */
export function misnamed(scored: readonly Scored[], items: readonly Item[], reader: Reader): Found | undefined {
  const entries = scored.map(({ fact }) => fact).filter((fact) => fact.kind === "profile");
  const tells = (fact: Fact, { term }: Item) => weightsOf(fact, reader.lexicon).has(term);
  const [first] = entries;
  const open = items.filter((item) => item.weight > 0 && first && !tells(first, item));
  const other = entries.find(
    (fact) => fact !== first && fact.subject === first?.subject && open.every((item) => tells(fact, item)),
  );
  return first && other && open.length > 0
    ? { answer: { kind: "verdict", verdict: "no", because: [first, other] }, subject: first.subject }
    : undefined;
}
