// Marks: whether what is kept in memory still holds.
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { bump, marksOf, type Part } from "../../../src/knowledge/database/marks.ts";
import { knowledgeMigrations } from "../../../src/knowledge/database/migrations.ts";
import type { KnowledgeTables } from "../../../src/knowledge/database/tables.ts";
import { emptyDatabase, onEachEngine } from "../../support/databases.ts";
import { watched } from "../../support/watched-database.ts";

onEachEngine("marks", (engine) => {
  const database = () => emptyDatabase<KnowledgeTables>(engine, knowledgeMigrations);

  it("say another thing after each bump of their part, and only of theirs", async () => {
    const handle = await (await database()).open();
    const { read } = marksOf(handle);
    const change = (part: Part) => handle.db.transaction().execute((tx) => bump(tx, part));
    expect(await read()).toEqual(new Map());
    await change("facts");
    const first = await read();
    await change("facts");
    await change("settings");
    const second = await read();
    expect([...second.keys()].sort()).toEqual(["facts", "settings"]);
    expect(second.get("facts")).not.toBe(first.get("facts"));
  });

  it("are read once for all that is at hand, and anew when the event loop has gone on", async () => {
    const { handle, sent } = watched(await (await database()).open());
    const { read } = marksOf(handle);
    await read();
    await nextTurn();
    const before = sent();
    await Promise.all([read(), read(), read()]);
    expect(sent()).toBe(before + 1);
    await nextTurn();
    await read();
    expect(sent()).toBe(before + 2);
  });

  it("are read anew at once when somebody of this process has written, or has read of something new", async () => {
    const place = await database();
    const there = await place.open();
    const { handle: here, sent } = watched(await place.open());
    const marks = marksOf(here);
    const before = await marks.read();
    await there.db.transaction().execute((tx) => bump(tx, "facts"));
    const after = await marks.read();
    expect(after.get("facts")).not.toBe(before.get("facts"));
    const asked = sent();
    marks.forget();
    await marks.read();
    expect(sent()).toBe(asked + 1);
  });

  it("are read anew after a reading that failed", async () => {
    const { handle, fail } = watched(await (await database()).open());
    const { read } = marksOf(handle);
    fail(new Error("No connection"));
    await expect(read()).rejects.toThrow("No connection");
    await nextTurn();
    expect(await read()).toEqual(new Map());
  });
});
