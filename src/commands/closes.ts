// The last known close of a share: what targets are measured against.
import type { Price } from "../knowledge/facts/price.ts";
import type { Context } from "./define.ts";

const MANY = 200;

/** The newest close by its day, known by `asOf`; in `unit` where one is wanted. */
export async function lastClose(subject: string, asOf: string, context: Context, unit?: string): Promise<Price | undefined> {
  const prices = await context.knowledge.facts({ subject, kind: "price", until: asOf, asOf, limit: MANY });
  return prices.find((fact) => fact.measure === "close" && fact.figure && (unit === undefined || fact.figure.unit === unit));
}
