// Shares that a company sells or buys itself: a placement or a buyback.
import type { Draft } from "../draft.ts";
import { addTopic, drop, isAboutFlow, takeAway } from "../draft.ts";
import { OWNS } from "../vocabulary/forms.ts";

const DEALS = [
  ["sale", "channel:placement"],
  ["purchase", "channel:buyback"],
] as const;

const PEOPLE = ["lei-jun", "lu-weibing", "founder", "ceo", "president"];

/** "Own": "does Lei Jun own shares?" asks for what he holds, and for no buyback. */
export function sharesOfPeople(draft: Draft): void {
  const { words, folded } = draft;
  if (!PEOPLE.some((who) => words.includes(who)) || !OWNS.test(folded)) return;
  drop(draft, "channel:buyback", "part:shares");
  if (!words.includes("ownership")) words.push("ownership");
}

/** "Sold", "bought" beside shares: "sold 750 million shares" is a placement, "bought 3.8 million shares" a buyback. */
export function ownShares(draft: Draft): void {
  if (!draft.said.has("part:shares") || draft.firms.length > 0 || isAboutFlow(draft)) return;
  for (const [word, channel] of DEALS)
    if (draft.words.includes(word)) {
      takeAway(draft, word);
      addTopic(draft, channel);
    }
}

/** "Buy": "did the company buy shares?" asks for a buyback and not for a rating. */
export function ownSharesBought(draft: Draft): void {
  const { said, firms } = draft;
  if (!said.has("part:shares") || !said.has("level:buy") || said.has("kind:rating")) return;
  if (firms.length > 0 || isAboutFlow(draft)) return;
  drop(draft, "level:buy");
  addTopic(draft, "channel:buyback");
}
