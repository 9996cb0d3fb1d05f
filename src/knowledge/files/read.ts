// YAML to a checked batch. Whatever is wrong is named with its line and field; a wrong file yields nothing.
import { type Document, isMap, isNode, isSeq, LineCounter, type Node, parseAllDocuments } from "yaml";
import type { z } from "zod";
import { type Fact, fact as factSchema } from "../facts/fact.ts";
import type { Source } from "../sources.ts";
import type { Batch, NewFact } from "../store.ts";
import type { StoreFault } from "../store-problem.ts";
import { confirmation, factFile } from "./format.ts";

/** `message` is the parser's or the schema's own; `fault` and `detail` stand where the store refused. */
export type FileProblem = {
  file: string;
  line: number;
  field: string;
  message: string;
  fault?: StoreFault;
  id?: string;
};
export type ReadFile = { ok: true; batch: Batch; lines: Map<string, number> } | { ok: false; problems: FileProblem[] };

const MOST_PROBLEMS = 20;
// Stands in while checking, for what the store fills in on writing.
const UNRECORDED = "1970-01-01T00:00:00.000Z";

/**
 * A file holds one or several YAML documents, each with one source. `lines` gives the line of each fact's id, for
 * problems that only the store can find.
 */
export function readFactFile(file: string, text: string): ReadFile {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const problems: FileProblem[] = [];
  const lines = new Map<string, number>();
  const stated = new Map<string, number>();
  const batch = { subjects: [], firms: [], sources: [], facts: [], confirmations: [] } as Whole;
  for (const document of documentsOf(text, counter)) {
    for (const error of document.errors)
      problems.push({
        file,
        line: lineAt(error.pos[0]),
        field: "",
        message: error.message.split("\n")[0]!.replace(/ at line \d+, column \d+:$/, ""),
      });
    if (document.errors.length === 0) readDocument(document, { file, lineAt, problems, lines, stated, batch });
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) } : { ok: true, batch, lines };
}

type Parsed = Document.Parsed;
type Whole = { [K in keyof Required<Batch>]: NonNullable<Batch[K]>[number][] };
type Reading = {
  file: string;
  lineAt: (offset: number) => number;
  problems: FileProblem[];
  /** By id: each fact and each confirmation, for problems found later; and the facts alone. */
  lines: Map<string, number>;
  stated: Map<string, number>;
  batch: Whole;
};

const documentsOf = (text: string, lineCounter: LineCounter): Parsed[] => {
  const documents = parseAllDocuments(text, { lineCounter });
  return Array.isArray(documents) ? documents : [];
};

function readDocument(document: Parsed, { file, lineAt, problems, lines, stated, batch }: Reading): void {
  const at = (path: readonly PropertyKey[]) => ({
    file,
    line: lineAt(offsetOf(document.contents, path)),
    field: fieldName(path),
  });
  const reportAll = (error: z.ZodError, under: readonly PropertyKey[]) => {
    for (const issue of flatten(error.issues))
      problems.push({ ...at([...under, ...issue.path]), message: issue.message });
  };

  const content = plainOf(document);
  if (content === undefined) return void problems.push({ ...at([]), message: "", fault: "aliases" });
  const shape = factFile.safeParse(content);
  if (!shape.success) return reportAll(shape.error, []);
  const { source, subjects = [], firms = [], facts = [] } = shape.data;
  for (const subject of subjects) batch.subjects.push(subject);
  for (const firm of firms) batch.firms.push(firm);
  if (source) batch.sources.push(source);
  else if (facts.length > 0) problems.push({ ...at(["facts"]), message: "", fault: "no-source" });
  if (!source) return;

  for (const [index, entry] of facts.entries()) {
    const path = ["facts", index];
    const line = at(path).line;
    if ("confirms" in entry) {
      const checked = confirmation.safeParse(entry);
      if (!checked.success) {
        reportAll(checked.error, path);
        continue;
      }
      const { confirms, quote } = checked.data;
      if (!lines.has(confirms)) lines.set(confirms, line);
      batch.confirmations.push({ fact: confirms, source: source.id, ...(quote === undefined ? {} : { quote }) });
      continue;
    }
    const checked = factSchema.safeParse(filled(entry, source));
    if (!checked.success) {
      reportAll(checked.error, path);
      continue;
    }
    const fact = checked.data;
    const first = stated.get(fact.id);
    if (first !== undefined)
      problems.push({ ...at([...path, "id"]), message: String(first), fault: "twice", id: fact.id });
    stated.set(fact.id, line);
    lines.set(fact.id, line);
    batch.facts.push("recordedAt" in entry ? fact : unrecorded(fact));
  }
}

/** Adds what a file leaves out: its source, its date, and that the fact is published. */
function filled({ quote, ...entry }: Record<string, unknown>, source: Source): Record<string, unknown> {
  const own = quote === undefined ? { source: source.id } : { source: source.id, quote };
  return { statedOn: source.publishedOn, recordedAt: UNRECORDED, status: "published", sources: [own], ...entry };
}

function unrecorded({ recordedAt: _recordedAt, ...fact }: Fact): NewFact {
  return fact;
}

/** Undefined where there are aliases. They are not followed: a few bytes of them can unfold to gigabytes. */
function plainOf(document: Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    return undefined;
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
  path.reduce<string>(
    (name, part) => (typeof part === "number" ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)),
    "",
  );

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
