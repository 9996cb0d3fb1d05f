// The composition root: which verb, with which configuration; what it throws becomes a line and an exit code.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { AdapterFailure } from "./adapters/failure.ts";
import { ConfigProblem, readConfig } from "./bot/running/config.ts";
import { growWithWork } from "./cli/memory.ts";
import { Failure, say, UsageProblem, type Verb } from "./cli/verb.ts";
import { en } from "./commands/words/en.ts";
import { printable } from "./knowledge/database/open.ts";
import { DatabaseProblem, faultOf } from "./knowledge/database/problem.ts";

const words = en.cli;
/** Each loads what it needs when it is called: most need far less than the bot does. */
export const verbs: Record<string, () => Promise<Verb>> = {
  start: async () => (await import("./cli/start.ts")).start,
  chat: async () => (await import("./cli/chat.ts")).chat,
  answer: async () => (await import("./cli/answer.ts")).answer,
  explain: async () => (await import("./cli/explain.ts")).explain,
  register: async () => (await import("./cli/register.ts")).register,
  manifest: async () => (await import("./cli/manifest.ts")).manifest,
  import: async () => (await import("./cli/import.ts")).importVerb,
  export: async () => (await import("./cli/export.ts")).exportVerb,
  help: async () => (await import("./cli/help.ts")).help,
  version: async () => (await import("./cli/version.ts")).version,
};
const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function run(args: readonly string[]): Promise<void> {
  const asked =
    args.includes("--help") || args.includes("-h") ? "help" : args.includes("--version") ? "version" : undefined;
  const at = asked ? -1 : verbAt(args);
  const named = asked ?? args[at] ?? "start";
  const verb = Object.hasOwn(verbs, named) ? await verbs[named]?.() : undefined;
  if (!verb) throw new UsageProblem(`${words.unknownVerb(named)} ${words.seeHelp}`);
  const { values, positionals } = parse(asked ? [] : args.toSpliced(at, at < 0 ? 0 : 1), verb);
  const extra = verb.takesWords ? undefined : positionals[0];
  if (extra !== undefined) throw new UsageProblem(`${words.extraWord(named, extra)} ${words.seeHelp}`);
  const { database, now } = values;
  const own: Record<string, unknown> = values;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  if (database === "") throw new UsageProblem(words.needsValue("--database"));
  const config = readConfig(process.env, { database: text(database), now: text(now) }, root("data/footnote.sqlite"));
  const flags = Object.fromEntries(verb.flags.map((name) => [name, own[name] === true]));
  const given = Object.fromEntries((verb.values ?? []).map((name) => [name, text(own[name])]));
  if (named !== "start") growWithWork();
  try {
    await verb.run({ config, words: positionals, flags, values: given, databaseNamed: database !== undefined });
  } catch (error) {
    // A database can fail at any time, not only when it is opened.
    const fault = faultOf(error);
    throw fault ? new DatabaseProblem(fault, printable(config.database), error) : error;
  }
}

const everywhere = { database: { type: "string" }, now: { type: "string" } } as const;

const valuesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));

/** Where the verb stands: options that every verb takes may come before it. -1 without one. */
function verbAt(args: readonly string[]): number {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: everywhere });
  return tokens.find((token) => token.kind === "positional")?.index ?? -1;
}

function parse(args: readonly string[], verb: Verb) {
  const flags = Object.fromEntries(verb.flags.map((name) => [name, { type: "boolean" as const }]));
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...everywhere, ...flags, ...valuesOf(verb.values ?? []) },
    });
  } catch (error) {
    // Node goes on with advice on how to escape a dash.
    const [what] = (error as Error).message.split(/\.?\s*\n|\. /);
    throw new UsageProblem(`${what}. ${words.seeHelp}`);
  }
}

/** Settings of a `.env` beside the program, where there is one; the environment comes first. */
function loadEnvironment(): void {
  try {
    readFileSync(root(".env"));
  } catch {
    return;
  }
  process.loadEnvFile(root(".env"));
}

function report(error: unknown): number {
  if (error instanceof UsageProblem) return (say(error.message), 2);
  if (error instanceof ConfigProblem) {
    return (say(words.badConfig(error.from, error.given, words.expected[error.setting])), 2);
  }
  if (error instanceof Failure) return (say(error.message), 1);
  if (error instanceof AdapterFailure) return (say(words.adapter[error.what](error.detail)), 1);
  if (error instanceof DatabaseProblem) return (say(en.failures.database[error.fault](error.where)), 1);
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

/** The whole program: sets the exit code, and does not throw. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that closes early (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    say(words.cannotWrite(words.standardOutput, error.code ?? error.message));
    process.exit(1);
  });
  loadEnvironment();
  try {
    await run(args);
  } catch (error) {
    process.exitCode = report(error);
  }
}
