// New shares that a company places: what it raised, what for, and the price that it is measured against.
import type { Draft } from "../draft.ts";
import { addTopic, drop, isAbout, takeAway } from "../draft.ts";
import { OF_CHINA, USES } from "../vocabulary/forms.ts";

/** "Use", "spend": "what did they use the placement for?" */
export function usesOfPlacement(draft: Draft): void {
  if (draft.said.has("channel:placement") && USES.test(draft.folded)) addTopic(draft, "part:purpose");
}

/** What a placement brings in. */
const PAID = new Set(["money", "cash", "goal", "budget", "purchase"]);

/** "Money": "what will they do with the money?" is that of a placement, unless a thread or the words name another. */
export function moneyOfPlacement(draft: Draft): void {
  const { said, flowing, firms, topics, words } = draft;
  const purpose = said.has("part:purpose") && !flowing && firms.length === 0;
  if (purpose && topics.every(({ term }) => term.startsWith("part:")) && words.every((word) => PAID.has(word)))
    addTopic(draft, "channel:placement");
  if (isAbout(draft, "channel:placement")) takeAway(draft, "cash");
}

/** "Why the bump from 750m to 800m?" asks for why it was made larger. */
export function whyEnlarged(draft: Draft): void {
  const { said, ask, amounts } = draft;
  const enlarged = said.has("action:raise") || said.has("ask:change");
  if (!ask.includes("why") || !enlarged || amounts.length !== 2 || !isAbout(draft, "channel:placement")) return;
  draft.ask = ["why"];
  addTopic(draft, "part:planned");
}

/** "More than planned?" beside a size is no goal of the company. */
export function plannedSize(draft: Draft): void {
  if (draft.said.has("part:planned") && draft.words.join() === "goal") takeAway(draft, "goal");
}

/** "Raise" alone: "how much did Xiaomi raise?" asks for the money of a placement. */
export function raised(draft: Draft): void {
  const { said, topics, firms, words, ask } = draft;
  if (!said.has("action:raise") || firms.length > 0 || words.some((word) => !PAID.has(word) && word !== "attract"))
    return;
  takeAway(draft, "attract");
  if (!topics.every(({ term }) => term === "action:raise")) return;
  drop(draft, "action:raise");
  addTopic(draft, "channel:placement");
  ask.push("proceeds");
}

/** "Raised" of nothing that is named: "how much money did they raise?" asks for what a placement brought in. */
export function raisedByNoName(draft: Draft): void {
  const { ask, topics, words, firms, flowing } = draft;
  const named = topics.length + firms.length > 0 || words.some((word) => !PAID.has(word));
  if (ask.includes("proceeds") && !named && !flowing) addTopic(draft, "channel:placement");
}

const WEEKDAY_NAMED = /^(?:monday|montag|周一)$/;

/** "Monday" beside its date: "monday 24 march close" is the close of a day, and not what a placement is measured against. */
export function mondayOfDate(draft: Draft): void {
  const dated = draft.times.some(({ span }) => /^\d{4}-\d{2}-\d{2}$/.test(span ?? ""));
  const named = draft.spotted.some(({ text }) => WEEKDAY_NAMED.test(text));
  if (dated && named && !draft.said.has("channel:placement")) drop(draft, "part:reference");
}

/** "Chinese", a quarter and shares sold: "chinese q1 equity raising" is that of all companies of the country. */
export function raisedByAll(draft: Draft): void {
  const quarter = draft.times.some(({ span }) => /Q[1-4]$/.test(span ?? ""));
  if (!quarter || !isAbout(draft, "channel:placement") || !OF_CHINA.test(draft.folded)) return;
  draft.topics = draft.topics.filter(({ term }) => term !== "channel:placement");
  addTopic(draft, "channel:equity-raising");
}

/** A close before a placement: "where did it close just before the placing?" is the one that it is measured against. */
export function referenceClose(draft: Draft): void {
  const { said, topics, ask } = draft;
  if (!said.has("channel:placement") || !said.has("measure:close") || !ask.includes("previous")) return;
  draft.ask = ask.filter((one) => one !== "previous" && one !== "yes-no");
  for (const topic of topics) delete topic.previous;
  addTopic(draft, "part:reference");
}

/** "Discount": "what was the discount to the close?" is that of a placement, and asks for no close. */
export function discount(draft: Draft): void {
  if (!draft.said.has("part:discount")) return;
  if (!draft.ofFlow) addTopic(draft, "channel:placement");
  drop(draft, "measure:close", "day-before");
}
