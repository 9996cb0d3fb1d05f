// What a form of a date is made of: a pattern that is tried at one place, and how its parts are read.
import { MONTHS, NUMBERS, UNITS } from "../vocabulary/calendar.ts";
import type { Span } from "./spans.ts";

export type DateForm = readonly [RegExp, (match: RegExpExecArray, today: string) => Span | undefined];

export const any = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");

export const month = `(?<month>${any(MONTHS.keys())})`;

export const number = any(NUMBERS.keys());

export const unit = any(UNITS.keys());

export const YEAR = "(?<year>(?:19|20)\\d{2})(?![\\d%])";

export const year = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text);

export const count = (text: string | undefined): number =>
  text === undefined ? 1 : (NUMBERS.get(text) ?? Number(text));

/** The month that is named in it. */
export const monthIn = (match: RegExpExecArray): number => MONTHS.get(match.groups!["month"]!)!;

/** A part of it as a number. */
export const numberIn = (match: RegExpExecArray, name: string): number => Number(match.groups![name]);
