// Price targets: in force on a day, changed, counted, or missing.
import { middle } from "../../derive/figures.ts";
import { latest } from "../../derive/latest.ts";
import { type InForce, targetsInForce } from "../../derive/targets.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Target } from "../../facts/target.ts";
import { changeFrom } from "../arithmetic/changes.ts";
import { meanOf } from "../arithmetic/sums.ts";
import type { Reader } from "../reading.ts";
import { fits, spanOf } from "../time.ts";
import type { Operand, Question } from "../types.ts";
import { type Found, refused } from "./found.ts";
import { upsideOf } from "./prices.ts";

/** The day on which what is asked for was in force: the end of a span, at most today. */
export function dayAsked({ time }: Question, today: string): string {
  const day = time.asOf ?? spanOf(time)?.to ?? today;
  return day < today ? day : today;
}

/** More than a day: then what was said in it is meant, not what held at its end. */
export const asksForStatements = ({ time }: Question): boolean => {
  const span = spanOf(time);
  return span !== undefined && span.from !== span.to;
};

export async function findTargets(question: Question, reader: Reader): Promise<Found> {
  const all = await reader.facts("target");
  const day = dayAsked(question, reader.today);
  const { ask, firms } = question;
  const ofFirms = all.filter(
    (fact) => (firms.length === 0 || firms.includes(fact.firm)) && !question.except?.includes(fact.firm),
  );
  const said = asksForStatements(question) ? ofFirms.filter((fact) => fits(fact, question.time)) : [];
  const inForce: InForce[] =
    said.length > 0
      ? said.map((fact) => ({ fact, price: fact.price, since: fact.statedOn }))
      : targetsInForce(ofFirms, day);
  const near: Fact[] = [
    ...latest((await reader.facts("rating")).filter((fact) => firms.includes(fact.firm))),
    ...latest(all),
  ].slice(0, 3);
  if (inForce.length === 0) {
    const reason = ask.includes("why")
      ? (await reader.facts("rating")).find((fact) => firms.includes(fact.firm) && fact.stance !== undefined)
      : undefined;
    if (reason) return { answer: { kind: "field", field: "why", fact: reason } };
    if (question.ask.includes("count")) return { answer: { kind: "count", n: 0, what: "target", facts: [] }, near };
    return {
      answer: refused({ reason: "nothing-known", what: [], kind: "target", firms, outsideTime: ofFirms.length > 0 }),
      near,
    };
  }
  const facts = [...new Set(inForce.map(({ fact }) => fact))];
  const only = facts.length === 1 ? facts[0] : undefined;
  const actions = question.topics.flatMap(({ term }) =>
    term === "action:cut" ? ["cut"] : term === "action:raise" ? ["raise"] : [],
  );
  if (ask.includes("upside")) return upsideOf(question, inForce, reader, day);
  const between =
    only?.previous && ask.includes("mean") && ask.includes("previous")
      ? meanOf([{ fact: only, figure: only.previous, field: "previous" }, operandOf(inForce[0]!)])
      : undefined;
  if (between) return { answer: { kind: "computed", computed: [between] } };
  if (ask.includes("mean")) {
    const mean = meanOf(inForce.map(operandOf));
    if (mean && inForce.length > 1) return { answer: { kind: "computed", computed: [mean] } };
    return { answer: { kind: "extreme", which: "highest", facts, of: facts.length } };
  }
  if (ask.includes("when") && only && !ask.includes("list"))
    return { answer: { kind: "field", field: "when", fact: only } };
  const amountAsked =
    (question.unit !== undefined || ask.includes("change") || ask.includes("difference")) &&
    (actions.length > 0 ||
      ask.includes("previous") ||
      ask.includes("difference") ||
      ask.includes("change") ||
      question.unit === "%");
  if (amountAsked && !(ask.includes("previous") && ask.includes("list"))) return changeOf(facts);
  if (ask.includes("count")) {
    const counted =
      actions.length > 0 ? ofFirms.filter((fact) => actions.includes(fact.action) && fits(fact, question.time)) : facts;
    return { answer: { kind: "count", n: counted.length, what: actions[0] ?? "target", facts: counted } };
  }
  if (actions.length === 1 && ask.includes("yes-no") && !ask.includes("change")) {
    const matching = facts.filter((fact) => actions.includes(fact.action));
    if (matching.length > 0) return { answer: { kind: "verdict", verdict: "yes", because: matching } };
    return { answer: { kind: "verdict", verdict: "no", because: facts } };
  }
  if (ask.includes("highest") || ask.includes("lowest")) {
    const which = ask.includes("highest") ? "highest" : "lowest";
    const sorted = inForce.toSorted((a, b) =>
      which === "highest" ? middle(b.price) - middle(a.price) : middle(a.price) - middle(b.price),
    );
    return { answer: { kind: "extreme", which, facts: [sorted[0]!.fact], of: facts.length } };
  }
  if (ask.includes("why") && only) return whyOf(only, reader);
  // "Cut or raised, from what to what?": the change tells all of it.
  if (ask.includes("previous") && only?.previous && actions.length > 0)
    return { answer: { kind: "facts", facts: [only] } };
  if (ask.includes("previous") && !ask.includes("list")) return previousOf(facts, all);
  const foreign =
    question.unit !== undefined &&
    question.unit !== "%" &&
    facts.every(
      (fact) =>
        fact.price.unit !== question.unit && !fact.price.alsoGiven?.some((other) => other.unit === question.unit),
    );
  if (foreign) return { answer: refused({ reason: "not-in-unit", unit: question.unit! }), near: facts };
  // Known only from the change that ended it.
  if (inForce.some(({ until }) => until !== undefined))
    return { answer: { kind: "field", field: "previous", fact: facts[0]! } };
  const shown = ask.includes("list") ? ofFirms.slice(0, 6) : facts;
  return { answer: { kind: "facts", facts: shown }, near: [] };
}

const operandOf = ({ fact, price }: InForce): Operand => ({ fact, figure: price, field: "target" });

function changeOf(facts: readonly Target[]): Found {
  const computed = facts.flatMap((fact) =>
    fact.previous
      ? (changeFrom(
          { fact, figure: fact.previous, field: "previous" },
          { fact, figure: fact.price, field: "target" },
        ) ?? [])
      : [],
  );
  if (computed.length > 0) return { answer: { kind: "computed", computed } };
  return { answer: refused({ reason: "not-stated", what: "previous" }), near: [...facts] };
}

function previousOf(facts: readonly Target[], all: readonly Target[]): Found {
  const fact = facts.find(({ previous }) => previous !== undefined);
  if (fact) return { answer: { kind: "field", field: "previous", fact } };
  const older = facts.flatMap((one) =>
    all.filter((other) => other.firm === one.firm && other.statedOn < one.statedOn).slice(0, 1),
  );
  if (older.length > 0) return { answer: { kind: "facts", facts: older }, near: [...facts] };
  return { answer: refused({ reason: "not-stated", what: "previous" }), near: [...facts] };
}

async function whyOf(target: Target, reader: Reader): Promise<Found> {
  const rating = (await reader.facts("rating")).find((fact) => fact.firm === target.firm && fact.stance !== undefined);
  if (rating) return { answer: { kind: "field", field: "why", fact: rating }, near: [target] };
  return { answer: refused({ reason: "not-stated", what: "why" }), near: [target] };
}
