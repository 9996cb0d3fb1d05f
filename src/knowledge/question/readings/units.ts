// Currencies and percent: whether a rate, an amount or a number is wanted.
import type { Draft } from "../draft.ts";
import { replace } from "../draft.ts";
import { MANY_PERCENT, RATE } from "../vocabulary/forms.ts";

/** "Rate", "USDHKD", "换算": "what exchange rate does that imply?" */
export function rateOfCurrencies(draft: Draft): void {
  if (!RATE.test(draft.folded)) return;
  draft.ask.push("rate");
  // 汇率: nothing of it is the weather.
  replace(draft, "weather");
}

/** "How many": "how many HKD" asks for an amount of money and not for a number of things. */
export function amountOfMoney({ ask, unit, folded }: Draft): void {
  const at = ask.indexOf("count");
  if (unit && at >= 0 && (/^[A-Z]{3}$/.test(unit) || MANY_PERCENT.test(folded))) ask.splice(at, 1, "value");
}
