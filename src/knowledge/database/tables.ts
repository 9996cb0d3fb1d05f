// The tables as TypeScript sees them. `body` is the whole record as JSON; the columns beside it are what is asked by
// (`name` in small letters: it only orders).
import type { Generated } from "kysely";

export type KnowledgeTables = {
  subjects: { id: string; name: string; body: string };
  firms: { id: string; name: string; body: string };
  sources: { id: string; identity: string; published_on: string; body: string };
  facts: {
    subject: string;
    kind: string;
    day: string;
    id: string;
    same: string;
    firm: string | null;
    stated_on: string;
    /** 1: published and not replaced by a correction; 0: a draft, corrected or retracted. */
    live: number;
    body: string;
  };
  fact_sources: { source: string; kind: string; fact: string };
  /** What happened to a fact after it was added, oldest first; `by` is the correcting fact or the confirming source. */
  changes: {
    fact: string;
    at: string;
    change: "published" | "corrected" | "retracted" | "restored" | "confirmed";
    by: string | null;
    reason: string | null;
  };
  /** What was written that is news to readers, in the order of writing; `items` as JSON: see news.ts. */
  news: { seq: Generated<number>; at: string; items: string };
  /** Running totals: see tallies.ts. */
  tallies: { about: string; kind: string; n: number; newest: string };
  /** One-line memory: the revision of the names, which library is loaded. */
  marks: { name: string; value: string };
};
