// A process that serves a platform, and what it says of itself under /metrics.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { configKeys } from "../../src/bot/running/config.ts";
import { DAY } from "./discord-facts.ts";

export type Served = {
  /** CPU so far, in seconds, user and system. */
  cpu(): Promise<number>;
  /** Resident memory in bytes. */
  memory(): Promise<number>;
  /** Answers that were given before and still held; Footnote alone. */
  again(): Promise<number>;
  stop(): Promise<void>;
};

const START_WITHIN_MS = 20_000;

const PROGRAM = fileURLToPath(new URL("../../footnote.mjs", import.meta.url));

/** The program itself on this database; `env` says on which platform. */
export const serveFootnote = (database: string, env: Record<string, string>): Promise<Served> =>
  serve([PROGRAM, "start", "--database", database], { ...env, FOOTNOTE_NOW: DAY });

/** Starts Node with `args` and waits until it is ready. */
export async function serve(args: readonly string[], env: Record<string, string>): Promise<Served> {
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      // A developer's .env counts for nothing.
      ...Object.fromEntries(configKeys.map((name) => [name, ""])),
      PATH: process.env["PATH"],
      HEALTH_ADDRESS: address,
      LOG_LEVEL: "warn",
      ...env,
    },
  });
  const served: Served = {
    cpu: () => figure(address, "process_cpu_seconds_total"),
    memory: () => figure(address, "process_resident_memory_bytes"),
    again: () => figure(address, "footnote_answers_given_again_total"),
    stop: () => stop(child),
  };
  try {
    await ready(address, child);
    return served;
  } catch (error) {
    await served.stop();
    throw error;
  }
}

async function ready(address: string, child: ChildProcess): Promise<void> {
  const end = performance.now() + START_WITHIN_MS;
  while (performance.now() < end && child.exitCode === null) {
    const answer = await fetch(`http://${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`The process did not get ready: ${child.spawnargs.join(" ")}`);
}

async function figure(address: string, name: string): Promise<number> {
  const text = await (await fetch(`http://${address}/metrics`)).text();
  const line = text.split("\n").find((one) => one.startsWith(`${name} `));
  if (line === undefined) throw new Error(`No figure ${name}`);
  return Number(line.slice(name.length + 1));
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port");
  return address.port;
}
