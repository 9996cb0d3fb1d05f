// What the environment and the command line decide, checked once at the start.
import { z } from "zod";
import { LIST_OF_IDS } from "../editing.ts";

const LEVELS = ["debug", "info", "warn", "error", "silent"] as const;

/** A day stands for its noon in UTC: the same day in almost every zone. */
const instant = z
  .union([
    z.iso.date().transform((day) => new Date(`${day}T12:00:00Z`)),
    z.iso.datetime({ offset: true }).transform((t) => new Date(t)),
  ])
  .optional();

const settings = z.object({
  DATABASE_URL: z.string().optional(),
  FOOTNOTE_NOW: instant,
  LOG_LEVEL: z.enum(LEVELS).optional(),
  HEALTH_ADDRESS: z
    .string()
    .regex(/^[^\s:]+:\d{1,5}$/)
    .refine((address) => addressOf(address).port <= 65_535)
    .optional(),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_MESSAGE_CONTENT: z.enum(["true", "false"]).optional(),
  DISCORD_API: z.url({ protocol: /^https?$/ }).optional(),
  SHARDS: z
    .string()
    .regex(/^(auto|\d+(,\d+)*)$/)
    .optional(),
  SHARD_COUNT: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
  EDITORS: z.string().regex(LIST_OF_IDS).optional(),
});
type Setting = keyof z.infer<typeof settings>;

export const configKeys: readonly Setting[] = settings.keyof().options;

export type Config = {
  database: string;
  now: () => Date;
  logLevel: (typeof LEVELS)[number] | undefined;
  /** Where /healthz, /readyz and /metrics are served. */
  health?: { host: string; port: number };
  discord?: { token: string; messageContent: boolean; api?: string; shards: "auto" | number[]; shardCount?: number };
  slack?: { token: string };
  /** Ids of the workspaces and people that may change what is known. */
  editors: readonly string[];
};

/** A setting that does not fit. `from` is what was set: the variable, or the flag in its place. */
export class ConfigProblem extends Error {
  readonly setting: Setting;
  readonly from: string;
  readonly given: string;
  constructor(setting: Setting, from: string, given: string) {
    super(`${from}: ${given}`);
    this.name = "ConfigProblem";
    this.setting = setting;
    this.from = from;
    this.given = given;
  }
}

/** Flags come before the environment; an empty variable counts as unset. Throws ConfigProblem. */
export function readConfig(
  environment: Record<string, string | undefined>,
  flags: { database?: string | undefined; now?: string | undefined },
  defaultDatabase: string,
): Config {
  const given: Partial<Record<Setting, string>> = {};
  for (const key of configKeys) if (environment[key]) given[key] = environment[key];
  if (flags.database !== undefined) given.DATABASE_URL = flags.database;
  if (flags.now !== undefined) given.FOOTNOTE_NOW = flags.now;

  const checked = settings.safeParse(given);
  if (!checked.success) {
    const setting = checked.error.issues[0]!.path[0] as Setting;
    const from = setting === "FOOTNOTE_NOW" && flags.now !== undefined ? "--now" : setting;
    throw new ConfigProblem(setting, from, given[setting] ?? "");
  }
  const set = checked.data;
  const { FOOTNOTE_NOW: fixed } = set;
  return {
    database: set.DATABASE_URL ?? defaultDatabase,
    now: fixed ? () => new Date(fixed) : () => new Date(),
    logLevel: set.LOG_LEVEL,
    editors: set.EDITORS?.split(/\s*,\s*/) ?? [],
    ...(set.HEALTH_ADDRESS ? { health: addressOf(set.HEALTH_ADDRESS) } : {}),
    ...(set.DISCORD_TOKEN ? { discord: discordOf(set, set.DISCORD_TOKEN) } : {}),
    ...(set.SLACK_BOT_TOKEN ? { slack: { token: set.SLACK_BOT_TOKEN } } : {}),
  };
}

function addressOf(address: string): { host: string; port: number } {
  const [host, port] = address.split(":");
  return { host: host!, port: Number(port) };
}

function discordOf(set: z.infer<typeof settings>, token: string): NonNullable<Config["discord"]> {
  const { SHARDS: shards = "auto", SHARD_COUNT: count, DISCORD_API: api } = set;
  return {
    token,
    messageContent: set.DISCORD_MESSAGE_CONTENT === "true",
    shards: shards === "auto" ? "auto" : shards.split(",").map(Number),
    ...(count === undefined ? {} : { shardCount: Number(count) }),
    ...(api === undefined ? {} : { api }),
  };
}
