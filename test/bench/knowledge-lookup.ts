// The newest 20 facts of one company and kind, checked against their schema: ours and the same by hand, in turn.
import { DatabaseSync } from "node:sqlite";
import type { Tables } from "../../src/bot/database/tables.ts";
import type { Handle } from "../../src/knowledge/database/open.ts";
import { fact, KINDS } from "../../src/knowledge/facts/fact.ts";
import { createKnowledge } from "../../src/knowledge/knowledge.ts";
import { race } from "./measure.ts";
import type { Row } from "./report.ts";
import { COMPANIES, companyId } from "./synthetic.ts";

const ROUNDS = 20_000;
const P50 = 0.1;
const P99 = 0.25;
const RATIO = 1.5;

export async function lookupRows(handle: Handle<Tables>, file: string, size: number, judged: boolean): Promise<Row[]> {
  const knowledge = createKnowledge(handle, { keeps: false });
  const bare = new DatabaseSync(file, { readOnly: true });
  bare.exec("pragma cache_size = -65536; pragma mmap_size = 1073741824");
  const statement = bare.prepare(
    "select body from facts where subject = ? and kind = ? and live = 1 order by day desc, id desc limit 20",
  );
  const company = (i: number) => companyId((i * 7919) % COMPANIES);
  const kind = (i: number) => KINDS[i % KINDS.length]!;
  const [ours, byHand] = await race(
    [
      (i) => knowledge.facts({ subject: company(i), kind: kind(i), limit: 20 }),
      async (i) => statement.all(company(i), kind(i)).map((row) => fact.parse(JSON.parse(String(row["body"])))),
    ],
    ROUNDS,
    1000,
  );
  bare.close();
  const ratio = ours!.p50 / byHand!.p50;
  return [
    {
      name: "look-up: newest 20 facts of a company and kind",
      size,
      unit: "ms",
      ...ours!,
      target: judged ? `p50 < ${P50}, p99 < ${P99}` : "",
      pass: !judged || (ours!.p50 < P50 && ours!.p99 < P99),
    },
    { name: "the same by hand: SQL, JSON.parse, zod", size, unit: "ms", ...byHand!, target: "", pass: true },
    {
      name: "look-up against by hand (p50)",
      size,
      unit: "times",
      value: ratio,
      target: judged ? `at most ${RATIO}` : "",
      pass: !judged || ratio <= RATIO,
    },
  ];
}
