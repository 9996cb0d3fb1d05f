// The last known close of a share: what targets are measured against.
import { type Price, priceOf } from "../knowledge/facts/price.ts";
import type { Context } from "./define.ts";

const MANY = 50;

/** The newest close by its day, known by `asOf`; in `unit` where one is wanted, else of the newest prices. */
export async function lastClose(subject: string, asOf: string, context: Context, unit?: string): Promise<Price | undefined> {
  const query = { subject, kind: "price", until: asOf, asOf } as const;
  const prices = await context.knowledge.facts(unit ? { ...query, same: priceOf("close", unit), limit: 1 } : { ...query, limit: MANY });
  return prices.find((fact) => fact.measure === "close" && fact.figure);
}
