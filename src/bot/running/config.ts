// What the environment and the command line decide, checked once at the start.
import { z } from "zod";

const LEVELS = ["debug", "info", "warn", "error", "silent"] as const;

/** A day stands for its noon in UTC: the same day in almost every zone. */
const instant = z
  .union([z.iso.date().transform((day) => new Date(`${day}T12:00:00Z`)), z.iso.datetime({ offset: true }).transform((t) => new Date(t))])
  .optional();

const schema = {
  DATABASE_URL: z.string().min(1).optional(),
  FOOTNOTE_NOW: instant,
  LOG_LEVEL: z.enum(LEVELS).optional(),
  DISCORD_TOKEN: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
};

export const configKeys: readonly string[] = Object.keys(schema);

export type Config = {
  database: string;
  now: () => Date;
  logLevel: (typeof LEVELS)[number] | undefined;
  /** Names of the tokens that are set. */
  tokens: string[];
};

/** A setting that does not fit; `expected` names which form it must have. */
export class ConfigProblem extends Error {
  readonly setting: string;
  readonly given: string;
  readonly expected: "now" | "level";
  constructor(setting: string, given: string, expected: "now" | "level") {
    super(`${setting}: ${given}`);
    this.name = "ConfigProblem";
    this.setting = setting;
    this.given = given;
    this.expected = expected;
  }
}

/** Flags come before the environment; an empty variable counts as unset. Throws ConfigProblem. */
export function readConfig(
  environment: Record<string, string | undefined>,
  flags: { database?: string | undefined; now?: string | undefined },
  defaultDatabase: string,
): Config {
  const set = (name: string) => environment[name] || undefined;
  const given = flags.now ?? set("FOOTNOTE_NOW");
  const fixed = schema.FOOTNOTE_NOW.safeParse(given);
  if (!fixed.success) throw new ConfigProblem(flags.now === undefined ? "FOOTNOTE_NOW" : "--now", given ?? "", "now");
  const level = schema.LOG_LEVEL.safeParse(set("LOG_LEVEL"));
  if (!level.success) throw new ConfigProblem("LOG_LEVEL", set("LOG_LEVEL") ?? "", "level");
  const instantGiven = fixed.data;
  return {
    database: flags.database ?? set("DATABASE_URL") ?? defaultDatabase,
    now: instantGiven ? () => new Date(instantGiven) : () => new Date(),
    logLevel: level.data,
    tokens: ["DISCORD_TOKEN", "SLACK_BOT_TOKEN"].filter((name) => set(name) !== undefined),
  };
}
