// A reported figure, a company's own goal, or somebody's estimate.
import { z } from "zod";
import { base, figure, period, sentence } from "./base.ts";

const shape = z.strictObject({
  ...base,
  kind: z.literal("metric"),
  /** Lower-case name: "revenue", "iot devices". One name, one measure. */
  metric: z.string().regex(/^[a-z0-9][a-z0-9 &/-]{0,59}$/, "lower-case words"),
  /** Absent where a source gives only the growth. */
  figure: figure.optional(),
  /** What it covers or when it held; absent where no source says. */
  period: period.optional(),
  /** Growth against the same period a year before, in percent. */
  yoy: figure.optional(),
  /** What it was before, where the same source says. */
  previous: figure.optional(),
  basis: z.enum(["reported", "guidance", "estimate"]),
  /** What the number is part of or about, where the name does not say it. */
  detail: sentence.optional(),
});
export const metric = shape.refine((m) => m.figure !== undefined || m.yoy !== undefined, {
  path: ["figure"],
  error: "a figure or a yoy is needed",
});
export type Metric = z.infer<typeof metric>;

/** The same metric of the same period on the same basis. */
export const sameMetric = (fact: Metric): string => `${fact.metric} ${fact.period ?? ""} ${fact.basis}`;
