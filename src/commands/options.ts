// The kinds of option that commands are made of. What a platform needs to know rides along as schema metadata.
import { z } from "zod";
import { parsePeriod } from "../knowledge/period.ts";
import type { GivenFile } from "./file.ts";
import { en } from "./words/en.ts";

const describe = en.options;

export const KINDS = [
  "word",
  "choice",
  "integer",
  "yes/no",
  "date",
  "company",
  "firm",
  "rest",
  "line",
  "file",
] as const;
export type OptionKind = (typeof KINDS)[number];

type OptionMeta = { kind: OptionKind; description: string; positional?: boolean };

const name = z.string().trim().min(1).max(100);

const meta = (kind: OptionKind, description: string, positional = false): OptionMeta & Record<string, unknown> => ({
  kind,
  description,
  positional,
});

export const company = () => name.meta(meta("company", describe.company, true)).optional();

export const firm = () => name.meta(meta("firm", describe.firm, true)).optional();

export const word = (description: string, { positional = false, max = 100 } = {}) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta(meta("word", description, positional));

/** Takes the remaining unnamed words; one alone need not be a list. */
export const rest = (description: string) =>
  z
    .preprocess((given) => (typeof given === "string" ? [given] : given), z.array(name).min(1).max(10))
    .meta(meta("rest", description, true));

/** Takes the rest of the line as it stands. */
export const line = (description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .meta(meta("line", description, true));

/** Only what an adapter made of an upload or a path; words are no file. */
export const file = (description: string) =>
  z
    .object({
      name: z.string(),
      size: z.number().int().min(0),
      read: z.custom<GivenFile["read"]>((given) => typeof given === "function"),
    })
    .meta(meta("file", description, true));
/** The same for what somebody wrote elsewhere, of which as much is read as fits. */
export const passage = (description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .transform((text) => text.slice(0, 2000))
    .meta(meta("line", description, true));

export const choice = <const C extends readonly [string, ...string[]]>(
  choices: C,
  description: string,
  positional = false,
) =>
  z
    .preprocess((given) => (typeof given === "string" ? given.toLowerCase().trim() : given), z.enum(choices))
    .meta({ ...meta("choice", description, positional), choices });

export const page = () =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .meta({ ...meta("integer", describe.page), minimum: 1, maximum: 10_000 })
    .default(1);

/** A whole number within bounds. */
export const integer = (description: string, minimum: number, maximum: number) =>
  z.coerce
    .number()
    .int()
    .min(minimum)
    .max(maximum)
    .meta({ ...meta("integer", description), minimum, maximum });

const YES = new Set(["yes", "true", "on", "1", "y"]);
const NO = new Set(["no", "false", "off", "0", "n"]);

export const yesNo = (description: string) =>
  z
    .preprocess((given) => {
      const text = String(given).toLowerCase();
      return YES.has(text) ? true : NO.has(text) ? false : given;
    }, z.boolean())
    .meta(meta("yes/no", description));

/** Whether the answer comes as a chart. */
export const chart = () => yesNo(describe.chart).optional();

/** A day, or a month, quarter or year: its first day for "start", its last for "end". */
const date = (edge: "start" | "end", description: string) =>
  z
    .string()
    .trim()
    .max(30)
    .transform((typed, context) => {
      const span = parsePeriod(typed.toUpperCase());
      const day = edge === "start" ? span?.from : span?.to;
      if (day === undefined) {
        context.addIssue({ code: "custom", message: describe.dateForm });
        return z.NEVER;
      }
      return day;
    })
    .meta(meta("date", description))
    .optional();

export const since = () => date("start", describe.since);
export const until = () => date("end", describe.until);
export const asOf = () => date("end", describe.asOf);
