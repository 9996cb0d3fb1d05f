// npm run chaos -- delivery [--runs 200] [--seed n]
import { parseArgs } from "node:util";
import { delivery } from "./delivery.ts";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: "string", default: "200" },
      seed: { type: "string", default: String(Date.now() % 100_000) },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (positionals[0] !== "delivery" || !Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
    process.stderr.write("Usage: npm run chaos -- delivery [--runs 200] [--seed n]\n");
    return 2;
  }
  const { table, broken } = await delivery(runs, seed, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${table}\n`);
  return broken ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
