// What a verb of `footnote VERB` is made of.
import type { Config } from "../bot/running/config.ts";

export type Verb = {
  /** Flags besides --database and --now that are yes or no. */
  flags: readonly string[];
  /** Flags that take a value. */
  values?: readonly string[];
  /** Whether words may follow the verb. */
  takesWords?: boolean;
  run(call: Call): Promise<void>;
};

export type Call = {
  config: Config;
  words: readonly string[];
  flags: Readonly<Record<string, boolean>>;
  values: Readonly<Record<string, string | undefined>>;
  /** Whether --database was given: no setting stands behind config.database then. */
  databaseNamed: boolean;
};

/** Wrong use of the command line: exit code 2. */
export class UsageProblem extends Error {}

/** An expected failure, already in words: exit code 1. */
export class Failure extends Error {}

export const say = (line: string): void => void process.stderr.write(`${line}\n`);
