// "Is HK$53.25 a price target?", "what are the 16%?": an amount named in the question, looked for among the facts.
import { middle } from "../../derive/figures.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { fits, isTimed } from "../time.ts";
import type { Amount, Question } from "../types.ts";
import type { Found } from "./found.ts";
import { asHeld, holds, isAmount } from "./holding.ts";
import { partTold } from "./planned.ts";
import { isSameWay } from "./way.ts";

/** "Did it go above 43.05 later?": any known price beyond it; "is it above 40?": the newest close. */
async function crossed(amount: Amount, { time, ask }: Question, reader: Reader): Promise<Found | undefined> {
  const prices = (await reader.facts("price")).filter(
    (fact) => fact.figure && "value" in fact.figure && fact.measure !== "market-cap" && fits(fact, time),
  );
  const close = prices.find(({ measure }) => measure === "close");
  if (!close) return undefined;
  const beyond = prices.filter((fact) => middle(fact.figure!) > amount.value);
  return {
    answer: {
      kind: "facts",
      facts: ask.includes("list") ? beyond : [close, ...beyond.filter((fact) => fact !== close).slice(0, 3)],
    },
  };
}

/** Parts of a placement that a question can name; an amount of another part does not confirm them. */
type Part = "amount" | "shares" | "price" | "plannedShares" | "referencePrice" | "discount" | "share" | "yoy";
const MAIN: readonly Part[] = ["amount", "shares", "price", "discount", "share", "yoy"];
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  "part:price": ["price"],
  "part:shares": ["shares"],
  "part:planned": ["plannedShares"],
  "part:reference": ["referencePrice"],
  "part:discount": ["discount"],
};

const isBeyond = (fact: Fact, record: Fact): boolean =>
  fact.kind === "price" &&
  record.kind === "price" &&
  fact.subject === record.subject &&
  fact.figure !== undefined &&
  record.figure !== undefined &&
  fact.figure.unit === record.figure.unit &&
  fact.measure !== "market-cap" &&
  fact.statedOn > record.statedOn &&
  middle(fact.figure) > middle(record.figure);

/** Of the facts that hold an amount, the one that is most about the rest of the question. */
function closest(pool: readonly Fact[], amount: Amount, { words, topics }: Question, reader: Reader): Fact[] {
  const terms = [...words, ...topics.map(({ term }) => term)];
  const count = (fact: Fact) => terms.filter((term) => weightsOf(fact, reader.lexicon).has(term)).length;
  return pool
    .filter((fact) => holds(fact, amount))
    .toSorted((a, b) => count(b) - count(a))
    .slice(0, 1);
}

/** Of the channels and measures that are named, if any are. */
function ofSuch(terms: readonly string[]): (fact: Fact) => boolean {
  const named = (prefix: string) =>
    terms.flatMap((term) => (term.startsWith(prefix) ? [term.slice(prefix.length)] : []));
  const [channels, measures] = [named("channel:"), named("measure:")];
  return (fact) =>
    fact.kind === "flow"
      ? channels.length === 0 || channels.includes(fact.channel)
      : fact.kind !== "price" ||
        measures.length === 0 ||
        measures.includes(fact.measure) ||
        measures.includes("change");
}

const KIND = /^kind:(rating|target|price|flow)$/;

/** The kind of fact that the amount is said to be of. */
function kindOf({ topics, firms }: Question): string | undefined {
  const terms = topics.map(({ term }) => term);
  const named = (term: string) =>
    KIND.exec(term)?.[1] ??
    (/^(?:channel|part):/.test(term) ? "flow" : term.startsWith("measure:") ? "price" : undefined);
  if (terms.includes("kind:target")) return "target";
  const [first] = terms.flatMap((term) => named(term) ?? []);
  return (
    first ?? (firms.length > 0 || terms.some((term) => /^action:(?:cut|raise)$/.test(term)) ? "target" : undefined)
  );
}

/** Only for questions that ask whether an amount is something. */
export async function findAmount(question: Question, reader: Reader): Promise<Found | undefined> {
  const { amounts, ask, topics, firms } = question;
  const [amount] = amounts;
  const kind = kindOf(question);
  if (
    amount &&
    (ask.includes("source") ||
      (topics.length === 0 &&
        !ask.includes("yes-no") &&
        firms.length === 0 &&
        question.words.every((word) => /^\d+$/.test(word))))
  ) {
    const pool = (await reader.everything()).filter((fact) => amounts.some((one) => holds(fact, one)));
    const whole = pool.filter((fact) => amounts.every((one) => holds(fact, one)));
    // "43.05 or 61.45": what holds the one, and what holds the other.
    const about = whole.length > 0 ? whole : amounts.flatMap((one) => closest(pool, one, question, reader));
    if (about.length > 0)
      return {
        answer: ask.includes("source")
          ? { kind: "sources", facts: about.slice(0, 3) }
          : { kind: "facts", facts: about.slice(0, 3) },
      };
  }
  if (amount && ask.includes("define")) {
    const meant = (await reader.everything()).filter((fact) => amounts.every((one) => holds(fact, one)));
    const [best] = meant.flatMap(() => closest(meant, amount, question, reader));
    if (best) return { answer: { kind: "facts", facts: [best] } };
  }
  if (
    amount &&
    ask.includes("yes-no") &&
    ask.includes("above-below") &&
    firms.length === 0 &&
    !question.words.includes("goal") &&
    (kind === undefined || kind === "price")
  )
    return crossed(amount, question, reader);
  // "Is 51.05% plausible?": what it is said to be.
  const bare = kind === undefined && question.words.length === 0 && ask.every((one) => one === "yes-no");
  const said = amount && bare ? (await reader.everything()).filter((fact) => holds(fact, amount)) : [];
  if (said.length > 0) return { answer: { kind: "facts", facts: said.slice(0, 2) } };
  if (!amount || !ask.includes("yes-no") || kind === undefined || ask.includes("change") || ask.includes("above-below"))
    return undefined;
  // Who names an amount of money beside analysts means their targets.
  return verdictOn(amount, kind === "rating" && amount.unit !== "%" ? "target" : kind, question, reader);
}

/** Whether the amount is what a kind of fact says, as it is claimed; and what it is instead. */
async function verdictOn(amount: Amount, kind: string, question: Question, reader: Reader): Promise<Found | undefined> {
  const { amounts, topics, firms } = question;
  const pool = await reader.everything();
  const held = asHeld(amount, pool);
  const holding = pool.filter((fact) => holds(fact, held));
  const isMeant = ofSuch(topics.map(({ term }) => term));
  const isReal = (fact: Fact) =>
    fact.kind === kind && isMeant(fact) && (firms.length === 0 || !("firm" in fact) || firms.includes(fact.firm));
  const fitting = holding.filter((fact) => isReal(fact) && isSameWay(fact, question));
  const current = fitting.filter(
    (fact) => amounts.length > 1 || !(fact.kind === "target" && middle(fact.price) !== amount.value),
  );
  const parts = topics.flatMap(({ term }) => PARTS[term] ?? []);
  const named = parts.length > 0 ? parts : MAIN;
  const otherPart = current.filter(
    (fact) => fact.kind === "flow" && amounts.length === 1 && !named.some((part) => isAmount(fact[part], held)),
  );
  if (otherPart.length > 0 && otherPart.length === current.length)
    return {
      answer: { kind: "verdict", verdict: "no", because: otherPart.slice(0, 1) },
      // What the amount is instead stands beside what it is not.
      near: [
        ...(await partTold(otherPart[0]!, reader)),
        ...holding.filter((fact) => fact.kind === "price" && fact.subject === otherPart[0]!.subject).slice(0, 1),
      ],
    };
  // A record that later prices went beyond; a share of something that is not said of the company itself.
  const beyond =
    current.every((fact) => fact.kind === "price" && fact.measure === "record-high") && !isTimed(question.time)
      ? pool.filter((fact) => current.some((record) => isBeyond(fact, record)))
      : [];
  if (beyond.length > 0 && current.length > 0)
    return { answer: { kind: "verdict", verdict: "past", because: current.slice(0, 1) }, near: beyond };
  const partly = current.filter((fact) => fact.kind === "flow" && isAmount(fact.share, amount));
  if (partly.length > 0) return { answer: { kind: "verdict", verdict: "open", because: partly.slice(0, 1) } };
  // What was said without its size is told, and not affirmed.
  if (current.length > 0 && held !== amount) return { answer: { kind: "facts", facts: current.slice(0, 1) } };
  if (current.length > 0) return { answer: { kind: "verdict", verdict: "yes", because: current.slice(0, 2) } };
  const real = pool.filter(isReal);
  // What the amount is instead, and what is really known; without either it is a question of its own.
  const other = holding
    .filter((fact) => fact.kind !== "launch" && fact.kind !== "metric")
    .toSorted((a, b) => Number(b.kind === kind) - Number(a.kind === kind))
    .slice(0, 1);
  const because = [...new Set([...other, ...real])].slice(0, 2);
  return because.length > 0 ? { answer: { kind: "verdict", verdict: "no", because } } : undefined;
}
