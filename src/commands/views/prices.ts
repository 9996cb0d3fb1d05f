// Last known prices: one line a measure, each with its day.
import type { Price } from "../../knowledge/facts/price.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Card, quiet } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { conflicts, list, remarks, subjectCard } from "./parts.ts";

export function pricesCard(
  subject: Subject,
  current: ReadonlySet<string>,
  shown: readonly Price[],
  sight: Sight,
): Card {
  const { words: all } = sight.look;
  const words = all.price;
  const rows = shown.map((fact) => {
    const name = words.measures[fact.measure];
    return [
      { text: current.has(fact.id) ? name : `${name}, ${words.earlier}` },
      sight.stated(fact.figure ? sight.look.format.figure(fact.figure) : words.noPrice, fact),
      fact.changePct ? sight.stated(moveText(fact, sight), fact) : { text: "" },
      sight.stated(dayText(fact, sight)),
    ];
  });
  const measure = (fact: Price) => words.measures[fact.measure];
  const reasons = shown
    .filter((fact) => fact.why !== undefined)
    .map((fact) => sight.stated(words.reason(measure(fact), fact.why!), fact));
  const { columns } = words;
  return subjectCard(words.what, subject, sight, [
    {
      kind: "table",
      columns: [
        { label: columns.measure },
        { label: columns.value, align: "right" },
        { label: columns.change },
        { label: columns.date },
      ],
      rows,
    },
    conflicts(shown, (fact) => measure(fact as Price), sight),
    list(words.reasons, reasons),
    list(
      all.common.notes,
      remarks(shown, (fact) => measure(fact as Price), sight),
    ),
    quiet(words.notLive),
  ]);
}

/** "-2.5% on the day"; where no source states the time frame, that is said. */
export function moveText(fact: Price, { look }: Sight): string {
  const percent = look.format.growth(fact.changePct!);
  return fact.over === undefined ? look.words.price.noFrame(percent) : look.words.price.over(percent, fact.over);
}

/** The day of the price; where none is given, the day on which it was stated. */
function dayText(fact: Price, sight: Sight): string {
  return fact.on ? sight.dated(fact) : sight.look.words.price.dayUnknown(sight.dated(fact));
}
