// Whether a fact lies in the time that is asked about.
import { dayOf, type Fact } from "../facts/fact.ts";
import { parsePeriod, type Span } from "../period.ts";
import type { Time } from "./types.ts";

const FIRST = "0000-00-00";
const LAST = "9999-99-99";

export const isTimed = (time: Time): boolean => Object.keys(time).length > 0;

/** The span of days that is asked about; undefined where all times are. */
export function spanOf({ span, since, until }: Time): Span | undefined {
  if (span !== undefined) return parsePeriod(span);
  if (since === undefined && until === undefined) return undefined;
  return { ...(since ? { from: since } : {}), ...(until ? { to: until } : {}) };
}

const overlaps = (a: Span, b: Span): boolean =>
  (a.from ?? FIRST) <= (b.to ?? LAST) && (b.from ?? FIRST) <= (a.to ?? LAST);
const within = (inner: Span, outer: Span): boolean =>
  (inner.from ?? FIRST) >= (outer.from ?? FIRST) && (inner.to ?? LAST) <= (outer.to ?? LAST);

/** What the fact covers: its period or window, else its day. */
export function coverOf(fact: Fact): Span {
  const period =
    fact.kind === "metric" || fact.kind === "flow"
      ? fact.period
      : fact.kind === "launch" || fact.kind === "event"
        ? fact.when
        : undefined;
  return (period === undefined ? undefined : parsePeriod(period)) ?? { from: dayOf(fact), to: dayOf(fact) };
}

/** Quarters without a year fit any year. */
const QUARTER = /^Q([1-4])$/;

export function fits(fact: Fact, time: Time): boolean {
  // Stated later, but of a time that was over by then: "as of January" is asked of what held in January.
  const covered =
    (fact.kind === "metric" || fact.kind === "flow") && fact.period !== undefined ? coverOf(fact).to : undefined;
  if (time.asOf !== undefined && fact.statedOn > time.asOf && !(covered !== undefined && covered <= time.asOf))
    return false;
  const quarter = time.span === undefined ? null : QUARTER.exec(time.span);
  if (quarter)
    return (fact.kind === "metric" || fact.kind === "flow") && (fact.period?.endsWith(`-Q${quarter[1]}`) ?? false);
  const wanted = spanOf(time);
  if (!wanted) return true;
  const cover = coverOf(fact);
  // A price belongs to a span too when the article says so in words: "2024".
  if (fact.kind === "price" && fact.over === time.span) return true;
  // A figure of a year does not answer for one of its quarters; one without a period holds when it was stated.
  if (fact.kind === "metric")
    return fact.period === undefined
      ? within({ from: fact.statedOn, to: fact.statedOn }, wanted)
      : within(cover, wanted) || same(cover, wanted);
  const stated =
    fact.kind === "launch" || fact.kind === "profile" ? { from: fact.statedOn, to: fact.statedOn } : undefined;
  return overlaps(cover, wanted) || (stated !== undefined && overlaps(stated, wanted));
}

const same = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;
