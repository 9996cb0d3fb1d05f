// How much is known.
import { KINDS } from "../../knowledge/facts/fact.ts";
import type { SourceSummary, Status } from "../../knowledge/knowledge.ts";
import type { Look } from "../look.ts";
import type { Card } from "../reply.ts";

export function statusCard(status: Status, newest: SourceSummary | undefined, now: Date, look: Look): Card {
  const { format, words: all } = look;
  const words = all.status;
  const row = (label: string, text: string) => ({ label, value: { text } });
  const counted = (label: string, n: number) => ({ label, value: { text: format.count(n), calculated: true } });
  const total = KINDS.reduce((sum, kind) => sum + status.facts[kind], 0);
  return {
    title: words.what,
    blocks: [
      {
        kind: "facts",
        rows: [
          counted(words.facts, total),
          ...KINDS.map((kind) => counted(all.common.indented(all.common.manyKinds[kind]), status.facts[kind])),
          counted(words.sources, status.sources),
          counted(words.companies, status.subjects),
          counted(words.firms, status.firms),
          ...(newest
            ? [row(words.newestSource, words.source(newest.source.title, format.date(newest.source.publishedOn)))]
            : []),
          row(words.database, words.engines[status.engine]),
          row(words.clock, format.time(now.toISOString())),
        ],
      },
    ],
    notes: [],
  };
}
