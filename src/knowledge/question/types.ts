// A question as plain data, and what is found for it: both can be printed, kept and compared. Nothing here phrases.
import type { Figure } from "../facts/base.ts";
import type { Fact, Kind } from "../facts/fact.ts";
import type { Operator } from "./vocabulary/operators.ts";

/** What somebody wants to know of the facts that the question is about. */
export const ASKS = [
  "value",
  "previous",
  "change",
  "when",
  "who",
  "why",
  "where",
  "source",
  "count",
  "highest",
  "lowest",
  "mean",
  "upside",
  "ratio",
  "share-of",
  "difference",
  "sum",
  "per-share",
  "proceeds",
  "year-before",
  "duration",
  "convert",
  "above-below",
  "compare",
  "list",
  "yes-no",
  "summary",
  "verify",
  "revised",
  "what",
  "money",
  "define",
  "per-unit",
  "total",
  "rate",
  "rest",
  "effect",
  "per-month",
  "per-quarter",
  "per-day",
  "age",
  "exact",
  "ranking",
  "and",
  "deeds",
  "chart",
  "relation",
  "matter",
  "makers",
  "others",
  "everything",
  "region",
  "contradiction",
  "same",
] as const;
export type Ask = (typeof ASKS)[number];

/** Days as 2025-12-18, spans as in period.ts. `event`: the day of the newest such thing, as in "since the placement". */
export type Time = {
  span?: string;
  asOf?: string;
  since?: string;
  until?: string;
  event?: string;
  reach?: "since" | "until" | "on";
};

/** One thing that is asked about, with the time that stands next to it. `term` is a term of the vocabulary. */
export type Topic = { term: string; time?: Time; previous?: boolean };

export type Amount = { value: number; unit?: string };

/** One of the things that arithmetic is wanted of, by the words that name it. */
export type Role = { terms: string[]; time: Time; amounts: Amount[]; subjects: string[]; firms: string[] };

/** Arithmetic as the question spells it out: "the southbound money less the buyback". */
export type Formula = { how: Operator; roles: readonly [Role, Role] };

/** Why a question is no question about facts. */
export type Decline = "advice" | "forecast" | "order" | "claim" | "greeting" | "thanks" | "nothing";

export type Question = {
  ask: Ask[];
  /** Kinds, channels, measures: terms with a colon, in the order in which they were named. */
  topics: Topic[];
  /** What else it is about: words in their basic form, which find products, events and figures. */
  words: string[];
  subjects: string[];
  firms: string[];
  time: Time;
  amounts: Amount[];
  /** The currency, or other unit, in which the answer is wanted. */
  unit?: string;
  decline?: Decline;
  /** Asked beside an order, in a sentence or a clause of its own. */
  apart?: true;
  /** About the sources themselves: how many tell of it, the newest, the oldest, all, or who published that of a day. */
  meta?: "count" | "newest" | "oldest" | "all" | "published";
  /** Words that neither the vocabulary nor any name explains. */
  strange: string[];
  /** Names in the place of a company that nobody here knows. */
  unknown?: string[];
  /** What is said is told as still to come, denied, or as a goal that was reached. */
  turn?: "coming" | "denied" | "reached";
  /** Which way it says that something moved, where it says one. */
  way?: "up" | "down";
  /** On which side of an amount it asks whether something lies. */
  beyond?: "above" | "below";
  /** Those of them that stand where a name would: nothing about anybody else answers for them. */
  names?: string[];
  /** Firms that are left out: "anybody other than Jefferies". */
  except?: string[];
  /** Readings of it as arithmetic between two things that it names, the clearest first. */
  formulas?: Formula[];
  /** The things that stand beside each other in it: "MAU and IoT devices". */
  listed?: Role[];
  /** What is set against each other in it, each with its own time: "Citi last year vs Jefferies now". */
  sides?: Role[];
  /** Asked with a word that needs what was said before: "and", "that", "it". */
  leans?: true;
  /** The questions of a message that asks for several things. */
  parts?: Question[];
};

/** Why there is no answer, and what it was that is missing. */
export type Refusal =
  | { reason: Decline }
  | { reason: "unknown-name"; names: string[]; near: string[] }
  | { reason: "which-subject" }
  | { reason: "nothing-known"; what: string[]; kind?: Kind; firms?: string[]; outsideTime?: boolean }
  | { reason: "not-stated"; what: Field }
  | { reason: "not-in-unit"; unit: string };

/** A part of a fact that can be asked for by itself. */
export type Field =
  | "figure"
  | "previous"
  | "when"
  | "who"
  | "why"
  | "price"
  | "shares"
  | "amount"
  | "discount"
  | "range"
  | "planned"
  | "reference"
  | "share"
  | "growth"
  | "target"
  | "move"
  | "goal"
  | "purpose"
  | "rating"
  | "frame"
  | "details"
  | "region"
  | `figure:${string}`;

export type Operand = { fact: Fact; figure: Figure; field: Field };

export type Computed = {
  how:
    | "change"
    | "upside"
    | "ratio"
    | "share-of"
    | "difference"
    | "sum"
    | "mean"
    | "per-share"
    | "per-unit"
    | "rate"
    | "proceeds"
    | "product"
    | "rest"
    | "less"
    | "position"
    | "points"
    | "per-month"
    | "per-quarter"
    | "per-day"
    | "moved"
    | "year-before"
    | "day-before"
    | "convert"
    | "above-below"
    | "growth-needed";
  low: number;
  high: number;
  unit: string;
  /** Percent beside a difference. */
  percent?: number;
  /** Where an operand is hedged, the result is a bound. */
  hedge?: "over" | "under" | "about";
  operands: Operand[];
};

export type Answer =
  /** `sole`: more than one was asked for, as a total of a year, and this is all that is known. */
  | { kind: "facts"; facts: Fact[]; sole?: string }
  | { kind: "field"; field: Field; fact: Fact }
  /** Several parts that were asked for in one line. */
  | { kind: "fields"; fields: { field: Field; fact: Fact }[]; computed?: Computed[] }
  /** How long ago it was said, counted to the asker's day. */
  | { kind: "age"; fact: Fact; days: number }
  | { kind: "verdict"; verdict: "yes" | "no" | "partly" | "open" | "past"; because: Fact[]; computed?: Computed }
  | { kind: "computed"; computed: Computed[] }
  | { kind: "count"; n: number; what: string; facts: Fact[] }
  /** The highest or lowest of several; of how many. */
  | { kind: "extreme"; which: "highest" | "lowest"; facts: Fact[]; of: number }
  | { kind: "sources"; facts: Fact[] }
  /** One of each part of the question. */
  | { kind: "several"; answers: Answer[] }
  | { kind: "refused"; refusal: Refusal };

/** `facts` stand behind the answer; `near` is the nearest that is known where there is none. */
export type Finding = { question: Question; subject?: string; answer: Answer; near: Fact[] };
