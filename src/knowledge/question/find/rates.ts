// The exchange rate that a source implies by giving one amount in two currencies: that of its own day and no other.
import type { Fact } from "../../facts/fact.ts";
import { rateOf } from "../arithmetic/ratios.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { fits } from "../time.ts";
import type { Computed, Operand, Question } from "../types.ts";
import { proceedsOf } from "./flows.ts";
import type { Found } from "./found.ts";
import { holds } from "./holding.ts";

const MOST = 3;

export async function findRate(question: Question, reader: Reader): Promise<Found | undefined> {
  if (!question.ask.includes("rate")) return undefined;
  const { amounts, words, topics, time } = question;
  const terms = [...words, ...topics.map(({ term }) => term)].filter((term) => !/^\d+$/.test(term));
  const rates = (await reader.everything()).flatMap((fact) => {
    const rate = rateIn(fact);
    if (!rate || !fits(fact, time) || !reader.subjects.includes(fact.subject)) return [];
    const told = weightsOf(fact, reader.lexicon);
    const said = terms.filter((term) => told.has(term)).length + amounts.filter((one) => holds(fact, one)).length * 2;
    return [{ rate, said }];
  });
  const most = Math.max(0, ...rates.map(({ said }) => said));
  const best = rates.filter(({ said }) => said === most).map(({ rate }) => rate);
  return best.length > 0 ? { answer: { kind: "computed", computed: best.slice(0, MOST) } } : undefined;
}

function rateIn(fact: Fact): Computed | undefined {
  const of = (figure: Operand["figure"], field: Operand["field"]): Operand => ({ fact, figure, field });
  if (fact.kind === "metric" || (fact.kind === "price" && fact.measure === "market-cap")) {
    const other = fact.figure?.alsoGiven?.[0];
    return fact.figure && other
      ? rateOf(of({ ...fact.figure, alsoGiven: [] }, "figure"), of(other, "figure"))
      : undefined;
  }
  if (fact.kind !== "flow" || !fact.amount) return undefined;
  const made = proceedsOf(fact);
  return made && made.unit !== fact.amount.unit
    ? rateOf(of({ value: made.low, unit: made.unit }, "amount"), of(fact.amount, "amount"))
    : undefined;
}
