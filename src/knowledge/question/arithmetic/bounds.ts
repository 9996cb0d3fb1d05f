// Ranges and hedges: the ends of a figure, and what its hedge makes of a result.
import type { Figure } from "../../facts/base.ts";
import type { Computed } from "../types.ts";

export const lowOf = (f: Figure): number => ("value" in f ? f.value : f.low);
export const highOf = (f: Figure): number => ("value" in f ? f.value : f.high);

type Bound = NonNullable<Computed["hedge"]>;

/** On which side of the figure the true one may lie. */
export const bound = (f: Figure): Bound | undefined => {
  switch (f.hedge) {
    case "over":
    case "at least":
      return "over";
    case "under":
    case "up to":
    case "nearly":
      return "under";
    case "about":
      return "about";
    default:
      return undefined;
  }
};

/** What is divided by it, or taken away, turns its hedge round. */
export const opposite = (b: Bound | undefined): Bound | undefined =>
  b === "over" ? "under" : b === "under" ? "over" : b;

export const both = (a: Bound | undefined, b: Bound | undefined): Bound | undefined =>
  a === undefined ? b : b === undefined || a === b ? a : "about";

export const hedged = (hedge: Bound | undefined): { hedge?: Bound } => (hedge ? { hedge } : {});
