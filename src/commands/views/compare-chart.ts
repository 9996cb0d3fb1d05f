// Companies against each other: what targets promise, what the market pays, how one day moved them.
import { consensus, upside } from "../../knowledge/derive/targets.ts";
import { inUnit } from "../../knowledge/derive/figures.ts";
import { dayOf } from "../../knowledge/facts/fact.ts";
import type { Price } from "../../knowledge/facts/price.ts";
import type { Chart, Point } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { chartOf, ENOUGH } from "./charts.ts";
import type { CompanyView } from "./compare.ts";
import { pointOf } from "./points.ts";

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
  const nameOf = ({ subject }: CompanyView) => displayName(subject, sight.look);
  const bars = (name: string, title: string, unit: string, points: Point[]): Chart[] =>
    points.length >= ENOUGH
      ? [chartOf({ form: "bars", name, title, unit, series: [{ name: "", points }] }, sight)]
      : [];
  const promised = views.flatMap((view) => {
    const found = upsideOf(view, sight.day);
    if (!found) return [];
    const value = sight.calculated(format.change(found.percent), ...found.facts);
    return [pointOf(nameOf(view), sight.day, { value: found.percent, unit: "%" }, value)];
  });
  const worth = valuesOf(views);
  const worths = (worth && worth.bars.length >= ENOUGH ? worth.bars : []).map(({ view, price }) =>
    pointOf(
      nameOf(view),
      dayOf(price),
      inUnit(price.figure!, worth!.unit)!,
      sight.stated(words.targets.close(format.figure(price.figure!), sight.dated(price)), price),
    ),
  );
  const moved = sameDay(views);
  const moves = (moved?.bars ?? []).map(({ view, price }) =>
    pointOf(nameOf(view), dayOf(price), price.changePct!, sight.stated(format.growth(price.changePct!), price)),
  );
  return [
    ...bars("upside", words.targets.upside, "%", promised),
    ...bars("market-value", words.compare.marketCap, worth?.unit ?? "", worths),
    ...bars("moves", moved ? words.charts.moves(format.date(moved.day)) : "", "%", moves),
  ];
}
