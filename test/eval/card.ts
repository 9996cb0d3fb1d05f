// The scorecard: how many answers are as expected, by kind and language, and every one that is not.
import { percentile } from "../bench/measure.ts";
import type { Answer, Expected } from "./score.ts";

export type Judged = { expected: Expected; answer: Answer | undefined; faults: string[] };

const ALL = "all";
const LANGUAGES = ["en", "zh-Hans", "zh-Hant", "de"];
const SHOWN = 300;

/** A Markdown table, so that it can go into the README as it is. */
export function card(judged: readonly Judged[]): string {
  const spoken = LANGUAGES.filter((language) => judged.some(({ expected }) => expected.lang === language));
  const kinds = [...new Set(judged.map(({ expected }) => expected.kind))].toSorted();
  const row = (name: string, of: readonly Judged[]) => [
    name,
    ...spoken.map((language) => part(of.filter(({ expected }) => expected.lang === language))),
    part(of),
    percent(of),
  ];
  const rows = [
    ["kind", ...spoken, ALL, "%"],
    ...kinds.map((kind) =>
      row(
        kind,
        judged.filter(({ expected }) => expected.kind === kind),
      ),
    ),
    row(ALL, judged),
  ];
  const widths = rows[0]!.map((_, i) => Math.max(3, ...rows.map((cells) => cells[i]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(" | ")} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => "-".repeat(width))), ...body, "", times(judged)].join("\n");
}

const right = (of: readonly Judged[]): number => of.filter(({ faults }) => faults.length === 0).length;
const part = (of: readonly Judged[]): string => (of.length === 0 ? "" : `${right(of)}/${of.length}`);
const percent = (of: readonly Judged[]): string => ((100 * right(of)) / of.length).toFixed(1);

function times(judged: readonly Judged[]): string {
  const sorted = judged.map(({ answer }) => answer?.ms ?? 0).toSorted((a, b) => a - b);
  return `Time of an answer: p50 ${percentile(sorted, 0.5).toFixed(1)} ms, p99 ${percentile(sorted, 0.99).toFixed(1)} ms`;
}

/** Every question that was not answered as expected, with the answer and what is wrong with it. */
export const misses = (judged: readonly Judged[]): string =>
  judged
    .filter(({ faults }) => faults.length > 0)
    .flatMap(({ expected: { id, thread, turn, q, lang }, answer, faults }) => [
      `${id}${thread === undefined ? "" : ` (thread ${thread}, turn ${turn ?? "?"})`} ${lang ?? ""} ${JSON.stringify(shortened(q))}`,
      `    ${shortened(answer?.answer ?? "").replaceAll(/\s*\n\s*/g, " / ")}`,
      ...faults.map((fault) => `    - ${fault}`),
    ])
    .join("\n");

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
