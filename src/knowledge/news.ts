// What was learnt and changed, in the order of writing: digests and alerts read on from where they stopped. The library
// and whatever else is added quietly is not in it.
import type { Kysely, Transaction } from "kysely";
import type { KnowledgeTables } from "./database/tables.ts";

/** `by` is the correcting fact or the confirming source. */
export type NewsItem = {
  fact: string;
  change: "added" | KnowledgeTables["changes"]["change"];
  by?: string;
};

/** What one transaction wrote. `seq` only grows, in the order in which transactions became visible. */
export type News = { seq: number; at: string; items: NewsItem[] };

/** One transaction: when it writes, and what it has changed so far. */
export type Writing = { tx: Transaction<KnowledgeTables>; at: string; news: NewsItem[] };

/** Writers take turns, so a higher number never becomes visible before a lower one. */
export async function writeNews({ tx, at, news }: Writing): Promise<void> {
  if (news.length > 0)
    await tx
      .insertInto("news")
      .values({ at, items: JSON.stringify(news) })
      .execute();
}

/** News after `seq`, oldest first. */
export async function newsAfter(db: Kysely<KnowledgeTables>, seq: number, limit: number): Promise<News[]> {
  const rows = await db.selectFrom("news").selectAll().where("seq", ">", seq).orderBy("seq").limit(limit).execute();
  return rows.map((row) => ({ seq: Number(row.seq), at: row.at, items: JSON.parse(row.items) as NewsItem[] }));
}

/** The number of the newest; 0 where there is none yet. */
export async function newestNews(db: Kysely<KnowledgeTables>): Promise<number> {
  const row = await db
    .selectFrom("news")
    .select((eb) => eb.fn.max("seq").as("seq"))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}
