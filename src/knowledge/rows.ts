// Facts into rows, a thousand at a time.
import type { Transaction } from "kysely";
import type { KnowledgeTables } from "./database/tables.ts";
import { dayOf, type Fact, firmOf, sameThing } from "./facts/fact.ts";
import { chunks, mustExist } from "./references.ts";
import { StoreProblem } from "./store-problem.ts";
import { countIn } from "./tallies.ts";

type Tx = Transaction<KnowledgeTables>;

// 9 columns a row: below the 32,766 parameters of SQLite, and larger chunks are no faster.
const ROWS = 250;

export const rowOf = (fact: Fact): KnowledgeTables["facts"] => ({
  subject: fact.subject,
  kind: fact.kind,
  day: dayOf(fact),
  id: fact.id,
  same: sameThing(fact),
  firm: firmOf(fact) ?? null,
  stated_on: fact.statedOn,
  live: fact.status === "published" ? 1 : 0,
  body: JSON.stringify(fact),
});

/** What a fact says, without when it was recorded and who else confirmed it: equal contents are the same fact. */
function contentOf(fact: Fact): string {
  const { recordedAt: _recordedAt, sources, status: _status, reason: _reason, ...said } = fact;
  return JSON.stringify([sources[0], Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

export type Known = { stored: Fact; given: Fact };

/** Inserts what is new; tells how many stood there already. Throws StoreProblem on conflicts and unknown references. */
export async function insertFacts(tx: Tx, facts: readonly Fact[]): Promise<{ added: Fact[]; known: Known[] }> {
  const byId = new Map<string, Fact>();
  for (const fact of facts) {
    if (byId.has(fact.id)) throw new StoreProblem("conflict", fact.id);
    byId.set(fact.id, fact);
  }
  const known: Known[] = [];
  for (const ids of chunks([...byId.keys()])) {
    const rows = await tx.selectFrom("facts").select(["id", "body"]).where("id", "in", ids).execute();
    for (const row of rows) {
      const one = { stored: JSON.parse(row.body) as Fact, given: byId.get(row.id)! };
      if (contentOf(one.stored) !== contentOf(one.given)) throw new StoreProblem("conflict", row.id);
      known.push(one);
      byId.delete(row.id);
    }
  }
  // In the order of the table: neighbours are written together.
  const added = [...byId.values()].sort(inTableOrder);
  await checkReferences(tx, added);
  for (const part of chunks(added, ROWS)) {
    await tx.insertInto("facts").values(part.map(rowOf)).execute();
    const links = part.flatMap((fact) =>
      [...new Set(fact.sources.map((s) => s.source))].map((source) => ({ source, kind: fact.kind, fact: fact.id })),
    );
    for (const some of chunks(links)) await tx.insertInto("fact_sources").values(some).execute();
  }
  await countIn(tx, added);
  return { added, known };
}

async function checkReferences(tx: Tx, facts: readonly Fact[]): Promise<void> {
  const subjects = new Map<string, string>();
  const firms = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const fact of facts) {
    subjects.set(fact.subject, fact.id);
    const firm = firmOf(fact);
    if (firm) firms.set(firm, fact.id);
    for (const { source } of fact.sources) sources.set(source, fact.id);
  }
  await mustExist(tx, "subjects", subjects);
  await mustExist(tx, "firms", firms);
  await mustExist(tx, "sources", sources);
}

const inTableOrder = (a: Fact, b: Fact): number =>
  a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0;
