// A price of a share or index, or a market value: always of a day, never live.
import { z } from "zod";
import { base, figure, sentence } from "./base.ts";

export const MEASURES = [
  "close",
  "intraday-high",
  "record-high",
  "52-week-high",
  "52-week-low",
  "market-cap",
  "change",
] as const;

const shape = z.strictObject({
  ...base,
  kind: z.literal("price"),
  measure: z.enum(MEASURES),
  /** The price; absent where a source gives only the change. */
  figure: figure.optional(),
  /** Signed, in percent: what the share moved by, over `over` where a source says. */
  changePct: figure.optional(),
  /** "day", "2024", "since the start of 2025". Absent: no source states the time frame. */
  over: sentence.optional(),
  why: sentence.optional(),
});
export const price = shape.refine((p) => p.figure !== undefined || p.changePct !== undefined, {
  path: ["figure"],
  error: "a figure or a changePct is needed",
});
export type Price = z.infer<typeof price>;

/** A measure's newer value in a currency replaces its older one. */
export const samePrice = (fact: Price): string => priceOf(fact.measure, fact.figure?.unit ?? "%");

export const priceOf = (measure: Price["measure"], unit: string): string => `${measure} ${unit}`;
