// Price targets: each firm's, what they come to together, and the distance to the last known close.
import { change, middle } from "../../knowledge/derive/figures.ts";
import { disagreements } from "../../knowledge/derive/latest.ts";
import { type Consensus, consensus, type InForce, upside } from "../../knowledge/derive/targets.ts";
import { isOld } from "../../knowledge/derive/time.ts";
import { dayOf } from "../../knowledge/facts/fact.ts";
import type { Price } from "../../knowledge/facts/price.ts";
import type { Target } from "../../knowledge/facts/target.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Block, type Card, quiet, text, type Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { list, subjectCard } from "./parts.ts";

const NOTHING: Value = { text: "" };

export type Targets = {
  /** All statements. */
  stated: readonly Target[];
  /** All of these count for the consensus; `shown` are those of this page. */
  inForce: readonly InForce[];
  shown: readonly InForce[];
  /** The last known close in each currency. */
  closes: ReadonlyMap<string, Price>;
};

export function targetsCard(subject: Subject, { stated, inForce, shown, closes }: Targets, sight: Sight): Card {
  const { format, words: all } = sight.look;
  const words = all.targets;
  const { byUnit, leftOut } = consensus(inForce, sight.day);
  const rows = shown.map((target) => [
    { text: sight.firm(target.fact.firm) },
    sight.stated(format.figure(target.price), target.fact),
    previousCell(target, sight),
    changeCell(target, sight),
    upsideCell(target, closes.get(target.price.unit), sight),
    sight.stated(
      target.since === undefined ? words.until(format.date(target.until!)) : sight.dated(target.fact, target.since),
    ),
  ]);
  const { columns } = words;
  return subjectCard(words.what, subject, sight, [
    {
      kind: "table",
      columns: [
        { label: columns.firm },
        { label: columns.target, align: "right" },
        { label: columns.previous, align: "right" },
        { label: columns.change, align: "right" },
        { label: columns.upside, align: "right" },
        { label: columns.date },
      ],
      rows,
    },
    ...shown.filter((t) => t.until !== undefined).map((t) => onlyLater(t, sight)),
    ...rivals(stated, shown, sight),
    ...byUnit.flatMap((one) => consensusBlocks(one, closes.get(one.unit), sight)),
    list(
      words.leftOut,
      leftOut.map((t) => targetLine(t, sight)),
    ),
    ...closeBlocks([...closes.values()], sight),
  ]);
}

/** Where sources give different targets of one firm on one day: all of them, for only one can stand in the table. */
function rivals(stated: readonly Target[], shown: readonly InForce[], sight: Sight): (Block | undefined)[] {
  const inTable = new Set(shown.filter((t) => t.since !== undefined).map((t) => t.fact.id));
  const line = (fact: Target) => targetLine({ fact, price: fact.price, since: fact.statedOn }, sight);
  return disagreements(stated)
    .filter((group) => group.some((fact) => inTable.has(fact.id)))
    .map((group) => list(sight.look.words.common.disagree(sight.firm(group[0]!.firm)), group.map(line)));
}

const previousCell = ({ fact, since }: InForce, sight: Sight): Value =>
  since !== undefined && fact.previous ? sight.stated(sight.look.format.figure(fact.previous), fact) : NOTHING;

function changeCell({ fact, since }: InForce, sight: Sight): Value {
  if (since === undefined || !fact.previous) return NOTHING;
  const moved = change(fact.previous, fact.price);
  if (!moved) return NOTHING;
  const { format } = sight.look;
  return sight.calculated(`${format.difference(moved.difference, moved.unit)}, ${format.change(moved.percent)}`, fact);
}

function upsideCell(target: InForce, close: Price | undefined, sight: Sight): Value {
  const percent = upside(middle(target.price), target.price.unit, close);
  return percent === undefined ? NOTHING : sight.calculated(sight.look.format.change(percent), target.fact, close!);
}

function onlyLater({ fact, price, until }: InForce, sight: Sight): Block {
  const { format, words } = sight.look;
  return text(words.targets.onlyLater(sight.firm(fact.firm), format.figure(price), format.date(until!)), {
    cites: sight.cite(fact),
  });
}

export const targetLine = (target: InForce, sight: Sight): Value => {
  const { format, words } = sight.look;
  const date =
    target.since === undefined
      ? words.targets.until(format.date(target.until!))
      : sight.dated(target.fact, target.since);
  return sight.stated(
    words.targets.leftOutItem(sight.firm(target.fact.firm), format.figure(target.price), date),
    target.fact,
  );
};

function consensusBlocks(one: Consensus, close: Price | undefined, sight: Sight): Block[] {
  const { format, words: all } = sight.look;
  const words = all.targets;
  const facts = one.members.map((member) => member.fact);
  const amount = (value: number) => sight.calculated(format.amount(value, one.unit), ...facts);
  const percent = upside(one.mean, one.unit, close);
  return [
    ...(one.old ? [text(words.allOld)] : []),
    {
      kind: "facts",
      heading: words.consensus(one.unit),
      rows: [
        ...(facts.length === 1
          ? [{ label: words.all, value: amount(one.mean) }]
          : [
              { label: words.mean, value: amount(one.mean) },
              { label: words.median, value: amount(one.median) },
              { label: words.high, value: amount(one.high) },
              { label: words.low, value: amount(one.low) },
            ]),
        {
          label: words.members,
          value: sight.calculated(
            words.counted(format.count(facts.length), all.common.list(facts.map((fact) => sight.firm(fact.firm)))),
            ...facts,
          ),
        },
        ...(percent === undefined
          ? []
          : [{ label: words.upside, value: sight.calculated(format.change(percent), ...facts, close!) }]),
      ],
    },
  ];
}

function closeBlocks(closes: readonly Price[], sight: Sight): Block[] {
  const { format, words: all } = sight.look;
  const words = all.targets;
  if (closes.length === 0) return [quiet(words.noClose)];
  const rows = closes.map((close) => ({
    label: words.lastClose,
    value: sight.stated(words.close(format.figure(close.figure!), sight.dated(close)), close),
  }));
  return [
    { kind: "facts", rows },
    ...(closes.some((close) => isOld(dayOf(close), sight.day)) ? [text(words.closeOld)] : []),
    quiet(words.upsideFrom),
  ];
}
