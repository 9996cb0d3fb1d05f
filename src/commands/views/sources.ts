// Sources and what they hold.
import { type Fact, KINDS } from "../../knowledge/facts/fact.ts";
import type { SourceSummary } from "../../knowledge/knowledge.ts";
import type { Source } from "../../knowledge/sources.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import type { Look } from "../look.ts";
import type { Card, Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { summarise } from "./summary.ts";

const published = (source: Source, { format, words }: Look): string => {
  const date = format.date(source.publishedOn);
  return source.dateInferred ? words.common.dateInferred(date) : date;
};

export function sourcesCard(summaries: readonly SourceSummary[], look: Look): Card {
  const { sources: words, common } = look.words;
  const rows = summaries.map(({ source, holds }): Value[] => {
    const parts = KINDS.filter((kind) => holds[kind]).map((kind) =>
      words.holds(holds[kind]!, common.kinds[kind], common.manyKinds[kind]),
    );
    return [
      { text: published(source, look) },
      { text: source.title },
      { text: source.publisher ?? words.noPublisher },
      parts.length > 0 ? { text: common.list(parts), calculated: true } : { text: words.empty },
      { text: source.id },
    ];
  });
  const { columns } = words;
  return {
    title: words.what,
    blocks: [
      {
        kind: "table",
        columns: [
          { label: columns.date },
          { label: columns.source },
          { label: columns.publisher },
          { label: columns.holds },
          { label: columns.id },
        ],
        rows,
      },
    ],
    notes: [],
    actions: summaries.map(({ source }) => ({
      label: words.open(source.title),
      invoke: { command: "sources", options: { source: source.id } },
    })),
  };
}

export function sourceCard(
  source: Source,
  facts: readonly Fact[],
  subjects: ReadonlyMap<string, Subject>,
  sight: Sight,
): Card {
  const { look } = sight;
  const { sources: words, brief } = look.words;
  const row = (label: string, text: string) => ({ label, value: { text } });
  return {
    title: source.title,
    blocks: [
      {
        kind: "facts",
        rows: [
          row(words.published, published(source, look)),
          row(words.publisher, source.publisher ?? words.noPublisher),
          ...(source.url ? [row(words.address, source.url)] : []),
          row(words.columns.id, source.id),
        ],
      },
      {
        kind: "list",
        heading: words.facts,
        items: facts.map((fact) =>
          sight.stated(brief.line(subjects.get(fact.subject)?.name ?? fact.subject, summarise(fact, sight)), fact),
        ),
      },
    ],
    notes: sight.notes(),
  };
}
