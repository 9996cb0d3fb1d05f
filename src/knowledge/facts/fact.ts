// The closed union of all kinds, and the two things that every reader asks of a fact: what it is about, and of which day.
import { z } from "zod";
import { event, sameEvent } from "./event.ts";
import { flow, sameFlow } from "./flow.ts";
import { launch, sameLaunch } from "./launch.ts";
import { metric, sameMetric } from "./metric.ts";
import { price, samePrice } from "./price.ts";
import { profile, sameProfile } from "./profile.ts";
import { rating, sameRating } from "./rating.ts";
import { sameTarget, target } from "./target.ts";

export const fact = z.discriminatedUnion("kind", [rating, target, flow, launch, price, metric, event, profile]);
export type Fact = z.infer<typeof fact>;
export type Kind = Fact["kind"];
export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>;

export const KINDS = [
  "rating",
  "target",
  "flow",
  "launch",
  "price",
  "metric",
  "event",
  "profile",
] as const satisfies Kind[];

/** Two facts of one subject and kind with the same key say the same thing at different times: the newer supersedes. */
export function sameThing(fact: Fact): string {
  switch (fact.kind) {
    case "rating":
      return sameRating(fact);
    case "target":
      return sameTarget(fact);
    case "flow":
      return sameFlow(fact);
    case "launch":
      return sameLaunch(fact);
    case "price":
      return samePrice(fact);
    case "metric":
      return sameMetric(fact);
    case "event":
      return sameEvent(fact);
    case "profile":
      return sameProfile(fact);
  }
}

/** The day that places a fact in time: when it happened, else when it was stated. */
export const dayOf = (fact: Fact): string => fact.on ?? fact.statedOn;

/** The analyst firm behind a fact, where its kind has one. */
export const firmOf = (fact: Fact): string | undefined =>
  fact.kind === "rating" || fact.kind === "target" ? fact.firm : undefined;
