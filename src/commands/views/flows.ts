// Capital flows, channel by channel: what moved, at what price, and what that comes to.
import { averagePrice, discount, grossProceeds, netByUnit, streak } from "../../knowledge/derive/flows.ts";
import { CHANNELS, type Flow } from "../../knowledge/facts/flow.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Block, type Card, quiet, type Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { conflicts, subjectCard } from "./parts.ts";

type Row = { label: string; value: Value };

export function flowsCard(subject: Subject, flows: readonly Flow[], sight: Sight): Card {
  const { words } = sight.look;
  const blocks = CHANNELS.flatMap((channel) => {
    const some = flows.filter((flow) => flow.channel === channel);
    if (some.length === 0) return [];
    const heading = words.flows.channels[channel];
    return [
      ...some.map((flow, i): Block => ({ kind: "facts", ...(i === 0 ? { heading } : {}), rows: rowsOf(flow, sight) })),
      ...(channel === "southbound" ? [southboundSums(some, sight)] : []),
    ];
  });
  const name = (flow: Flow) => `${words.flows.channels[flow.channel]}, ${sight.look.format.period(flow.period)}`;
  const computed = [
    ...(flows.some(averagePrice) ? [words.flows.calculatedFrom.average] : []),
    ...(flows.some(grossProceeds) ? [words.flows.calculatedFrom.proceeds] : []),
  ];
  return subjectCard(words.flows.what, subject, sight, [
    ...blocks,
    conflicts(flows, (fact) => name(fact as Flow), sight),
    computed.length > 0 ? quiet(computed.join(" ")) : undefined,
  ]);
}

/** The amount; where money can flow both ways, with its direction: "inflow of HK$904 million". */
export function amountText(flow: Flow, { look }: Sight): string {
  const words = look.words.flows;
  if (!flow.amount)
    return flow.share ? words.shareOf(look.format.figure(flow.share), flow.shareOf ?? "") : words.noAmount;
  const amount = look.format.figure(flow.amount);
  if (flow.channel === "buyback" || flow.channel === "placement" || flow.channel === "equity-raising") return amount;
  return flow.direction === "in" ? words.into(amount) : words.outOf(amount);
}

function rowsOf(flow: Flow, sight: Sight): Row[] {
  const { format, words: all } = sight.look;
  const words = all.flows;
  const rows: Row[] = [];
  const add = (label: string, value: string | undefined) => {
    if (value !== undefined) rows.push({ label, value: sight.stated(value, flow) });
  };
  const compute = (label: string, value: string | undefined) => {
    if (value !== undefined) rows.push({ label, value: sight.calculated(value, flow) });
  };
  const figure = (f: Flow["price"]) => f && format.figure(f);

  const sameDay = flow.period === (flow.on ?? flow.statedOn);
  const stated = all.common.statedOn(sight.dated(flow, flow.statedOn));
  add(words.period, sameDay ? sight.dated(flow) : words.during(format.period(flow.period), stated));
  add(words.shares, figure(flow.shares));
  if (flow.channel === "placement") {
    add(words.price, figure(flow.price));
    const proceeds = grossProceeds(flow);
    compute(words.proceeds, proceeds && format.amount(proceeds.value, proceeds.unit));
    add(words.proceedsGiven, figure(flow.amount));
  } else {
    add(flow.channel === "buyback" ? words.total : words.amount, flow.amount ? amountText(flow, sight) : undefined);
    add(words.price, figure(flow.price));
    const average = averagePrice(flow);
    compute(words.average, average && format.amount(average.value, average.unit));
  }
  const reference = figure(flow.referencePrice) ?? "";
  if (flow.discount) {
    const stated = format.figure(flow.discount);
    add(words.discount, reference ? words.discountOf(stated, reference) : stated);
  } else {
    const percent = discount(flow.price, flow.referencePrice);
    if (percent !== undefined && percent >= 0)
      compute(words.discount, words.discountOf(format.percent(percent), reference));
    if (percent !== undefined && percent < 0)
      compute(words.premium, words.premiumOf(format.percent(-percent), reference));
  }
  add(words.range, figure(flow.marketedRange));
  add(words.planned, figure(flow.plannedShares));
  add(words.share, flow.share && words.shareOf(format.figure(flow.share), flow.shareOf ?? ""));
  add(words.growth, flow.yoy && format.growth(flow.yoy));
  add(words.rank, flow.rank === undefined ? undefined : words.ranked(flow.rank));
  add(words.purpose, flow.purpose);
  add(words.note, flow.remark);
  return rows;
}

/** Daily flows of the page: their net, and how many in a row went one way. */
function southboundSums(flows: readonly Flow[], sight: Sight): Block | undefined {
  const { format, words: all } = sight.look;
  const words = all.flows;
  const daily = flows.filter((flow) => flow.amount && flow.on !== undefined);
  const rows: Row[] = [];
  const run = streak(daily);
  if (run)
    rows.push({
      label: words.streakLabel,
      value: sight.calculated(words.streak(format.count(run.facts.length), run.direction), ...run.facts),
    });
  if (daily.length > 1)
    for (const { unit, value, facts } of netByUnit(daily)) {
      const span = `${facts.at(-1)!.on}..${facts[0]!.on}`;
      rows.push({
        label: words.net(format.period(span)),
        value: sight.calculated(format.difference(value, unit), ...facts),
      });
    }
  return rows.length > 0 ? { kind: "facts", rows } : undefined;
}
