// Everything about a subject in the order of its days.
import { dayOf, type Fact } from "../../knowledge/facts/fact.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import type { Card } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { subjectCard } from "./parts.ts";
import { summarise } from "./summary.ts";

export function timelineCard(subject: Subject, facts: readonly Fact[], sight: Sight): Card {
  const { common, timeline } = sight.look.words;
  const rows = facts.map((fact) => [
    sight.stated(sight.dated(fact, dayOf(fact))),
    { text: common.kinds[fact.kind] },
    sight.stated(summarise(fact, sight), fact),
  ]);
  const { columns } = timeline;
  return subjectCard(timeline.what, subject, sight, [
    { kind: "table", columns: [{ label: columns.date }, { label: columns.kind }, { label: columns.what }], rows },
  ]);
}
