// What somebody or something is: founder, business, place among others.
import { z } from "zod";
import { base, sentence } from "./base.ts";

export const profile = z.strictObject({
  ...base,
  kind: z.literal("profile"),
  attribute: z.string().regex(/^[a-z0-9][a-z0-9 &/-]{0,59}$/, "lower-case words"),
  value: sentence,
});
export type Profile = z.infer<typeof profile>;

/** A newer value of an attribute replaces the older one. */
export const sameProfile = (fact: Profile): string => fact.attribute;
