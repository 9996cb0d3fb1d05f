// Quantities that the question brings together itself: shares at a price, two prices a share, one sale in a whole market.
import type { Flow } from "../../facts/flow.ts";
import { changeFrom } from "../arithmetic/changes.ts";
import { positionIn, shareOf } from "../arithmetic/ratios.ts";
import { product } from "../arithmetic/sums.ts";
import type { Reader } from "../reading.ts";
import { fits } from "../time.ts";
import type { Computed, Operand, Question } from "../types.ts";
import { pricePerShare } from "./flows.ts";
import type { Found } from "./found.ts";
import { closeNamed } from "./operands.ts";
import { isStructured } from "./shape.ts";

export async function findCombined(question: Question, reader: Reader): Promise<Found | undefined> {
  if (!isStructured(question)) return undefined;
  const terms = new Set(question.topics.map(({ term }) => term));
  const flow = async (channel: string): Promise<Flow | undefined> =>
    (await reader.facts("flow")).find((fact) => fact.channel === channel && (fact.amount ?? fact.shares));
  const placement = terms.has("channel:placement");
  const buyback = terms.has("channel:buyback");
  if (placement && buyback && pricesAsked(question, terms)) {
    const [sold, bought] = [await flow("placement"), await flow("buyback")].map((fact) => fact && priceOf(fact));
    return found(sold && bought && changeFrom(sold, bought));
  }
  if (
    (placement || buyback) &&
    terms.has("part:shares") &&
    question.ask.some((one) => one === "money" || one === "value")
  ) {
    const fact = await flow(placement ? "placement" : "buyback");
    const price = await closeNamed(question, reader);
    return found(fact?.shares && price && product({ fact, figure: fact.shares, field: "shares" }, price, "product"));
  }
  const ofRange = [...terms].find((term) => term.startsWith("part:range"));
  const sale = ofRange || terms.has("part:planned") ? await flow("placement") : undefined;
  const made = sale && ((ofRange && positionOf(sale, question)) || imaginedProceeds(sale, question, terms));
  if (made) return found(made);
  const part = question.ask.includes("share-of") || question.words.includes("share");
  if (terms.has("channel:equity-raising") && part && reader.named) {
    const own = await flow("placement");
    const market = (await reader.everything()).find(
      (fact): fact is Flow => fact.kind === "flow" && fact.channel === "equity-raising" && fits(fact, question.time),
    );
    if (own?.amount && market?.amount)
      return found(
        shareOf(
          { fact: own, figure: own.amount, field: "amount" },
          { fact: market, figure: market.amount, field: "amount" },
        ),
      );
  }
  return undefined;
}

const operand = (fact: Flow, figure: Operand["figure"], field: Operand["field"]): Operand => ({ fact, figure, field });

const rangeOf = ({ marketedRange }: Flow) => (marketedRange && "low" in marketedRange ? marketedRange : undefined);

/** "Where in the range was it priced?" */
function positionOf(fact: Flow, { ask, unit }: Question): Computed | undefined {
  const range = rangeOf(fact);
  const placed = ask.includes("where") || ask.includes("share-of") || unit === "%";
  const other = (["difference", "above-below", "change", "yes-no"] as const).some((one) => ask.includes(one));
  return placed && !other && range && fact.price
    ? positionIn(range, operand(fact, fact.price, "price"), operand(fact, range, "range"))
    : undefined;
}

/** What it would have brought at an end of its range, or with the shares that were planned. */
function imaginedProceeds(fact: Flow, { ask }: Question, terms: ReadonlySet<string>): Computed | undefined {
  if (!ask.includes("proceeds") && !ask.includes("total")) return undefined;
  const range = rangeOf(fact);
  const end = terms.has("part:range-low") ? range?.low : terms.has("part:range-high") ? range?.high : undefined;
  if (fact.shares && range && end !== undefined)
    return product(
      operand(fact, fact.shares, "shares"),
      operand(fact, { value: end, unit: range.unit }, "range"),
      "product",
    );
  return terms.has("part:planned") && fact.plannedShares && fact.price
    ? product(operand(fact, fact.plannedShares, "planned"), operand(fact, fact.price, "price"), "product")
    : undefined;
}

const pricesAsked = ({ ask }: Question, terms: ReadonlySet<string>): boolean =>
  terms.has("part:price") || ask.includes("mean") || ask.includes("per-share");

/** The price a share, stated or worked out. */
function priceOf(fact: Flow): Operand | undefined {
  const price = pricePerShare(fact);
  if (!price) return undefined;
  return "how" in price ? { fact, figure: { value: price.low, unit: price.unit }, field: "price" } : price;
}

const found = (computed: Computed | undefined): Found | undefined =>
  computed && { answer: { kind: "computed", computed: [computed] } };
