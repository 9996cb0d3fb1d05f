// Whom facts are about: companies with their listings, and the indices, sectors, countries and institutions around them.
import { z } from "zod";
import { slug } from "./facts/base.ts";

const name = z.string().min(1).max(100);

const SUBJECT_TYPES = ["company", "index", "sector", "country", "institution"] as const;

export const subject = z.strictObject({
  id: slug,
  type: z.enum(SUBJECT_TYPES),
  name,
  /** Exchange and code as the exchange writes it: HK 1810, OTC XIACF. */
  listings: z
    .array(z.strictObject({ exchange: z.string().regex(/^[A-Z]{2,6}$/), code: z.string().regex(/^[A-Z0-9.-]{1,12}$/) }))
    .optional(),
  isin: z
    .string()
    .regex(/^[A-Z]{2}[A-Z0-9]{9}\d$/)
    .optional(),
  /** Other names, in any script. */
  aliases: z.array(name).optional(),
});
export type Subject = z.infer<typeof subject>;

/** Every form in which people write a listing: 1810.HK, HK:1810, HK1810, 1810, 01810. */
function listingNames({ exchange, code }: { exchange: string; code: string }): string[] {
  const codes = /^\d+$/.test(code) ? [code.replace(/^0+/, ""), code.padStart(4, "0"), code.padStart(5, "0")] : [code];
  return [...new Set([code, ...codes])].flatMap((c) => [c, `${c}.${exchange}`, `${exchange}:${c}`, `${exchange}${c}`]);
}

/** All names of a subject, the one to show first. */
export const subjectNames = (s: Subject): string[] => [
  s.name,
  ...(s.aliases ?? []),
  ...(s.listings ?? []).flatMap(listingNames),
  ...(s.isin ? [s.isin] : []),
];

/** "1810.HK": the first listing as people write it, or undefined where there is none. */
export function ticker(s: Subject): string | undefined {
  const first = s.listings?.[0];
  if (!first) return undefined;
  return first.exchange === "HK" ? `${first.code}.HK` : first.code;
}
