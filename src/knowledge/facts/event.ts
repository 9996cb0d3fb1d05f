// Something that happened or that somebody holds, where no other kind fits.
import { z } from "zod";
import { base, figure, period, sentence } from "./base.ts";

export const event = z.strictObject({
  ...base,
  kind: z.literal("event"),
  what: sentence,
  why: sentence.optional(),
  /** Whose view it is, where it is a view and not a happening. */
  viewOf: sentence.optional(),
  when: period.optional(),
  /** The numbers in it by name: { "site": { value: 52, unit: "hectares" } }. */
  figures: z.record(sentence, figure).optional(),
});
export type Event = z.infer<typeof event>;

/** Events replace nothing: each is itself. */
export const sameEvent = (fact: Event): string => fact.what.toLowerCase();
