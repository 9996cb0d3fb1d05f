// What is special about a SQLite file: values as Kysely gives them, and two processes on one file.
import { describe, expect, it } from "vitest";
import { sql } from "kysely";
import { knowledgeMigrations } from "../../../src/knowledge/database/migrations.ts";
import type { KnowledgeTables } from "../../../src/knowledge/database/tables.ts";
import { createKnowledge } from "../../../src/knowledge/knowledge.ts";
import { createStore } from "../../../src/knowledge/store.ts";
import { emptyDatabase } from "../../support/databases.ts";
import { event, ground } from "../../support/facts.ts";
import { runElsewhere } from "../../support/process.ts";

describe("a SQLite file", () => {
  const empty = () => emptyDatabase<KnowledgeTables>("sqlite", knowledgeMigrations);

  it("tells how many rows a statement changed, and what it returned", async () => {
    const { db } = await (await empty()).open();
    const rows = [1, 2, 3].map((n) => ({ about: `t${n}`, kind: "event", n, newest: "" }));
    expect((await db.insertInto("tallies").values(rows).executeTakeFirst()).numInsertedOrUpdatedRows).toBe(3n);
    const updated = await db.updateTable("tallies").set({ n: 9 }).where("about", "<>", "t1").executeTakeFirst();
    expect(updated.numUpdatedRows).toBe(2n);
    const taken = await db.deleteFrom("tallies").where("about", "=", "t1").returning("n").execute();
    expect(taken).toEqual([{ n: 1 }]);
  });

  it("remembers no more statements than it should", async () => {
    const { db } = await (await empty()).open();
    for (let i = 0; i < 500; i++) expect((await sql.raw(`select ${i} as n`).execute(db)).rows).toEqual([{ n: i }]);
  });

  it("is read while another process writes, and nothing is lost when two write", async () => {
    const database = await empty();
    const handle = await database.open();
    await createStore(handle, () => new Date()).add(ground);
    const module = (path: string) => JSON.stringify(new URL(`../../../src/knowledge/${path}`, import.meta.url).href);
    const write = (name: string) =>
      runElsewhere(`
        import { knowledgeMigrations } from ${module("database/migrations.ts")};
        import { open } from ${module("database/open.ts")};
        import { createStore } from ${module("store.ts")};
        const handle = await open(${JSON.stringify(database.url)}, knowledgeMigrations);
        const store = createStore(handle, () => new Date("2025-06-02T08:00:00.000Z"));
        const event = (id, what) => ({ id, kind: "event", subject: "xiaomi", statedOn: "2025-06-02", sources: [{ source: "news" }], what });
        for (let i = 0; i < 50; i++) await store.add({ facts: [event(${JSON.stringify(name)} + i, "own")] });
        let added = 0;
        for (let i = 0; i < 20; i++) added += (await store.add({ facts: [event("both" + i, "shared")] })).added;
        await handle.close();
        console.log(added);
      `);
    const knowledge = createKnowledge(handle);
    let reads = 0;
    const reading = setInterval(() => void knowledge.timeline({ subject: "xiaomi" }).then(() => reads++), 10);
    const printed = await Promise.all([write("left-"), write("right-")]);
    clearInterval(reading);
    expect(printed.map(Number).reduce((sum, n) => sum + n, 0)).toBe(20);
    expect(reads).toBeGreaterThan(0);
    expect((await knowledge.status()).facts.event).toBe(120);
  });

  it("tells at once what another process has written, also where the same was asked before", async () => {
    const database = await empty();
    const handle = await database.open();
    await createStore(handle, () => new Date()).add({ ...ground, facts: [event({ id: "first" })] });
    const knowledge = createKnowledge(handle);
    const asked = async () => (await knowledge.facts({ subject: "xiaomi", kind: "event" })).map(({ id }) => id);
    expect(await asked()).toEqual(["first"]);
    const module = (path: string) => JSON.stringify(new URL(`../../../src/knowledge/${path}`, import.meta.url).href);
    await runElsewhere(`
      import { knowledgeMigrations } from ${module("database/migrations.ts")};
      import { open } from ${module("database/open.ts")};
      import { createStore } from ${module("store.ts")};
      const handle = await open(${JSON.stringify(database.url)}, knowledgeMigrations);
      await createStore(handle, () => new Date()).retract("first", "wrong");
      await handle.close();
    `);
    expect(await asked()).toEqual([]);
  });

  it("is whole again after a process was killed in the middle of a transaction", async () => {
    const database = await empty();
    const handle = await database.open();
    const store = createStore(handle, () => new Date());
    await store.add({ ...ground, facts: [event({ id: "kept" })] });
    await handle.close();
    await runElsewhere(`
      import { DatabaseSync } from "node:sqlite";
      const database = new DatabaseSync(${JSON.stringify(database.url)});
      database.exec("begin immediate; delete from facts; update tallies set n = 0");
      process.kill(process.pid, "SIGKILL");
    `);
    const knowledge = createKnowledge(await database.open());
    expect(await knowledge.fact("kept")).toBeDefined();
    expect((await knowledge.status()).facts.event).toBe(1);
  });
});
