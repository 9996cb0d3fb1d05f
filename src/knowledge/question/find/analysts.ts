// What analyst firms say: ratings and price targets, in force on a day, changed, counted, or missing.
import { latest } from "../../derive/latest.ts";
import { ratingsBefore } from "../../derive/ratings.ts";
import { type InForce, targetsInForce } from "../../derive/targets.ts";
import { middle } from "../../derive/figures.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Rating } from "../../facts/rating.ts";
import type { Target } from "../../facts/target.ts";
import { changeFrom, meanOf } from "../arithmetic.ts";
import type { Reader } from "../reading.ts";
import { fits, spanOf } from "../time.ts";
import type { Answer, Operand, Question } from "../types.ts";
import { type Found, refused } from "./found.ts";
import { upsideOf } from "./prices.ts";

const LEVELS: Readonly<Record<string, readonly number[]>> = { "level:buy": [4, 5], "level:hold": [3], "level:sell": [1, 2] };

/** The day on which what is asked for was in force: the end of a span, at most today. */
export function dayAsked({ time }: Question, today: string): string {
  const day = time.asOf ?? spanOf(time)?.to ?? today;
  return day < today ? day : today;
}

/** More than a day: then what was said in it is meant, not what held at its end. */
const asksForStatements = ({ time }: Question): boolean => {
  const span = spanOf(time);
  return span !== undefined && span.from !== span.to;
};

export async function findTargets(question: Question, reader: Reader): Promise<Found> {
  const all = await reader.facts("target");
  const day = dayAsked(question, reader.today);
  const { ask, firms } = question;
  const ofFirms = all.filter((fact) => firms.length === 0 || firms.includes(fact.firm));
  const said = asksForStatements(question) ? ofFirms.filter((fact) => fits(fact, question.time)) : [];
  const inForce: InForce[] = said.length > 0 ? said.map((fact) => ({ fact, price: fact.price, since: fact.statedOn })) : targetsInForce(ofFirms, day);
  const near: Fact[] = [...latest((await reader.facts("rating")).filter((fact) => firms.includes(fact.firm))), ...latest(all)].slice(0, 3);
  if (inForce.length === 0) {
    const reason = ask.includes("why") ? (await reader.facts("rating")).find((fact) => firms.includes(fact.firm) && fact.stance !== undefined) : undefined;
    if (reason) return { answer: { kind: "field", field: "why", fact: reason } };
    if (question.ask.includes("count")) return { answer: { kind: "count", n: 0, what: "target", facts: [] }, near };
    return { answer: refused({ reason: "nothing-known", what: [], kind: "target", firms, outsideTime: ofFirms.length > 0 }), near };
  }
  const facts = [...new Set(inForce.map(({ fact }) => fact))];
  const only = facts.length === 1 ? facts[0] : undefined;
  const actions = question.topics.flatMap(({ term }) => (term === "action:cut" ? ["cut"] : term === "action:raise" ? ["raise"] : []));
  if (ask.includes("upside")) return upsideOf(question, inForce, reader, day);
  if (ask.includes("mean")) {
    const mean = meanOf(inForce.map(operandOf));
    if (mean && inForce.length > 1) return { answer: { kind: "computed", computed: [mean] } };
    return { answer: { kind: "extreme", which: "highest", facts, of: facts.length } };
  }
  if (ask.includes("when") && only && !ask.includes("list")) return { answer: { kind: "field", field: "when", fact: only } };
  const amountAsked = (question.unit !== undefined || ask.includes("change") || ask.includes("difference")) && (actions.length > 0 || ask.includes("previous") || ask.includes("difference") || ask.includes("change") || question.unit === "%");
  if (amountAsked && !(ask.includes("previous") && ask.includes("list"))) return changeOf(facts);
  if (ask.includes("count")) {
    const counted = actions.length > 0 ? ofFirms.filter((fact) => actions.includes(fact.action) && fits(fact, question.time)) : facts;
    return { answer: { kind: "count", n: counted.length, what: actions[0] ?? "target", facts: counted } };
  }
  if (actions.length === 1 && ask.includes("yes-no") && !ask.includes("change")) {
    const matching = facts.filter((fact) => actions.includes(fact.action));
    if (matching.length > 0) return { answer: { kind: "verdict", verdict: "yes", because: matching } };
    return { answer: { kind: "verdict", verdict: "no", because: facts } };
  }
  if (ask.includes("highest") || ask.includes("lowest")) {
    const which = ask.includes("highest") ? "highest" : "lowest";
    const sorted = inForce.toSorted((a, b) => (which === "highest" ? middle(b.price) - middle(a.price) : middle(a.price) - middle(b.price)));
    return { answer: { kind: "extreme", which, facts: [sorted[0]!.fact], of: facts.length } };
  }
  if (ask.includes("why") && only) return whyOf(only, reader);
  if (ask.includes("previous") && !ask.includes("list")) return previousOf(facts, all);
  const foreign = question.unit !== undefined && question.unit !== "%" && facts.every((fact) => fact.price.unit !== question.unit && !fact.price.alsoGiven?.some((other) => other.unit === question.unit));
  if (foreign) return { answer: refused({ reason: "not-in-unit", unit: question.unit! }), near: facts };
  // Known only from the change that ended it.
  if (inForce.some(({ until }) => until !== undefined)) return { answer: { kind: "field", field: "previous", fact: facts[0]! } };
  const shown = ask.includes("list") ? ofFirms.slice(0, 6) : facts;
  return { answer: { kind: "facts", facts: shown }, near: [] };
}

const operandOf = ({ fact, price }: InForce): Operand => ({ fact, figure: price, field: "target" });

function changeOf(facts: readonly Target[]): Found {
  const computed = facts.flatMap((fact) => (fact.previous ? (changeFrom({ fact, figure: fact.previous, field: "previous" }, { fact, figure: fact.price, field: "target" }) ?? []) : []));
  if (computed.length > 0) return { answer: { kind: "computed", computed } };
  return { answer: refused({ reason: "not-stated", what: "previous" }), near: [...facts] };
}

function previousOf(facts: readonly Target[], all: readonly Target[]): Found {
  const fact = facts.find(({ previous }) => previous !== undefined);
  if (fact) return { answer: { kind: "field", field: "previous", fact } };
  const older = facts.flatMap((one) => all.filter((other) => other.firm === one.firm && other.statedOn < one.statedOn).slice(0, 1));
  if (older.length > 0) return { answer: { kind: "facts", facts: older }, near: [...facts] };
  return { answer: refused({ reason: "not-stated", what: "previous" }), near: [...facts] };
}

async function whyOf(target: Target, reader: Reader): Promise<Found> {
  const rating = (await reader.facts("rating")).find((fact) => fact.firm === target.firm && fact.stance !== undefined);
  if (rating) return { answer: { kind: "field", field: "why", fact: rating }, near: [target] };
  return { answer: refused({ reason: "not-stated", what: "why" }), near: [target] };
}

export async function findRatings(question: Question, reader: Reader): Promise<Found> {
  const all = await reader.facts("rating");
  const day = dayAsked(question, reader.today);
  const { ask, firms } = question;
  const ofFirms = all.filter((fact) => firms.length === 0 || firms.includes(fact.firm));
  const said = asksForStatements(question) ? ofFirms.filter((fact) => fits(fact, question.time)) : [];
  const standing = latest(ofFirms.filter((fact) => fact.statedOn <= day));
  const inForce = said.length > 0 ? said : standing.length > 0 || firms.length === 0 ? standing : ratingsBefore(ofFirms, day);
  const levels = question.topics.flatMap(({ term }) => LEVELS[term] ?? []);
  const action = question.topics.find(({ term }) => /^action:(?:upgrade|downgrade|initiate|reiterate)$/.test(term))?.term.slice(7);
  const others = latest(all).filter((fact) => fact.rating !== undefined).slice(0, 3);
  if (inForce.length === 0 && !action) {
    const missing: Answer = ask.includes("count") ? { kind: "count", n: 0, what: "rating", facts: [] } : refused({ reason: "nothing-known", what: [], kind: "rating", firms, outsideTime: ofFirms.length > 0 });
    return { answer: missing, near: ofFirms.length > 0 ? ofFirms.slice(0, 2) : others };
  }
  if (action) return actionOf(action, question, ofFirms, inForce);
  if (levels.length > 0) return levelOf(levels, question, inForce);
  if (ask.includes("count")) {
    const rated = inForce.filter((fact) => fact.rating !== undefined);
    return { answer: { kind: "count", n: rated.length, what: "rating", facts: rated }, near: inForce.filter((fact) => fact.rating === undefined) };
  }
  const only = inForce.length === 1 ? inForce[0] : undefined;
  if ((ask.includes("change") || ask.includes("revised")) && firms.length === 0) {
    const changed = all.filter((fact) => (fact.action === "upgrade" || fact.action === "downgrade") && fits(fact, question.time));
    if (changed.length > 0) return { answer: { kind: "facts", facts: ask.includes("list") ? changed.slice(0, 5) : changed.slice(0, 2) }, near: [] };
  }
  if (ask.includes("previous") && firms.length > 0) return previousRating(inForce, all);
  if ((ask.includes("highest") || ask.includes("lowest")) && !only) {
    const which = ask.includes("highest") ? "highest" : "lowest";
    const levelled = inForce.filter((fact) => fact.level !== undefined);
    const best = levelled.reduce((top, { level }) => (which === "highest" ? Math.max(top, level!) : Math.min(top, level!)), which === "highest" ? 0 : 6);
    if (levelled.length > 0) return { answer: { kind: "extreme", which, facts: levelled.filter(({ level }) => level === best), of: levelled.length }, near: levelled.filter(({ level }) => level !== best) };
  }
  if (ask.includes("why") && firms.length > 0) {
    const told = inForce.find((fact) => fact.stance !== undefined);
    return told ? { answer: { kind: "field", field: "why", fact: told } } : { answer: refused({ reason: "not-stated", what: "why" }), near: inForce };
  }
  if (ask.includes("when") && only && !ask.includes("list")) return { answer: { kind: "field", field: "when", fact: only } };
  return { answer: { kind: "facts", facts: inForce } };
}

function actionOf(action: string, question: Question, ofFirms: readonly Rating[], inForce: readonly Rating[]): Found {
  const { ask } = question;
  const matching = ofFirms.filter((fact) => fact.action === action && fits(fact, question.time));
  if (ask.includes("count")) return { answer: { kind: "count", n: matching.length, what: action, facts: matching }, near: [...inForce].slice(0, 2) };
  const [first] = matching;
  if (first && ask.includes("why")) return { answer: first.stance ? { kind: "field", field: "why", fact: first } : refused({ reason: "not-stated", what: "why" }), near: matching };
  if (first && ask.includes("when")) return { answer: { kind: "field", field: "when", fact: first } };
  if (first && ask.includes("previous")) return previousRating(matching, ofFirms);
  if (ask.includes("yes-no")) return { answer: { kind: "verdict", verdict: first ? "yes" : "no", because: first ? matching : [...inForce] } };
  if (first) return { answer: { kind: "facts", facts: matching } };
  return { answer: refused({ reason: "nothing-known", what: [action], kind: "rating", firms: question.firms }), near: [...inForce].slice(0, 3) };
}

function levelOf(levels: readonly number[], question: Question, inForce: readonly Rating[]): Found {
  const { ask } = question;
  const matching = inForce.filter((fact) => fact.level !== undefined && levels.includes(fact.level));
  const rest = inForce.filter((fact) => !matching.includes(fact));
  if (ask.includes("count")) return { answer: { kind: "count", n: matching.length, what: "rating", facts: matching }, near: rest.filter((fact) => fact.rating) };
  if (matching.length > 0) return { answer: ask.includes("yes-no") ? { kind: "verdict", verdict: "yes", because: matching } : { kind: "facts", facts: matching } };
  return { answer: { kind: "verdict", verdict: "no", because: inForce.filter((fact) => fact.rating !== undefined) } };
}

function previousRating(facts: readonly Rating[], all: readonly Rating[]): Found {
  const [fact] = facts;
  if (!fact) return { answer: refused({ reason: "not-stated", what: "previous" }) };
  if (fact.previous?.rating) return { answer: { kind: "field", field: "previous", fact } };
  const older = all.find((other) => other.firm === fact.firm && other.statedOn < fact.statedOn && other.rating !== undefined);
  if (older) return { answer: { kind: "facts", facts: [older] }, near: [fact] };
  return { answer: refused({ reason: "not-stated", what: "rating" }), near: [fact] };
}
