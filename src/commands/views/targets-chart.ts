// Targets of each firm over time, against the last known close; a chart for each currency.
import { inUnit, middle } from "../../knowledge/derive/figures.ts";
import type { InForce } from "../../knowledge/derive/targets.ts";
import type { Figure } from "../../knowledge/facts/base.ts";
import type { Price } from "../../knowledge/facts/price.ts";
import type { Target } from "../../knowledge/facts/target.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Block, type Chart, type Point, type Series, text } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { chartOf, ENOUGH } from "./charts.ts";
import { alone, pointOf } from "./points.ts";

/** More lines than these nobody can tell apart. */
const MOST_FIRMS = 14;

type Stated = { stated: readonly Target[]; inForce: readonly InForce[]; closes: ReadonlyMap<string, Price> };
type Step = { fact: Target; price: Figure; at: string; before: boolean };

/** What each firm said up to the day in one currency, oldest first; what its first statement names before it, too. */
function stepsOf(firm: string, unit: string, { stated, inForce }: Stated, day: string): Step[] {
  const told = inForce.find((t) => t.fact.firm === firm && t.price.unit === unit);
  if (!told) return [];
  if (told.since === undefined) return [{ fact: told.fact, price: told.price, at: told.until!, before: true }];
  const own = stated.filter((t) => t.firm === firm && t.statedOn <= day && t.action !== "remove");
  const inOne = own.flatMap((fact) => {
    const price = inUnit(fact.price, unit);
    return price ? [{ fact, price: alone(price, unit), at: fact.statedOn, before: false }] : [];
  });
  const steps = inOne.reverse();
  const [first] = steps;
  const before = first?.fact.previous;
  return first && before?.unit === unit
    ? [{ fact: first.fact, price: before, at: first.at, before: true }, ...steps]
    : steps;
}

const unitsOf = ({ inForce }: Stated): string[] => [...new Set(inForce.map((t) => t.price.unit))];

const groupsOf = (targets: Stated, day: string): { unit: string; firms: Step[][] }[] =>
  unitsOf(targets).map((unit) => {
    const firms = new Set(targets.inForce.filter((t) => t.price.unit === unit).map((t) => t.fact.firm));
    return { unit, firms: [...firms].map((firm) => stepsOf(firm, unit, targets, day)) };
  });

/** Whether there is a chart of them: two firms in one currency, or one that says what its target was before, are enough. */
export const hasTargetsChart = (targets: Stated, day: string): boolean =>
  targets.inForce.length > unitsOf(targets).length ||
  targets.inForce.some(({ fact, price, since }) => since !== undefined && fact.previous?.unit === price.unit) ||
  groupsOf(targets, day).some(({ firms }) => firms.flat().length >= ENOUGH);

/** The charts of the currencies with two points or more, and what there is to say of the others. */
export function targetsCharts(subject: Subject, targets: Stated, sight: Sight): { charts: Chart[]; said: Block[] } {
  const { words, format } = sight.look;
  const said: Block[] = [];
  const charts = groupsOf(targets, sight.day).flatMap(({ unit, firms }) => {
    const points = firms.flat();
    const [only] = points;
    if (points.length < ENOUGH) {
      const what =
        only && words.targets.leftOutItem(sight.firm(only.fact.firm), format.figure(only.price), dayOf(only, sight));
      if (what) said.push(text(words.charts.onePoint(what), { cites: sight.cite(only.fact) }));
      return [];
    }
    const shown = firms.slice(0, MOST_FIRMS);
    const close = targets.closes.get(unit);
    return [
      chartOf(
        {
          form: "steps",
          name: `targets-${subject.id}-${unit.toLowerCase()}`,
          title: words.common.title(words.targets.what, displayName(subject, sight.look)),
          unit,
          series: shown.map((steps) => seriesOf(steps, sight)),
          ...(close ? { reference: referenceOf(close, sight) } : {}),
          remarks: firms.length > shown.length ? [words.charts.firmsLeftOut(firms.length - shown.length)] : [],
        },
        sight,
      ),
    ];
  });
  return { charts, said };
}

const seriesOf = (steps: readonly Step[], sight: Sight): Series => ({
  name: sight.firm(steps[0]!.fact.firm),
  points: steps.map((step): Point => ({
    ...pointOf(dayOf(step, sight), step.at, step.price, sight.stated(sight.look.format.figure(step.price), step.fact)),
    ...(step.before ? { before: true } : {}),
  })),
});

/** Without a word on its age: the axis shows that. */
function dayOf({ fact, at, before }: Step, { look }: Sight): string {
  const { common, targets } = look.words;
  const date = look.format.date(at);
  if (before) return targets.until(date);
  return fact.inferred?.includes("statedOn") ? common.dateInferred(date) : date;
}

function referenceOf(close: Price, sight: Sight): NonNullable<Chart["reference"]> {
  const { words, format } = sight.look;
  const said = words.targets.close(format.figure(close.figure!), sight.dated(close));
  return { label: words.targets.lastClose, at: middle(close.figure!), value: sight.stated(said, close) };
}
