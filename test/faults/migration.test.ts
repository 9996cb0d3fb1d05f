// A migration that stops half-way leaves nothing behind: the next start goes on as if it had never begun.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import type { Engine } from "../../src/knowledge/database/address.ts";
import type { Migrations } from "../../src/knowledge/database/open.ts";
import { emptyDatabase, onEachEngine } from "../support/databases.ts";
import { cleanEnvironment, runFootnote } from "../support/program.ts";
import { tallies } from "./inside.ts";
import { emptyPlace } from "./places.ts";

const HALF_WAY = fileURLToPath(new URL("./half-way.ts", import.meta.url));

/** Starts a migration in another process and kills it when half of it is done. */
async function killHalfWay(url: string): Promise<void> {
  const child = spawn(process.execPath, [HALF_WAY, url], {
    stdio: ["ignore", "pipe", "inherit"],
    env: cleanEnvironment(),
  });
  const ended = once(child, "exit");
  onTestFinished(() => void child.kill("SIGKILL"));
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  expect(said.toString()).toBe("half-way\n");
  child.kill("SIGKILL");
  expect(await ended).toEqual([null, "SIGKILL"]);
}

const library = /^Facts\s+\d{3} calculated$/m;

onEachEngine("a migration", (engine: Engine) => {
  it("that is killed on a new database is done again by the next start", async () => {
    const place = await emptyPlace(engine);
    await killHalfWay(place.url);
    const { code, stdout, stderr } = await runFootnote(["chat", "--database", place.url], { input: "status\n" });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(library);
    expect(tallies(await place.inside())).toBe(true);
  });

  it("that is killed on a database in use leaves everything in it", async () => {
    const place = await emptyPlace(engine);
    const status = () => runFootnote(["chat", "--database", place.url, "--now", "2025-12-19"], { input: "status\n" });
    const before = await status();
    await killHalfWay(place.url);
    expect(await status()).toEqual(before);
    expect(before.stdout).toMatch(library);
  });

  it("that throws leaves none of its steps, and the right one can follow", async () => {
    const database = await emptyDatabase<{ first: { a: string }; second: { b: string } }>(engine, {});
    const first: Migrations = {
      "1-first": async (db) => {
        await db.schema.createTable("first").addColumn("a", "text").execute();
      },
    };
    const second = (fails: boolean): Migrations => ({
      ...first,
      "2-second": async (db) => {
        await db.schema.createTable("second").addColumn("b", "text").execute();
        if (fails) throw new Error("half-way");
      },
    });
    await expect(database.open(second(true))).rejects.toThrow("half-way");
    const { db } = await database.open(second(false));
    await db.insertInto("second").values({ b: "here" }).execute();
    expect(await db.selectFrom("first").selectAll().execute()).toEqual([]);
  });
});
