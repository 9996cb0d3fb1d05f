// Arithmetic on figures. A range counts as its middle; a hedge is the caller's to show.
import type { Figure } from "../facts/base.ts";

export const middle = (f: Figure): number => ("value" in f ? f.value : (f.low + f.high) / 2);

export type Change = { difference: number; percent: number; unit: string };

/** From one figure to another in the same unit; undefined where the units differ or there is nothing to divide by. */
export function change(from: Figure, to: Figure): Change | undefined {
  if (from.unit !== to.unit || middle(from) === 0) return undefined;
  const difference = middle(to) - middle(from);
  return { difference, percent: (difference / middle(from)) * 100, unit: from.unit };
}

/** The figure itself or the same amount as also given, in a unit. */
export function inUnit(f: Figure, unit: string): Figure | undefined {
  return f.unit === unit ? f : f.alsoGiven?.find((other) => other.unit === unit);
}
