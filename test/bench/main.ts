// npm run bench -- SUITE [--json] [--strict]
import { parseArgs } from "node:util";
import { ask } from "./ask.ts";
import { charts } from "./charts.ts";
import { digests } from "./digests.ts";
import { discord } from "./discord.ts";
import { knowledge } from "./knowledge.ts";
import { slack } from "./slack.ts";
import { report, type Row, table } from "./report.ts";

const suites: Record<string, (progress: (line: string) => void) => Promise<Row[]>> = {
  knowledge,
  ask,
  discord,
  slack,
  charts,
  digests,
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, strict: { type: "boolean" } },
  });
  const name = positionals[0] ?? "";
  const suite = Object.hasOwn(suites, name) ? suites[name] : undefined;
  if (!suite) {
    process.stderr.write(
      `Usage: npm run bench -- SUITE [--json] [--strict]\nSuites: ${Object.keys(suites).join(", ")}\n`,
    );
    return 2;
  }
  const rows = await suite((line) => process.stderr.write(`${line}\n`));
  const result = report(name, rows);
  process.stdout.write(`${values.json ? JSON.stringify(result) : table(result)}\n`);
  return values.strict && rows.some((row) => !row.pass) ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
