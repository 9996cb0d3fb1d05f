// Which facts hold an amount that a question names.
import type { Figure } from "../../facts/base.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Amount } from "../types.ts";

/** All figures of a fact. */
export function figuresOf(fact: Fact): Figure[] {
  const found: (Figure | undefined)[] = [];
  switch (fact.kind) {
    case "target":
      found.push(fact.price, fact.previous);
      break;
    case "flow":
      found.push(
        fact.amount,
        fact.shares,
        fact.price,
        fact.marketedRange,
        fact.plannedShares,
        fact.referencePrice,
        fact.discount,
        fact.share,
        fact.yoy,
      );
      break;
    case "price":
      found.push(fact.figure, fact.changePct);
      break;
    case "metric":
      found.push(fact.figure, fact.yoy, fact.previous);
      break;
    case "launch":
    case "event":
      found.push(...Object.values(fact.figures ?? {}));
      break;
    case "rating":
    case "profile":
      break;
  }
  return found.filter((figure) => figure !== undefined).flatMap((figure) => [figure, ...(figure.alsoGiven ?? [])]);
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const isSame = (n: number, value: number): boolean => Math.abs(n - value) <= Math.abs(value) * 1e-9;

/** "51 %" may well be said of 51.05 %. */
const ROUNDED = 0.25;

export function holds(fact: Fact, { value, unit }: Amount): boolean {
  return figuresOf(fact).some((figure) => {
    const numbers = "value" in figure ? [figure.value] : [figure.low, figure.high];
    const sameUnit =
      unit === undefined ||
      unit === figure.unit ||
      (isMoney(unit) && isMoney(figure.unit) && unit === "USD" && figure.unit === "HKD");
    const rounded = figure.unit === "%" && unit === "%" && Number.isInteger(value);
    return (
      sameUnit &&
      numbers.some((n) => isSame(Math.abs(n), value) || (rounded && Math.abs(Math.abs(n) - value) <= ROUNDED))
    );
  });
}

/** The amount as some fact holds it: "150.7, is that the target?" is said of millions or billions. */
export const asHeld = (amount: Amount, facts: readonly Fact[]): Amount =>
  [amount, ...[1e6, 1e9].map((size) => ({ ...amount, value: amount.value * size }))].find((one) =>
    facts.some((fact) => holds(fact, one)),
  ) ?? amount;

/** The amount itself, in its unit. */
export const isAmount = (figure: Figure | undefined, { value, unit }: Amount): boolean =>
  figure !== undefined &&
  "value" in figure &&
  (unit === undefined || unit === figure.unit) &&
  Math.abs(figure.value - value) <= Math.abs(value) * 1e-9;
