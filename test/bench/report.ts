// What every benchmark suite prints: one object with --json, a table otherwise.
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";

export type Row = {
  name: string;
  size?: number;
  unit: string;
  p50?: number;
  p99?: number;
  value?: number;
  target: string;
  pass: boolean;
};

export type Report = {
  suite: string;
  at: string;
  commit: string;
  node: string;
  cpu: string;
  cores: number;
  rows: Row[];
};

export function report(suite: string, rows: Row[]): Report {
  const [first] = cpus();
  return {
    suite,
    at: new Date().toISOString(),
    commit: commit(),
    node: process.version,
    cpu: first?.model.trim() ?? "unknown",
    cores: cpus().length,
    rows,
  };
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "unknown";
  }
}

const shown = (value: number | undefined): string =>
  value === undefined ? "" : value.toLocaleString("en", { maximumSignificantDigits: 3 });

/** A Markdown table, so that it can go into the README as it is. */
export function table({ suite, at, commit: sha, node, cpu, cores, rows }: Report): string {
  const head = ["what", "facts", "p50", "p99", "value", "unit", "target", ""];
  const body = rows.map((row) => [
    row.name,
    row.size?.toLocaleString("en") ?? "",
    shown(row.p50),
    shown(row.p99),
    shown(row.value),
    row.unit,
    row.target,
    row.target === "" ? "" : row.pass ? "pass" : "MISS",
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((cells) => cells[i]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [
    `${suite} · ${at} · ${sha} · Node ${node} · ${cpu}, ${cores} cores`,
    "",
    line(head),
    rule,
    ...body.map(line),
  ].join("\n");
}
