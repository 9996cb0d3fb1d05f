// Claims: exactly one of many may act.
import { expect, it } from "vitest";
import { createClaims } from "../../src/bot/claims.ts";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { emptyDatabase, onEachEngine } from "../support/databases.ts";

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
