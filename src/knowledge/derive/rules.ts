// When an alert has something to say: pure rules over one new fact and what else is known of its company.
import { z } from "zod";
import { dayOf, type Fact, firmOf, type Kind, KINDS } from "../facts/fact.ts";
import type { Launch } from "../facts/launch.ts";
import type { Price } from "../facts/price.ts";
import type { Rating } from "../facts/rating.ts";
import type { Target } from "../facts/target.ts";
import { parsePeriod } from "../period.ts";
import { change, inUnit, middle } from "./figures.ts";
import { keysOf, launchKeys, sameReports } from "./occasions.ts";
import { launchState } from "./launches.ts";
import { targetsInForce } from "./targets.ts";
import { ageInDays, isBackDated } from "./time.ts";

const bare = <const W extends string>(when: W) => z.strictObject({ when: z.literal(when) });

export const rule = z.discriminatedUnion("when", [
  bare("rating-changed"),
  z.strictObject({ when: z.literal("target-changed"), percent: z.number() }),
  bare("target-crosses-price"),
  bare("firm-initiates"),
  bare("first-sell"),
  z.strictObject({ when: z.literal("flow-above"), amount: z.number(), unit: z.string() }),
  bare("buyback"),
  bare("placement"),
  z.strictObject({ when: z.literal("launch-due"), days: z.number() }),
  z.strictObject({ when: z.literal("new-fact"), kind: z.enum(KINDS) }),
]);
export type Rule = z.infer<typeof rule>;

/** `firm`: only what this one says. */
export type Wanted = { rule: Rule; firm?: string | undefined };

/** A fact that was added or published, and when; `first`: the fact that it corrects, at the beginning of the line. */
export type Change = { fact: Fact; at: string; first?: Fact | undefined };

/**
 * Something to tell. `keys` name the thing and its day: its own first, then those of other reports of the same; whoever
 * has told one of them has told it. `beside`: what else it rests on.
 */
export type Occasion = { keys: string[]; fact: Fact; beside: Fact[]; percent?: number };

/** Kinds that a rule compares with. */
export function kindsOf({ when, ...more }: Rule): readonly Kind[] {
  switch (when) {
    case "rating-changed":
    case "first-sell":
      return ["rating"];
    case "target-changed":
      return ["target"];
    case "firm-initiates":
      return ["rating", "target"];
    case "target-crosses-price":
      return ["target", "price"];
    case "flow-above":
    case "buyback":
    case "placement":
      return ["flow"];
    case "launch-due":
      return ["launch"];
    case "new-fact":
      return "kind" in more ? [more.kind] : [];
    default:
      return when satisfies never;
  }
}

/** `known`: the live facts of the company, of the kinds of the rule at least; the new one may be among them. */
export function occasionOf(wanted: Wanted, { fact, at, first }: Change, known: readonly Fact[]): Occasion | undefined {
  const { rule: asked, firm } = wanted;
  const today = at.slice(0, 10);
  if (fact.status !== "published" || !kindsOf(asked).includes(fact.kind)) return undefined;
  if (firm !== undefined && (firmOf(fact) ?? firm) !== firm) return undefined;
  if (asked.when === "launch-due") return dueOf(asked.days, fact, today, known);
  if (isBackDated(fact.statedOn, today)) return undefined;
  const others = known.filter(({ id, subject }) => id !== fact.id && subject === fact.subject);
  const reports = sameReports(fact, others);
  const before = others.filter((other) => !reports.includes(other) && dayOf(other) <= dayOf(fact));
  const found = matched(wanted, fact, before);
  return found && { keys: keysOf([first ?? fact, fact, ...reports], asked.when), fact, beside: [], ...found };
}

type Found = { beside?: Fact[]; percent?: number };

function matched({ rule: asked, firm }: Wanted, fact: Fact, before: readonly Fact[]): Found | undefined {
  switch (asked.when) {
    case "rating-changed":
      return fact.kind === "rating" ? ratingChange(fact, before) : undefined;
    case "target-changed": {
      const percent = fact.kind === "target" ? targetChange(fact, before) : undefined;
      return percent !== undefined && Math.abs(percent) >= asked.percent ? { percent } : undefined;
    }
    case "target-crosses-price":
      if (fact.kind === "target") return targetCrosses(fact, before);
      return fact.kind === "price" ? priceCrosses(fact, before, firm) : undefined;
    case "firm-initiates":
      return (fact.kind === "rating" || fact.kind === "target") && fact.action === "initiate" ? {} : undefined;
    case "first-sell":
      return isSell(fact) && !before.some((other) => isSell(other) && dayOf(other) < dayOf(fact)) ? {} : undefined;
    case "flow-above": {
      const amount = fact.kind === "flow" && fact.amount ? inUnit(fact.amount, asked.unit) : undefined;
      return amount && middle(amount) >= asked.amount ? {} : undefined;
    }
    case "buyback":
    case "placement":
      return fact.kind === "flow" && fact.channel === asked.when ? {} : undefined;
    case "new-fact":
      return {};
    case "launch-due":
      return undefined;
    default:
      return asked satisfies never;
  }
}

const newest = <F extends Fact>(facts: readonly F[]): F | undefined =>
  facts.reduce<F | undefined>((best, fact) => (best && dayOf(best) >= dayOf(fact) ? best : fact), undefined);

const isSell = (fact: Fact): boolean => fact.kind === "rating" && fact.level !== undefined && fact.level <= 2;

type Held = { level?: number | undefined; rating?: string | undefined };

const differs = (a: Held, b: Held): boolean =>
  a.level !== undefined && b.level !== undefined
    ? a.level !== b.level
    : a.rating?.toLowerCase() !== b.rating?.toLowerCase();

function ratingChange(fact: Rating, before: readonly Fact[]): Found | undefined {
  if (fact.action === "initiate") return undefined;
  const held = (one: Held) => one.level !== undefined || one.rating !== undefined;
  const last = newest(before.filter((other) => other.kind === "rating" && other.firm === fact.firm && held(other)));
  const moved = ["upgrade", "downgrade", "suspend"].includes(fact.action);
  if (last?.kind === "rating" && held(fact)) return differs(last, fact) ? { beside: [last] } : undefined;
  if (fact.previous && held(fact.previous) && held(fact)) return differs(fact.previous, fact) ? {} : undefined;
  return moved ? {} : undefined;
}

const targetBefore = (fact: Target, before: readonly Fact[]): Target | undefined =>
  newest(
    before.filter(
      (other): other is Target =>
        other.kind === "target" && other.firm === fact.firm && other.price.unit === fact.price.unit,
    ),
  );

/** What the source says that it was before counts more than what was known. */
function targetChange(fact: Target, before: readonly Fact[]): number | undefined {
  const last = fact.previous ?? targetBefore(fact, before)?.price;
  return fact.action === "remove" || !last ? undefined : change(last, fact.price)?.percent;
}

const closes = (facts: readonly Fact[], unit: string): Price[] =>
  facts.filter(
    (fact): fact is Price => fact.kind === "price" && fact.measure === "close" && fact.figure?.unit === unit,
  );

const crosses = (from: number, to: number, line: number): boolean => from >= line !== to >= line;

function targetCrosses(fact: Target, before: readonly Fact[]): Found | undefined {
  const close = newest(closes(before, fact.price.unit));
  const last = fact.previous ?? targetBefore(fact, before)?.price;
  if (!close || !last || last.unit !== fact.price.unit || fact.action === "remove") return undefined;
  return crosses(middle(last), middle(fact.price), middle(close.figure!)) ? { beside: [close] } : undefined;
}

function priceCrosses(fact: Price, before: readonly Fact[], firm: string | undefined): Found | undefined {
  if (fact.measure !== "close" || !fact.figure) return undefined;
  const { unit } = fact.figure;
  const last = newest(closes(before, unit).filter((other) => dayOf(other) < dayOf(fact)));
  if (!last) return undefined;
  const targets = before.filter((other): other is Target => other.kind === "target").sort(newestFirst);
  const crossed = targetsInForce(targets, dayOf(fact)).filter(
    (target) =>
      target.price.unit === unit &&
      (firm ?? target.fact.firm) === target.fact.firm &&
      crosses(middle(last.figure!), middle(fact.figure!), middle(target.price)),
  );
  return crossed.length > 0 ? { beside: crossed.map((target) => target.fact) } : undefined;
}

const newestFirst = (a: Fact, b: Fact): number => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0);

/** Its day counts, not the day on which it was stated. */
function dueOf(days: number, fact: Fact, today: string, known: readonly Fact[]): Occasion | undefined {
  if (fact.kind !== "launch" || launchState(fact, today) !== "due") return undefined;
  const begins = beginOf(fact);
  const inDays = begins === undefined ? undefined : ageInDays(today, begins);
  if (inDays === undefined || inDays < 0 || inDays > days) return undefined;
  return { keys: launchKeys(fact, known), fact, beside: [] };
}

export const beginOf = ({ when }: Launch): string | undefined => (when ? parsePeriod(when)?.from : undefined);
