// Two programs on one database at the same time: both end, nothing is lost and nothing is there twice.
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { printable } from "../../src/knowledge/database/address.ts";
import { onEachEngine } from "../support/databases.ts";
import { type Ended, runFootnote } from "../support/program.ts";
import { largeFolder, SOURCE } from "./folder.ts";
import { tallies } from "./inside.ts";
import { emptyPlace } from "./places.ts";

const FILES = 20;
const FACTS = 200;

onEachEngine("two programs at once", (engine) => {
  it("can start on a new database: each step of its making is done once, and the library is in once", async () => {
    for (let round = 0; round < 2; round++) {
      const place = await emptyPlace(engine);
      const start = () => runFootnote(["chat", "--database", place.url, "--now", "2025-12-19"], { input: "status\n" });
      const [one, two, three] = await Promise.all([start(), start(), start()]);
      expect(one).toMatchObject({ code: 0, signal: null, stderr: "" });
      expect([two, three]).toEqual([one, one]);
      expect(one.stdout).toMatch(/^Facts\s+\d{3} calculated$/m);
      expect(tallies(await place.inside())).toBe(true);
    }
  });

  it("can import the same folder", async () => {
    const place = await emptyPlace(engine);
    const { paths, sources } = largeFolder(FILES, FACTS);
    const run = () => runFootnote(["import", dirname(paths[0]!), "--database", place.url]);
    const outcomes = await Promise.all([run(), run()]);
    // On one file, whoever waits too long for the other may give up.
    const inUse = `${en.failures.database.locked(printable(place.url))}\n`;
    const gaveUp = ({ code, stderr }: Ended) => engine === "sqlite" && code === 1 && stderr === inUse;
    const whole = outcomes.filter(({ code }) => code === 0);
    expect(whole.length).toBeGreaterThan(0);
    for (const outcome of outcomes)
      expect(gaveUp(outcome) || (outcome.code === 0 && outcome.stderr === ""), outcome.stderr).toBe(true);

    const inside = await place.inside();
    const ours = Object.entries(inside.bySource).filter(([source]) => source.startsWith(SOURCE));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(sources.map((source) => [source, FACTS])));
    expect(tallies(inside)).toBe(true);
    if (whole.length < 2) return;
    const added = outcomes.map(({ stdout }) => Number(/(\d+) facts added/.exec(stdout)?.[1]));
    expect(added[0]! + added[1]!).toBe(FILES * FACTS);
  });
});
