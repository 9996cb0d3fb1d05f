// Whom something is known of.
import type { SubjectSummary } from "../../knowledge/knowledge.ts";
import type { Look } from "../look.ts";
import type { Card } from "../reply.ts";

export function companiesCard(summaries: readonly SubjectSummary[], { format, words: all }: Look): Card {
  const words = all.companies;
  const rows = summaries.map(({ subject, facts, newest }) => [
    { text: subject.type === "company" ? subject.name : words.name(subject.name, words.types[subject.type]) },
    { text: all.common.list((subject.listings ?? []).map((l) => `${l.exchange} ${l.code}`)) },
    facts === 0 ? { text: words.nothing } : { text: format.count(facts), calculated: true },
    { text: newest ? format.date(newest) : "" },
  ]);
  const { columns } = words;
  return {
    title: words.what,
    blocks: [
      {
        kind: "table",
        columns: [
          { label: columns.name },
          { label: columns.ticker },
          { label: columns.facts, align: "right" },
          { label: columns.newest },
        ],
        rows,
      },
    ],
    notes: [],
  };
}
