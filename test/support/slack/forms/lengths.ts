// How much text blocks hold, all together.
import type { Json } from "../refusal.ts";

/** Every text below a value: what is written, not what it is called by. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Json).flatMap(([key, below]) =>
    key === "text" && typeof below === "string" ? [below] : textsIn(below),
  );
}

export const lengthOf = (value: unknown): number => textsIn(value).reduce((sum, one) => sum + one.length, 0);
