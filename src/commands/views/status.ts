// How much is known.
import { KINDS } from "../../knowledge/facts/fact.ts";
import type { SourceSummary, Status } from "../../knowledge/knowledge.ts";
import type { Look } from "../look.ts";
import type { Card } from "../reply.ts";

export function statusCard(status: Status, newest: SourceSummary | undefined, now: Date, look: Look): Card {
  const { format, words: all } = look;
  const words = all.status;
  const row = (label: string, text: string) => ({ label, value: { text } });
  const total = KINDS.reduce((sum, kind) => sum + status.facts[kind], 0);
  return {
    title: words.what,
    blocks: [
      {
        kind: "facts",
        rows: [
          row(words.facts, format.count(total)),
          ...KINDS.map((kind) =>
            row(all.common.indented(all.common.manyKinds[kind]), format.count(status.facts[kind])),
          ),
          row(words.sources, format.count(status.sources)),
          row(words.companies, format.count(status.subjects)),
          row(words.firms, format.count(status.firms)),
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
