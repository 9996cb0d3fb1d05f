// Footnote as people start it: a process of its own, with nothing of this machine's settings. It never outlives its test.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { configKeys } from "../../src/bot/running/config.ts";

export const FOOTNOTE = fileURLToPath(new URL("../../footnote.mjs", import.meta.url));

export type Surroundings = {
  env?: Record<string, string>;
  cwd?: string;
  /** For Node itself, before the program's name. */
  nodeFlags?: readonly string[];
  /** A user's number, where these tests run as root: rights bind others only. */
  uid?: number;
};
/** Streams that are pipes all the same, so that a test can type and read: for `nodeFlags`. */
export const AT_A_TERMINAL = [
  "--import",
  "data:text/javascript,process.stdin.isTTY=true;process.stdout.isTTY=true;process.stdout.columns=100",
];

export type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };
export type Running = {
  type(text: string | Uint8Array): void;
  /** Closes standard input. */
  finish(): void;
  signal(name: NodeJS.Signals): void;
  /** Closes the reader's end of standard output, as `| head` does. */
  stopReading(): void;
  /** Resolves once standard output, or the other stream, holds this text, or the process has ended. */
  shown(text: string, stream?: "stdout" | "stderr"): Promise<void>;
  ended: Promise<Ended>;
};

/** Nothing listens there, and it is on this machine. */
const NOWHERE = "http://127.0.0.1:1/api";
// Node calls no address on port 1 by itself.
const NOWHERE_EITHER = "http://127.0.0.1:2/api";
export const REFUSED_TOO = "connect ECONNREFUSED 127.0.0.1:2";
export const REFUSED = "connect ECONNREFUSED 127.0.0.1:1";

/**
 * The environment of a new machine. Every setting is there and empty, so that a developer's .env counts for nothing; the
 * database is in memory unless a test names one, and a token that a test sets is told to nobody outside this machine.
 */
export function cleanEnvironment(env: Record<string, string> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => /^(PATH|TMPDIR|NODE_COMPILE_CACHE)$/.test(name));
  const settings = configKeys.map((name): [string, string] => [name, ""]);
  const inherited = kept.map(([name, value]): [string, string] => [name, value ?? ""]);
  return {
    ...Object.fromEntries([...inherited, ...settings]),
    DATABASE_URL: ":memory:",
    DISCORD_API: NOWHERE,
    SLACK_API: NOWHERE_EITHER,
    TZ: "UTC",
    ...env,
  };
}

/** Starts it and leaves standard input open. */
export function spawnFootnote(args: readonly string[], { env, cwd, nodeFlags = [], uid }: Surroundings = {}): Running {
  const child = spawn(process.execPath, [...nodeFlags, FOOTNOTE, ...args], {
    env: cleanEnvironment(env),
    stdio: ["pipe", "pipe", "pipe"],
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const bytes = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const text = (stream: keyof typeof bytes) => Buffer.concat(bytes[stream]).toString();
  child.stdout.on("data", (chunk: Buffer) => bytes.stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => bytes.stderr.push(chunk));
  // Whoever refuses to start does not read what is typed.
  child.stdin.on("error", () => {});
  const closed = once(child, "close");
  const ended = closed.then((): Ended => ({
    code: child.exitCode,
    signal: child.signalCode,
    stdout: text("stdout"),
    stderr: text("stderr"),
  }));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await closed;
  });
  return {
    type: (input) => void child.stdin.write(input),
    finish: () => void child.stdin.end(),
    signal: (name) => void child.kill(name),
    stopReading: () => void child.stdout.destroy(),
    shown: async (wanted, stream = "stdout") => {
      while (!text(stream).includes(wanted) && child.exitCode === null && child.signalCode === null)
        await Promise.race([once(child[stream], "data"), closed]);
    },
    ended,
  };
}

/** Runs it to its end; standard input holds `input` and is then closed. */
export async function runFootnote(
  args: readonly string[],
  { input = "", timeoutMs = 15_000, ...where }: Surroundings & { input?: string | Uint8Array; timeoutMs?: number } = {},
): Promise<Ended> {
  const running = spawnFootnote(args, where);
  running.type(input);
  running.finish();
  const late = setTimeout(() => running.signal("SIGKILL"), timeoutMs);
  try {
    return await running.ended;
  } finally {
    clearTimeout(late);
  }
}

/** What every refusal must be: one clear line, and no stack trace. */
export const refusal = (line: string, code: 1 | 2): Ended => ({ code, signal: null, stdout: "", stderr: `${line}\n` });
