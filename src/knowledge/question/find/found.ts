// What each way of finding hands back.
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import type { Answer, Question, Refusal } from "../types.ts";

export type Found = { answer: Answer; near?: Fact[]; subject?: string };

export const refused = (refusal: Refusal): Answer => ({ kind: "refused", refusal });

/** The facts that an answer stands on. */
export function behind(answer: Answer): Fact[] {
  switch (answer.kind) {
    case "facts":
    case "count":
    case "extreme":
    case "sources":
      return answer.facts;
    case "field":
    case "age":
      return [answer.fact];
    case "fields":
      return [...new Set(answer.fields.map(({ fact }) => fact))];
    case "verdict":
      return answer.because;
    case "computed":
      return answer.computed.flatMap(({ operands }) => operands.map(({ fact }) => fact));
    case "several":
      return [...new Set(answer.answers.flatMap(behind))];
    case "refused":
      return [];
  }
}

/** Asks the same question again without a part of it. */
export type Again = (question: Question) => Promise<Found>;

/** Undefined where the question is none of its kind, or where it finds nothing: then the next one is asked. */
export type Finder = (question: Question, reader: Reader, again: Again) => Promise<Found | undefined>;
