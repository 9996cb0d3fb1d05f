// Running totals: counting a million rows for every `status` would be slow.
import type { Transaction } from "kysely";
import type { KnowledgeTables } from "./database/tables.ts";

/** Adds to a total, within the transaction that changes what is counted. */
export async function tally(tx: Transaction<KnowledgeTables>, name: string, by: number): Promise<void> {
  await tx
    .insertInto("tallies")
    .values({ name, n: by })
    .onConflict((c) => c.column("name").doUpdateSet((eb) => ({ n: eb("tallies.n", "+", by) })))
    .execute();
}
