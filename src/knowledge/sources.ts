// Where facts were read.
import { z } from "zod";
import { day, sentence, slug } from "./facts/base.ts";

export const source = z.strictObject({
  id: slug,
  /** What it reports, in our words where it prints no title. */
  title: sentence,
  /** Absent where the text at hand does not name one. */
  publisher: sentence.optional(),
  publishedOn: day,
  /** True where the text prints no date and its context gives it. */
  dateInferred: z.boolean().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** sha256 of the text with white space folded: recognises the text where there is no address. */
  contentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  language: z.string().regex(/^[a-z]{2}(-[A-Za-z]{2,4})?$/),
});
export type Source = z.infer<typeof source>;

/** Two records with the same identity are the same source: canonical address, else the text's hash, else the id. */
export function identity(s: Source): string {
  if (s.url) return canonical(s.url);
  return s.contentHash ? `sha256:${s.contentHash}` : `id:${s.id}`;
}

/** Host in lower case without www, no fragment, no tracking parameters, no trailing slash. */
function canonical(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_|fbclid$|gclid$)/.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const query = url.searchParams.toString();
  return `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}${query ? `?${query}` : ""}`;
}
