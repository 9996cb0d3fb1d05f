// What somebody claims, held against facts: figure by figure confirmed, contradicted, or not found.
import type { Figure } from "../facts/base.ts";
import type { Fact } from "../facts/fact.ts";
import { dayOf } from "../facts/fact.ts";

/** `way`: whether a percentage is said to be a rise or a fall. */
export type Claimed = { value: number; unit?: string; way?: 1 | -1 };

export type Verdict = "confirmed" | "contradicted" | "not-found";

/**
 * `facts` bear the verdict out, newest first; where nothing is found they hold that number for something else. `near`: what
 * is known in its place, where nothing bears on it.
 */
export type Judged = { claimed: Claimed; verdict: Verdict; facts: Fact[]; near?: Fact };

type Bare = NonNullable<Figure["alsoGiven"]>[number];
/** `main`: what the fact is about, so that another number in its place contradicts it; "money": only another sum does. */
type Main = boolean | "money";
type Held = { figure: Bare; main: Main; past: boolean };

/** A number that people round is the same number to two digits or more, and within a hundredth. */
const ROUNDED_BY = 0.01;
/** A bare number in the place of another may be this many times as large; farther off it means something else. */
const FAR = 10;
const MOST = 3;

/** The figures of one statement: what held before is confirmed beside what holds since. */
export function judgeAll(claimed: readonly Claimed[], about: readonly Fact[], others: readonly Fact[]): Judged[] {
  const judged = claimed.map((one) => judge(one, about, others));
  const held = new Set(judged.flatMap(({ verdict, facts }) => (verdict === "confirmed" ? facts : [])));
  return judged.map((one) => {
    if (one.verdict === "confirmed") return one;
    const before = [...held].filter((fact) => heldBy(fact).some(({ figure }) => same(one.claimed, figure)));
    return before.length > 0 ? { claimed: one.claimed, verdict: "confirmed", facts: before } : one;
  });
}

/** `about`: the facts on what is claimed; `others`: all that may hold the same number by chance. */
export function judge(claimed: Claimed, about: readonly Fact[], others: readonly Fact[]): Judged {
  const newest = [...about].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  const saying = newest.filter((fact) => heldBy(fact).some(({ figure, past }) => !past && same(claimed, figure)));
  if (saying.length > 0) return { claimed, verdict: "confirmed", facts: saying.slice(0, MOST) };
  const known = new Set(about.map(({ id }) => id));
  const elsewhere = others.filter(
    (fact) => !known.has(fact.id) && heldBy(fact).some(({ figure }) => same(claimed, figure)),
  );
  const against = newest.filter((fact) => heldBy(fact).some((held) => inPlaceOf(claimed, held)));
  // A number that is right for something else was perhaps meant for that: no one is told that it is wrong.
  if (against.length > 0 && elsewhere.length === 0)
    return { claimed, verdict: "contradicted", facts: against.slice(0, 1) };
  const near = elsewhere.length === 0 ? newest[0] : undefined;
  return { claimed, verdict: "not-found", facts: elsewhere.slice(0, MOST), ...(near ? { near } : {}) };
}

function heldBy(fact: Fact): Held[] {
  switch (fact.kind) {
    case "target":
      return [...held(fact.price, true), ...held(fact.previous, false, true)];
    case "flow": {
      const besides = [fact.shares, fact.price, fact.marketedRange, fact.plannedShares, fact.referencePrice];
      const parts = [fact.discount, fact.share, fact.yoy];
      return [...held(fact.amount, "money"), ...[...besides, ...parts].flatMap((figure) => held(figure, false))];
    }
    case "price":
      return [...held(fact.figure, true), ...held(fact.changePct, fact.figure === undefined)];
    case "metric":
      return [...held(fact.figure, true), ...held(fact.yoy, false), ...held(fact.previous, false, true)];
    case "launch":
      return Object.values(fact.figures ?? {}).flatMap((figure) => held(figure, false));
    case "event":
      return Object.values(fact.figures ?? {}).flatMap((figure) => held(figure, false));
    case "rating":
    case "profile":
      return [];
  }
}

function held(figure: Figure | undefined, main: Main, past = false): Held[] {
  if (!figure) return [];
  return [figure, ...(figure.alsoGiven ?? [])].map((one) => ({ figure: one, main, past }));
}

const endsOf = (figure: Bare): number[] => ("value" in figure ? [figure.value] : [figure.low, figure.high]);

const same = (claimed: Claimed, figure: Bare): boolean => asLarge(claimed, figure) && !opposite(claimed, figure);

const asLarge = (claimed: Claimed, figure: Bare): boolean =>
  unitsAgree(claimed, figure) && endsOf(figure).some((value) => roundsTo(Math.abs(value), Math.abs(claimed.value)));

const opposite = ({ way }: Claimed, figure: Bare): boolean =>
  way !== undefined && figure.unit === "%" && endsOf(figure)[0]! * way < 0;

/** Money and percent are named as such; whoever says "3.8 million" may mean shares as well as dollars. */
function unitsAgree({ unit }: Claimed, figure: Bare): boolean {
  const strict = /^(?:[A-Z]{3}|%)$/;
  if (unit !== undefined && strict.test(unit)) return unit === figure.unit;
  return figure.unit !== "%";
}

/** 150.7 million rounds to 151 and to 150 million; 49.21 does not round to 50. */
function roundsTo(value: number, claimed: number): boolean {
  if (value === claimed) return true;
  if (claimed === 0 || Math.abs(value - claimed) / claimed > ROUNDED_BY) return false;
  const digits = Math.max(2, significant(claimed));
  return Number(value.toPrecision(digits)) === claimed;
}

const significant = (value: number): number => value.toExponential().replace(/e.*$/, "").replace(/\D/g, "").length;

/** Whether the claim cannot hold beside what the fact says. */
function inPlaceOf(claimed: Claimed, { figure, main, past }: Held): boolean {
  if (asLarge(claimed, figure) && opposite(claimed, figure)) return true;
  if (!main || past || !unitsAgree(claimed, figure)) return false;
  if (main === "money" && claimed.unit !== figure.unit) return false;
  if (allows(figure, Math.abs(claimed.value))) return false;
  const times = Math.abs(claimed.value) / Math.abs(endsOf(figure)[0]!);
  return claimed.unit !== undefined || (times < FAR && times > 1 / FAR);
}

/** "Over 135,000" leaves 140,000 open. */
function allows(figure: Bare, claimed: number): boolean {
  const [low, high] = [endsOf(figure)[0]!, endsOf(figure).at(-1)!].map(Math.abs);
  if (figure.hedge === "over" || figure.hedge === "at least") return claimed > low!;
  if (figure.hedge === "under" || figure.hedge === "up to" || figure.hedge === "nearly") return claimed < high!;
  return claimed >= low! && claimed <= high!;
}
