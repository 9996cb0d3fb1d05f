// The way to a database: brought up to date, or left as it was.
import { describe, expect, it } from "vitest";
import { sql } from "kysely";
import { printable } from "../../../src/knowledge/database/address.ts";
import { type Migrations, open } from "../../../src/knowledge/database/open.ts";
import { emptyDatabase, onEachEngine, temporaryFolder } from "../../support/databases.ts";

type Notes = { notes: { text: string } };

const first: Migrations = {
  "1-notes": async (db) => {
    await db.schema.createTable("notes").addColumn("text", "text").execute();
  },
};
const second: Migrations = {
  ...first,
  "2-more": async (db) => {
    await db.schema.createTable("more").addColumn("text", "text").execute();
  },
};
const breaking: Migrations = {
  ...first,
  "2-more": async (db) => {
    await second["2-more"]!(db, "sqlite");
    await sql`insert into notes values ('half-way')`.execute(db);
    throw new Error("the power went out");
  },
};

onEachEngine("opening a database", (engine) => {
  const empty = () => emptyDatabase<Notes>(engine, first);

  it("creates what is missing, and finds it there the next time", async () => {
    const database = await empty();
    const handle = await database.open();
    await handle.db.insertInto("notes").values({ text: "kept" }).execute();
    await handle.close();
    expect(await (await database.open()).db.selectFrom("notes").selectAll().execute()).toEqual([{ text: "kept" }]);
  });

  it("runs only the steps that it has not run yet", async () => {
    const database = await empty();
    await (await database.open()).db.insertInto("notes").values({ text: "kept" }).execute();
    const { db } = await database.open(second);
    expect(await db.selectFrom("notes").selectAll().execute()).toEqual([{ text: "kept" }]);
    expect((await sql`select * from more`.execute(db)).rows).toEqual([]);
  });

  it("leaves nothing behind of a step that fails half-way, and starts again when it is mended", async () => {
    const database = await empty();
    await (await database.open()).close();
    await expect(database.open(breaking)).rejects.toThrow("the power went out");
    const { db } = await database.open(second);
    expect(await db.selectFrom("notes").selectAll().execute()).toEqual([]);
    expect((await sql`select * from more`.execute(db)).rows).toEqual([]);
  });

  it("leaves nothing behind either where it fails on an empty database", async () => {
    const database = await empty();
    await expect(database.open(breaking)).rejects.toThrow("the power went out");
    expect(await (await database.open(second)).db.selectFrom("notes").selectAll().execute()).toEqual([]);
  });

  it("refuses a database that a newer version has written, and changes nothing", async () => {
    const database = await empty();
    await (await database.open(second)).close();
    await expect(database.open(first)).rejects.toMatchObject({
      name: "DatabaseProblem",
      fault: "newer",
      where: printable(database.url),
    });
    await (await database.open(second)).close();
  });

  it("can be done twice at once on an empty database", async () => {
    const database = await empty();
    if (engine === "sqlite") return; // One process per file: see sqlite.test.ts.
    const handles = await Promise.all([database.open(), database.open(), database.open()]);
    for (const { db } of handles) expect(await db.selectFrom("notes").selectAll().execute()).toEqual([]);
  });

  it("rolls back what a transaction did before it failed, and can go on", async () => {
    const { db } = await (await empty()).open();
    const failed = db.transaction().execute(async (tx) => {
      await tx.insertInto("notes").values({ text: "gone" }).execute();
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    await db.insertInto("notes").values({ text: "kept" }).execute();
    expect(await db.selectFrom("notes").selectAll().execute()).toEqual([{ text: "kept" }]);
  });

  it("keeps transactions apart from what runs beside them", async () => {
    const { db } = await (await empty()).open();
    const add = (text: string, fail: boolean) =>
      db.transaction().execute(async (tx) => {
        await tx.insertInto("notes").values({ text }).execute();
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (fail) throw new Error("no");
      });
    const work = Array.from({ length: 10 }, (_, i) => add(String(i), i % 2 === 1));
    await Promise.allSettled([...work, db.insertInto("notes").values({ text: "beside" }).execute()]);
    const kept = (await db.selectFrom("notes").select("text").execute()).map(({ text }) => text);
    expect(kept.sort()).toEqual(["0", "2", "4", "6", "8", "beside"]);
  });

  it("counts in numbers", async () => {
    const { db } = await (await empty()).open();
    await db
      .insertInto("notes")
      .values([{ text: "a" }, { text: "b" }])
      .execute();
    const counted = await db
      .selectFrom("notes")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    expect(counted.n).toBe(2);
  });
});

describe("a SQLite file", () => {
  it("is made along with the folders above it, or lives in memory", async () => {
    const handle = await open<Notes>(`${temporaryFolder()}/deep/er/footnote.db`, first);
    await handle.close();
    const memory = await open<Notes>(":memory:", first);
    expect(await memory.db.selectFrom("notes").selectAll().execute()).toEqual([]);
    await memory.close();
  });
});
