// Flows as bars, channel by channel, with what they come to together. Money out of the share stands below nought.
import { middle } from "../../knowledge/derive/figures.ts";
import { type Flow, CHANNELS } from "../../knowledge/facts/flow.ts";
import { parsePeriod } from "../../knowledge/period.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Block, type Chart, quiet, type Series, text, type Value } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { chartOf, ENOUGH } from "./charts.ts";
import { amountText } from "./flows.ts";
import { alike, lengthOf, pointOf } from "./points.ts";

const MOST_CHARTS = 2;

/** Money that can flow both ways; of the others each is a payment. */
const TWO_WAYS: readonly Flow["channel"][] = ["southbound", "foreign-investment"];

const groupsOf = (flows: readonly Flow[]): Flow[][] =>
  alike(flows, ({ amount, period }) => amount && `${amount.unit} ${lengthOf(period)}`).filter(
    (group) => group.length >= ENOUGH,
  );

export const hasFlowsChart = (flows: readonly Flow[]): boolean => groupsOf(flows).length > 0;

export function flowsCharts(
  subject: Subject,
  flows: readonly Flow[],
  sight: Sight,
): { charts: Chart[]; said: Block[] } {
  const { words } = sight.look;
  const groups = groupsOf(flows).slice(0, MOST_CHARTS);
  const charts = groups.map((group, at) => chartOfGroup(subject, group, at, sight));
  if (charts.length > 0)
    return { charts, said: flows.length > groups.flat().length ? [quiet(words.charts.leftOut)] : [] };
  const [only, another] = flows.filter(({ amount }) => amount);
  return { charts, said: only && !another ? [onlyOne(only, sight)] : [] };
}

function onlyOne(flow: Flow, sight: Sight): Block {
  const { format, words } = sight.look;
  const said = words.charts.point(
    words.flows.channels[flow.channel],
    format.period(flow.period),
    amountText(flow, sight),
  );
  return text(words.charts.onePoint(said), { cites: sight.cite(flow) });
}

function chartOfGroup(subject: Subject, group: readonly Flow[], at: number, sight: Sight): Chart {
  const { words } = sight.look;
  const byChannel = CHANNELS.flatMap((channel) => {
    const flows = group.filter((flow) => flow.channel === channel).reverse();
    return flows.length > 0 ? [{ channel, flows }] : [];
  });
  const sums = byChannel.filter(({ flows }) => flows.length > 1);
  return chartOf(
    {
      form: "bars",
      name: `flows-${subject.id}${at === 0 ? "" : `-${at + 1}`}`,
      title: words.common.title(words.flows.what, displayName(subject, sight.look)),
      unit: group[0]!.amount!.unit,
      series: byChannel.map(({ channel, flows }): Series => ({
        name: words.flows.channels[channel],
        points: flows.map((flow) => pointOfFlow(flow, sight)),
      })),
      totals: sums.flatMap(({ flows }) => totalOf(flows, sight) ?? []),
      remarks: [
        ...(sums.some(({ flows }) => !overlap(flows)) ? [words.charts.totalsFrom] : []),
        ...sums.flatMap(({ channel, flows }) =>
          overlap(flows) ? [words.charts.noTotal(words.flows.channels[channel])] : [],
        ),
      ],
    },
    sight,
  );
}

const endOf = ({ period, on, statedOn }: Flow): string => parsePeriod(period)?.to ?? on ?? statedOn;

const signOf = ({ channel, direction }: Flow): 1 | -1 => (TWO_WAYS.includes(channel) && direction === "out" ? -1 : 1);

const pointOfFlow = (flow: Flow, sight: Sight) =>
  pointOf(
    sight.look.format.period(flow.period),
    endOf(flow),
    flow.amount!,
    sight.stated(amountText(flow, sight), flow),
    signOf(flow),
  );

/** Two flows over one time would be counted twice, or one of them is wrong. */
function overlap(flows: readonly Flow[]): boolean {
  const spans = flows
    .map(({ period }) => parsePeriod(period))
    .sort((a, b) => ((a?.from ?? "") < (b?.from ?? "") ? -1 : 1));
  return spans.some((span, i) => !span?.from || !span.to || (i > 0 && span.from <= (spans[i - 1]?.to ?? "")));
}

function totalOf(flows: readonly Flow[], sight: Sight): { label: string; value: Value } | undefined {
  if (overlap(flows)) return undefined;
  const { words, format } = sight.look;
  const [first, last] = [flows[0]!, flows.at(-1)!];
  const span = format.period(`${parsePeriod(first.period)!.from}..${parsePeriod(last.period)!.to}`);
  const sum = flows.reduce((all, flow) => all + middle(flow.amount!) * signOf(flow), 0);
  const unit = first.amount!.unit;
  const both = TWO_WAYS.includes(first.channel);
  const name = words.flows.channels[first.channel];
  return {
    label: both ? words.charts.net(name, span) : words.charts.total(name, span),
    value: sight.calculated(both ? format.difference(sum, unit) : format.amount(sum, unit), ...flows),
  };
}
