// "16% here and 16% there, same thing?": one number that several facts hold, each of another thing.
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import type { Amount, Question } from "../types.ts";
import type { Found } from "./found.ts";
import { figuresOf, holds } from "./holding.ts";

const MOST = 4;

export async function findSame({ amounts, ask }: Question, reader: Reader): Promise<Found | undefined> {
  if (!ask.includes("same")) return undefined;
  const everything = await reader.everything();
  const values = Map.groupBy(amounts, ({ value }) => value);
  // Of several numbers one fact each is enough to tell them apart.
  const because = [...values.values()].flatMap(([amount]) =>
    everything.filter((fact) => isExactly(fact, amount!)).slice(0, values.size > 1 ? 1 : MOST),
  );
  return because.length > 1
    ? { answer: { kind: "verdict", verdict: "no", because }, subject: because[0]!.subject }
    : undefined;
}

/** As it was written: 51.05 is not 51 when numbers are told apart. */
const isExactly = (fact: Fact, amount: Amount): boolean =>
  holds(fact, amount) && figuresOf(fact).some((figure) => "value" in figure && Math.abs(figure.value) === amount.value);
