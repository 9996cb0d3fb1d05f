// What was seen in a text, for whoever wants to know how it is read.
import type { Spotted } from "./spot.ts";

export type Steps = { normalised: string; spotted: { text: string; as: string }[] };

export const stepsOf = (folded: string, spotted: readonly Spotted[]): Steps => ({
  normalised: folded,
  spotted: spotted.map((s) => ({ text: s.text, as: named(s) })),
});

function named(s: Spotted): string {
  switch (s.as) {
    case "name":
      return s.names.map(({ what, id }) => `${what} ${id}`).join(", ");
    case "terms":
      return s.terms.join(", ");
    case "time":
      return JSON.stringify(s.time);
    case "amount":
      return JSON.stringify(s.amount);
    default:
      return s.as;
  }
}
