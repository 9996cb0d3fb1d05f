// Who or what a subject is.
import type { Profile } from "../../knowledge/facts/profile.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import type { Card } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { attribution, list, remarks, subjectCard, titled } from "./parts.ts";

export function profileCard(subject: Subject, facts: readonly Profile[], sight: Sight): Card {
  const { words } = sight.look;
  const rows = facts.map((fact) => ({
    label: titled(fact.attribute, sight),
    value: sight.stated(words.profile.known(`${fact.value}${attribution(fact, sight)}`, sight.dated(fact)), fact),
  }));
  return subjectCard(words.profile.what, subject, sight, [
    { kind: "facts", rows },
    list(
      words.common.notes,
      remarks(facts, (fact) => titled((fact as Profile).attribute, sight), sight),
    ),
  ]);
}
