// How many of a product were delivered or sold: a figure of its kind of product, where a source counts it so.
import type { Launch } from "../../facts/launch.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { termsOf, weightsOf } from "../terms.ts";
import type { Question } from "../types.ts";

/** "SU7 deliveries" as a question about the cars of its maker. */
export function countedAs(
  launch: Launch,
  { strange, words, ask, ...rest }: Question,
  { lexicon }: Reader,
): Question | undefined {
  const sold = words.includes("sale") && !ask.includes("when");
  const named = words.filter((word) => !/^\d+$/.test(word) && word !== "sale");
  const moved = words.includes("deliver") || words.includes("ship");
  if (strange.length === 0 || !(sold || moved || (ask.includes("count") && named.length === 0))) return undefined;
  const kind = termsOf(launch.category ?? "", lexicon).filter((term) => /^[a-z]+$/.test(term) && term !== "electric");
  return kind.length > 0
    ? {
        ...rest,
        words: [...new Set([...named, ...(moved ? [] : ["deliver"]), ...kind])],
        strange: [],
        names: [],
        ask: ask.filter((one) => one !== "list"),
      }
    : undefined;
}

/** Whether any figure is told of that product itself. */
export const isCounted = async ({ strange }: Question, reader: Reader): Promise<boolean> =>
  (await reader.everythingOf("metric")).some((fact) =>
    strange.some((word) => weightsOf(fact, reader.lexicon).has(stem(word))),
  );
