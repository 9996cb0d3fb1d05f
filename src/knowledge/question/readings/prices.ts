// Prices of the share: named or only meant, claimed, of a day or of 52 weeks.
import { claimedPrices, PRICED } from "../claims.ts";
import type { Draft } from "../draft.ts";
import { addTopic, drop, isOfFigures, takeAway } from "../draft.ts";
import { LAST_YEAR, LOW, OUTPERFORMED, PAID, SINCE_NEW_YEAR, STOCK, WEEKS_52 } from "../vocabulary/forms.ts";

/** "Stock", "shares" alone: "and the stock?" asks for its price. */
export function stockAlone(draft: Draft): void {
  if (draft.topics.length === 0 && STOCK.test(draft.folded)) addTopic(draft, "kind:price");
}

/** Nothing but a day: "what did Lenovo do the day Xiaomi hit 43.05?" asks how the share moved. */
export function moveOfDay(draft: Draft): void {
  if (draft.day?.ofShare) addTopic(draft, "measure:change");
}

/** "Beat" between two companies and on a day: "did BYD beat Lenovo that day?" sets their shares side by side. */
export function beatenByAnother(draft: Draft): void {
  const { ask, words, subjects, times, topics } = draft;
  if (subjects.length < 2 || topics.length > 0 || times.length === 0 || words.join(" ") !== "expectation") return;
  takeAway(draft, "expectation");
  ask.push("change", "compare");
}

/** "Gain from 1 January to 7 February": nobody profits from anything there. */
const GAINED = new Set(["share", "beneficiary"]);
const NEW_YEAR = /^\d{4}-01-01(?:\.\.|$)/;

/** "Ytd" and no figure: "how much was the stock up ytd in February?" asks how the share moved. */
export function moveSinceNewYear(draft: Draft): void {
  const { folded, topics, words, firms, times } = draft;
  const other = topics.some(({ term }) => term !== "kind:price") || words.some((word) => !GAINED.has(word));
  const fromNewYear = times.some(({ span, since }) => NEW_YEAR.test(span ?? since ?? ""));
  if (other || firms.length > 0 || !(fromNewYear || SINCE_NEW_YEAR.test(folded))) return;
  drop(draft, "kind:price");
  takeAway(draft, ...GAINED);
  addTopic(draft, "measure:change");
}

/** "Share" that rose or fell: "how much did the share gain that day?", "how deep was Thursday's dip?" asks for no part of a whole. */
export function shareMoved(draft: Draft): void {
  const { ask, topics, words, firms } = draft;
  if (!ask.includes("change") || topics.length + firms.length > 0 || words.length === 0) return;
  if (!words.every((word) => word === "share" || (word === "dip" && !ask.includes("why")))) return;
  takeAway(draft, "share", "dip");
  addTopic(draft, "measure:change");
}

/** A bare number beside a price: "was the close 41?" claims it. */
export function pricesClaimed({ terms, ask, amounts, spotted, folded }: Draft): void {
  if (amounts.length > 0 || !ask.includes("yes-no") || !terms.some(({ term }) => PRICED.test(term))) return;
  amounts.push(...claimedPrices(spotted, folded));
}

/** "At 57", "57 each": "were the shares sold at 57?" claims what was paid, and not how many there were. */
export function pricePaidClaimed(draft: Draft): void {
  const { ask, amounts, spotted, folded } = draft;
  if (!ask.includes("yes-no") || !draft.topics.some(({ term }) => DEAL.test(term)) || !PAID.test(folded)) return;
  if (amounts.length === 0) amounts.push(...claimedPrices(spotted, folded));
  if (amounts.some(({ value }) => value >= 1000)) return;
  draft.topics = draft.topics.filter(({ term }) => term !== "part:shares");
  addTopic(draft, "part:price");
}

const DEAL = /^(?:channel:(?:placement|buyback)|part:shares)$/;

const OF_YEAR = /^(?:measure:record-high|kind:price)$/;

/** "High", "low", "range" beside 52 weeks or twelve months: "low and high of 52 weeks", "the highest it traded in the last year". */
export function weeks52(draft: Draft): void {
  const year = draft.ask.includes("highest") || draft.said.has("measure:record-high");
  if (LAST_YEAR.test(draft.folded) && year && draft.topics.every(({ term }) => OF_YEAR.test(term))) {
    draft.topics = [{ term: "measure:52-week-high" }];
    draft.times = [];
    return;
  }
  if (!WEEKS_52.test(draft.folded)) return;
  for (const topic of draft.topics)
    if (topic.term === "measure:record-high" || topic.term === "part:range" || topic.term === "kind:price")
      topic.term = "measure:52-week-high";
  if (LOW.test(draft.folded)) addTopic(draft, "measure:52-week-low");
}

/** "Worth", "cost" alone: "what is it worth?" asks for the price. */
export function moneyAlone(draft: Draft): void {
  if (draft.ask.includes("money") && draft.topics.length + draft.words.length === 0) addTopic(draft, "kind:price");
}

/** "Why did Geely outperform?" asks for no rating. */
export function outperformed(draft: Draft): void {
  if (draft.firms.length > 0 || !OUTPERFORMED.test(draft.folded)) return;
  drop(draft, "level:buy");
  draft.ask.push("change");
}

/** A trillion is said of nothing but the market value: "what was behind the surge to a trillion?" */
export function trillions(draft: Draft): void {
  const { amounts, topics, words, firms, ask } = draft;
  if (amounts.length !== 1 || amounts[0]!.value !== 1e12 || topics.length + words.length + firms.length > 0) return;
  addTopic(draft, "measure:market-cap");
  if (!ask.includes("yes-no")) draft.amounts = [];
}

/** "Price", "rating" of other things and without a firm: "price of the tablet", "rating of the phone". */
export function priceOfThings(draft: Draft): void {
  const { ask, words, firms } = draft;
  const thing = isOfFigures(draft) || words.includes("tablet") || words.includes("subsidy");
  if (!thing || firms.length > 0) return;
  if (draft.said.has("kind:price")) ask.push("money");
  drop(draft, "kind:price");
  // "Which bank likes the AI story?" asks for a firm.
  if (!ask.includes("who")) drop(draft, "kind:rating");
}
