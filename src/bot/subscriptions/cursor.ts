// How far somebody has read the news. It moves with what was made of the news, or not at all; of several at once, one.
import type { Kysely } from "kysely";
import type { Handle } from "../../knowledge/database/open.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { News } from "../../knowledge/news.ts";
import type { Tables } from "../database/tables.ts";

const AT_ONCE = 200;

export type Cursor = {
  /** Hands on what is new, in parts. `work` does its reading, and returns what it writes as the cursor moves. */
  follow(work: (news: readonly News[]) => Promise<(tx: Kysely<Tables>) => Promise<void>>): Promise<void>;
};

/** It begins with what is new from the first time on. */
export function createCursor({ db }: Pick<Handle<Tables>, "db">, knowledge: Knowledge, name: string): Cursor {
  async function read(): Promise<number> {
    const row = await db.selectFrom("cursors").select("seq").where("name", "=", name).executeTakeFirst();
    if (row) return Number(row.seq);
    const seq = await knowledge.newestNews();
    await db
      .insertInto("cursors")
      .values({ name, seq })
      .onConflict((c) => c.doNothing())
      .execute();
    return seq;
  }
  return {
    async follow(work) {
      for (;;) {
        const seq = await read();
        const news = await knowledge.news(seq, AT_ONCE);
        const last = news.at(-1);
        if (!last) return;
        const write = await work(news);
        await db.transaction().execute(async (tx) => {
          const { numUpdatedRows } = await tx
            .updateTable("cursors")
            .set({ seq: last.seq })
            .where("name", "=", name)
            .where("seq", "=", seq)
            .executeTakeFirst();
          // Another process has done this part.
          if (numUpdatedRows > 0n) await write(tx);
        });
      }
    },
  };
}
