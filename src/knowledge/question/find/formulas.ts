// Arithmetic that the question spells out, over held figures: each of its two things must be told by the words for it.
import { middle } from "../../derive/figures.ts";
import { dayOf, type Fact } from "../../facts/fact.ts";
import { changeFrom } from "../arithmetic/changes.ts";
import { quotient, ratio, shareOf } from "../arithmetic/ratios.ts";
import { lessOf, meanOf, product, sumOf } from "../arithmetic/sums.ts";
import { inSameUnit } from "../arithmetic/units.ts";
import type { Reader } from "../reading.ts";
import { fits, isTimed } from "../time.ts";
import type { Amount, Ask, Computed, Formula, Operand, Question, Role } from "../types.ts";
import { akin, areFarApart, isPrice, together } from "./fitting.ts";
import { type Found, refused } from "./found.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** "The discount of the placement to the last close" is told with it; another day's close is set against its price. */
const isOwnDiscount = ({ topics, formulas = [], time }: Question): boolean =>
  ["part:discount", "channel:placement"].every((term) => topics.some((topic) => topic.term === term)) &&
  Object.keys(time).length === 0 &&
  formulas.every(({ roles }) =>
    roles.every((role) => Object.keys(role.time).length === 0 && role.amounts.length === 0),
  );

export async function findFormula(question: Question, reader: Reader): Promise<Found | undefined> {
  if (!question.formulas?.length || question.ask.includes("why") || isOwnDiscount(question)) return undefined;
  const everything = await reader.everything();
  const slots = everything.flatMap((fact) => slotsOf(fact, reader.lexicon));
  // "A month" and the like name no figure to divide by.
  const spread = question.ask.some((one) => one === "per-month" || one === "per-quarter" || one === "per-day");
  for (const spelt of question.formulas) {
    const formula = besides(spelt, question);
    if (spread && formula.how === "over") continue;
    const pair =
      best(formula, slots, question, reader) ?? best(shared(formula, slots, question), slots, question, reader);
    const silent = formula.roles.flatMap((role) => (pair ? [] : firmWithout(role, slots)));
    if (silent.length > 0)
      return { answer: refused({ reason: "nothing-known", what: [], kind: "target", firms: silent }) };
    const computed = pair && worked(formula, pair, question);
    if (computed?.length)
      return {
        answer: { kind: "computed", computed },
        near: formula.how === "part" ? statedPart(formula, slots) : [],
        subject: pair![0].fact.subject,
      };
    if (pair && (formula.how === "versus" || formula.how === "beside"))
      return { answer: { kind: "facts", facts: [...new Set(pair.map(({ fact }) => fact))] } };
  }
  return undefined;
}

/** Things named beside each other are told as they are, unless their difference is asked for. */
const besides = (formula: Formula, { ask, unit }: Question): Formula =>
  formula.how === "beside" &&
  (unit === "%" || (["difference", "ratio", "above-below"] as const).some((one) => ask.includes(one)))
    ? { ...formula, how: "versus" }
    : formula;

/** "Around a quarter": where a source gives the share itself, that is told too. */
function statedPart({ roles }: Formula, slots: readonly Slot[]): Fact[] {
  const terms = roles.flatMap((role) => role.terms);
  const stated = slots.find(
    ({ fact, figure, about }) =>
      fact.kind === "metric" && figure.unit === "%" && terms.every((term) => about.has(term) || SOFT.has(term)),
  );
  return stated ? [stated.fact] : [];
}

/** Firms whose target is named although no source states one: nobody else's stands in for it. */
const firmWithout = ({ terms, firms }: Role, slots: readonly Slot[]): string[] =>
  terms.includes("kind:target")
    ? firms.filter((firm) => !slots.some(({ fact }) => fact.kind === "target" && fact.firm === firm))
    : [];

/** "Parameters: A against B", "deliveries of 2024 against the goal": a figure that is named once is meant of both. */
function shared(formula: Formula, slots: readonly Slot[], { words }: Question): Formula {
  const figures = new Set(slots.flatMap(({ field, named }) => (field.startsWith("figure:") ? named : [])));
  const both = words.filter((word) => figures.has(word));
  const [a, b] = formula.roles;
  if (isGoal(b) && !isGoal(a)) return { ...formula, roles: [a, { ...b, terms: [...a.terms, "goal"] }] };
  if (isGoal(a) && !isGoal(b)) return { ...formula, roles: [{ ...a, terms: [...b.terms, "goal"] }, b] };
  const named = (role: Role): Role => ({ ...role, terms: [...new Set([...role.terms, ...both])] });
  return both.length > 0 ? { ...formula, roles: [named(a), named(b)] } : formula;
}

/** A goal of which nothing else is said. */
const isGoal = ({ terms, firms, amounts }: Role): boolean =>
  terms.every((term) => term === "kind:target" || term === "goal") && firms.length + amounts.length === 0;

type Candidate = { slot: Slot; score: number };

/** The two figures that fit their names best and go together. */
function best(
  { how, roles }: Formula,
  slots: readonly Slot[],
  question: Question,
  reader: Reader,
): [Slot, Slot] | undefined {
  // "How far is it under the March placement price": the month is said of the one; the share is meant as it stands.
  const asIs = (role: Role, other: Role) =>
    role.terms.length === 1 && role.terms[0] === "measure:close" && isTimed(other.time) && !isTimed(role.time);
  const own = (role: Role, other: Role) =>
    candidates(role, slots, asIs(role, other) ? { ...question, time: {} } : question, reader);
  const [left, right] = [own(roles[0], roles[1]), own(roles[1], roles[0])];
  let found: [Slot, Slot] | undefined;
  let most = 0;
  for (const a of left)
    for (const b of right) {
      if (a.slot === b.slot || !together(how, a.slot, b.slot)) continue;
      const score = a.score + b.score + akin(a.slot, b.slot);
      if (score > most) [found, most] = [[a.slot, b.slot], score];
    }
  return found;
}

/** Said or not, these do not tell one figure from another. */
const GENERAL = new Set(["device", "user", "budget", "share", "sale", "model", "ask:change", "ask:previous"]);

const WORKED: ReadonlySet<Ask> = new Set(["change", "difference", "ratio", "share-of"]);

/** "Revenue" is not EV revenue where another revenue is known of: a figure whose name says more must be the only one. */
function isMeant({ fact, named }: Slot, { terms }: Role, slots: readonly Slot[], { ask, unit }: Question): boolean {
  if (fact.kind !== "metric" || named.every((term) => terms.includes(term) || GENERAL.has(term))) return true;
  const said = named.filter((term) => terms.includes(term));
  // "135k against 350k, what growth?": for arithmetic, a number alone names the figure that it is.
  if (said.length === 0 && (unit === "%" || ask.some((one) => WORKED.has(one)))) return true;
  return !slots.some(
    (other) =>
      other.fact.kind === "metric" &&
      other.fact.metric !== fact.metric &&
      other.fact.subject === fact.subject &&
      said.every((term) => other.named.includes(term)),
  );
}

/** Words that fit any figure. */
const SOFT = new Set(["share", "budget", "money", "purchase", "sale", "ask:change", "goal", "cash"]);

/** The figures that a name fits. */
export function candidates(role: Role, slots: readonly Slot[], question: Question, reader: Reader): Candidate[] {
  return slots.flatMap((slot): Candidate[] => {
    const { fact, named, about } = slot;
    const own = role.subjects.length > 0 ? role.subjects : reader.subjects;
    const around = reader.lexicon.subjects.get(fact.subject)?.type !== "company";
    if (!own.includes(fact.subject) && !(around && role.subjects.length === 0)) return [];
    if ("firm" in fact && role.firms.length > 0 && !role.firms.includes(fact.firm)) return [];
    if (!("firm" in fact) && role.firms.length > 0) return [];
    const held = role.amounts.some((amount) => isHeld(slot, amount));
    if (role.amounts.length > 0 && !held) return [];
    const said = named.filter((term) => role.terms.includes(term)).length;
    if (said === 0 && !held) return [];
    if (slot.field === "growth" && !role.terms.includes("ask:change")) return [];
    if (named.includes("ask:previous") && !role.terms.includes("ask:previous") && !held) return [];
    if (role.terms.some((term) => !named.includes(term) && !about.has(term) && !SOFT.has(term))) return [];
    if (!isMeant(slot, role, slots, question)) return [];
    if (isTimed(role.time) && !fits(fact, role.time)) return [];
    const goal = fact.kind === "metric" && (fact.basis === "reported") !== role.terms.includes("goal") ? 0.5 : 0;
    const timely = !isTimed(role.time) && isTimed(question.time) && fits(fact, question.time) ? 0.5 : 0;
    const fresh = Date.parse(dayOf(fact)) / 1e15;
    return [{ slot, score: said * 2 - (named.length - said) + (held ? 2 : 0) + timely + goal + fresh }];
  });
}

const holds = ({ figure }: Operand, value: number, unit: string | undefined): boolean =>
  [figure, ...(figure.alsoGiven ?? [])].some(
    (one) =>
      (unit === undefined || unit === one.unit) &&
      [middle(one), ...("low" in one ? [one.low, one.high] : [])].some(
        (n) => Math.abs(Math.abs(n) - value) <= value * 1e-9,
      ),
  );

/** "800 vs 750" of a placement are millions. */
const isHeld = (slot: Slot, { value, unit }: Amount): boolean =>
  holds(slot, value, unit) ||
  (unit === undefined && value < 1000 && slot.figure.unit === "shares" && holds(slot, value * 1e6, unit));

function worked({ how }: Formula, [a, b]: [Slot, Slot], { ask, unit, words }: Question): Computed[] | undefined {
  const all = (...found: (Computed | undefined)[]) => found.filter((one) => one !== undefined);
  if (
    a.fact === b.fact &&
    !ask.includes("mean") &&
    (how === "versus" || how === "between" || how === "apart") &&
    [a.field, b.field].includes("previous")
  )
    return all(a.field === "previous" ? changeFrom(a, b) : changeFrom(b, a));
  switch (how) {
    case "change":
      return all(ask.includes("ratio") ? ratio(b, a) : undefined, changeFrom(a, b));
    case "beside":
      return undefined;
    case "between":
      // "The gap to the average price": the average is that of the one.
      if (ask.includes("mean") && !ask.includes("difference")) return all(meanOf([a, b]));
      // From the earlier to the later, whichever was named first.
      return all(dayOf(a.fact) <= dayOf(b.fact) ? changeFrom(a, b) : changeFrom(b, a));
    case "apart":
      return a.figure.unit === "%" ? undefined : all(changeFrom(b, a, "above-below"));
    case "versus":
      // Two moves are told side by side.
      if (a.figure.unit === "%") return undefined;
      if ((ask.includes("share-of") || words.includes("share")) && !isPrice(a))
        return all(middle(a.figure) <= middle(b.figure) ? shareOf(a, b) : shareOf(b, a));
      if (areFarApart(a, b) && unit !== "%" && !ask.some((one) => one === "difference" || one === "ratio"))
        return undefined;
      if (ask.includes("above-below")) return all(changeFrom(b, a, "above-below"));
      if (ask.includes("ratio")) return all(middle(a.figure) >= middle(b.figure) ? ratio(a, b) : ratio(b, a));
      return all(changeFrom(b, a, unit === "%" ? "above-below" : "difference"));
    case "over":
      if (!inSameUnit(a, b))
        return all(
          ...[a.figure, ...(a.figure.alsoGiven ?? [])].map((figure) => quotient("per-unit", { ...a, figure }, b)),
        );
      return isPrice(a) && ask.includes("above-below") && !ask.includes("ratio")
        ? all(changeFrom(b, a, "above-below"))
        : all(ratio(a, b));
    case "less":
      return all(isPrice(a) ? changeFrom(b, a, "difference") : lessOf(a, b));
    case "plus":
      return all(sumOf([a, b]));
    case "times":
      return [a.figure.unit === "shares" ? product(a, b, "product") : product(b, a, "product")];
    case "part":
      return all(shareOf(a, b));
  }
}
