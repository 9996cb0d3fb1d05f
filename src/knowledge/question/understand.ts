// From a text to a typed question. Pure: nothing is looked up but names.
import { isAboutFlow } from "./draft.ts";
import { drafted } from "./drafted.ts";
import { formulasOf, listedIn, sidesOf } from "./formula.ts";
import type { Lexicon } from "./lexicon.ts";
import { readable } from "./normalise.ts";
import { withoutOrders } from "./orders.ts";
import { atTwoTimes, isOfOneFlow, partsOf } from "./parts.ts";
import { READINGS } from "./readings.ts";
import { settled } from "./settled.ts";
import { type Spotted, spot } from "./spot.ts";
import { type Steps, stepsOf } from "./steps.ts";
import { follow } from "./thread.ts";
import type { Question } from "./types.ts";

export type Understood = {
  question: Question;
  /** The question as it stands, before the thread was asked. */
  alone: Question;
  steps: Steps;
};

/** `thread`: the last questions of the same thread, oldest first; nothing else is remembered. */
export function understand(
  text: string,
  { lexicon, today, thread = [] }: { lexicon: Lexicon; today: string; thread?: readonly Question[] },
): Understood {
  const { folded, spotted, ordered } = withoutOrders(readable(text), today, lexicon);
  const read = (part: string, seen: readonly Spotted[], before: Question | undefined) =>
    questionOf(part, seen, { lexicon, today, flowing: before !== undefined && isAboutFlow(before) });
  const plain = withArithmetic(read(folded, spotted, thread.at(-1)), folded, today, lexicon);
  const alone: Question = ordered && !plain.decline ? { ...plain, decline: "order", apart: true } : plain;
  const parts =
    alone.decline || isOfOneFlow(alone)
      ? undefined
      : (atTwoTimes(alone) ??
        partsOf(withWholePhrases(folded, spotted), (part) => {
          const own = spot(part.replaceAll(JOINED, "和"), today, lexicon);
          return read(own.folded, own.spotted, alone);
        }));
  const followed = follow(alone, thread, folded);
  return {
    question: parts ? { ...followed, parts } : followed,
    alone,
    steps: stepsOf(folded, spotted),
  };
}

/** Stands for a joint that is no joint. */
const JOINED = "\uE000";

/** "零售和服务体系" is one thing: a phrase is not taken apart at the joint in it. */
function withWholePhrases(folded: string, spotted: readonly Spotted[]): string {
  let whole = folded;
  for (const { as, at, text } of spotted)
    if (as === "terms" && text.includes("和"))
      whole = whole.slice(0, at) + text.replaceAll("和", JOINED) + whole.slice(at + text.length);
  return whole;
}

function questionOf(
  folded: string,
  spotted: readonly Spotted[],
  { lexicon, today, flowing }: { lexicon: Lexicon; today: string; flowing: boolean },
): Question {
  const draft = drafted(folded, spotted, flowing);
  for (const reading of READINGS) reading(draft);
  return settled(draft, lexicon, today);
}

/** What it sets against each other, adds or lists, in its own words. */
function withArithmetic(plain: Question, folded: string, today: string, lexicon: Lexicon): Question {
  const formulas = formulasOf(folded, today, lexicon);
  const listed = listedIn(folded, today, lexicon);
  const sides = sidesOf(folded, today, lexicon);
  // "Cars per month" divides by no other figure.
  const spread = plain.ask.some((one) => /^per-(?:month|quarter|day)$/.test(one));
  return {
    ...plain,
    ...(formulas.length > 0 && !spread ? { formulas } : {}),
    ...(listed.length > 1 ? { listed } : {}),
    ...(sides.length > 1 ? { sides } : {}),
  };
}
