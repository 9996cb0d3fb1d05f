// One figure: before, a year before, grown, against its goal, as part of a whole, in another unit.
import { type Fact, dayOf, sameThing } from "../../facts/fact.ts";
import type { Metric } from "../../facts/metric.ts";
import { before, changeFrom } from "../arithmetic/changes.ts";
import { quotient, rateOf, ratio, restShareOf, shareOf } from "../arithmetic/ratios.ts";
import { restOf, spread } from "../arithmetic/sums.ts";
import { converted } from "../arithmetic/units.ts";
import type { Span } from "../../period.ts";
import { coverOf, isTimed, spanOf } from "../time.ts";
import type { Computed, Field, Operand, Question } from "../types.ts";
import { type Found, refused } from "./found.ts";
import type { Scored } from "./match.ts";

export const operand = (fact: Fact, figure: Operand["figure"], field: Field): Operand => ({ fact, figure, field });

/** The same figure a year earlier, worked out from its growth, where the question names that year. */
export function yearBefore(fact: Metric, question: Question): Computed | undefined {
  if (!fact.figure || !fact.yoy || !fact.period) return undefined;
  const cover = coverOf(fact);
  const wanted = spanOf(question.time);
  // A quarter of no year is no time that can be set against this one.
  if (!wanted && isTimed(question.time)) return undefined;
  if (wanted && !(lessAYear(cover.from) === wanted.from && wanted.to?.slice(0, 7) === lessAYear(cover.to)?.slice(0, 7)))
    return undefined;
  return before(operand(fact, fact.figure, "figure"), operand(fact, fact.yoy, "growth"), "year-before");
}

const lessAYear = (day: string | undefined): string | undefined =>
  day && `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** What is newest of the same figure, where no time is asked for. */
export function newestOf(fact: Metric, scored: readonly Scored[], { time }: Question): Metric {
  if (isTimed(time)) return fact;
  const same = scored.flatMap((one) =>
    one.fact.kind === "metric" && sameThing(one.fact) === sameThing(fact) && one.fact.subject === fact.subject
      ? [one.fact]
      : [],
  );
  return same.reduce((newest, one) => (dayOf(one) > dayOf(newest) ? one : newest), fact);
}

/** All that is known of one figure over time, side by side; the change where two are alike. */
export function historyOf(close: readonly Fact[], scored: readonly Scored[], asRatio = false): Found | undefined {
  const first = close.find((fact): fact is Metric => fact.kind === "metric")!;
  const line = scored
    .flatMap(({ fact }) =>
      fact.kind === "metric" && fact.metric === first.metric && fact.subject === first.subject && fact.figure
        ? [fact]
        : [],
    )
    .sort((a, b) => ((a.period ?? a.statedOn) < (b.period ?? b.statedOn) ? -1 : 1));
  if (line.length < 2) return undefined;
  const [from, to] = [line[0]!, line.at(-1)!];
  const computed = changeFrom(
    operand(from, from.figure!, "figure"),
    operand(to, to.figure!, "figure"),
    to.basis === "guidance" ? "growth-needed" : "change",
  );
  const times = asRatio ? ratio(operand(to, to.figure!, "figure"), operand(from, from.figure!, "figure")) : undefined;
  return computed && { answer: { kind: "computed", computed: times ? [times, computed] : [computed] }, near: [] };
}

export function metricAsked(
  fact: Metric,
  all: readonly Fact[],
  question: Question,
  pool: readonly Fact[],
): Found | undefined {
  const { ask, unit } = question;
  if (ask.includes("why")) return undefined;
  const line = all.filter(
    (one): one is Metric => one.kind === "metric" && one.metric === fact.metric && one.subject === fact.subject,
  );
  if (ask.includes("rate") && fact.figure?.alsoGiven?.[0]) {
    const [other] = fact.figure.alsoGiven;
    return {
      answer: {
        kind: "computed",
        computed: [rateOf(operand(fact, fact.figure, "figure"), operand(fact, other, "figure"))],
      },
    };
  }
  if (ask.includes("year-before") && !ask.includes("upside")) {
    const computed = yearBefore(fact, { ...question, time: {} });
    if (computed) return { answer: { kind: "computed", computed: [computed] } };
  }
  if (ask.includes("region") || (ask.includes("where") && ask.length === 1))
    return { answer: refused({ reason: "not-stated", what: "region" }), near: [fact] };
  const span = (["per-month", "per-quarter", "per-day"] as const).find((one) => ask.includes(one));
  const parts = span && partsOf(coverOf(fact), span);
  if (span && parts && fact.period && fact.figure)
    return { answer: { kind: "computed", computed: [spread(operand(fact, fact.figure, "figure"), parts, span)] } };
  if (ask.includes("per-unit")) {
    const units = all.find(
      (one): one is Metric =>
        one.kind === "metric" &&
        one !== fact &&
        one.figure !== undefined &&
        one.period === fact.period &&
        one.subject === fact.subject &&
        !/^(?:[A-Z]{3}|%)$/.test(one.figure.unit) &&
        one.basis === fact.basis,
    );
    const each =
      fact.figure &&
      units &&
      quotient("per-unit", operand(fact, fact.figure, "figure"), operand(units, units.figure!, "figure"));
    if (each) return { answer: { kind: "computed", computed: [each] } };
  }
  if (ask.includes("who") && !ask.includes("yes-no"))
    return fact.saidBy
      ? { answer: { kind: "field", field: "who", fact } }
      : { answer: { kind: "sources", facts: [fact] } };
  if (ask.includes("when") && !ask.includes("value"))
    return {
      answer: fact.period ? { kind: "field", field: "when", fact } : refused({ reason: "not-stated", what: "when" }),
      near: [fact],
    };
  const goal = line.find((one) => one.basis === "guidance" && one.figure);
  if (ask.includes("previous")) {
    const older = line.find(
      (one) => one !== fact && one.basis === fact.basis && one.period === fact.period && dayOf(one) < dayOf(fact),
    );
    if (fact.previous) return { answer: { kind: "field", field: "previous", fact } };
    return older
      ? { answer: { kind: "facts", facts: [older] }, near: [fact] }
      : { answer: refused({ reason: "not-stated", what: "previous" }), near: [fact] };
  }
  if (
    ask.includes("ratio") ||
    ((ask.includes("change") || unit === "%") && question.words.includes("goal")) ||
    ask.includes("difference")
  ) {
    const reported = line.find((one) => one.basis === "reported" && one.figure);
    const from = goal?.previous
      ? operand(goal, goal.previous, "previous")
      : reported && operand(reported, reported.figure!, "figure");
    if (goal && ask.includes("revised") && !ask.includes("ratio")) return { answer: { kind: "facts", facts: [goal] } };
    if (goal && from) {
      const to = operand(goal, goal.figure!, "figure");
      const times = ask.includes("ratio") ? ratio(to, from) : undefined;
      const computed = [times, changeFrom(from, to, "growth-needed")].filter((one) => one !== undefined);
      if (computed.length > 0) return { answer: { kind: "computed", computed } };
    }
  }
  const part = partOfBudget(fact, pool);
  const [some, whole] = part?.operands ?? [];
  if (ask.includes("rest") && some && whole) {
    const rest = [restOf(whole, some), restShareOf(whole, some)].filter((one) => one !== undefined);
    if (rest.length > 0) return { answer: { kind: "computed", computed: rest } };
  }
  if (
    part &&
    (ask.includes("share-of") ||
      ask.includes("ratio") ||
      ask.includes("verify") ||
      unit === "%" ||
      question.words.includes("share") ||
      (question.words.includes("rd") && question.words.includes("ai")))
  )
    return {
      answer: { kind: "computed", computed: [(ask.includes("ratio") && whole && some && ratio(whole, some)) || part] },
      near: line.slice(0, 1),
    };
  if ((ask.includes("change") || ask.includes("difference")) && !fact.yoy) {
    const history = historyOf(
      [fact],
      all.map((one) => ({ fact: one, score: 0 })),
    );
    if (history) return history;
  }
  if (ask.includes("change") && fact.yoy) return { answer: { kind: "field", field: "growth", fact } };
  if (unit !== undefined && unit !== "%" && (fact.figure ?? fact.yoy)) {
    if (!fact.figure) return { answer: refused({ reason: "not-stated", what: "figure" }), near: [fact] };
    const turned = converted(operand(fact, fact.figure, "figure"), unit);
    if (turned) return { answer: { kind: "computed", computed: [turned] } };
    if (
      /^[A-Z]{3}$/.test(fact.figure.unit) &&
      fact.figure.unit !== unit &&
      !fact.figure.alsoGiven?.some((other) => other.unit === unit)
    )
      return { answer: refused({ reason: "not-in-unit", unit }), near: [fact] };
  }
  if (!fact.figure && fact.yoy && !ask.includes("change") && unit !== "%")
    return { answer: refused({ reason: "not-stated", what: "figure" }), near: [fact] };
  return undefined;
}

/** Into how many months, quarters or days a period divides; undefined where it has an open end or is too short. */
function partsOf({ from, to }: Span, how: "per-month" | "per-quarter" | "per-day"): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const parts = how === "per-day" ? days : Math.round(days / (how === "per-month" ? 30.4 : 91));
  return parts > 1 ? parts : undefined;
}

/** "AI share of R&D budget" with the part and the whole beside it: the share can be worked out. */
function partOfBudget(fact: Metric, all: readonly Fact[]): Computed | undefined {
  const metrics = all.filter(
    (one): one is Metric => one.kind === "metric" && one.subject === fact.subject && one.figure !== undefined,
  );
  const stated = metrics.find(({ metric }) => / share of /.test(metric));
  const [, part, whole] = /^(.+) share of (.+)$/.exec(stated?.metric ?? "") ?? [];
  if (!part || !whole || (![stated!.metric, whole].includes(fact.metric) && !fact.metric.startsWith(part)))
    return undefined;
  const parts = metrics.find(
    (one) => one.metric.startsWith(`${part} `) && one !== stated && one.period === stated!.period,
  );
  const total = metrics.find((one) => one.metric === whole && one.period === stated!.period);
  return parts && total
    ? shareOf(operand(parts, parts.figure!, "figure"), operand(total, total.figure!, "figure"))
    : undefined;
}
