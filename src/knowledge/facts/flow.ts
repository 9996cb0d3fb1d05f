// Money that moves into or out of a share: southbound purchases, buybacks, placements.
import { z } from "zod";
import { base, figure, period, sentence } from "./base.ts";

export const CHANNELS = ["southbound", "buyback", "placement", "equity-raising", "foreign-investment"] as const;

export const flow = z.strictObject({
  ...base,
  kind: z.literal("flow"),
  channel: z.enum(CHANNELS),
  /** "in" is money into the share or the company, "out" is money out of it. */
  direction: z.enum(["in", "out"]),
  /** The total, never a price per share. */
  amount: figure.optional(),
  shares: figure.optional(),
  /** Per share. */
  price: figure.optional(),
  /** A placement: the range it was marketed in, the size first planned, the close it is measured against. */
  marketedRange: figure.optional(),
  plannedShares: figure.optional(),
  referencePrice: figure.optional(),
  /** Percent below the reference price, as the source states it. */
  discount: figure.optional(),
  /** Part of a whole, in percent, and of what. */
  share: figure.optional(),
  shareOf: sentence.optional(),
  /** Growth against the same period a year before, in percent. */
  yoy: figure.optional(),
  /** Its place among others: 1 is the highest. */
  rank: z.int().min(1).optional(),
  period,
  purpose: sentence.optional(),
});
export type Flow = z.infer<typeof flow>;

/** The same channel over the same period. */
export const sameFlow = (fact: Flow): string => `${fact.channel} ${fact.period}`;
