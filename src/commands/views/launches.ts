// Launches: the newest word on each product, and what was said before it.
import { latest } from "../../knowledge/derive/latest.ts";
import { launchState } from "../../knowledge/derive/launches.ts";
import type { Launch } from "../../knowledge/facts/launch.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import type { Card, Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { list, namedFigures, subjectCard } from "./parts.ts";

export function launchesCard(subject: Subject, all: readonly Launch[], shown: readonly Launch[], sight: Sight): Card {
  const words = sight.look.words.launches;
  const current = new Set(latest(all).map((fact) => fact.id));
  const newest = shown.filter((fact) => current.has(fact.id));
  const rows = newest.map((fact) => [
    { text: words.product(fact.product, fact.category) },
    sight.stated(stateText(fact, sight), fact),
    { text: whenText(fact, sight) },
    sight.stated(sight.dated(fact, fact.statedOn)),
  ]);
  const earlier = shown
    .filter((fact) => !current.has(fact.id))
    .map((fact) =>
      sight.stated(
        words.earlierItem(
          fact.product,
          words.states[fact.stage === "upcoming" ? "due" : fact.stage],
          whenText(fact, sight),
          sight.dated(fact, fact.statedOn),
        ),
        fact,
      ),
    );
  const { columns } = words;
  return subjectCard(words.what, subject, sight, [
    {
      kind: "table",
      columns: [{ label: columns.product }, { label: columns.state }, { label: columns.when }, { label: columns.date }],
      rows,
    },
    list(
      words.details,
      shown.flatMap((fact) => details(fact, sight)),
    ),
    list(words.earlier, earlier),
  ]);
}

/** Where the product stands on the day spoken of. */
export const stateText = (fact: Launch, { look, day }: Sight): string =>
  look.words.launches.states[launchState(fact, day)];

export function whenText(fact: Launch, { look }: Sight): string {
  const when = fact.when ?? fact.on;
  return when ? look.format.period(when) : look.words.launches.noDate;
}

function details(fact: Launch, sight: Sight): Value[] {
  const { common, launches } = sight.look.words;
  const figures = namedFigures(fact.figures, sight);
  const told = [
    fact.details,
    ...(figures.length > 0 ? [common.sentence(common.list(figures))] : []),
    ...(fact.saidBy ? [common.sentence(common.saidBy(fact.saidBy))] : []),
    fact.remark,
  ].filter((part) => part !== undefined);
  return told.length > 0 ? [sight.stated(launches.detail(fact.product, told.join(" ")), fact)] : [];
}
