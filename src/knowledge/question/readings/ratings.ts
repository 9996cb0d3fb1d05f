// What firms think: levels and their changes, and what speaks for and against.
import type { Draft } from "../draft.ts";
import { addTopic, drop, takeAway } from "../draft.ts";
import { OPINION, SAID } from "../vocabulary/forms.ts";

const LEVELS = ["level:buy", "level:sell", "level:hold"] as const;

const hasLevel = ({ said }: Draft): boolean => LEVELS.some((level) => said.has(level));

/** No firm and no rating is named. */
const isOfNoFirm = ({ said, firms }: Draft): boolean => firms.length === 0 && !said.has("kind:rating");

/** "Likes", "worried": "what does Goldman like about it?" asks why it rates so. */
export function opinionOfFirm({ firms, folded, ask }: Draft): void {
  if (firms.length > 0 && OPINION.test(folded)) ask.push("why");
}

/** "Say", "think", "take": "what does Jefferies say about it?" asks for all that the firm thinks, and not for its rating alone. */
export function saidByFirm(draft: Draft): void {
  const { ask, firms, folded, topics, words, times } = draft;
  const alone = topics.every(({ term }) => term === "kind:rating") && words.length + times.length === 0;
  if (firms.length !== 1 || !alone || !SAID.test(folded) || ask.some((one) => one !== "what")) return;
  draft.ask = [];
  drop(draft, "kind:rating");
}

/** "Bridge the gap": what could bring two firms together is told of all analysts. */
export function firmsReconciled(draft: Draft): void {
  if (draft.firms.length < 2 || !draft.words.includes("reconcile")) return;
  draft.firms = [];
  draft.ask = draft.ask.filter((one) => one !== "difference" && one !== "compare");
}

const MOODS = ["gloom", "confidence"];

/** "Upbeat", "nervous" of a firm: "why is Citi upbeat on it?" asks for its rating and the reason. */
export function moodOfFirm(draft: Draft): void {
  const { firms, words, said, ask } = draft;
  if (firms.length === 0 || !MOODS.some((mood) => words.includes(mood))) return;
  takeAway(draft, ...MOODS);
  ask.push("why");
  if (!said.has("kind:rating") && draft.words.length === 0) addTopic(draft, "kind:rating");
}

/** "Buy", "cut", "raise" beside other things and without a firm: "who buys the phones?", "was the budget cut?" rate nothing. */
export function levelsOfNoFirm(draft: Draft): void {
  const { said, words, subjects, ofFlow } = draft;
  if (!isOfNoFirm(draft) || !(ofFlow || words.length > 0 || subjects.length > 1)) return;
  if (said.has("level:buy") && words.length > 0) words.push("purchase");
  drop(draft, ...LEVELS);
  if (!said.has("kind:target")) drop(draft, "action:cut", "action:raise");
}

/** "Sell", "buy" of a firm: "Citi cut to sell" is said of a rating, and sells nothing. */
export function levelOfFirm(draft: Draft): void {
  if (draft.firms.length > 0 && hasLevel(draft)) takeAway(draft, "sale", "purchase");
}

/** What a change of a target is called where a rating is meant. */
const RATED = [
  ["action:cut", "action:downgrade"],
  ["action:raise", "action:upgrade"],
] as const;

/** "Cut", "raised" beside a rating: "who cut the rating", "Citi cut to sell" is a downgrade. */
export function changeOfRating(draft: Draft): void {
  const { said, firms } = draft;
  const rated = said.has("kind:rating") || (firms.length > 0 && hasLevel(draft));
  if (!rated || said.has("kind:target")) return;
  for (const [moved, change] of RATED)
    if (said.has(moved)) {
      drop(draft, moved);
      addTopic(draft, change);
    }
}

/** "Reiterate" without a firm: "did they reiterate the goal?" is said of no rating. */
export function reiteratedByNoFirm(draft: Draft): void {
  if (isOfNoFirm(draft)) drop(draft, "action:reiterate");
}

/** "Bull", "bear", "risk": "bull and bear case", "what risk worries Citi?" is what firms think, not the list of risks. */
export function casesOfFirms(draft: Draft): void {
  const { said, ask, firms, topics, words } = draft;
  const [high, low, why] = [ask.includes("highest"), ask.includes("lowest"), ask.includes("why")];
  // "Bull and bear case, short": whoever wants it short sells nothing.
  if (why && high && low) drop(draft, ...LEVELS);
  const others = topics.filter(({ term }) => !draft.dropped.has(term));
  const argued = why && (high || low) && !ask.includes("change") && others.length + words.length === 0;
  const ofRisk = words.includes("risk") && ((firms.length > 0 && why) || (high && low));
  if (!argued && !ofRisk) return;
  takeAway(draft, "risk");
  if (!said.has("kind:rating")) addTopic(draft, "kind:rating");
}
