// The company in figures.
import { dayOf } from "../knowledge/facts/fact.ts";
import type { Metric } from "../knowledge/facts/metric.ts";
import { createNames } from "../knowledge/names.ts";
import type { Subject } from "../knowledge/subjects.ts";
import { type Asking } from "./choose.ts";
import { type Context, defineCommand } from "./define.ts";
import { asOf, chart, company, page, since, until, word } from "./options.ts";
import { pageOf } from "./paging.ts";
import { problem } from "./problems.ts";
import { recall } from "./recall.ts";
import { text } from "./reply.ts";
import { see } from "./sight.ts";
import { chartReply, withActions, withChartButton } from "./views/charts.ts";
import { hasMetricChart, metricButtons, metricCharts } from "./views/metrics-chart.ts";
import { newestOfEach } from "./views/parts.ts";
import { metricHistoryCard, metricsCard } from "./views/metrics.ts";
import { en } from "./words/en.ts";

export const metrics = defineCommand({
  name: "metrics",
  summary: en.metrics.summary,
  lasting: true,
  examples: [
    "metrics xiaomi",
    'metrics xiaomi name:"iot devices"',
    "metrics xiaomi as-of:2025-03",
    'metrics xiaomi name:"car deliveries" chart:yes',
  ],
  options: {
    company: company(),
    name: word(en.options.metric, { positional: true }).optional(),
    since: since(),
    until: until(),
    asOf: asOf(),
    page: page(),
    chart: chart(),
  },
  suggest: {
    name: async (typed, { knowledge, given }) => {
      const company = given["company"];
      const found = typeof company === "string" && (await knowledge.resolve("company", company));
      if (!found || found.status !== "found") return [];
      const facts = await knowledge.facts({ subject: found.id, kind: "metric", limit: 1000 });
      const names = new Set(facts.map((fact) => fact.metric));
      return [...names].filter((name) => name.includes(typed.toLowerCase())).sort();
    },
  },
  async run(options, context) {
    const asking = { command: "metrics", options };
    const { subject, facts } = await recall("metric", options, asking, context);
    const wanted =
      options.name === undefined
        ? newestOfEach(facts, statedOnce)
        : historyOf(options.name, facts, subject, asking, context);
    const { what } = context.look.words.metrics;
    if (options.chart) {
      const sight = await see(options.name === undefined ? [] : wanted, context, options.asOf);
      if (options.name !== undefined)
        return chartReply(what, subject, metricCharts(subject, wanted, sight), asking, sight);
      const said = [text(context.look.words.charts.whichFigure)];
      const { cards } = chartReply(what, subject, { charts: [], said }, asking, sight);
      return { cards: cards.map((card) => withActions(card, metricButtons(facts, asking.options, sight))) };
    }
    const { shown, part } = pageOf(wanted, options.page, asking, context, dayOf);
    const sight = await see(shown, context, options.asOf);
    if (options.name === undefined) {
      const card = { ...metricsCard(subject, shown, sight), ...part };
      return { cards: [withActions(card, metricButtons(facts, asking.options, sight))] };
    }
    const card = { ...metricHistoryCard(subject, shown, sight), ...part };
    return { cards: [hasMetricChart(wanted) ? withChartButton(card, asking, context.look) : card] };
  },
});

/** One row per figure and basis: the newest, whatever period it speaks of. */
const statedOnce = (fact: Metric): string => `${fact.metric} ${fact.basis}`;

function historyOf(
  typed: string,
  facts: readonly Metric[],
  subject: Subject,
  asking: Asking,
  { look }: Context,
): Metric[] {
  const known = [...new Set(facts.map((fact) => fact.metric))].sort();
  const names = createNames(known.map((name) => ({ id: name, name, names: [] })));
  const found = names.resolve(typed);
  if (found.status === "found") return facts.filter((fact) => fact.metric === found.id);
  const { metrics: words, common, failures } = look.words;
  const near = found.status === "unknown" ? found.near : [];
  const meant = near.length > 0 ? [failures.didYouMean(common.list(near))] : [];
  throw problem(
    words.unknown(typed, subject.name),
    [...meant, words.known(common.list(known))],
    near.map((name) => ({ label: name, invoke: { command: "metrics", options: { ...asking.options, name } } })),
  );
}
