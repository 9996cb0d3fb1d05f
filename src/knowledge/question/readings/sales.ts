// What is sold, delivered and shipped: cars, phones, or money made.
import type { Draft } from "../draft.ts";
import { replace, takeAway } from "../draft.ts";
import { CARS, EARNED } from "../vocabulary/forms.ts";

/** A branch that is named by its cars: "小米汽车" alone asks of cars. */
export function branchOfCars({ spotted, topics, words }: Draft): void {
  const branch = spotted.some((one) => one.as === "name" && CARS.test(one.text));
  if (branch && topics.length === 0 && !words.includes("car")) words.push("car");
}

/** "Sales": "did sales grow?" asks for revenue, where nothing that is sold is named. */
export function salesGrown(draft: Draft): void {
  const { ask, topics, words } = draft;
  if (ask.includes("change") && !ask.includes("why") && topics.length === 0 && words.join(" ") === "sale")
    draft.words = ["revenue"];
}

/** "Platform": "devices on the platform": it is where they are, not what is asked about. */
export function onPlatform(draft: Draft): void {
  const { words } = draft;
  if (["iot", "device", "user", "interaction"].some((word) => words.includes(word))) takeAway(draft, "platform");
  // "Mobile users" use phones.
  const other = ["ship", "sale", "high-end", "model", "activity", "on-device"].some((word) => words.includes(word));
  if (words.includes("user") && !other) takeAway(draft, "phone");
}

/** "Model" of a car is no AI model: "first car model". */
export function modelOfCar(draft: Draft): void {
  if (
    draft.words.includes("car") &&
    !["ai", "cloud", "on-device", "parameter"].some((word) => draft.words.includes(word))
  )
    takeAway(draft, "model");
}

/** "Per car": "profit per vehicle" is asked of cars. */
export function perCar({ ask, words }: Draft): void {
  if (!ask.includes("per-unit") || words.includes("phone")) return;
  if (!words.includes("car")) words.push("car");
  // "What did each car sell for on average?" divides the revenue.
  const plain = words.every((word) => ["car", "deliver", "sale"].includes(word));
  if (plain && (ask.includes("mean") || ask.includes("money"))) words.push("revenue");
}

/** "Overseas": cars for abroad are shipped and not delivered: "deliveries overseas". */
export function carsOverseas(draft: Draft): void {
  const sold = ["deliver", "sale", "ship"].some((word) => draft.words.includes(word));
  if (sold && draft.words.includes("car")) replace(draft, "foreign", "overseas");
  const { words } = draft;
  if (!words.includes("overseas") || !(words.includes("deliver") || words.includes("car"))) return;
  takeAway(draft, "deliver", "sale");
  draft.words = [...new Set([...draft.words, "ship", "car"])];
}

/** "Sales" in a currency: "EV sales in USD" are revenue. */
export function salesInMoney(draft: Draft): void {
  const { amounts, unit, words } = draft;
  const money = [unit, ...amounts.map((amount) => amount.unit)].some((one) => /^[A-Z]{3}$/.test(one ?? ""));
  if (money && words.includes("car")) replace(draft, "sale", "revenue");
}

/** "Car sales": "how many cars were sold?" are deliveries, but where money or a reason is asked for. */
export function carsSold(draft: Draft): void {
  const { ask, words } = draft;
  const other = ["subsidy", "revenue", "increase"].some((word) => words.includes(word));
  if (words.includes("car") && !other && !ask.includes("why") && !ask.includes("when"))
    replace(draft, "sale", "deliver");
}

/** "Phone sales": phones that were sold are shipments; of dear ones alone, a growth of sales is told without a time. */
export function phonesSold(draft: Draft): void {
  const { ask, times, words } = draft;
  const phones = words.includes("phone") || words.includes("high-end");
  if (!phones || words.includes("car") || ask.includes("why")) return;
  const yearly = times.some(({ span }) => /^\d{4}$/.test(span ?? ""));
  if (yearly || !words.includes("high-end")) replace(draft, "sale", "ship");
}

/** "Bring in", "make": "how much did the cars bring in?" asks for their revenue. */
export function moneyEarned(draft: Draft): void {
  const { folded, words } = draft;
  if (!words.some((word) => SOLD.includes(word)) || words.includes("profit") || !EARNED.test(folded)) return;
  takeAway(draft, "attract", "business", "money", "sale", "cash");
  if (!draft.words.includes("revenue")) draft.words.push("revenue");
}

const SOLD = ["car", "phone", "iot", "tablet", "business"];

/** "Delivered" is said of cars, "shipped" of phones: "phones delivered", "cars shipped". */
export function shippedOrDelivered(draft: Draft): void {
  const { words } = draft;
  if (words.includes("phone") && !words.includes("car")) replace(draft, "deliver", "ship");
  if (words.includes("car") && !words.includes("overseas"))
    replace(draft, "ship", ...(words.includes("deliver") ? [] : ["deliver"]));
}
