// npm run eval [-- --questions FILE] [--json] [--strict]: our own questions, answered as `footnote answer` does, and scored.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { answer } from "../../src/cli/answer.ts";
import { card, type Judged, misses } from "./card.ts";
import { type Answer, type Expected, faultsOf } from "./score.ts";

/** The day on which the questions are asked: the one after the newest article of the library. */
const TODAY = "2025-12-19";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const linesOf = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

async function judge(file: string): Promise<Judged[]> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-eval-"));
  try {
    const out = join(folder, "answers.jsonl");
    await answer.run({
      config: {
        database: ":memory:",
        now: () => new Date(`${TODAY}T12:00:00Z`),
        logLevel: undefined,
        command: "footnote",
        editors: [],
      },
      words: [],
      flags: {},
      values: { in: file, out },
      databaseNamed: false,
    });
    const answers = new Map(linesOf<Answer>(out).map((one) => [one.id, one]));
    const sources = JSON.parse(readFileSync(here("sources.json"), "utf8")) as Record<string, string>;
    return linesOf<Expected>(file).map((expected) => {
      const given = answers.get(expected.id);
      return { expected, answer: given, faults: faultsOf(expected, given, sources) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: { questions: { type: "string" }, json: { type: "boolean" }, strict: { type: "boolean" } },
});
const judged = await judge(values.questions ?? here("questions.jsonl"));
const wrong = judged.filter(({ faults }) => faults.length > 0);
if (values.json) process.stdout.write(`${JSON.stringify(wrong)}\n`);
else
  process.stdout.write(`${card(judged)}\n${wrong.length > 0 ? `\nMisses (${wrong.length})\n${misses(judged)}\n` : ""}`);
process.exitCode = values.strict && wrong.length > 0 ? 1 : 0;
