// A digest as its owner ordered it, and what it has to say: the data that commands, views and bot/ share.
import { z } from "zod";
import type { Days, Entry } from "../knowledge/derive/novelty.ts";
import { type Kind, KINDS } from "../knowledge/facts/fact.ts";
import type { Firm } from "../knowledge/firms.ts";
import type { Source } from "../knowledge/sources.ts";
import type { Subject } from "../knowledge/subjects.ts";

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** For one member, or for one channel. */
export const MOST_DIGESTS = 10;

/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `at` is a local time as HH:MM; `zone` an IANA zone. */
export type Rhythm = { at: string; zone: string } & ({ every: "day" | "weekday" } | { every: "week"; on: Weekday });

const when = { at: z.string().regex(/^\d\d:\d\d$/), zone: z.string() };
const weekday = z.custom<Weekday>((given) => Number.isInteger(given) && Number(given) >= 1 && Number(given) <= 7);

export const digestOrder = z.object({
  rhythm: z.union([
    z.object({ ...when, every: z.enum(["day", "weekday"]) }),
    z.object({ ...when, every: z.literal("week"), on: weekday }),
  ]),
  /** Ids; null is the watchlist, as it is whenever the digest is made. */
  companies: z.array(z.string()).nullable(),
  /** Null: all. */
  kinds: z.array(z.enum(KINDS)).nullable(),
  /** What it does where nothing is new. */
  whenEmpty: z.enum(["silent", "line"]),
  locale: z.string().optional(),
});
export type DigestOrder = z.infer<typeof digestOrder>;

/** Why a digest does not come: its owner asked for it, its channel is gone or closed, or it cannot be made. */
export type PauseReason = "asked" | "gone" | "forbidden" | "broken";

export type Digest = DigestOrder & {
  /** Short, so that people can type it. */
  id: string;
  scope: "member" | "channel";
  nextAt: Date;
  paused?: PauseReason;
};

/** What a digest covers: news after `from` up to `to`, and dates that came after one local day, up to another. */
export type Span = { from: number; to: number; days: Days };

export type Contents = {
  id: string;
  span: Span;
  kinds: readonly Kind[] | null;
  /** The companies with something new, most material first, each with its own most material first. */
  groups: readonly { subject: Subject; entries: readonly Entry[] }[];
  sources: ReadonlyMap<string, Source>;
  firms: ReadonlyMap<string, Firm>;
  /** Nobody is on the watchlist that it follows. */
  nobody: boolean;
};

/** A digest that comes later than it should; `missed`: how many before it never came. */
export type Late = { due: Date; missed: number };
