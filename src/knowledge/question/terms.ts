// What a fact is about, in the terms in which questions are read, and how well it fits one.
import type { Fact } from "../facts/fact.ts";
import { createRecent, type Recent } from "../recent.ts";
import type { Lexicon } from "./lexicon.ts";
import { stem } from "./normalise.ts";
import { spot } from "./spot.ts";

export type Weights = ReadonlyMap<string, number>;

// Names of figures, firms and products come up in many facts, and whatever is asked once is soon asked again.
type Kept = { texts: Recent<string, readonly string[]>; facts: Recent<Fact, Weights> };
const kept = new WeakMap<Lexicon, Kept>();

function keptFor(lexicon: Lexicon): Kept {
  let own = kept.get(lexicon);
  if (!own) kept.set(lexicon, (own = { texts: createRecent(10_000), facts: createRecent(10_000) }));
  return own;
}

/** Terms of a text: those of the vocabulary, names as "@id", and other words in their basic form. */
export function termsOf(text: string, lexicon: Lexicon): readonly string[] {
  const { texts } = keptFor(lexicon);
  return texts.get(text) ?? texts.put(text, readTerms(text, lexicon));
}

function readTerms(text: string, lexicon: Lexicon): string[] {
  return spot(text, "2000-01-01", lexicon, false).spotted.flatMap((s): string[] => {
    switch (s.as) {
      case "terms":
        return [...s.terms];
      case "name":
        return [...s.names.map(({ id }) => `@${id}`), stem(s.text)];
      case "strange":
        return [stem(s.text)];
      case "number":
        return [s.text];
      default:
        return [];
    }
  });
}

/** By term, how much the fact is about it: its name counts more than a remark. */
export function weightsOf(fact: Fact, lexicon: Lexicon): Weights {
  const { facts } = keptFor(lexicon);
  const known = facts.get(fact);
  if (known) return known;
  const weights = new Map<string, number>();
  for (const [text, weight] of textsOf(fact))
    if (text !== undefined)
      for (const term of termsOf(text, lexicon)) if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
  return facts.put(fact, weights);
}

function textsOf(fact: Fact): [string | undefined, number][] {
  const said: [string | undefined, number][] = [
    [fact.saidBy, 0.6],
    [fact.remark, 0.3],
  ];
  switch (fact.kind) {
    case "metric":
      said.push([fact.metric, 1], [fact.detail, 0.7]);
      break;
    case "launch":
      said.push(
        [fact.product, 1],
        [fact.category, 0.8],
        [fact.details, 0.6],
        [fact.figures && Object.keys(fact.figures).join(". "), 0.8],
      );
      break;
    case "event":
      said.push(
        [fact.what, 0.9],
        [fact.why, 0.6],
        [fact.viewOf, 0.6],
        [fact.figures && Object.keys(fact.figures).join(". "), 0.8],
      );
      break;
    case "profile":
      said.push([fact.attribute, 1], [fact.value, 0.6]);
      break;
    case "rating":
      said.push([fact.stance, 0.5], [fact.firm, 0.8]);
      break;
    case "target":
      said.push([fact.firm, 0.8]);
      break;
    case "flow":
      said.push([fact.channel, 1], [fact.purpose, 0.5], [fact.shareOf, 0.5]);
      break;
    case "price":
      said.push([fact.measure, 0.8], [fact.why, 0.5]);
      break;
  }
  return said;
}
