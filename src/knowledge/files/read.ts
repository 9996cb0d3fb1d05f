// YAML to a checked batch. Whatever is wrong is named with its line and field; a wrong file yields nothing.
import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { fact as factSchema } from "../facts/fact.ts";
import type { Batch, Confirmation, NewFact } from "../store.ts";
import type { StoreFault } from "../store-problem.ts";
import { confirmation, factFile } from "./format.ts";

/** `message` is the parser's or the schema's own; `fault` and `detail` stand where the store refused. */
export type FileProblem = { file: string; line: number; field: string; message: string; fault?: StoreFault; id?: string };
export type ReadFile = { ok: true; batch: Batch; lines: Map<string, number> } | { ok: false; problems: FileProblem[] };

const MOST_PROBLEMS = 20;
// Stands in while checking, for what the store fills in on writing.
const UNRECORDED = "1970-01-01T00:00:00.000Z";

/** `lines` gives the line of each fact's id, for problems that only the store can find. */
export function readFactFile(file: string, text: string): ReadFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  if (document.errors.length > 0)
    return {
      ok: false,
      problems: document.errors.slice(0, MOST_PROBLEMS).map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        field: "",
        message: error.message.split("\n")[0]!.replace(/ at line \d+, column \d+:$/, ""),
      })),
    };

  const problems: FileProblem[] = [];
  const at = (path: readonly PropertyKey[]) => ({
    file,
    line: lineAt(offsetOf(document.contents, path)),
    field: fieldName(path),
  });
  const report = (path: readonly PropertyKey[], message: string) => problems.push({ ...at(path), message });
  const reportAll = (error: z.ZodError, under: readonly PropertyKey[]) => {
    for (const issue of flatten(error.issues)) report([...under, ...issue.path], issue.message);
  };

  const shape = factFile.safeParse(plainOf(document));
  if (!shape.success) {
    reportAll(shape.error, []);
    return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  }

  const { source, subjects = [], firms = [] } = shape.data;
  const facts: NewFact[] = [];
  const confirmations: Confirmation[] = [];
  const lines = new Map<string, number>();
  const entries = shape.data.facts ?? [];
  if (entries.length > 0 && !source) problems.push({ ...at(["facts"]), message: "", fault: "no-source" });
  else
    for (const [index, entry] of entries.entries()) {
      const path = ["facts", index];
      if ("confirms" in entry) {
        const checked = confirmation.safeParse(entry);
        if (!checked.success) {
          reportAll(checked.error, path);
          continue;
        }
        const { confirms, quote } = checked.data;
        lines.set(confirms, lineAt(offsetOf(document.contents, path)));
        confirmations.push({ fact: confirms, source: source!.id, ...(quote === undefined ? {} : { quote }) });
        continue;
      }
      const { quote, ...rest } = entry;
      const own = typeof quote === "string" ? { source: source!.id, quote } : { source: source!.id };
      const defaults = { statedOn: source!.publishedOn, sources: [own] };
      const checked = factSchema.safeParse({ ...defaults, recordedAt: UNRECORDED, status: "published", ...rest });
      if (!checked.success) {
        reportAll(checked.error, path);
        continue;
      }
      const line = lineAt(offsetOf(document.contents, path));
      const first = lines.get(checked.data.id);
      if (first !== undefined) problems.push({ ...at([...path, "id"]), message: String(first), fault: "twice", id: checked.data.id });
      lines.set(checked.data.id, line);
      if ("recordedAt" in rest) facts.push(checked.data);
      else {
        const { recordedAt: _unrecorded, ...fresh } = checked.data;
        facts.push(fresh as NewFact);
      }
    }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  return { ok: true, batch: { subjects, firms, sources: source ? [source] : [], facts, confirmations }, lines };
}

/** Aliases are not followed: a few bytes of them can unfold to gigabytes. */
function plainOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    return "aliases";
  }
}

/** A union reports one list of issues per member: those of the member that got furthest say what is meant. */
function flatten(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
    const best = [...issue.errors].sort((a, b) => a.length - b.length)[0]!;
    return flatten(best).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, part) => (typeof part === "number" ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)), "");

/** Where a path stands in the text; where it is missing, the nearest thing around it. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = 0;
  const here = (n: Node) => (offset = n.range?.[0] ?? offset);
  if (isNode(node)) here(node);
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as { value?: unknown } | null)?.value) === String(part));
      if (!pair) break;
      if (isNode(pair.key)) here(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (isNode(node)) here(node);
    } else break;
  }
  return offset;
}
