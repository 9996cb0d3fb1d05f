// A price target: what a firm expects a share to be worth.
import { z } from "zod";
import { base, figure, slug } from "./base.ts";

export const target = z.strictObject({
  ...base,
  kind: z.literal("target"),
  firm: slug,
  action: z.enum(["initiate", "raise", "cut", "reiterate", "remove"]),
  price: figure,
  previous: figure.optional(),
});
export type Target = z.infer<typeof target>;

/** A firm's newer target in a currency replaces its older one in that currency. */
export const sameTarget = (fact: Target): string => `${fact.firm} ${fact.price.unit}`;
