// One page on a company: the newest of each kind, each line with its footnotes.
import { middle } from "../../knowledge/derive/figures.ts";
import { type InForce, upside } from "../../knowledge/derive/targets.ts";
import { dayOf, type Fact, type FactOf, type Kind } from "../../knowledge/facts/fact.ts";
import { MEASURES, type Price } from "../../knowledge/facts/price.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import type { Block, Card, Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { list, newestOfEach, subjectCard } from "./parts.ts";
import { summarise } from "./summary.ts";
import { targetLine } from "./targets.ts";

export type Known = { [K in Kind]: FactOf<K>[] };

// A phone shows about this many lines of a kind before one has to scroll.
const LINES = 5;

export function briefCard(subject: Subject, known: Known, targets: readonly InForce[], sight: Sight): Card {
  const words = sight.look.words.brief;
  const line = (fact: Fact): Value => {
    // A flow of one day names it: the day then stands once, with its marks.
    const said = summarise(fact, sight).replace(`, ${sight.look.format.date(dayOf(fact))}`, "");
    return sight.stated(words.dated(said, sight.dated(fact)), fact);
  };
  const newest = <F extends Fact>(heading: string, facts: readonly F[], key?: (fact: F) => string): Block | undefined =>
    list(heading, newestOfEach(facts, key).slice(0, LINES).map(line));
  return subjectCard(words.what, subject, sight, [
    newest(words.ratings, known.rating),
    list(
      words.targets,
      targets
        .slice(0, LINES)
        .flatMap((target) => [targetLine(target, sight), ...upsideLine(target, known.price, sight)]),
    ),
    list(words.prices, newestOfEach(known.price).sort(byMeasure).slice(0, LINES).map(line)),
    newest(words.flows, known.flow),
    newest(words.launches, known.launch),
    newest(words.figures, known.metric, (fact) => fact.metric),
    list(words.events, known.event.slice(0, LINES).map(line)),
    newest(words.profile, known.profile),
  ]);
}

/** The close first, then the highs and the rest. */
const byMeasure = (a: Price, b: Price): number => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure);

function upsideLine(target: InForce, prices: readonly Price[], sight: Sight): Value[] {
  const close = prices.find((fact) => fact.measure === "close" && fact.figure?.unit === target.price.unit);
  const percent = upside(middle(target.price), target.price.unit, close);
  if (percent === undefined) return [];
  const { format, words } = sight.look;
  const text = words.brief.line(words.brief.upside(sight.firm(target.fact.firm)), format.change(percent));
  return [sight.calculated(text, target.fact, close!)];
}
