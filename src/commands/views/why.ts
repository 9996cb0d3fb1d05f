// One fact and everything behind it.
import type { Fact } from "../../knowledge/facts/fact.ts";
import type { History } from "../../knowledge/knowledge.ts";
import type { Source } from "../../knowledge/sources.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Action, type Block, type Card, quiet, type Value } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { list } from "./parts.ts";
import { summarise } from "./summary.ts";

type Row = { label: string; value: Value };

export function whyCard(
  fact: Fact,
  subject: Subject | undefined,
  history: History,
  sources: ReadonlyMap<string, Source>,
  sight: Sight,
): Card {
  const { look } = sight;
  const { why: words, common } = look.words;
  const cited = sight.cite(fact);
  const versionAt = history.versions.findIndex((version) => version.id === fact.id);
  return {
    title: words.title(fact.id, common.kinds[fact.kind]),
    ...(fact.status === "retracted" || versionAt > 0 ? { tone: "warn" as const } : {}),
    blocks: [
      { kind: "facts", rows: rows(fact, subject, versionAt > 0, cited, sight) },
      ...quotes(fact, sources, cited, sight),
      ...neighbours(history, versionAt, sight),
      ...changes(history, sight),
    ],
    notes: sight.notes(),
    actions: others(history, fact).map((other): Action => ({
      label: words.other(other.id, summarise(other, sight), sight.dated(other)),
      invoke: { command: "why", options: { id: [other.id] } },
    })),
  };
}

/** Several facts in a line each, with a button to each. */
export function factsCard(facts: readonly Fact[], sight: Sight): Card {
  const { look } = sight;
  const line = (fact: Fact) =>
    look.words.why.other(fact.id, summarise(fact, sight), look.format.date(fact.on ?? fact.statedOn));
  return {
    title: look.words.why.several,
    blocks: [{ kind: "list", items: facts.map((fact) => sight.stated(line(fact), fact)) }],
    notes: sight.notes(),
    actions: facts.map((fact) => ({ label: fact.id, invoke: { command: "why", options: { id: [fact.id] } } })),
  };
}

function rows(fact: Fact, subject: Subject | undefined, corrected: boolean, cites: number[], sight: Sight): Row[] {
  const { format, words: all } = sight.look;
  const words = all.why;
  const row = (label: string, text: string | undefined): Row[] =>
    text === undefined ? [] : [{ label, value: { text, cites } }];
  /** What Footnote says of the fact; no source says it. */
  const own = (label: string, text: string | undefined): Row[] =>
    text === undefined ? [] : [{ label, value: { text } }];
  const status = words.statuses[fact.status];
  return [
    ...own(words.about, subject ? displayName(subject, sight.look) : fact.subject),
    ...row(words.says, summarise(fact, sight)),
    ...row(words.statedOn, format.date(fact.statedOn)),
    ...row(words.on, fact.on && format.date(fact.on)),
    ...own(words.recordedAt, format.time(fact.recordedAt)),
    ...row(words.saidBy, fact.saidBy),
    ...own(words.inferred, fact.inferred && all.common.list(fact.inferred)),
    ...row(words.remark, fact.remark),
    ...own(words.status, corrected ? words.corrected : status),
    ...own(words.reason, fact.reason),
  ];
}

function quotes(fact: Fact, sources: ReadonlyMap<string, Source>, cites: number[], { look }: Sight): Block[] {
  const words = look.words.why;
  const quoted = fact.sources.filter(({ quote }) => quote !== undefined);
  if (quoted.length === 0) return [quiet(words.noQuote)];
  const items = quoted.map(({ source, quote }) => ({
    text: words.quoted(sources.get(source)?.publisher ?? source, quote!),
    cites,
  }));
  return [{ kind: "list", heading: words.sources, items }];
}

const others = (history: History, fact: Fact): Fact[] =>
  [...history.versions.filter((version) => version.id !== fact.id), history.newer, history.older].filter(
    (f) => f !== undefined,
  );

function neighbours(history: History, versionAt: number, sight: Sight): Block[] {
  const { why: words } = sight.look.words;
  const item = (other: Fact) => sight.stated(words.other(other.id, summarise(other, sight), sight.dated(other)), other);
  return [
    list(words.supersededBy, history.newer ? [item(history.newer)] : []),
    list(words.supersedes, history.older ? [item(history.older)] : []),
    list(words.correctedBy, history.versions.slice(0, versionAt).map(item)),
    list(words.corrects, history.versions.slice(versionAt + 1).map(item)),
  ].filter((block) => block !== undefined);
}

function changes(history: History, sight: Sight): Block[] {
  const words = sight.look.words.why;
  const items = history.changes.map(({ change, at, by, reason }) => ({
    text: words.changes[change](sight.look.format.time(at), by ?? "", reason ?? ""),
  }));
  const block = list(words.history, items);
  return block ? [block] : [];
}
