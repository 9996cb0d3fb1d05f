// Two things of one question: "EV revenue against the R&D budget", "who founded it, and when".
import type { Metric } from "../../facts/metric.ts";
import { changeFrom } from "../arithmetic/changes.ts";
import { ratio, shareOf } from "../arithmetic/ratios.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import type { Ask, Computed, Question } from "../types.ts";
import type { Found } from "./found.ts";
import type { Item, Matches, Scored } from "./match.ts";
import { newestOf, operand } from "./metrics.ts";

/** Arithmetic that takes two figures. */
const AGAINST: readonly Ask[] = ["compare", "ratio", "difference", "share-of", "above-below"];

/** Undefined where one thing is asked for, or where the second is not known. */
export function pairOf(best: Scored, matches: Matches, question: Question, reader: Reader): Found | undefined {
  if (best.fact.kind === "profile" && question.ask.includes("and")) return entriesOf(best, matches, reader);
  const asked = question.ask.some((one) => one === "and" || AGAINST.includes(one));
  return best.fact.kind === "metric" && asked ? figuresOf(best.fact, matches, question, reader) : undefined;
}

const tellsAll = (fact: Scored["fact"], items: readonly Item[], { lexicon }: Reader): boolean => {
  const told = weightsOf(fact, lexicon);
  return items.every(({ term }) => told.has(term));
};

/** The second entry is the one that tells what the first does not. */
function entriesOf(best: Scored, { scored, items }: Matches, reader: Reader): Found | undefined {
  const told = weightsOf(best.fact, reader.lexicon);
  const open = items.filter(({ term }) => !told.has(term));
  const other = scored.find(
    ({ fact }) => fact.kind === "profile" && fact.subject === best.fact.subject && tellsAll(fact, open, reader),
  );
  return open.length > 0 && other ? { answer: { kind: "facts", facts: [best.fact, other.fact] } } : undefined;
}

/** The second figure is the one that explains what the first does not. */
function figuresOf(best: Metric, { scored, items }: Matches, question: Question, reader: Reader): Found | undefined {
  const { ask } = question;
  const first = weightsOf(best, reader.lexicon);
  const rest = items.filter(({ term, weight }) => weight > 0.5 && !first.has(term) && !/^\d+$/.test(term));
  if (rest.length === 0) return undefined;
  const second = scored
    .map(({ fact }) => fact)
    .find((fact): fact is Metric => fact.kind === "metric" && fact !== best && tellsAll(fact, rest, reader));
  if (!second) return undefined;
  if (!ask.some((one) => AGAINST.includes(one)))
    return { answer: { kind: "facts", facts: [best, second].map((fact) => newestOf(fact, scored, question)) } };
  const computed = ask.includes("change") && second.yoy && best.yoy ? undefined : against(best, second, ask);
  return { answer: computed ? { kind: "computed", computed: [computed] } : { kind: "facts", facts: [best, second] } };
}

function against(best: Metric, second: Metric, ask: readonly Ask[]): Computed | undefined {
  if (!best.figure || !second.figure) return undefined;
  const [a, b] = [operand(best, best.figure, "figure"), operand(second, second.figure, "figure")];
  if (ask.includes("ratio")) return ratio(a, b);
  return ask.includes("share-of") ? shareOf(a, b) : changeFrom(b, a, "difference");
}
