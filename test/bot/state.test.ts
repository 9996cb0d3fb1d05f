// State: what may vanish, and does when its time is up.
import { expect, it } from "vitest";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { createState } from "../../src/bot/state.ts";
import { emptyDatabase, onEachEngine } from "../support/databases.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

onEachEngine("state", (engine) => {
  const created = async () => {
    const database = await emptyDatabase<Tables>(engine, botMigrations);
    const handle = await database.open();
    return { handle, here: createState(handle), there: createState(await database.open()) };
  };

  it("is the same for every process on the database", async () => {
    const { here, there } = await created();
    await here.set("button 1", { command: "targets", options: { company: "小米", page: 2 } }, 60_000);
    expect(await there.get("button 1")).toEqual({ command: "targets", options: { company: "小米", page: 2 } });
    await there.set("button 1", "other", 60_000);
    expect(await here.get("button 1")).toBe("other");
    expect(await here.get("button 2")).toBeUndefined();
  });

  it("is gone when its time is up, and swept away", async () => {
    const { handle, here, there } = await created();
    await here.set("short", 1, 30);
    await here.set("long", 2, 60_000);
    await pause(50);
    expect(await there.get("short")).toBeUndefined();
    await there.sweep();
    expect((await handle.db.selectFrom("state").select("name").execute()).map(({ name }) => name)).toHaveLength(1);
    expect(await here.get("long")).toBe(2);
  });

  it("says so when its database is gone", async () => {
    const { handle, here } = await created();
    await handle.db.schema.dropTable("state").execute();
    await expect(here.set("a", 1, 60_000)).rejects.toThrow(/\bstate\b/);
    await expect(here.get("a")).rejects.toThrow(/\bstate\b/);
  });
});
