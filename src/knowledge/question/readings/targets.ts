// Price targets: what a firm says of prices, and how far the share is from one.
import type { Draft } from "../draft.ts";
import { addTopic, drop } from "../draft.ts";
import { SHARE } from "../vocabulary/forms.ts";

/** "Share", "it" beside a target: "how far is the share below the target?" asks for two prices. */
export function shareAgainstTarget(draft: Draft): void {
  const { said, ask, folded } = draft;
  if (!said.has("kind:target") || said.has("measure:close") || ask.includes("previous")) return;
  if ((ask.includes("difference") || ask.includes("above-below")) && SHARE.test(folded)) addTopic(draft, "kind:price");
}

/** "Range" of targets: "range of price targets" is not that of a placement. */
export function rangeOfTargets(draft: Draft): void {
  if (draft.said.has("part:range") && draft.said.has("kind:target") && !draft.ofFlow) drop(draft, "part:range");
}

/** "Worth" to a firm: "what does Citi think it is worth?" asks for its target. */
export function moneyOfFirm(draft: Draft): void {
  if (draft.firms.length > 0 && draft.ask.includes("money") && !draft.said.has("kind:target"))
    addTopic(draft, "kind:target");
}

/** "Where does Jefferies see the stock going?": nothing is named but the firm, and a place where the share may get to. */
export function placeOfShare(draft: Draft): void {
  const { ask, firms, topics, words, strange } = draft;
  const alone = topics.length + words.length + strange.length === 0 && ask.every((one) => one === "where");
  if (firms.length === 0 || !alone || ask.length === 0) return;
  draft.ask = [];
  addTopic(draft, "kind:target");
}

/** "Is the stock above Jefferies' number?": a firm has no price but its target. */
export function shareAgainstFirm(draft: Draft): void {
  const { ask, firms, folded, topics, words } = draft;
  const apart = ask.includes("above-below") || ask.includes("difference");
  const plain = words.length === 0 && topics.every(({ term }) => term === "kind:price");
  if (firms.length !== 1 || !apart || !plain || !SHARE.test(folded)) return;
  drop(draft, "kind:price");
  addTopic(draft, "kind:target");
  addTopic(draft, "measure:close");
}

/** "What price" of a firm, without a flow: "what price does Jefferies see for the stock?" is its target. */
export function sharePriceOfFirm(draft: Draft): void {
  if (draft.firms.length > 0 && draft.said.has("part:price") && !draft.ofFlow) addTopic(draft, "kind:target");
}

/** "Price" of a firm: "Goldman's price" is its target, unless the two are set against each other. */
export function priceOfFirm(draft: Draft): void {
  const { said, firms, ask } = draft;
  const against = (["above-below", "difference", "upside", "compare"] as const).some((one) => ask.includes(one));
  if (firms.length === 0 || !said.has("kind:price") || against) return;
  drop(draft, "kind:price");
  addTopic(draft, "kind:target");
}

const RISEN_TO = /^(?:measure:(?:52-week-high|record-high)|channel:placement|part:price)$/;

/** "Upside": how far it would have to rise; to a price that is named, "upside to the record", or else to the target. */
export function upside(draft: Draft): void {
  const { said, ask, topics } = draft;
  if (!ask.includes("upside") || said.has("kind:target")) return;
  const figures = draft.numbers.length > 0 || draft.amounts.some(({ unit }) => unit !== "%");
  const number = figures && draft.firms.length === 0 && topics.every(({ term }) => term === "measure:close");
  if (number || topics.some(({ term }) => RISEN_TO.test(term))) {
    draft.ask = ["above-below"];
    if (!said.has("measure:close")) addTopic(draft, "measure:close");
  } else topics.unshift({ term: "kind:target" });
}
