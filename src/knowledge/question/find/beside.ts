// Products set beside each other: "the SU7 and the 17 Ultra", "the two AI models"; figures that both have, in proportion.
import { latest } from "../../derive/latest.ts";
import type { Launch } from "../../facts/launch.ts";
import { ratio } from "../arithmetic/ratios.ts";
import { middle } from "../../derive/figures.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Computed, Question, Role } from "../types.ts";
import type { Found } from "./found.ts";
import { operand } from "./metrics.ts";

export async function findProductsBeside(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, firms, sides = [], words } = question;
  if (!ask.includes("compare") || firms.length > 0 || ask.includes("why")) return undefined;
  const launches = latest(await reader.facts("launch"), (fact) => `${fact.subject} ${fact.product}`);
  const figures = new Set(launches.flatMap((fact) => Object.keys(fact.figures ?? {})));
  const own = sides.map((side) => ownOf(side, figures)).filter((terms) => terms.length > 0);
  const named = own.map((terms) => productOf(terms, launches, reader));
  const chosen =
    own.length > 1 && named.every((fact) => fact !== undefined)
      ? named
      : words.length > 0 && question.strange.length === 0
        ? launches.filter((fact) => words.every((word) => (weightsOf(fact, reader.lexicon).get(word) ?? 0) >= 0.8))
        : [];
  const facts = [...new Set(chosen)];
  if (facts.length < 2) return undefined;
  const computed = facts.length === 2 ? inProportion(facts[0]!, facts[1]!) : [];
  return {
    answer: {
      kind: "several",
      answers: [{ kind: "facts", facts }, ...(computed.length > 0 ? [{ kind: "computed" as const, computed }] : [])],
    },
    subject: facts[0]!.subject,
  };
}

/** What a side says of its product, without the figure that is compared. */
const ownOf = ({ terms }: Role, figures: ReadonlySet<string>): string[] =>
  terms.filter((term) => !term.includes(":") && !figures.has(term) && !GENERAL.has(term));

/** The product that all these words name. */
function productOf(own: readonly string[], launches: readonly Launch[], reader: Reader): Launch | undefined {
  const told = (fact: Launch) => own.map((term) => weightsOf(fact, reader.lexicon).get(term) ?? 0);
  const sum = (fact: Launch) => told(fact).reduce((all, weight) => all + weight, 0);
  const fitting = launches.filter((fact) => told(fact).every((weight) => weight >= 0.6));
  return fitting.toSorted((a, b) => sum(b) - sum(a))[0];
}

const GENERAL = new Set(["parameter", "size", "spec", "launch"]);

/** The first figure that both have by the same name. */
function inProportion(a: Launch, b: Launch): Computed[] {
  for (const [name, figure] of Object.entries(a.figures ?? {})) {
    const other = b.figures?.[name];
    if (!other) continue;
    const pair = [operand(a, figure, `figure:${name}`), operand(b, other, `figure:${name}`)] as const;
    const [big, small] = middle(figure) >= middle(other) ? pair : [pair[1], pair[0]];
    const times = ratio(big, small);
    return times ? [times] : [];
  }
  return [];
}
