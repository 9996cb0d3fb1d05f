// What stands in a database after a fault, counted row by row beside what Footnote itself says stands there.
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import { createKnowledge, type Status } from "../../src/knowledge/knowledge.ts";

export const migrations = { ...knowledgeMigrations, ...botMigrations };

export type Inside = {
  /** Facts by source, of the rows. */
  bySource: Record<string, number>;
  /** Rows by kind, and what `status` shows for them; sources likewise. */
  counted: { facts: Record<string, number>; sources: number };
  told: { facts: Status["facts"]; sources: number };
};

/** Opens the database as Footnote does: what is damaged throws. `schema`: Postgres only. */
export async function lookInside(url: string, schema?: string): Promise<Inside> {
  const handle = await open<Tables>(url, migrations, schema);
  try {
    const { db } = handle;
    const n = (rows: readonly { name: string; n: number }[]) =>
      Object.fromEntries(rows.map(({ name, n }) => [name, Number(n)]));
    const links = db.selectFrom("fact_sources").innerJoin("facts", "facts.id", "fact_sources.fact");
    const bySource = await links
      .select(({ fn }) => ["source as name", fn.countAll<number>().as("n")])
      .groupBy("source")
      .execute();
    const byKind = await db
      .selectFrom("facts")
      .select(({ fn }) => ["kind as name", fn.countAll<number>().as("n")])
      .where("live", "=", 1)
      .groupBy("kind")
      .execute();
    const sources = await db.selectFrom("sources").select("id").execute();
    const { facts, sources: told } = await createKnowledge(handle).status();
    return {
      bySource: n(bySource),
      counted: { facts: n(byKind), sources: sources.length },
      told: { facts, sources: told },
    };
  } finally {
    await handle.close();
  }
}

/** True where the running totals are those of the rows. */
export const tallies = ({ counted, told }: Inside): boolean =>
  told.sources === counted.sources && Object.entries(told.facts).every(([kind, n]) => (counted.facts[kind] ?? 0) === n);
