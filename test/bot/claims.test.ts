// Claims: exactly one of many may act.
import { expect, it } from "vitest";
import { createClaims } from "../../src/bot/claims.ts";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { emptyDatabase, onEachEngine } from "../support/databases.ts";
import { watched } from "../support/watched-database.ts";

onEachEngine("claims", (engine) => {
  const twoProcesses = async (now?: () => number) => {
    const database = await emptyDatabase<Tables>(engine, botMigrations);
    return [createClaims(await database.open(), now), createClaims(await database.open(), now)] as const;
  };

  it("go to exactly one of fifty who ask at once, also in two processes", async () => {
    const [here, there] = await twoProcesses();
    const asked = Array.from({ length: 50 }, (_, i) => (i % 2 ? here : there).claim("interaction 1", 60_000));
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
  });

  it("that are asked for in the same turn are one commit, and each is told what became of its own", async () => {
    const database = await emptyDatabase<Tables>(engine, botMigrations);
    const { handle, sent } = watched(await database.open());
    const here = createClaims(handle);
    await createClaims(await database.open()).claim("taken", 60_000);
    const names = ["d", "b", "taken", "a", "c"];
    expect(await Promise.all(names.map((name) => here.claim(name, 60_000)))).toEqual([true, true, false, true, true]);
    expect(sent()).toBe(1);
  });

  it("go to the first of those who ask for one name in the same turn", async () => {
    const [here] = await twoProcesses();
    const asked = ["a", "b", "a", "a", "b"].map((name) => here.claim(name, 60_000));
    expect(await Promise.all(asked)).toEqual([true, true, false, false, false]);
  });

  it("of which the first has run out at once go to the next", async () => {
    const [here] = await twoProcesses(() => 1_000_000);
    const asked = [here.claim("a", 0), here.claim("a", 1000), here.claim("a", 1000)];
    expect(await Promise.all(asked)).toEqual([true, true, false]);
  });

  it("fail together with the commit that was to make them, and can be asked for again", async () => {
    const { handle, fail } = watched(await (await emptyDatabase<Tables>(engine, botMigrations)).open());
    const { claim } = createClaims(handle);
    fail(new Error("The disk is full"));
    const asked = await Promise.allSettled([claim("a", 1000), claim("b", 1000)]);
    expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await Promise.all([claim("a", 1000), claim("b", 1000)])).toEqual([true, true]);
  });

  it("wanted by two processes in opposite orders are taken without a deadlock, each once", async () => {
    const [here, there] = await twoProcesses();
    for (let round = 0; round < 20; round++) {
      const names = Array.from({ length: 40 }, (_, i) => `round ${round}, ${i}`);
      const forwards = names.map((name) => here.claim(name, 60_000));
      const backwards = names.toReversed().map((name) => there.claim(name, 60_000));
      const taken = (await Promise.all([...forwards, ...backwards])).filter(Boolean);
      expect(taken).toHaveLength(names.length);
    }
  });

  it("of different names do not stand in each other's way", async () => {
    const [here, there] = await twoProcesses();
    expect(await here.claim("a", 60_000)).toBe(true);
    expect(await there.claim("b", 60_000)).toBe(true);
    expect(await there.claim("a", 60_000)).toBe(false);
  });

  it("can be taken again once they have run out, and not before", async () => {
    let now = 1_000_000;
    const [here, there] = await twoProcesses(() => now);
    await here.claim("a", 1000);
    now += 999;
    expect(await there.claim("a", 1000)).toBe(false);
    now += 1;
    expect(await there.claim("a", 1000)).toBe(true);
    expect(await here.claim("a", 1000)).toBe(false);
  });

  it("that have run out are swept away, others stay", async () => {
    let now = 1_000_000;
    const [here, there] = await twoProcesses(() => now);
    await here.claim("short", 1000);
    await here.claim("long", 5000);
    now += 2000;
    await there.sweep();
    now -= 1500;
    expect(await there.claim("short", 1000)).toBe(true);
    expect(await there.claim("long", 1000)).toBe(false);
  });
});
