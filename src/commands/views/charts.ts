// What every chart needs: an axis for its unit, a line on its sources, words for those who do not see it; and its card.
import type { Asking } from "../choose.ts";
import { type Action, type Block, type Card, type Chart, type Point, type Reply, text } from "../reply.ts";
import type { Look } from "../look.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { displayName, type Sight } from "../sight.ts";

/** Fewer than these are a sentence. */
export const ENOUGH = 2;

const MOST_SOURCES = 3;

type Sketch = Pick<Chart, "form" | "name" | "title" | "series" | "reference"> & {
  unit: string;
  totals?: Chart["totals"];
  leftOut?: readonly string[];
};

/** The chart of numbers in one unit. */
export function chartOf({ unit, leftOut = [], totals = [], ...sketch }: Sketch, sight: Sight): Chart {
  const { format, words } = sight.look;
  const points = sketch.series.flatMap((series) => series.points);
  const reached = [...points.flatMap(({ low, high }) => [low, high]), sketch.reference?.at ?? 0];
  const axis = format.axis(unit, Math.max(...reached.map(Math.abs)));
  const cited = [...points.map(({ value }) => value), sketch.reference?.value, ...totals.map(({ value }) => value)];
  const title = words.charts.titleIn(sketch.title, axis.label);
  return {
    kind: "chart",
    ...sketch,
    title,
    axis,
    until: sight.day,
    totals,
    small: [
      ...leftOut,
      `${words.charts.asOf(format.date(sight.day))} ${sourceLine(new Set(cited.flatMap((v) => v?.cites ?? [])), sight)}`,
    ],
    alt: altOf({ ...sketch, title, totals }, sight),
  };
}

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
  return words.charts.sources([...named, ...(more > 0 ? [words.charts.moreSources(more)] : [])].join("; "));
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

function isTelling(point: Point, points: readonly Point[]): boolean {
  const lowest = points.reduce((one, other) => (other.low < one.low ? other : one));
  const highest = points.reduce((one, other) => (other.high > one.high ? other : one));
  return [points[0], points.at(-1), lowest, highest].includes(point);
}

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
