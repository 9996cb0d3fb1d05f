// "Target": what a firm says of a price, or what a company wants to reach.
import type { Draft } from "../draft.ts";
import { GOALS, PLANS } from "../vocabulary/forms.ts";
import { addTopic, drop, isAboutFlow, isOfFigures, replace, takeAway } from "../draft.ts";

/** "Target" beside a large number: "is the target 350,000?" is asked of something that is counted, and of no price. */
export function goalByNumber(draft: Draft): void {
  const large = draft.amounts.some(({ value, unit }) => unit === undefined && value >= 10_000);
  if (!large || !draft.said.has("kind:target")) return;
  drop(draft, "kind:target");
  if (!draft.words.includes("goal")) draft.words.push("goal");
}

/** "What targets has Xiaomi for 2025?" are goals of a company; an analyst has one for a price. */
export function goalsOfYear(draft: Draft): void {
  const { firms, folded, said, times, words } = draft;
  const yearly = times.some(({ span }) => /^\d{4}$/.test(span ?? ""));
  if (!said.has("kind:target") || firms.length > 0 || !yearly || !GOALS.test(folded)) return;
  drop(draft, "kind:target");
  if (!words.includes("goal")) words.push("goal");
}

/** "Target" beside a figure: "EV delivery target 2025" is a goal; else it is a price, and a "goal" beside it says nothing more. */
export function goalOrTarget(draft: Draft): void {
  if (!draft.said.has("kind:target")) return;
  if (isOfFigures(draft) && draft.firms.length === 0) drop(draft, "kind:target");
  else if (!draft.dropped.has("kind:target")) takeAway(draft, "goal");
}

/** What else than cars to hand over can be a goal beside "car". */
const OTHER_GOALS = ["deliver", "ship", "overseas", "revenue", "profit", "rd", "ai", "noa", "city", "driving", "plant"];

/** "Goal" of cars: "did it hit its EV goal?" asks for deliveries. */
export function goalOfCars({ ask, folded, words }: Draft): void {
  if (ask.includes("everything") || PLANS.test(folded)) return;
  if (words.includes("goal") && words.includes("car") && !words.some((word) => OTHER_GOALS.includes(word)))
    words.push("deliver");
}

/** "Money" for research or AI is spent on it: "the money for AI out of R&D". */
export function moneySpent(draft: Draft): void {
  const { words } = draft;
  if (!words.includes("rd") && !words.includes("ai")) return;
  // "How much cash is planned for AI?" asks for no proceeds.
  const cash = draft.ask.includes("proceeds") && !isAboutFlow(draft);
  if (cash) draft.ask = [...draft.ask.filter((one) => one !== "proceeds"), "value"];
  if (words.includes("budget")) return;
  if (cash) words.push("budget");
  else replace(draft, words.includes("cash") ? "cash" : "money", "budget");
}

/** "Planned" of a flow: "more shares than planned" is no goal of the company. */
export function plannedOfFlow(draft: Draft): void {
  if (draft.ofFlow && draft.said.has("part:planned")) takeAway(draft, "goal");
}

/** "Goal" of a firm: "Citi's goal for Xiaomi" is its target. */
export function goalOfFirm(draft: Draft): void {
  if (draft.firms.length === 0 || !draft.words.includes("goal") || isOfFigures(draft)) return;
  takeAway(draft, "goal");
  addTopic(draft, "kind:target");
}
