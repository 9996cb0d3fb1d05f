// What every kind of fact shares: who said it, when, about whom, and where it was read.
import { z } from "zod";
import { isPeriod } from "../period.ts";

/** Lower-case letters, digits and hyphens: the form of every identifier. */
export const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, "lower-case letters, digits and hyphens, at most 60");

/** A calendar day, `2025-12-18`. */
export const day = z.iso.date();

/** A span of time as people write it: see period.ts for the forms. */
export const period = z
  .string()
  .refine(isPeriod, "2025, 2025-Q3, 2025-H1, 2025-12, 2025-12-18, from..to, ..to or from..");

const sentence = z.string().min(1).max(500);

export const HEDGES = ["over", "at least", "about", "nearly", "under", "up to"] as const;

/** An ISO 4217 code, "%", or what is counted ("devices", "shares"). */
const unit = z.string().min(1).max(40);
const hedge = z.enum(HEDGES);
const one = { value: z.number(), unit, hedge: hedge.optional() };
const range = { low: z.number(), high: z.number(), unit, hedge: hedge.optional() };
const forwards = ({ low, high }: { low: number; high: number }) => low <= high;
const BACKWARDS = "low is above high";
const alsoGiven = z.array(z.union([z.strictObject(one), z.strictObject(range).refine(forwards, BACKWARDS)])).optional();

/** A number as a source gives it: a value or a range, its unit, its hedge, and the same amount in other units. */
export const figure = z.union([
  z.strictObject({ ...one, alsoGiven }),
  z.strictObject({ ...range, alsoGiven }).refine(forwards, BACKWARDS),
]);
export type Figure = z.infer<typeof figure>;

export const base = {
  id: slug,
  subject: slug,
  /** When the source said it: answers "as of". */
  statedOn: day,
  /** When it happened or held, where that is another day than `statedOn`. */
  on: day.optional(),
  /** When Footnote learnt it: answers "what is new". */
  recordedAt: z.iso.datetime(),
  sources: z
    .array(z.strictObject({ source: slug, quote: sentence.optional() }))
    .min(1)
    .max(50)
    .refine(
      (all) => all.length === 1 || new Set(all.map(({ source }) => source)).size === all.length,
      "each source once",
    ),
  /** The person or body that the source names as saying it. */
  saidBy: sentence.optional(),
  /** Fields that no source states and that follow from its context. */
  inferred: z.array(z.string()).optional(),
  /** What a reader must know to take it rightly: an unclear measure, a missing time frame. */
  remark: sentence.optional(),
  status: z.enum(["draft", "published", "retracted"]),
  corrects: slug.optional(),
  /** Why it was corrected or retracted. */
  reason: sentence.optional(),
};
export { sentence };
