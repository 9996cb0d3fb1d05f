// Small pieces that several views share.
import { disagreements, latest } from "../../knowledge/derive/latest.ts";
import type { Fact } from "../../knowledge/facts/fact.ts";
import type { Figure } from "../../knowledge/facts/base.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Block, type Card, quiet, type Value } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";

/** A card about one subject, as of the day spoken of, with all footnotes given out so far. Call it last. */
export function subjectCard(
  what: string,
  subject: Subject,
  sight: Sight,
  blocks: readonly (Block | undefined)[],
  more: Partial<Card> = {},
): Card {
  const { look, day } = sight;
  return {
    title: look.words.common.title(what, displayName(subject, look)),
    blocks: blocks.filter((block) => block !== undefined),
    notes: sight.notes(),
    asOf: look.format.date(day),
    ...more,
  };
}

/** A list with a heading, or nothing where there are no items. */
export const list = (heading: string, items: readonly Value[]): Block | undefined =>
  items.length > 0 ? { kind: "list", heading, items: [...items] } : undefined;

/** A name as a heading: "iot devices" is "IoT devices". */
export function titled(name: string, { look }: Sight): string {
  const { spelling } = look.words.common;
  const words = name.split(" ").map((word) => spelling[word] ?? word);
  const first = words[0]!;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...words.slice(1)].join(" ");
}

/** Named numbers: "309 billion parameters", "15 billion active parameters", "development: 3 years". */
export function namedFigures(figures: Record<string, Figure> | undefined, { look }: Sight): string[] {
  const { format, words } = look;
  return Object.entries(figures ?? {}).map(([name, f]) =>
    name.split(" ").includes(f.unit)
      ? words.common.counted(format.figure({ ...f, unit: "" }).trim(), name)
      : words.brief.line(name, format.figure(f)),
  );
}

/** What readers must know of each fact, in the order shown. */
export function remarks(facts: readonly Fact[], name: (fact: Fact) => string, sight: Sight): Value[] {
  const { common } = sight.look.words;
  return facts
    .filter((fact) => fact.remark !== undefined)
    .map((fact) => sight.stated(common.remark(name(fact), fact.remark!), fact));
}

/** Who says it and whether a date was inferred: appended to what is said. */
export function attribution(fact: Fact, { look }: Sight): string {
  const { common } = look.words;
  return fact.saidBy ? `, ${common.saidBy(fact.saidBy)}` : "";
}

/** The newest of each thing, and beside it what other sources give otherwise for that day; newest first, as given. */
export function newestOfEach<F extends Fact>(facts: readonly F[], key?: (fact: F) => string): F[] {
  const shown = new Set(latest(facts, key).map((fact) => fact.id));
  for (const group of disagreements(facts))
    if (group.some(({ id }) => shown.has(id))) for (const { id } of group) shown.add(id);
  return facts.filter((fact) => shown.has(fact.id));
}

/** A line where sources give different figures for the same thing. */
export function conflicts(facts: readonly Fact[], name: (fact: Fact) => string, sight: Sight): Block | undefined {
  const groups = disagreements(facts);
  if (groups.length === 0) return undefined;
  const { common } = sight.look.words;
  return quiet(common.disagree(common.list(groups.map((group) => name(group[0]!)))), {
    cites: sight.cite(...groups.flat()),
  });
}
