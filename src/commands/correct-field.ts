// One field of a fact with another value, as people type it.
import { type Fact, fact as factSchema } from "../knowledge/facts/fact.ts";

/** What makes a fact this one, and what is written down by itself. */
const FIXED = new Set(["id", "kind", "subject", "status", "recordedAt", "sources", "corrects", "reason"]);
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const RANGE = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/;
const CLEARED = "none";

/** The fields that it has and that may be corrected. */
export const fieldsOf = (fact: Fact): string[] => Object.keys(fact).filter((field) => !FIXED.has(field));

/** "stated-on" and "statedOn" are one; a field that the kind has and this fact has not may be given. */
export function withField(fact: Fact, field: string, to: string): Fact | "no-field" | "no-value" | "same" {
  const key = field.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (FIXED.has(key)) return "no-field";
  const before = (fact as Record<string, unknown>)[key];
  const fits = candidates(before, to).flatMap((value) => {
    const checked = factSchema.safeParse({ ...fact, [key]: value });
    return checked.success ? [checked.data] : [];
  });
  const [version] = fits;
  if (!version) return before === undefined ? "no-field" : "no-value";
  return JSON.stringify((version as Record<string, unknown>)[key]) === JSON.stringify(before) ? "same" : version;
}

/** Readings of what was typed, the likeliest first; the schema decides. */
function candidates(before: unknown, typed: string): unknown[] {
  if (typed.toLowerCase() === CLEARED) return [undefined];
  const number = NUMBER.test(typed) ? [Number(typed)] : [];
  return [...figures(before, typed), ...number, typed];
}

/** In the same unit. What else a source gave for it, and its hedge, were about the old number. */
function figures(before: unknown, typed: string): unknown[] {
  if (typeof before !== "object" || before === null || !("unit" in before)) return [];
  const { unit } = before;
  if (NUMBER.test(typed)) return [{ value: Number(typed), unit }];
  const [, low, high] = RANGE.exec(typed) ?? [];
  return low === undefined ? [] : [{ low: Number(low), high: Number(high), unit }];
}
