// Companies against each other: what targets promise, what the market pays, how one day moved them.
import { consensus, upside } from "../../knowledge/derive/targets.ts";
import { inUnit } from "../../knowledge/derive/figures.ts";
import type { Figure } from "../../knowledge/facts/base.ts";
import { dayOf } from "../../knowledge/facts/fact.ts";
import type { Price } from "../../knowledge/facts/price.ts";
import type { Chart, Value } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { chartOf, ENOUGH } from "./charts.ts";
import type { CompanyView } from "./compare.ts";
import { alone, pointOf } from "./points.ts";

type Bar = { view: CompanyView; price: Price };

const upsideOf = ({ targets, close }: CompanyView, day: string) => {
  const one = close && consensus(targets, day).byUnit.find(({ unit }) => unit === close.figure?.unit);
  const percent = one && upside(one.mean, one.unit, close);
  return percent === undefined ? undefined : { percent, facts: [...one!.members.map(({ fact }) => fact), close!] };
};

/** The currency in which most market values are given. */
function valuesOf(views: readonly CompanyView[]): { unit: string; bars: Bar[] } | undefined {
  const units = new Set(views.flatMap(({ marketCap }) => marketCap?.figure?.unit ?? []));
  const each = [...units].map((unit) => ({
    unit,
    bars: views.flatMap((view) =>
      view.marketCap?.figure && inUnit(view.marketCap.figure, unit) ? [{ view, price: view.marketCap }] : [],
    ),
  }));
  return each.sort((a, b) => b.bars.length - a.bars.length)[0];
}

/** The newest day of which two or more moves are known. */
function sameDay(views: readonly CompanyView[]): { day: string; bars: Bar[] } | undefined {
  const bars = views.flatMap((view) => view.moves.map((price) => ({ view, price })));
  const days = [...Map.groupBy(bars, ({ price }) => dayOf(price))].map(([day, all]) => ({
    day,
    bars: [...new Map(all.map((bar) => [bar.view.subject.id, bar])).values()],
  }));
  return days.filter((one) => one.bars.length >= ENOUGH).sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

export const hasCompaniesChart = (views: readonly CompanyView[], day: string): boolean =>
  views.filter((view) => upsideOf(view, day)).length >= ENOUGH ||
  (valuesOf(views)?.bars.length ?? 0) >= ENOUGH ||
  sameDay(views) !== undefined;

/** As many charts as there are measures that two or more of the companies share. */
export function companiesCharts(views: readonly CompanyView[], sight: Sight): Chart[] {
  const { words, format } = sight.look;
  // Only what is drawn gets a footnote.
  const nameOf = ({ view }: { view: CompanyView }) => displayName(view.subject, sight.look);
  const bars = <T extends { view: CompanyView }>(
    name: string,
    title: string,
    unit: string,
    some: readonly T[],
    bar: (one: T) => [at: string, figure: Figure, value: Value],
    remarks: readonly string[] = [],
  ): Chart[] => {
    if (some.length < ENOUGH) return [];
    const points = some.map((one) => pointOf(nameOf(one), ...bar(one)));
    return [chartOf({ form: "bars", name, title, unit, series: [{ name: "", points }], remarks }, sight)];
  };
  const promised = views.flatMap((view) => {
    const found = upsideOf(view, sight.day);
    return found ? [{ view, ...found }] : [];
  });
  const worth = valuesOf(views);
  const moved = sameDay(views);
  return [
    ...bars(
      "upside",
      words.targets.upside,
      "%",
      promised,
      ({ percent, facts }) => [
        sight.day,
        { value: percent, unit: "%" },
        sight.calculated(format.change(percent), ...facts),
      ],
      [words.charts.upsideFrom],
    ),
    ...bars("market-value", words.compare.marketCap, worth?.unit ?? "", worth?.bars ?? [], ({ price }) => [
      dayOf(price),
      alone(price.figure!, worth!.unit),
      sight.stated(format.figure(alone(price.figure!, worth!.unit)), price),
    ]),
    ...bars("moves", moved ? words.charts.moves(format.date(moved.day)) : "", "%", moved?.bars ?? [], ({ price }) => [
      dayOf(price),
      price.changePct!,
      sight.stated(format.growth(price.changePct!), price),
    ]),
  ];
}
