// Flows of money: what prices, shares and closes are said of beside one.
import type { Draft } from "../draft.ts";
import { addTopic, drop, isAboutFlow, isOfFigures, replace, takeAway } from "../draft.ts";

/** Whether it is about a flow, before anything is said of one by its parts alone. */
export function aboutFlow(draft: Draft): void {
  draft.ofFlow = isAboutFlow(draft);
}

/** "Weight": "what weight did it have in southbound buying?" is its part of the flow. */
export function weightInFlow(draft: Draft): void {
  if (!draft.said.has("channel:southbound")) return;
  replace(draft, "spec", "share");
  if (draft.words.includes("share")) takeAway(draft, "ownership");
}

/** "Price" beside a flow: "buyback price" is what was paid for a share of it. */
export function priceOfFlow(draft: Draft): void {
  const { said, ofFlow } = draft;
  if (!ofFlow || !said.has("kind:price") || said.has("part:price")) return;
  drop(draft, "kind:price");
  if (said.has("channel:placement") || said.has("channel:buyback")) addTopic(draft, "part:price");
}

/** "Per share" of millions: "150.7m, is that per share?" claims a price of what was paid in all. */
export function totalPerShare({ ask, amounts, topics }: Draft): void {
  const large = amounts.some(({ value, unit }) => value >= 1e6 && unit !== "%");
  if (large && topics.length === 0 && ask.includes("per-share") && ask.includes("yes-no"))
    topics.push({ term: "part:price" });
}

/** "Shares", "purpose", "planned" without a flow, here or in the thread, are parts of none: "number of shares". */
export function partsOfNoFlow(draft: Draft): void {
  const { said, ofFlow, flowing, firms } = draft;
  if (ofFlow || flowing) return;
  drop(draft, "part:shares", "part:purpose");
  if (isOfFigures(draft)) drop(draft, "part:planned");
  if (said.has("measure:close") || said.has("kind:target") || firms.length > 0)
    drop(draft, "part:price", "part:planned");
}

/** "Which sectors shall foreign money go to?" is asked of whoever wants it, not of the flow. */
export function sectorsWanted(draft: Draft): void {
  const { firms, said, words } = draft;
  if (!said.has("channel:foreign-investment") || !words.includes("sector") || firms.length > 0) return;
  drop(draft, "channel:foreign-investment");
  words.push("attract");
  draft.ask = ["why"];
}

/** "Close" beside the reference of a flow: "placement: reference price and close" asks for the reference alone. */
export function closeOfFlow(draft: Draft): void {
  const { ofFlow, said } = draft;
  if (ofFlow && said.has("part:reference") && said.has("measure:close")) drop(draft, "measure:close");
}
