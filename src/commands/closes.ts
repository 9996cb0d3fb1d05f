// The last known close of a share: what targets are measured against.
import type { InForce } from "../knowledge/derive/targets.ts";
import { type Price, priceOf } from "../knowledge/facts/price.ts";
import type { Context } from "./define.ts";

/** The newest close in each currency of the targets, by its day, as far as it was known on `day`. */
export async function lastCloses(
  subject: string,
  day: string,
  targets: readonly InForce[],
  { knowledge }: Context,
): Promise<Map<string, Price>> {
  const closes = new Map<string, Price>();
  for (const unit of new Set(targets.map((target) => target.price.unit))) {
    const same = priceOf("close", unit);
    const [close] = await knowledge.facts({ subject, kind: "price", same, until: day, asOf: day, limit: 1 });
    if (close) closes.set(unit, close);
  }
  return closes;
}
