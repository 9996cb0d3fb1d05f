// What an analyst firm thinks of a company.
import { z } from "zod";
import { base, sentence, slug } from "./base.ts";

const level = z.int().min(1).max(5);

/** `rating` is as printed; `level` puts it on one scale: 1 strong sell, 2 sell, 3 hold, 4 buy, 5 strong buy. */
export const rating = z.strictObject({
  ...base,
  kind: z.literal("rating"),
  firm: slug,
  action: z.enum(["initiate", "upgrade", "downgrade", "reiterate", "suspend", "comment"]),
  rating: sentence.optional(),
  level: level.optional(),
  /** The rating before this one; `described` where the source does not name it. */
  previous: z
    .strictObject({ rating: sentence.optional(), level: level.optional(), described: sentence.optional() })
    .optional(),
  /** The reasoning, or the tone where no rating is named. */
  stance: sentence.optional(),
});
export type Rating = z.infer<typeof rating>;

/** A firm's newer rating replaces its older one. */
export const sameRating = (fact: Rating): string => fact.firm;
