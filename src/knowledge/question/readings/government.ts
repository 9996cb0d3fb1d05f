// A capital that stands for its government.
import type { Draft } from "../draft.ts";
import { takeAway } from "../draft.ts";

/** Beside these "Beijing" is the government and not the city. */
const POLICY = [
  "channel:foreign-investment",
  "attract",
  "sector",
  "subsidy",
  "regulation",
  "summit",
  "manufacturing",
  "innovation",
];

/** "Beijing": "which sectors does Beijing want money for" is asked of China. */
export function capitalAsGovernment(draft: Draft): void {
  if (!draft.said.has("beijing") || !POLICY.some((term) => draft.said.has(term))) return;
  // What it "will" is what it wants.
  takeAway(draft, "beijing", "goal");
  draft.subjects.push("china");
}

/** "Founders", "CEOs" beside a summit: "who convened the roundtable of tech founders?" asks for no founder of a company. */
export function guestsOfSummit(draft: Draft): void {
  if (draft.words.includes("summit")) takeAway(draft, "founder", "ceo");
}
