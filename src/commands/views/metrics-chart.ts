// One figure over its periods; the company's goals and others' estimates apart from what was reported.
import { dayOf } from "../../knowledge/facts/fact.ts";
import type { Metric } from "../../knowledge/facts/metric.ts";
import { parsePeriod } from "../../knowledge/period.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Action, type Block, type Chart, quiet, type Series, text } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { chartOf, ENOUGH } from "./charts.ts";
import { periodText } from "./metrics.ts";
import { newestOfEach, titled } from "./parts.ts";
import { alike, alone, lengthOf, pointOf } from "./points.ts";

const MOST_CHARTS = 2;
const MOST_BUTTONS = 3;
const BASES = ["reported", "guidance", "estimate"] as const;

/** Of each period the newest; those that stand on one axis together. */
const groupsOf = (history: readonly Metric[]): Metric[][] =>
  alike(newestOfEach(history), ({ figure, period }) => figure && `${figure.unit} ${lengthOf(period)}`).filter(
    (group) => group.length >= ENOUGH,
  );

export const hasMetricChart = (history: readonly Metric[]): boolean => groupsOf(history).length > 0;

export function metricCharts(
  subject: Subject,
  history: readonly Metric[],
  sight: Sight,
): { charts: Chart[]; said: Block[] } {
  const groups = groupsOf(history).slice(0, MOST_CHARTS);
  const charts = groups.map((group, at) => chartOfGroup(subject, group, at, sight));
  const newest = newestOfEach(history);
  if (charts.length > 0)
    return { charts, said: newest.length > groups.flat().length ? [quiet(sight.look.words.charts.leftOut)] : [] };
  const [only, another] = newest.filter(({ figure }) => figure);
  return { charts, said: only && !another ? [onlyOne(only, sight)] : [] };
}

function onlyOne(fact: Metric, sight: Sight): Block {
  const { format, words } = sight.look;
  const said = words.charts.point(titled(fact.metric, sight), periodText(fact, sight), format.figure(fact.figure!));
  return text(words.charts.onePoint(said), { cites: sight.cite(fact) });
}

function chartOfGroup(subject: Subject, group: readonly Metric[], at: number, sight: Sight): Chart {
  const { words } = sight.look;
  const { metric, figure } = group[0]!;
  const unit = figure!.unit;
  return chartOf(
    {
      form: "bars",
      name: `${metric.replaceAll(/[^a-z0-9]+/g, "-")}-${subject.id}${at === 0 ? "" : `-${at + 1}`}`,
      title: words.metrics.history(titled(metric, sight), displayName(subject, sight.look)),
      unit,
      series: BASES.flatMap((basis): Series[] => {
        const facts = group.filter((fact) => fact.basis === basis).reverse();
        if (facts.length === 0) return [];
        const points = facts.map((fact) =>
          pointOf(
            periodText(fact, sight),
            endOf(fact),
            alone(fact.figure!, unit),
            sight.stated(sight.look.format.figure(alone(fact.figure!, unit)), fact),
          ),
        );
        return [
          { name: words.metrics.bases[basis], ...(basis === "reported" ? {} : { basis }), points: inTime(points) },
        ];
      }),
    },
    sight,
  );
}

const inTime = <P extends { at: string }>(points: P[]): P[] =>
  points.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

const endOf = (fact: Metric): string => (fact.period && parsePeriod(fact.period)?.to) || dayOf(fact);

/** A button for each of the first figures of which there is enough to draw. */
export const metricButtons = (
  facts: readonly Metric[],
  { page: _page, ...options }: Record<string, unknown>,
  sight: Sight,
): Action[] =>
  [...Map.groupBy(facts, (fact) => fact.metric)]
    .filter(([, history]) => hasMetricChart(history))
    .slice(0, MOST_BUTTONS)
    .map(([name]) => ({
      label: sight.look.words.charts.buttonFor(titled(name, sight)),
      invoke: { command: "metrics", options: { ...options, name, chart: true } },
    }));
