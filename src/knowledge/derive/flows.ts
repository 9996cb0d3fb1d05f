// Capital flows: what a share cost on average, what a placement brought in, how long money has flowed one way.
import type { Flow } from "../facts/flow.ts";
import type { Figure } from "../facts/base.ts";
import { middle } from "./figures.ts";

const CURRENCY = /^[A-Z]{3}$/;

/** Total divided by shares; undefined where the source gives the price itself or one of the two is missing. */
export function averagePrice(flow: Flow): { value: number; unit: string } | undefined {
  if (flow.price || !flow.amount || !flow.shares || middle(flow.shares) === 0 || !CURRENCY.test(flow.amount.unit))
    return undefined;
  return { value: middle(flow.amount) / middle(flow.shares), unit: flow.amount.unit };
}

/** Shares times price, in the currency of the price. */
export function grossProceeds(flow: Flow): { value: number; unit: string } | undefined {
  if (!flow.shares || !flow.price) return undefined;
  return { value: middle(flow.shares) * middle(flow.price), unit: flow.price.unit };
}

/** Percent of the price below the reference price. */
export function discount(price: Figure | undefined, reference: Figure | undefined): number | undefined {
  if (!price || !reference || price.unit !== reference.unit || middle(reference) === 0) return undefined;
  return (1 - middle(price) / middle(reference)) * 100;
}

export type Streak = { direction: Flow["direction"]; facts: Flow[] };

/** The newest daily flows of one direction in a row, newest first; undefined below two. Only days that are recorded count. */
export function streak(daily: readonly Flow[]): Streak | undefined {
  const direction = daily[0]?.direction;
  if (!direction) return undefined;
  const end = daily.findIndex((flow) => flow.direction !== direction);
  const facts = end < 0 ? [...daily] : daily.slice(0, end);
  return facts.length < 2 ? undefined : { direction, facts };
}

/** Sum by currency, money out counted as negative. */
export function netByUnit(flows: readonly Flow[]): { unit: string; value: number; facts: Flow[] }[] {
  const counted = flows.filter((flow) => flow.amount && CURRENCY.test(flow.amount.unit));
  return [...Map.groupBy(counted, (flow) => flow.amount!.unit)].map(([unit, facts]) => ({
    unit,
    value: facts.reduce((sum, flow) => sum + middle(flow.amount!) * (flow.direction === "in" ? 1 : -1), 0),
    facts,
  }));
}
