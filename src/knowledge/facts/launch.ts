// A product that came, or is said to come, to market.
import { z } from "zod";
import { base, figure, period, sentence } from "./base.ts";

export const launch = z.strictObject({
  ...base,
  kind: z.literal("launch"),
  product: sentence,
  category: sentence,
  stage: z.enum(["announced", "upcoming", "launched", "delayed"]),
  /** When it comes or came, as far as a source says. */
  when: period.optional(),
  details: sentence.optional(),
  /** Numbers that the source gives about the product: { "parameters": … }. */
  figures: z.record(sentence, figure).optional(),
});
export type Launch = z.infer<typeof launch>;

/** A product's newer stage replaces its older one. */
export const sameLaunch = (fact: Launch): string => fact.product.toLowerCase();
