// What was calculated, and from what.
import { whose } from "./whose.ts";

export const computed = {
  change: (from: string, to: string, difference: string, percent: string) =>
    `From ${from} to ${to}: ${difference}, ${percent}.`,
  upside: (percent: string, difference: string, from: string, to: string) =>
    `${percent} (${difference}) from ${from} to ${to}. That is arithmetic, not a forecast.`,
  ratio: (times: string, a: string, b: string) => `${times} times: ${a} against ${b}.`,
  "share-of": (percent: string, a: string, b: string) => `${percent}: ${a} out of ${b}.`,
  difference: (difference: string, percent: string, a: string, b: string) =>
    `${difference} (${percent}): from ${a} to ${b}.`,
  sum: (sum: string, list: string) => `${sum} together: ${list}.`,
  mean: (mean: string, list: string) => `${mean} on average: ${list}.`,
  "per-share": (price: string, total: string, count: string) => `${price} a share on average: ${total} for ${count}.`,
  "per-unit": (each: string, total: string, count: string) => `${each} each: ${total} by ${count}.`,
  rate: (rate: string, a: string, b: string) =>
    `${rate} to one, as implied by ${a} and ${b} in the same source; it is no rate of another day.`,
  proceeds: (total: string, count: string, price: string) => `Gross proceeds of ${total}: ${count} at ${price} each.`,
  product: (total: string, count: string, price: string) => `${total}: ${count} at ${price} each.`,
  rest: (left: string, whole: string, part: string) => `${left} are left: ${whole} without ${part}.`,
  less: (left: string, a: string, b: string) => `${left}: ${a} less ${b}.`,
  position: (percent: string, price: string, range: string) =>
    `${percent} of the way up from the bottom: ${price} in ${range}.`,
  points: (difference: string, before: string, after: string, from: string, to: string, basis: string) =>
    `${difference.replace("%", "")} percentage points: ${before} with ${from}, ${after} with ${to}, each from ${basis}.`,
  spread: (each: string, span: string, whole: string) => `${each} ${span} on average: ${whole}, spread evenly.`,
  spans: { "per-month": "a month", "per-quarter": "a quarter", "per-day": "a day" },
  moved: (difference: string, now: string, move: string) =>
    `${difference} on the day, worked out from ${now} and ${move}.`,
  "year-before": (value: string, now: string, growth: string) =>
    `${value} a year before, implied by ${now} and ${growth}.`,
  "day-before": (value: string, now: string, move: string) => `${value} the day before, implied by ${now} and ${move}.`,
  convert: (value: string, from: string) => `${value}: that is ${from}.`,
  "above-below": (a: string, side: "above" | "below" | "equal", b: string, difference: string, percent: string) =>
    side === "equal" ? `${a} is equal to ${b}.` : `${a} is ${difference} (${percent}) ${side} ${b}.`,
  "growth-needed": (from: string, to: string, difference: string, percent: string) =>
    `From ${from} to ${to}: growth of ${percent} (${difference}) would be needed.`,
};

/** The numbers that go into it. */
export const operand = {
  earlier: " before",
  growthOf: (growth: string) => `growth of ${growth}`,
  target: (firm: string, price: string) => `${whose(firm)} target of ${price}`,
  previousTarget: (firm: string, price: string) => `${whose(firm)} earlier target of ${price}`,
  close: (price: string, date: string) => `the close of ${price} on ${date}`,
  measure: (measure: string, price: string, date: string) => `the ${measure} of ${price} (${date})`,
  flow: (what: string, amount: string) => `${what} of ${amount}`,
  metric: (name: string, figure: string, period: string) => `${name} of ${figure}${period}`,
  ofProduct: (figure: string, product: string) => `${figure} of ${product}`,
  plain: (figure: string, name: string) => `${figure} ${name}`,
  named: {
    placementPrice: "the placement price",
    discount: "the discount on a share",
    averagePrice: "the average buyback price",
    planned: "the plan",
    shares: "the shares",
    reference: "the reference close",
    range: "the marketing range",
    placement: "the placement",
    buyback: "the buyback",
    southbound: "southbound money",
    "equity-raising": "equity raised",
    "foreign-investment": "foreign investment",
    move: "the move",
    growth: "the growth",
  } as Record<string, string>,
};

/** Results of numbers that are hedged. */
export const bounds = { over: "over", under: "less than", about: "about" };
