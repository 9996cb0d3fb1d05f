// What firms think the share is worth.
import { targetsInForce } from "../knowledge/derive/targets.ts";
import { lastCloses } from "./closes.ts";
import { defineCommand } from "./define.ts";
import { asOf, chart, company, firm, page } from "./options.ts";
import { pageOf } from "./paging.ts";
import { nothing, recall } from "./recall.ts";
import { see } from "./sight.ts";
import { chartReply, withChartButton } from "./views/charts.ts";
import { hasTargetsChart, targetsCharts } from "./views/targets-chart.ts";
import { targetsCard } from "./views/targets.ts";
import { en } from "./words/en.ts";

export const targets = defineCommand({
  name: "targets",
  summary: en.targets.summary,
  lasting: true,
  examples: [
    "targets xiaomi",
    "targets 1810.HK firm:jefferies",
    "targets xiaomi as-of:2025-12-17",
    "targets xiaomi chart:yes",
  ],
  options: { company: company(), firm: firm(), asOf: asOf(), page: page(), chart: chart() },
  async run(options, context) {
    const asking = { command: "targets", options };
    const day = options.asOf ?? context.look.today;
    // Statements later than the day are read too: they name the target that was in force before them.
    const { subject, firm, facts } = await recall("target", { ...options, asOf: undefined }, asking, context);
    const inForce = targetsInForce(facts, day);
    if (inForce.length === 0) throw await nothing("target", subject, firm, options, context);
    const closes = await lastCloses(subject.id, day, inForce, context);
    const sight = await see([...facts, ...closes.values()], context, options.asOf);
    const known = { stated: facts, inForce, closes };
    if (options.chart) {
      const { charts, said } = targetsCharts(subject, known, sight);
      return chartReply(context.look.words.targets.what, subject, { charts, said }, asking, sight);
    }
    const { shown, part } = pageOf(inForce, options.page, asking, context);
    const card = { ...targetsCard(subject, { ...known, shown }, sight), ...part };
    return { cards: [hasTargetsChart(known, day) ? withChartButton(card, asking, context.look) : card] };
  },
});
