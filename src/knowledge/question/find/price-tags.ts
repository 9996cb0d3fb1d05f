// "What does a Xiaomi car cost?": no source gives the price of a product, and what is known of its sales is no price.
import type { Question } from "../types.ts";
import { type Found, refused } from "./found.ts";

const PRODUCTS: ReadonlySet<string> = new Set(["phone", "car", "iot", "device", "high-end", "overseas"]);
const PRICED = ["money", "per-unit", "per-share"] as const;
const ASIDE: ReadonlySet<string> = new Set(["money", "per-unit", "per-share", "mean", "value", "what", "list"]);

export async function findPriceTag({ ask, words, ...question }: Question): Promise<Found | undefined> {
  const { topics, firms, strange, amounts } = question;
  const alone = topics.length + firms.length + strange.length + amounts.length === 0;
  const products = words.length > 0 && words.every((word) => PRODUCTS.has(word));
  const priced = PRICED.some((one) => ask.includes(one)) && ask.every((one) => ASIDE.has(one));
  // What the car division took in for each car is known, as a bound.
  const perCar = words.includes("car") && !ask.includes("money");
  if (!alone || !products || !priced || perCar) return undefined;
  return { answer: refused({ reason: "not-stated", what: "price" }) };
}
