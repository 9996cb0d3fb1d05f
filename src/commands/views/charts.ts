// What every chart needs: an axis for its unit, a line on its sources, words for those who do not see it; and its card.
import type { Asking } from "../choose.ts";
import { type Action, type Block, type Card, type Chart, type Point, type Reply, type Series, text } from "../reply.ts";
import type { Look } from "../look.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { displayName, type Sight } from "../sight.ts";

/** Fewer than these are a sentence. */
export const ENOUGH = 2;

const MOST_SOURCES = 3;
/** Above so many bars a picture has no room for the number of each. */
const MANY = 12;

type Sketch = Pick<Chart, "form" | "name" | "title" | "series" | "reference"> & {
  unit: string;
  totals?: Chart["totals"];
  /** What must be known with it. */
  remarks?: readonly string[];
};

/** The chart of numbers in one unit. */
export function chartOf({ unit, remarks = [], totals: sums = [], ...sketch }: Sketch, sight: Sight): Chart {
  const { format, words } = sight.look;
  const points = sketch.series.flatMap((series) => series.points);
  const reached = [...points.flatMap(({ low, high }) => [low, high]), sketch.reference?.at ?? 0];
  const axis = format.axis(unit, Math.max(...reached.map(Math.abs)));
  const telling = sketch.form === "bars" && points.length > MANY ? extremes(sketch.series, sight) : [];
  const totals = [...sums, ...telling];
  const cited = [...points.map(({ value }) => value), sketch.reference?.value, ...totals.map(({ value }) => value)];
  return {
    kind: "chart",
    ...sketch,
    axis,
    until: sight.day,
    totals,
    small: [
      ...remarks,
      `${words.charts.asOf(format.date(sight.day))} ${sourceLine(new Set(cited.flatMap((v) => v?.cites ?? [])), sight)}`,
    ],
    alt: altOf({ ...sketch, totals }, sight),
  };
}

/** Where there are too many numbers to show: the highest, the lowest and the last. */
function extremes(series: readonly Series[], { look }: Sight): Chart["totals"] {
  const { charts: words, metrics } = look.words;
  const points = series.flatMap(({ points: own, basis }) =>
    basis ? own.map((point) => ({ ...point, name: words.onBasis(point.name, metrics.basis[basis]) })) : own,
  );
  const [least, most] = ends(points);
  const last = points.reduce((one, other) => (other.at > one.at ? other : one));
  return [
    { label: words.highest(most.name), value: most.value },
    { label: words.lowest(least.name), value: least.value },
    { label: words.newest(last.name), value: last.value },
  ];
}

const ends = (points: readonly Point[]): [least: Point, most: Point] => [
  points.reduce((one, other) => (other.low < one.low ? other : one)),
  points.reduce((one, other) => (other.high > one.high ? other : one)),
];

/** Who is cited, the most recent first. */
function sourceLine(cites: ReadonlySet<number>, sight: Sight): string {
  const { format, words } = sight.look;
  const newest = new Map<string, string>();
  for (const { n, source } of sight.notes()) {
    const who = source.publisher ?? source.title;
    if (cites.has(n) && source.publishedOn > (newest.get(who) ?? "")) newest.set(who, source.publishedOn);
  }
  const all = [...newest].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0));
  const named = all.slice(0, MOST_SOURCES).map(([who, day]) => words.charts.source(who, format.date(day)));
  const more = all.length - named.length;
  return words.charts.sources(all.length, [...named, ...(more > 0 ? [words.charts.moreSources(more)] : [])].join("; "));
}

/** Of long series the ends and the extremes. */
function altOf(
  { title, series, reference, totals }: Pick<Chart, "title" | "series" | "reference" | "totals">,
  sight: Sight,
) {
  const words = sight.look.words.charts;
  return words.alt(title, [
    ...(reference ? [words.altReference(reference.label, reference.value.text)] : []),
    ...totals.map(({ label, value }) => words.altReference(label, value.text)),
    ...series.map(({ name, points }) => {
      const told = points.length <= 6 ? points : points.filter((point) => isTelling(point, points));
      const each = told.map((point) => words.altPoint(point.name, point.value.text));
      return words.altSeries(name, each, points.length - told.length);
    }),
  ]);
}

const isTelling = (point: Point, points: readonly Point[]): boolean =>
  [points[0], points.at(-1), ...ends(points)].includes(point);

/** The answer as its charts, or as what is said where nothing can be drawn. It has no pages. */
export function chartReply(
  what: string,
  subject: Subject | undefined,
  { charts, said = [] }: { charts: readonly Chart[]; said?: readonly Block[] },
  asking: Asking,
  sight: Sight,
): Reply {
  const { look, day, notes } = sight;
  const { words, format } = look;
  const blocks = [...charts, ...said];
  const { page: _page, chart: _chart, ...options } = asking.options;
  return {
    cards: [
      {
        title: subject ? words.common.title(what, displayName(subject, look)) : what,
        asOf: format.date(day),
        blocks: blocks.length > 0 ? blocks : [text(words.charts.nothing)],
        notes: notes(),
        actions: [{ label: words.charts.inWords, invoke: { command: asking.command, options } }],
      },
    ],
  };
}

export const withActions = (card: Card, more: readonly Action[]): Card =>
  more.length > 0 ? { ...card, actions: [...(card.actions ?? []), ...more] } : card;

/** The card with a button to the same question as a chart. */
export function withChartButton(card: Card, { command, options }: Asking, { words }: Look): Card {
  const { page: _page, ...rest } = options;
  return withActions(card, [{ label: words.charts.button, invoke: { command, options: { ...rest, chart: true } } }]);
}
