// Any fact as a sentence: who says what, how much, of when; hedges, age and what was inferred stay with it.
import { launchState } from "../../knowledge/derive/launches.ts";
import { isOld } from "../../knowledge/derive/time.ts";
import { dayOf, type Fact, type FactOf } from "../../knowledge/facts/fact.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import type { Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { namedFigures, titled } from "./parts.ts";
import { moveText } from "./prices.ts";

export type Names = { subject(id: string): string };

export const namesOf = (subjects: ReadonlyMap<string, Subject>): Names => ({
  subject: (id) => subjects.get(id)?.name ?? id,
});

/** "20 Mar 2024 (old)", "7 Feb 2025 (inferred)". */
export function dated(fact: Fact, { look, day }: Sight, at = dayOf(fact)): string {
  const { common } = look.words;
  const guessed = fact.inferred?.includes(at === fact.on ? "on" : "statedOn") ?? false;
  return common.marked(look.format.date(at), [
    ...(guessed ? [common.inferred] : []),
    ...(isOld(at, day) ? [common.oldMark] : []),
  ]);
}

export const sentence = (fact: Fact, names: Names, sight: Sight): Value =>
  sight.stated(sight.look.words.common.closed(clause(fact, names, sight)), fact);

export function clause(fact: Fact, names: Names, sight: Sight): string {
  const words = sight.look.words.finding.sentence;
  const subject = names.subject(fact.subject);
  switch (fact.kind) {
    case "rating":
      return ratingClause(fact, subject, sight);
    case "target": {
      const before = fact.previous ? words.from(sight.look.format.figure(fact.previous)) : "";
      return (
        words.target(sight.firm(fact.firm), subject, sight.look.format.figure(fact.price)) +
        words.targetActions[fact.action](before, dated(fact, sight))
      );
    }
    case "price":
      return priceClause(fact, subject, sight);
    case "flow":
      return flowClause(fact, subject, sight);
    case "launch":
      return launchClause(fact, sight);
    case "metric":
      return metricClause(fact, subject, sight);
    case "event":
      return eventClause(fact, sight);
    case "profile":
      return (
        words.profile(titled(fact.attribute, sight), subject, fact.value.replace(/\.$/, "")) +
        words.statedOn(dated(fact, sight, fact.statedOn))
      );
  }
}

function ratingClause(fact: FactOf<"rating">, subject: string, sight: Sight): string {
  const words = sight.look.words.finding.sentence;
  const date = dated(fact, sight);
  if (fact.rating === undefined) return words.ratingComment(sight.firm(fact.firm), subject, date, fact.stance ?? "");
  const previous = fact.previous?.rating ?? fact.previous?.described;
  return (
    words.rating(sight.firm(fact.firm), subject, fact.rating, words.actions[fact.action], date) +
    (previous ? words.from(previous) : "")
  );
}

function priceClause(fact: FactOf<"price">, subject: string, sight: Sight): string {
  const { look } = sight;
  const words = look.words.finding.sentence;
  const date = fact.on ? dated(fact, sight) : look.words.common.statedOn(dated(fact, sight));
  const move = fact.changePct ? moveText(fact, sight) : "";
  if (!fact.figure) return words.move(subject, move, date);
  const price = look.format.figure(fact.figure);
  const said =
    fact.measure === "close"
      ? words.close(subject, price, date)
      : words.measure(look.words.price.measures[fact.measure], subject, price, date);
  return said + (move === "" ? "" : words.withMove(move));
}

/** The period, marked where the fact is old or its day was inferred. */
export function periodOf(fact: FactOf<"flow" | "metric">, sight: Sight): string {
  const { common } = sight.look.words;
  if (fact.period === undefined) return common.statedOn(dated(fact, sight, fact.statedOn));
  return common.marked(sight.look.format.period(fact.period), [
    ...(fact.inferred?.includes("period") ? [common.inferred] : []),
    ...(isOld(fact.statedOn, sight.day) ? [common.oldMark] : []),
  ]);
}

function flowClause(fact: FactOf<"flow">, subject: string, sight: Sight): string {
  const { format, words: all } = sight.look;
  const words = all.finding.sentence;
  const period = periodOf(fact, sight);
  const amount = fact.amount ? format.figure(fact.amount) : undefined;
  const shares = fact.shares ? format.figure(fact.shares) : all.flows.shares.toLowerCase();
  switch (fact.channel) {
    case "southbound":
      if (amount === undefined && fact.share)
        return words.southboundShare(subject, format.figure(fact.share), fact.shareOf ?? "", period);
      return (
        (fact.direction === "in" ? words.flowIn : words.flowOut)(subject, amount ?? all.flows.noAmount, period) +
        (fact.rank === 1 ? words.highest : "")
      );
    case "buyback":
      return words.buyback(subject, shares, amount ?? all.flows.noAmount, period);
    case "placement":
      return words.placement(
        subject,
        shares,
        fact.price ? words.each(format.figure(fact.price)) : "",
        amount ? words.raising(amount) : "",
        period,
      );
    default:
      return (
        words.flow(all.flows.channels[fact.channel], subject, amount ?? all.flows.noAmount, period) +
        (fact.yoy ? words.growth(format.growth(fact.yoy)) : "")
      );
  }
}

function launchClause(fact: FactOf<"launch">, sight: Sight): string {
  const { format, words: all } = sight.look;
  const words = all.finding.sentence;
  const state = words.states[launchState(fact, sight.day)];
  const product = all.launches.product(fact.product, fact.category);
  const stated = dated(fact, sight, fact.statedOn);
  const when = fact.when ?? fact.on;
  const said = when
    ? words.launch(product, state, format.period(when), stated)
    : words.launchUndated(product, state, stated);
  const figures = namedFigures(fact.figures, sight);
  const more = [fact.details?.replace(/\.$/, ""), ...(figures.length > 0 ? [all.common.list(figures)] : [])].filter(
    (part) => part !== undefined,
  );
  return `${said}${fact.saidBy ? words.saidBy(fact.saidBy) : ""}${more.length > 0 ? `. ${more.join(". ")}` : ""}`;
}

function metricClause(fact: FactOf<"metric">, subject: string, sight: Sight): string {
  const { format, words: all } = sight.look;
  const words = all.finding.sentence;
  const figure = fact.figure ? format.figure(fact.figure) : words.onlyGrowth(fact.yoy ? format.growth(fact.yoy) : "");
  const period = fact.period
    ? words.metricPeriod(periodOf(fact, sight))
    : words.statedOn(dated(fact, sight, fact.statedOn));
  const growth = fact.figure && fact.yoy ? words.growth(format.growth(fact.yoy)) : "";
  const before = fact.previous ? words.before(format.figure(fact.previous)) : "";
  return (
    words.metric(titled(fact.metric, sight), subject, figure, period) +
    growth +
    words.bases[fact.basis] +
    before +
    (fact.saidBy ? words.saidBy(fact.saidBy) : "")
  );
}

function eventClause(fact: FactOf<"event">, sight: Sight): string {
  const { format, words: all } = sight.look;
  const words = all.finding.sentence;
  const what = fact.what.replace(/\.$/, "");
  const when = fact.when && !fact.on ? format.period(fact.when) : dated(fact, sight);
  const figures = namedFigures(fact.figures, sight);
  const about = figures.length > 0 ? `: ${all.common.list(figures)}` : "";
  const why = fact.why ? `. ${fact.why.replace(/\.$/, "")}` : "";
  return `${words.event(what + about, words.dated(when))}${why}${fact.viewOf ? `.${words.view(fact.viewOf).replace(/\.$/, "")}` : ""}`;
}
