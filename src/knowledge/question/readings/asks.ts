// What is wanted of the things that are named: a yes or a no, one of two, several, a meaning.
import { asksYesNo } from "../claims.ts";
import type { Draft } from "../draft.ts";
import { takeAway } from "../draft.ts";
import { ALSO, AND, ASKS_AT_END, MEANS, OR, OR_NOT, PERCENT_OF, SAME } from "../vocabulary/forms.ts";

/** "Did Jefferies cut it?", "…, right?" */
export function yesOrNo({ ask, spotted, folded }: Draft): void {
  if (asksYesNo(spotted, folded) && !ASKS_AT_END.test(folded)) ask.push("yes-no");
}

/** "Dragging down": what weighs on a mood is no move of a price. */
export function weighsDown(draft: Draft): void {
  if (draft.words.includes("gloom")) draft.ask = draft.ask.filter((one) => one !== "change");
}

/** "Or": "is it a buy or a hold?" wants one of two and no yes; "…, or not?" does. */
export function oneOfTwo(draft: Draft): void {
  if (OR.test(draft.folded) && !OR_NOT.test(draft.folded)) draft.ask = draft.ask.filter((one) => one !== "yes-no");
}

/** "In %": "R&D in % of revenue" is a part of a whole. */
export function percentOf({ ask, folded }: Draft): void {
  if (PERCENT_OF.test(folded)) ask.push("share-of");
}

/** What can be told of one deal, beside something else of it. */
const PART = /^part:|^channel:|^ask:(?:proceeds|total|money)$|^kind:price$/;

/** "And", "plus", ",": "MAU and IoT devices" are two things, "price, shares + discount of the placing" are parts of one. */
export function severalThings({ ask, folded, terms, words }: Draft): void {
  const parts = terms.filter(({ term }) => PART.test(term)).length;
  if ((words.length > 1 && AND.test(folded)) || (parts > 1 && ALSO.test(folded))) ask.push("and");
}

/** "16% here and 16% there, same thing?": whether a number that is named is said of one thing. */
export function sameAmount(draft: Draft): void {
  if (draft.amounts.length === 0 || draft.firms.length > 0 || !SAME.test(draft.folded)) return;
  draft.ask = ["same"];
}

/** "Mean": "what does NOA mean?" asks for no average, and what something means for another one is no definition. */
export function meaning(draft: Draft): void {
  if (MEANS.test(draft.folded) && !draft.said.has("ask:relation")) draft.ask = ["define"];
}

/** "Holder", "shareholder" of whoever asks: "why should a holder care about the buyback?" asks for no owners. */
export function holders(draft: Draft): void {
  const { ask, said, words, topics, subjects, times } = draft;
  const wanted = ask.includes("why") || said.has("ask:relation") || said.has("ask:matter");
  if (wanted && words.includes("ownership") && words.length + topics.length + subjects.length + times.length > 1)
    takeAway(draft, "ownership");
}
