// From starting the program to its first answer, as a user sees it: the whole process.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { percentile } from "./measure.ts";
import type { Row } from "./report.ts";

const STARTS = 5;
const TARGET = 1000;
const PROGRAM = fileURLToPath(new URL("../../footnote.mjs", import.meta.url));

/** The median of some starts on one database; the first of a new database loads the library. */
export async function firstAnswerRow(
  name: string,
  size: number | undefined,
  database: string,
  line: string,
): Promise<Row> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) times.push(await firstAnswer(database, line));
  const first = times[0]!;
  times.sort((a, b) => a - b);
  const value = size === undefined ? first : percentile(times, 0.5);
  return {
    name,
    ...(size === undefined ? {} : { size }),
    unit: "ms",
    value,
    target: `at most ${TARGET}`,
    pass: value <= TARGET,
  };
}

function firstAnswer(database: string, line: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [PROGRAM, "chat", "--database", database], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let seen: number | undefined;
    child.stdout.once("data", () => (seen = performance.now() - start));
    child.stdout.resume();
    child.on("error", reject);
    child.on("close", () => (seen === undefined ? reject(new Error("no answer")) : resolve(seen)));
    child.stdin.end(`${line}\n`);
  });
}
