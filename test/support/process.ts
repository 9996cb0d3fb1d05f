// Another process, for what only shows between two.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

/** Runs a module's text in another Node and waits for its first line; gives back what ends it. It never outlives the test. */
export async function elsewhere(code: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const end = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(end);
  await Promise.race([once(child.stdout, "data"), ended]);
  return end;
}

/** Runs a module's text in another Node to its end; gives back what it printed. */
export async function runElsewhere(code: string): Promise<string> {
  const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", code], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout.on("data", (bytes: Buffer) => (printed += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (printed += bytes.toString()));
  await once(child, "close");
  return printed;
}
