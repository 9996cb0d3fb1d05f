// The first card that somebody sees: what is known, and where to begin.
import { KINDS } from "../../knowledge/facts/fact.ts";
import type { SourceSummary, Status } from "../../knowledge/knowledge.ts";
import type { Look } from "../look.ts";
import type { Card } from "../reply.ts";

/** `settings` and `help` are cards of their own elsewhere; here they are parts. */
export function homeCard(
  status: Status,
  newest: SourceSummary | undefined,
  settings: Card,
  help: Card,
  { format, words: all }: Look,
): Card {
  const { home: words, status: labels, options } = all;
  const counted = (label: string, n: number) => ({ label, value: { text: format.count(n), calculated: true } });
  const total = KINDS.reduce((sum, kind) => sum + status.facts[kind], 0);
  const ask = (required: boolean) => [{ option: "company", label: options.company, required }];
  return {
    title: words.what,
    blocks: [
      // The introduction comes first; it is that of help.
      ...help.blocks.slice(0, 1),
      {
        kind: "facts",
        heading: words.known,
        rows: [
          counted(labels.facts, total),
          counted(labels.companies, status.subjects),
          counted(labels.sources, status.sources),
          ...(newest
            ? [
                {
                  label: labels.newestSource,
                  value: { text: labels.source(newest.source.title, format.date(newest.source.publishedOn)) },
                },
              ]
            : []),
        ],
      },
      ...settings.blocks,
      ...help.blocks.slice(1),
    ],
    notes: [],
    actions: [
      { label: words.brief, invoke: { command: "brief", options: {} }, ask: ask(true) },
      { label: words.targets, invoke: { command: "targets", options: {} }, ask: ask(true) },
      { label: words.companies, invoke: { command: "companies", options: {} } },
      { label: words.sources, invoke: { command: "sources", options: {} } },
    ],
  };
}
