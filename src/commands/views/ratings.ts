// Ratings as a table, the reasons under it, and where the firms differ.
import { latest, superseded } from "../../knowledge/derive/latest.ts";
import { CONSENSUS_DAYS } from "../../knowledge/derive/targets.ts";
import { ageInDays } from "../../knowledge/derive/time.ts";
import type { Rating } from "../../knowledge/facts/rating.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Block, type Card, text, type Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { list, remarks, subjectCard } from "./parts.ts";

/** "Hold, downgraded". */
export function ratingText(fact: Rating, { look }: Sight): string {
  const words = look.words.ratings;
  const action = words.actions[fact.action];
  return fact.rating === undefined ? words.noRating(action) : words.rating(fact.rating, action);
}

export type Ratings = {
  /** Newest first; tells which ratings have been replaced. */
  all: readonly Rating[];
  shown: readonly Rating[];
  /** Later statements that tell what firms held on the day spoken of. */
  later: readonly Rating[];
};

export function ratingsCard(subject: Subject, { all, shown, later }: Ratings, sight: Sight): Card {
  const words = sight.look.words.ratings;
  const replaced = superseded(all);
  const rows = shown.map((fact) => {
    const now = ratingText(fact, sight);
    return [
      { text: sight.firm(fact.firm) },
      sight.stated(replaced.has(fact.id) ? words.replaced(now) : now, fact),
      { text: fact.previous?.rating ?? fact.previous?.described ?? "" },
      sight.stated(sight.dated(fact)),
    ];
  });
  const reasons = shown
    .filter((fact) => fact.stance !== undefined)
    .map((fact) => sight.stated(words.reason(sight.firm(fact.firm), fact.stance!), fact));
  return subjectCard(words.what, subject, sight, [
    {
      kind: "table",
      columns: [
        { label: words.columns.firm },
        { label: words.columns.rating },
        { label: words.columns.was },
        { label: words.columns.date },
      ],
      rows,
    },
    difference(all, sight),
    list(
      words.laterHeading,
      later.map((fact) => laterLine(fact, sight)),
    ),
    list(words.reasons, reasons),
    list(
      sight.look.words.common.notes,
      remarks(shown, (fact) => sight.firm((fact as Rating).firm), sight),
    ),
  ]);
}

function laterLine(fact: Rating, sight: Sight): Value {
  const { format, words } = sight.look;
  const before = fact.previous?.rating ?? fact.previous?.described ?? words.ratings.unnamed;
  return sight.stated(words.ratings.onlyLater(sight.firm(fact.firm), before, format.date(fact.statedOn)), fact);
}

/** Where firms with a rating of the last half year are not on the same level. */
function difference(all: readonly Rating[], sight: Sight): Block | undefined {
  const words = sight.look.words.ratings;
  const current = latest(all).filter(
    (fact) => fact.level !== undefined && ageInDays(fact.statedOn, sight.day) <= CONSENSUS_DAYS,
  );
  const sides = Map.groupBy(current, (fact) => fact.level!);
  if (sides.size < 2) return undefined;
  const groups = [...sides.entries()]
    .sort(([a], [b]) => b - a)
    .map(([, facts]) => words.side(facts[0]!.rating ?? "", facts.map((fact) => sight.firm(fact.firm)).join(", ")));
  return text(words.differ(groups.join("; ")), { cites: sight.cite(...current) });
}
