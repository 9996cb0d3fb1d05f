// Events and views, newest first, with their reasons.
import type { Event } from "../../knowledge/facts/event.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import type { Card, Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { list, namedFigures, remarks, subjectCard } from "./parts.ts";

export function eventsCard(subject: Subject, events: readonly Event[], sight: Sight): Card {
  const { words } = sight.look;
  return subjectCard(words.events.what, subject, sight, [
    { kind: "list", items: events.map((fact) => eventLine(fact, sight)) },
    list(
      words.common.notes,
      remarks(events, (fact) => (fact as Event).what.replace(/\.$/, ""), sight),
    ),
  ]);
}

/** One line: day, what, its numbers, why, and whose view it is. */
function eventLine(fact: Event, sight: Sight): Value {
  const { format, words } = sight.look;
  const about = [
    ...namedFigures(fact.figures, sight),
    ...(fact.when ? [words.events.when(format.period(fact.when))] : []),
    ...(fact.saidBy ? [words.common.saidBy(fact.saidBy)] : []),
    ...(fact.viewOf && fact.viewOf !== fact.saidBy ? [words.events.viewOf(fact.viewOf)] : []),
  ];
  const told = [about.length > 0 ? words.events.about(fact.what.replace(/\.$/, ""), about.join("; ")) : fact.what];
  if (fact.why) told.push(words.events.why(fact.why));
  return sight.stated(words.events.item(sight.dated(fact), told.join(" ")), fact);
}
