// Figures: the newest of each, reported, guidance and estimates apart; or one figure's history.
import { change } from "../../knowledge/derive/figures.ts";
import type { Metric } from "../../knowledge/facts/metric.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Block, type Card, type Value } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { conflicts, list, subjectCard, titled } from "./parts.ts";

const BASES = ["reported", "guidance", "estimate"] as const;

export function metricsCard(subject: Subject, metrics: readonly Metric[], sight: Sight): Card {
  const { words } = sight.look;
  return subjectCard(words.metrics.what, subject, sight, [
    ...BASES.flatMap((basis) =>
      basisBlocks(
        words.metrics.bases[basis],
        metrics.filter((m) => m.basis === basis),
        sight,
      ),
    ),
    ...notesOf(metrics, sight),
  ]);
}

export function metricHistoryCard(subject: Subject, history: readonly Metric[], sight: Sight): Card {
  const { look } = sight;
  const name = history[0]!.metric;
  const { columns, basis } = look.words.metrics;
  const rows = history.map((fact) => [
    valueOf(fact, sight),
    growthOf(fact, sight),
    sight.stated(periodText(fact, sight)),
    { text: basis[fact.basis] },
    sight.stated(sight.dated(fact, fact.statedOn)),
  ]);
  const card = subjectCard(look.words.metrics.what, subject, sight, [
    {
      kind: "table",
      columns: [
        { label: columns.value, align: "right" },
        { label: columns.growth, align: "right" },
        { label: columns.period },
        { label: columns.basis },
        { label: columns.date },
      ],
      rows,
    },
    ...notesOf(history, sight),
  ]);
  return { ...card, title: look.words.metrics.history(titled(name, sight), displayName(subject, look)) };
}

function basisBlocks(heading: string, metrics: readonly Metric[], sight: Sight): Block[] {
  if (metrics.length === 0) return [];
  const { columns } = sight.look.words.metrics;
  const rows = metrics.map((fact) => [
    { text: titled(fact.metric, sight) },
    valueOf(fact, sight),
    growthOf(fact, sight),
    sight.stated(periodText(fact, sight)),
    sight.stated(sight.dated(fact, fact.statedOn)),
  ]);
  return [
    {
      kind: "table",
      heading,
      columns: [
        { label: columns.metric },
        { label: columns.value, align: "right" },
        { label: columns.growth, align: "right" },
        { label: columns.period },
        { label: columns.date },
      ],
      rows,
    },
  ];
}

function notesOf(metrics: readonly Metric[], sight: Sight): (Block | undefined)[] {
  const { format, words: all } = sight.look;
  const words = all.metrics;
  const told = metrics.flatMap((fact) => {
    const name = titled(fact.metric, sight);
    const before = fact.previous && all.common.sentence(words.beforeIt(format.figure(fact.previous)));
    const who = fact.saidBy && all.common.sentence(all.common.saidBy(fact.saidBy));
    const parts = [fact.detail, who, before, fact.remark].filter((part) => part !== undefined);
    const moved = fact.previous && fact.figure && change(fact.previous, fact.figure);
    return [
      ...(parts.length > 0 ? [sight.stated(words.detail(name, parts.join(" ")), fact)] : []),
      ...(moved ? [sight.calculated(words.detail(name, words.moved(format.change(moved.percent))), fact)] : []),
    ];
  });
  return [conflicts(metrics, (fact) => titled((fact as Metric).metric, sight), sight), list(all.common.notes, told)];
}

export const valueOf = (fact: Metric, sight: Sight): Value =>
  sight.stated(fact.figure ? sight.look.format.figure(fact.figure) : sight.look.words.metrics.noFigure, fact);

const growthOf = (fact: Metric, sight: Sight): Value =>
  fact.yoy ? sight.stated(sight.look.format.growth(fact.yoy), fact) : { text: "" };

export const periodText = (fact: Metric, { look }: Sight): string =>
  fact.period ? look.format.period(fact.period) : fact.on ? look.format.date(fact.on) : look.words.metrics.noPeriod;
