// Money into and out of the share.
import { dayOf } from "../knowledge/facts/fact.ts";
import { CHANNELS } from "../knowledge/facts/flow.ts";
import { defineCommand } from "./define.ts";
import { asOf, chart, choice, company, page, since, until } from "./options.ts";
import { pageOf } from "./paging.ts";
import { nothing, recall } from "./recall.ts";
import { see } from "./sight.ts";
import { chartReply, withChartButton } from "./views/charts.ts";
import { flowsCharts, hasFlowsChart } from "./views/flows-chart.ts";
import { flowsCard } from "./views/flows.ts";
import { en } from "./words/en.ts";

export const flows = defineCommand({
  name: "flows",
  summary: en.flows.summary,
  lasting: true,
  examples: ["flows xiaomi", "flows 小米 channel:buyback", "flows xiaomi since:2025-12", "flows xiaomi chart:yes"],
  options: {
    company: company(),
    channel: choice(CHANNELS, en.options.channel).optional(),
    since: since(),
    until: until(),
    asOf: asOf(),
    page: page(),
    chart: chart(),
  },
  async run(options, context) {
    const asking = { command: "flows", options };
    const { subject, facts } = await recall("flow", options, asking, context);
    const wanted = options.channel ? facts.filter((flow) => flow.channel === options.channel) : facts;
    if (wanted.length === 0) throw await nothing("flow", subject, undefined, options, context);
    if (options.chart) {
      const sight = await see(wanted, context, options.asOf);
      return chartReply(context.look.words.flows.what, subject, flowsCharts(subject, wanted, sight), asking, sight);
    }
    const { shown, part } = pageOf(wanted, options.page, asking, context, dayOf);
    const sight = await see(shown, context, options.asOf);
    const card = { ...flowsCard(subject, shown, sight), ...part };
    return { cards: [hasFlowsChart(wanted) ? withChartButton(card, asking, context.look) : card] };
  },
});
