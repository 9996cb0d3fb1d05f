// Products, figures, events and profiles: the facts that share the most, and the rarest, words with the question.
import { latest } from "../../derive/latest.ts";
import { launchState } from "../../derive/launches.ts";
import { middle } from "../../derive/figures.ts";
import { dayOf, type Fact } from "../../facts/fact.ts";
import type { Metric } from "../../facts/metric.ts";
import { parsePeriod } from "../../period.ts";
import { before, changeFrom, converted, quotient, rateOf, ratio, shareOf } from "../arithmetic.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { findPrices } from "./prices.ts";
import { weightsOf } from "../terms.ts";
import { coverOf, fits, isTimed, spanOf } from "../time.ts";
import type { Computed, Field, Operand, Question } from "../types.ts";
import { type Found, refused } from "./found.ts";
import { holds } from "./verify.ts";

/** Words that ask for a part or a kind of a thing rather than name one. */
const SOFT = new Set(["goal", "money", "share", "budget", "purchase", "sale", "foreign", "tech", "rank", "model", "business", "user", "device", "category", "enter", "expand", "sector", "weak", "investor"]);
/** So much of what is asked must be explained by the facts that answer it. */
const ENOUGH = 0.62;

type Item = { term: string; weight: number; df: number };
type Scored = { fact: Fact; score: number };

export type Matches = { scored: Scored[]; items: Item[]; unexplained: string[] };

/** What is told of others is no answer about a named company, unless it mentions it. */
async function poolOf(reader: Reader, { time: { asOf } }: Question): Promise<Fact[]> {
  const all = await reader.everything();
  const known = (facts: Fact[]) => (asOf === undefined ? facts : facts.filter((fact) => fits(fact, { asOf })));
  if (!reader.named || reader.subjects.includes(reader.main ?? "")) return known(all);
  return known(all).filter((fact) => reader.subjects.includes(fact.subject) || reader.subjects.some((id) => weightsOf(fact, reader.lexicon).has(`@${id}`)));
}

/** Facts that fit the words of the question, best first, with what no fact explains. */
export async function match(question: Question, reader: Reader): Promise<Matches> {
  const pool = await poolOf(reader, question);
  const others = [...question.firms, ...question.subjects.filter((id) => question.subjects.length > 1 || !reader.subjects.includes(id))];
  const structured = question.topics.flatMap(({ term }) => (/^(?:channel:|measure:|part:planned)/.test(term) ? [term] : []));
  const terms = [...new Set([...question.words, ...structured, ...question.strange.map(stem), ...others.map((id) => `@${id}`)])];
  const weights = pool.map((fact) => weightsOf(fact, reader.lexicon));
  const items = terms.map((term): Item => {
    const df = weights.filter((w) => w.has(term)).length;
    const rare = Math.log(1 + pool.length / Math.max(1, df));
    return { term, df, weight: /^\d+$/.test(term) ? (df > 0 ? rare * 0.8 : 0) : rare * (SOFT.has(term) ? 0.4 : 1) };
  });
  const kinds = new Set(question.topics.map(({ term }) => term));
  const goal = question.words.includes("goal");
  const scored = pool.flatMap((fact, i): Scored[] => {
    let score = 0;
    for (const { term, weight } of items) score += (weights[i]!.get(term) ?? 0) * weight;
    if (score === 0) return [];
    // A figure whose name says more than was asked is another figure.
    if (fact.kind === "metric") {
      const named = [...weights[i]!].filter(([term, weight]) => weight === 1 && !SOFT.has(term) && !term.includes(":"));
      score += named.every(([term]) => terms.includes(term)) ? 1 : 0;
      for (const [term] of named) if (!terms.includes(term)) score -= 0.5;
    }
    if (question.amounts.some((amount) => holds(fact, amount))) score += 2.5;
    if (reader.named && !reader.subjects.includes(fact.subject)) score *= reader.subjects.some((id) => weights[i]!.has(`@${id}`)) ? 0.85 : 0.55;
    if (!reader.named && reader.subjects.includes(fact.subject)) score += 0.4;
    // Of two that say as much, the one that says less else is more about it.
    score += 0.3 * Math.max(0, 1 - weights[i]!.size / 20);
    const numeric = ["count", "value", "ratio", "difference", "change", "compare", "share-of", "per-unit", "year-before", "mean", "sum"].some((ask) => question.ask.includes(ask as "count"));
    if (numeric && fact.kind === "metric") score += 0.8;
    if (numeric && fact.kind === "event" && !fact.figures) score *= 0.8;
    if (question.ask.includes("change") && fact.kind === "price" && fact.changePct && reader.named && reader.subjects.includes(fact.subject)) score += 1.5;
    if (fact.kind === "metric" && goal) score += fact.basis === "reported" ? 0 : 1.2;
    if (fact.kind === "launch" && kinds.has("kind:launch")) score += 1.5;
    if (fact.kind === "flow" && !(question.ask.includes("why") && kinds.has("part:planned")) && [...kinds].some((kind) => kind === `channel:${fact.channel}`)) score += 2;
    if (question.ask.includes("why") && "why" in fact && fact.why) score += 0.8;
    if (isTimed(question.time)) score *= fits(fact, question.time) ? 1.3 : 1;
    return [{ fact, score }];
  });
  scored.sort((a, b) => b.score - a.score || (dayOf(a.fact) < dayOf(b.fact) ? 1 : -1));
  const unexplained = items.filter(({ df, term }) => df === 0 && !SOFT.has(term) && !/^\d+$|:/.test(term)).map(({ term }) => term);
  return { scored, items, unexplained };
}

export async function findKnown(question: Question, reader: Reader): Promise<Found> {
  const { scored, items, unexplained } = await match(question, reader);
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  const best = scored[0];
  const explained = best ? items.filter(({ term }) => weightsOf(best.fact, reader.lexicon).has(term)).reduce((sum, { weight }) => sum + weight, 0) : 0;
  if (!best || unexplained.length > 0 || explained < total * ENOUGH) {
    const near = best && best.score > 1.5 && unexplained.length === 0 ? latest(scored.slice(0, 3).map(({ fact }) => fact)) : best && reader.named && best.score > 2 ? [best.fact] : [];
    return { answer: refused({ reason: "nothing-known", what: question.words.filter((word) => unexplained.includes(word)) }), near };
  }
  // A named company's move is its price, not what is told of others.
  if (question.ask.includes("change") && reader.named && !reader.subjects.includes(best.fact.subject)) {
    const moved = await findPrices({ ...question, topics: [{ term: "measure:change" }], words: [] }, reader);
    if (moved.answer.kind !== "refused") return moved;
  }
  // A figure or an entry that was asked for by its name needs no other words beside it.
  const exact = (best.fact.kind === "metric" || best.fact.kind === "profile") && explained > total * 0.95;
  const close = scored.filter(({ fact, score }) => score >= best.score * (best.fact.kind === "profile" ? 0.75 : 0.82) && (!exact || fact.kind === best.fact.kind)).map(({ fact }) => fact);
  return answerFrom(close, scored, question, reader, await reader.everything());
}

/** What a word stands for: a profile entry of that name. */
export async function findDefinition(question: Question, reader: Reader): Promise<Found | undefined> {
  const asked = new Set([...question.words, ...question.strange.map(stem), ...question.topics.map(({ term }) => term)]);
  const entries = (await reader.everything()).filter((fact) => fact.kind === "profile" && [...weightsOf(fact, reader.lexicon)].some(([term, weight]) => weight === 1 && asked.has(term)));
  return entries.length > 0 ? { answer: { kind: "facts", facts: entries.slice(0, 2) }, subject: entries[0]!.subject } : undefined;
}

function answerFrom(close: readonly Fact[], scored: readonly Scored[], question: Question, reader: Reader, pool: readonly Fact[]): Found {
  const timed = isTimed(question.time);
  const inTime = timed ? close.filter((fact) => fits(fact, question.time)) : [...close];
  const subject = close[0]!.subject;
  const first = inTime[0] ?? close[0]!;
  if (inTime.length === 0) {
    const derived = first.kind === "metric" ? yearBefore(first, question) : undefined;
    if (derived) return { answer: { kind: "computed", computed: [derived] }, subject };
    // A plan is often asked for by a time that it does not carry; an event by the year of its article.
    if (first.kind === "metric" || first.kind === "flow") {
      const line = scored.map(({ fact }) => fact).filter((fact): fact is Metric => fact.kind === "metric" && first.kind === "metric" && fact.metric === first.metric);
      return { answer: refused({ reason: "nothing-known", what: [first.kind === "metric" ? first.metric : first.channel], outsideTime: true }), near: latest(line.length > 0 ? line : [first]).slice(0, 2), subject };
    }
  }
  if (first.kind === "metric" && first.basis === "reported" && question.words.includes("goal") && timed && !["ratio", "compare", "difference", "above-below", "sum", "share-of"].some((one) => question.ask.includes(one as "ratio"))) {
    const told = scored.map(({ fact }) => fact).filter((fact) => fact.kind === "event" && weightsOf(fact, reader.lexicon).has("goal") && fits(fact, question.time)).slice(0, 1);
    const met = question.ask.includes("yes-no") && told.length > 0;
    return met ? { answer: { kind: "verdict", verdict: "yes", because: told }, near: [first], subject } : { answer: refused({ reason: "not-stated", what: "goal" }), near: [first, ...told], subject };
  }
  const span = spanOf(question.time);
  const then = first.kind === "launch" && span?.to !== undefined ? scored.map(({ fact }) => fact).filter((fact) => fact.kind === "launch" && fact.product === first.product && fact.statedOn <= span.to!) : [];
  const compared = close.some(({ kind }) => kind === "metric") && (question.ask.includes("compare") || question.ask.includes("difference") || /\.\./.test(question.time.span ?? "")) ? historyOf(close, scored) : undefined;
  if (compared) return { ...compared, subject };
  const facts = current(then.length > 0 ? then : inTime.length > 0 ? inTime : close);
  return { ...asked(facts[0]!, facts, scored, question, reader, pool), subject };
}

/** All that is known of one figure over time, side by side; the change where two are alike. */
function historyOf(close: readonly Fact[], scored: readonly Scored[]): Found | undefined {
  const first = close.find((fact): fact is Metric => fact.kind === "metric")!;
  const line = scored.flatMap(({ fact }) => (fact.kind === "metric" && fact.metric === first.metric && fact.subject === first.subject && fact.figure ? [fact] : [])).sort((a, b) => ((a.period ?? a.statedOn) < (b.period ?? b.statedOn) ? -1 : 1));
  if (line.length < 2) return undefined;
  const [from, to] = [line[0]!, line.at(-1)!];
  const computed = changeFrom(operand(from, from.figure!, "figure"), operand(to, to.figure!, "figure"), to.basis === "guidance" ? "growth-needed" : "change");
  return computed && { answer: { kind: "computed", computed: [computed] }, near: [] };
}

/** The newest of each thing, in the order of how well they fit. */
function current(facts: readonly Fact[]): Fact[] {
  const newest = new Set(latest([...facts].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)), (fact) => `${fact.subject} ${fact.kind} ${fact.kind === "metric" ? `${fact.metric} ${fact.period ?? ""} ${fact.basis}` : fact.kind === "launch" ? fact.product : fact.kind === "profile" ? fact.attribute + fact.value : fact.id}`).map(({ id }) => id));
  return facts.filter(({ id }) => newest.has(id)).sort((a, b) => (a.kind === "metric" && b.kind === "metric" && a.metric === b.metric ? (dayOf(a) < dayOf(b) ? 1 : -1) : 0));
}

const operand = (fact: Fact, figure: Operand["figure"], field: Field): Operand => ({ fact, figure, field });

function asked(fact: Fact, facts: Fact[], scored: readonly Scored[], question: Question, reader: Reader, pool: readonly Fact[]): Found {
  const { ask, unit } = question;
  const all = scored.map((one) => one.fact);
  const field = (name: Field, of: Fact = fact): Found => ({ answer: { kind: "field", field: name, fact: of } });
  const missing = (name: Field): Found => ({ answer: refused({ reason: "not-stated", what: name }), near: [fact] });
  const figures = fact.kind === "launch" || fact.kind === "event" ? Object.entries(fact.figures ?? {}) : [];

  if (ask.includes("source")) return { answer: { kind: "sources", facts: [fact] } };
  if (fact.kind === "metric") {
    const found = metricAsked(fact, all, question, pool);
    if (found) return found;
  }
  const converts = figures.flatMap(([name, figure]) => (unit ? (converted(operand(fact, figure, `figure:${name}`), unit) ?? []) : []));
  if (converts.length > 0) return { answer: { kind: "computed", computed: converts } };
  if ((ask.includes("share-of") || ask.includes("ratio") || unit === "%" || question.words.includes("share")) && figures.length > 1) {
    const [whole, part] = figures.toSorted(([, a], [, b]) => middle(b) - middle(a)) as [[string, Operand["figure"]], [string, Operand["figure"]]];
    const share = (ask.includes("ratio") ? ratio : shareOf)(operand(fact, ask.includes("ratio") ? whole[1] : part[1], `figure:${ask.includes("ratio") ? whole[0] : part[0]}`), operand(fact, ask.includes("ratio") ? part[1] : whole[1], `figure:${ask.includes("ratio") ? part[0] : whole[0]}`));
    if (share) return { answer: { kind: "computed", computed: [share] } };
  }
  if (ask.includes("why")) {
    const told = [fact, ...facts].find((one) => ("why" in one && one.why !== undefined) || (one.kind === "flow" && one.purpose !== undefined));
    if (!told && fact.kind === "event") return { answer: { kind: "facts", facts: facts.slice(0, 2) } };
    return told ? field(told.kind === "flow" ? "purpose" : "why", told) : missing("why");
  }
  if (ask.includes("previous")) return missing("previous");
  if (fact.kind === "launch") return launchAsked(fact, facts, question, reader, all);
  if (ask.includes("when")) {
    const dated = [fact, ...facts].find((one) => one.on !== undefined || (one.kind === "event" && one.when !== undefined) || (one.kind === "profile" && parsePeriod(one.value) !== undefined));
    return dated ? (dated.kind === "profile" ? { answer: { kind: "facts", facts: [dated] } } : field("when", dated)) : missing("when");
  }
  if (question.topics.some(({ term }) => term === "kind:price" || term === "part:price") && fact.kind === "event") return missing("price");
  if (ask.includes("value") && fact.kind === "event" && !fact.figures && !ask.includes("what")) return missing("figure");
  const most = ask.includes("list") || question.words.includes("risk") || question.words.includes("ticker") || question.words.includes("asset-manager") ? 6 : 3;
  return { answer: { kind: "facts", facts: facts.slice(0, most) } };
}

function launchAsked(fact: Extract<Fact, { kind: "launch" }>, facts: Fact[], question: Question, reader: Reader, all: readonly Fact[]): Found {
  const { ask } = question;
  const missing = (name: Field): Found => ({ answer: refused({ reason: "not-stated", what: name }), near: [fact] });
  if (ask.includes("who")) return fact.saidBy ? { answer: { kind: "field", field: "who", fact } } : missing("who");
  if (question.topics.some(({ term }) => term === "kind:price" || term === "part:price") || ask.includes("per-share") || ask.includes("money")) return missing("price");
  if (ask.includes("when")) return fact.when ?? fact.on ? { answer: { kind: "field", field: "when", fact } } : missing("when");
  if (ask.includes("duration")) {
    const timed = all.find((one) => one.kind === "launch" && one.product === fact.product && Object.values(one.figures ?? {}).some(({ unit }) => /^(?:years|months|days)$/.test(unit)));
    return timed ? { answer: { kind: "facts", facts: [timed] } } : missing("when");
  }
  if (ask.includes("yes-no") && question.topics.some(({ term }) => term === "kind:launch")) {
    const state = launchState(fact, reader.today);
    return { answer: { kind: "verdict", verdict: state === "launched" ? "yes" : state === "passed" ? "open" : "no", because: [fact] } };
  }
  return { answer: { kind: "facts", facts: facts.slice(0, 3) } };
}

/** The same figure a year earlier, worked out from its growth, where the question names that year. */
function yearBefore(fact: Metric, question: Question): Computed | undefined {
  if (!fact.figure || !fact.yoy || !fact.period) return undefined;
  const cover = coverOf(fact);
  const wanted = spanOf(question.time);
  if (wanted && !(lessAYear(cover.from) === wanted.from && wanted.to?.slice(0, 7) === lessAYear(cover.to)?.slice(0, 7))) return undefined;
  return before(operand(fact, fact.figure, "figure"), operand(fact, fact.yoy, "growth"), "year-before");
}

const lessAYear = (day: string | undefined): string | undefined => day && `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

function metricAsked(fact: Metric, all: readonly Fact[], question: Question, pool: readonly Fact[]): Found | undefined {
  const { ask, unit } = question;
  const line = all.filter((one): one is Metric => one.kind === "metric" && one.metric === fact.metric && one.subject === fact.subject);
  if (ask.includes("year-before") && !ask.includes("upside")) {
    const computed = yearBefore(fact, { ...question, time: {} });
    if (computed) return { answer: { kind: "computed", computed: [computed] } };
  }
  if (ask.includes("per-unit")) {
    const units = all.find((one): one is Metric => one.kind === "metric" && one !== fact && one.figure !== undefined && one.period === fact.period && one.subject === fact.subject && !/^(?:[A-Z]{3}|%)$/.test(one.figure.unit) && one.basis === fact.basis);
    const each = fact.figure && units && quotient("per-share", operand(fact, fact.figure, "figure"), operand(units, units.figure!, "figure"));
    if (each) return { answer: { kind: "computed", computed: [{ ...each, how: "per-unit" }] } };
  }
  if (ask.includes("rate") && fact.figure?.alsoGiven?.[0]) {
    const [other] = fact.figure.alsoGiven;
    return { answer: { kind: "computed", computed: [rateOf(operand(fact, fact.figure, "figure"), operand(fact, other!, "figure"))] } };
  }
  if (ask.includes("who") && !ask.includes("yes-no")) return fact.saidBy ? { answer: { kind: "field", field: "who", fact } } : { answer: { kind: "sources", facts: [fact] } };
  if (ask.includes("when") && !ask.includes("value")) return { answer: fact.period ? { kind: "field", field: "when", fact } : refused({ reason: "not-stated", what: "when" }), near: [fact] };
  const goal = line.find((one) => one.basis === "guidance" && one.figure);
  if (ask.includes("previous")) {
    const older = line.find((one) => one !== fact && one.basis === fact.basis && one.period === fact.period && dayOf(one) < dayOf(fact));
    if (fact.previous) return { answer: { kind: "field", field: "previous", fact } };
    return older ? { answer: { kind: "facts", facts: [older] }, near: [fact] } : { answer: refused({ reason: "not-stated", what: "previous" }), near: [fact] };
  }
  if (ask.includes("ratio") || ((ask.includes("change") || unit === "%") && question.words.includes("goal")) || ask.includes("difference")) {
    const reported = line.find((one) => one.basis === "reported" && one.figure);
    const from = goal?.previous ? operand(goal, goal.previous, "previous") : reported && operand(reported, reported.figure!, "figure");
    if (goal && ask.includes("revised") && !ask.includes("ratio")) return { answer: { kind: "facts", facts: [goal] } };
    if (goal && from) {
      const to = operand(goal, goal.figure!, "figure");
      const times = ask.includes("ratio") ? ratio(to, from) : undefined;
      const computed = [times, changeFrom(from, to, "growth-needed")].filter((one) => one !== undefined);
      if (computed.length > 0) return { answer: { kind: "computed", computed } };
    }
  }
  const part = partOfBudget(fact, pool);
  if (part && (ask.includes("share-of") || ask.includes("ratio") || ask.includes("verify") || unit === "%" || question.words.includes("share"))) return { answer: { kind: "computed", computed: [part] }, near: line.slice(0, 1) };
  if ((ask.includes("change") || ask.includes("difference")) && !fact.yoy) {
    const history = historyOf([fact], all.map((one) => ({ fact: one, score: 0 })));
    if (history) return history;
  }
  if (ask.includes("change") && fact.yoy) return { answer: { kind: "field", field: "growth", fact } };
  if (unit !== undefined && unit !== "%" && (fact.figure ?? fact.yoy)) {
    if (!fact.figure) return { answer: refused({ reason: "not-stated", what: "figure" }), near: [fact] };
    const turned = converted(operand(fact, fact.figure, "figure"), unit);
    if (turned) return { answer: { kind: "computed", computed: [turned] } };
    if (/^[A-Z]{3}$/.test(fact.figure.unit) && fact.figure.unit !== unit && !fact.figure.alsoGiven?.some((other) => other.unit === unit)) return { answer: refused({ reason: "not-in-unit", unit }), near: [fact] };
  }
  if (!fact.figure && fact.yoy && !ask.includes("change") && unit !== "%") return { answer: refused({ reason: "not-stated", what: "figure" }), near: [fact] };
  return undefined;
}

/** "AI share of R&D budget" with the part and the whole beside it: the share can be worked out. */
function partOfBudget(fact: Metric, all: readonly Fact[]): Computed | undefined {
  const metrics = all.filter((one): one is Metric => one.kind === "metric" && one.subject === fact.subject && one.figure !== undefined);
  const stated = metrics.find(({ metric }) => / share of /.test(metric));
  const [, part, whole] = /^(.+) share of (.+)$/.exec(stated?.metric ?? "") ?? [];
  if (!part || !whole || ![stated!.metric, whole].includes(fact.metric) && !fact.metric.startsWith(part)) return undefined;
  const parts = metrics.find((one) => one.metric.startsWith(`${part} `) && one !== stated && one.period === stated!.period);
  const total = metrics.find((one) => one.metric === whole && one.period === stated!.period);
  return parts && total ? shareOf(operand(parts, parts.figure!, "figure"), operand(total, total.figure!, "figure")) : undefined;
}
