// A question while it is read: what was seen in its text, and what the readings have decided of it so far.
import type { DayNamed } from "./day-named.ts";
import type { Spotted } from "./spot.ts";
import type { Amount, Ask, Time, Topic } from "./types.ts";

export type Term = { term: string; at: number };

export type Draft = {
  // Seen, and changed by no reading.
  readonly folded: string;
  /** All that is asked, also what only names a day. */
  readonly whole: readonly Spotted[];
  readonly spotted: readonly Spotted[];
  /** Terms of the vocabulary, each as often as it stands there. */
  readonly terms: readonly Term[];
  /** The same, to ask whether one was said at all. */
  readonly said: ReadonlySet<string>;
  readonly numbers: readonly string[];
  readonly strange: readonly string[];
  /** The event that it counts its time from: "since the placement". */
  readonly anchor: Pick<Time, "event" | "reach"> | undefined;
  readonly unit: string | undefined;
  /** The day, where it is named by what happened on it. */
  readonly day: DayNamed | undefined;
  /** The thread speaks of a flow of money. */
  readonly flowing: boolean;

  // Decided, one reading after another.
  ask: Ask[];
  topics: Topic[];
  words: string[];
  subjects: string[];
  firms: string[];
  amounts: Amount[];
  times: readonly Time[];
  /** The years between which it asks. */
  span?: string;
  /** It is about a flow of money itself: what is then said of prices and shares is said of the flow. */
  ofFlow: boolean;
  /** Topics that were said and are not meant: they leave when everything is decided, whoever added them. */
  dropped: Set<string>;
};

/** Decides what some words mean where they could mean several things, by the words beside them. */
export type Reading = (draft: Draft) => void;

export const isAbout = ({ topics }: Draft, wanted: string): boolean => topics.some(({ term }) => term === wanted);

export const isAboutFlow = ({ topics }: Pick<Draft, "topics">): boolean =>
  topics.some(({ term }) => term.startsWith("channel:"));

/** Figures that a company reports, or sets itself as a goal. */
const FIGURES = [
  "car",
  "deliver",
  "ship",
  "phone",
  "high-end",
  "noa",
  "city",
  "user",
  "revenue",
  "rd",
  "ai",
  "profit",
  "iot",
  "device",
];

export const isOfFigures = ({ words }: Draft): boolean => FIGURES.some((word) => words.includes(word));

export function addTopic({ topics }: Draft, term: string): void {
  topics.push({ term });
}

export function drop({ dropped }: Draft, ...terms: readonly string[]): void {
  for (const term of terms) dropped.add(term);
}

export function takeAway(draft: Draft, ...words: readonly string[]): void {
  draft.words = draft.words.filter((word) => !words.includes(word));
}

/** The word, where it stands, as others. */
export function replace({ words }: Draft, word: string, ...others: readonly string[]): void {
  const at = words.indexOf(word);
  if (at >= 0) words.splice(at, 1, ...others);
}

/** Topics that are meant, each once. */
export const meant = ({ topics, dropped }: Draft): Topic[] =>
  topics.filter(
    ({ term, time }, i) =>
      !dropped.has(term) && topics.findIndex((other) => other.term === term && other.time === time) === i,
  );
