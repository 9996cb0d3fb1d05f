// Firms on one company, or companies, side by side.
import { middle } from "../../knowledge/derive/figures.ts";
import { consensus, CONSENSUS_DAYS, type InForce, upside } from "../../knowledge/derive/targets.ts";
import { ageInDays } from "../../knowledge/derive/time.ts";
import type { Price } from "../../knowledge/facts/price.ts";
import type { Rating } from "../../knowledge/facts/rating.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Card, quiet, text, type Value } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { list, subjectCard } from "./parts.ts";
import { ratingText } from "./ratings.ts";

/** `later`: the statement that tells what the firm held before it, where none of its own does. */
export type FirmView = { firm: string; name: string; rating?: Rating; later?: Rating; target?: InForce };
/** `moves`: what days moved the share by. */
export type CompanyView = {
  subject: Subject;
  ratings: Rating[];
  targets: InForce[];
  close?: Price;
  marketCap?: Price;
  moves: Price[];
};

const EMPTY: Value = { text: "" };

export function firmsCard(
  subject: Subject,
  views: readonly FirmView[],
  closes: ReadonlyMap<string, Price>,
  sight: Sight,
): Card {
  const { format, words: all } = sight.look;
  const words = all.compare;
  const rows = views.map(({ name, rating, later, target }) => {
    const close = target && closes.get(target.price.unit);
    const percent = target && upside(middle(target.price), target.price.unit, close);
    // A target that is known only from its end is dated there already.
    const stated = target?.since === undefined ? undefined : target.fact;
    const newest = rating && (!stated || rating.statedOn >= stated.statedOn) ? rating : stated;
    return [
      { text: name },
      rating
        ? sight.stated(ratingText(rating, sight), rating)
        : later
          ? beforeCell(later, sight)
          : { text: words.noRating },
      target ? sight.stated(format.figure(target.price), target.fact) : { text: words.noTarget },
      percent === undefined ? EMPTY : sight.calculated(format.change(percent), target!.fact, close!),
      newest ? sight.stated(sight.dated(newest, newest.statedOn)) : EMPTY,
    ];
  });
  const rated = views.filter(
    ({ rating }) => rating?.level !== undefined && ageInDays(rating.statedOn, sight.day) <= CONSENSUS_DAYS,
  );
  const best = Math.max(...rated.map((view) => view.rating!.level!));
  const leaders = rated.filter((view) => view.rating!.level === best);
  const stances = views.flatMap(({ name, rating }) =>
    rating?.stance ? [sight.stated(all.ratings.reason(name, rating.stance), rating)] : [],
  );
  const { columns } = words;
  const card = subjectCard(words.firms(subject.name), subject, sight, [
    {
      kind: "table",
      columns: [
        { label: columns.firm },
        { label: columns.rating },
        { label: columns.target, align: "right" },
        { label: columns.upside, align: "right" },
        { label: columns.date },
      ],
      rows,
    },
    leaders.length === 1 && rated.length > 1
      ? text(words.highest(leaders[0]!.name, leaders[0]!.rating!.rating ?? ""), {
          cites: sight.cite(leaders[0]!.rating!),
        })
      : undefined,
    list(words.stances, stances),
    closes.size > 0 ? quiet(all.targets.upsideFrom) : undefined,
  ]);
  return { ...card, title: words.firms(displayName(subject, sight.look)) };
}

function beforeCell(later: Rating, sight: Sight): Value {
  const { ratings, targets } = sight.look.words;
  const before = later.previous?.rating ?? later.previous?.described ?? ratings.unnamed;
  return sight.stated(ratings.side(before, targets.until(sight.look.format.date(later.statedOn))), later);
}

/** One column a company, one row a measure. */
export function companiesCard(views: readonly CompanyView[], sight: Sight): Card {
  const { format, words: all } = sight.look;
  const words = all.compare;
  const priced = (fact: Price | undefined): Value =>
    fact?.figure
      ? sight.stated(all.targets.close(format.figure(fact.figure), sight.dated(fact)), fact)
      : { text: words.nothing };
  const meanOf = ({ targets, close }: CompanyView) => {
    const { byUnit } = consensus(targets, sight.day);
    const one = byUnit.find(({ unit }) => unit === close?.figure?.unit) ?? byUnit[0];
    const facts = one?.members.map((member) => member.fact) ?? [];
    return one && { ...one, facts, percent: upside(one.mean, one.unit, close) };
  };
  const rowOf = (label: string, cell: (view: CompanyView) => Value): Value[] => [{ text: label }, ...views.map(cell)];
  return {
    title: words.companies,
    asOf: format.date(sight.day),
    blocks: [
      {
        kind: "table",
        columns: [{ label: "" }, ...views.map(({ subject }) => ({ label: displayName(subject, sight.look) }))],
        rows: [
          rowOf(words.close, ({ close }) => priced(close)),
          rowOf(words.ratings, ({ ratings }) => ratingsCell(ratings, sight)),
          rowOf(words.target, (view) => {
            const mean = meanOf(view);
            return mean
              ? sight.calculated(format.amount(mean.mean, mean.unit), ...mean.facts)
              : { text: words.noTarget };
          }),
          rowOf(words.columns.upside, (view) => {
            const mean = meanOf(view);
            if (mean?.percent === undefined) return { text: words.nothing };
            return sight.calculated(format.change(mean.percent), ...mean.facts, view.close!);
          }),
          rowOf(words.marketCap, ({ marketCap }) => priced(marketCap)),
        ],
      },
      quiet(words.meanFrom),
    ],
    notes: sight.notes(),
  };
}

function ratingsCell(ratings: readonly Rating[], sight: Sight): Value {
  const { compare: words, ratings: rated } = sight.look.words;
  if (ratings.length === 0) return { text: words.noRating };
  const each = ratings.map((fact) =>
    rated.side(fact.rating ?? rated.unnamed, `${sight.firm(fact.firm)}, ${sight.dated(fact)}`),
  );
  return sight.stated(each.join("; "), ...ratings);
}
