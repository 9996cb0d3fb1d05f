// The watch over the database: what it takes for lost, and what it does not.
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { Failure } from "../../src/cli/verb.ts";
import { watchDatabase } from "../../src/cli/watch.ts";
import { en } from "../../src/commands/words/en.ts";
import { DatabaseProblem } from "../../src/knowledge/database/problem.ts";
import { createFootnote } from "../support/bot.ts";

async function watching(change: (look: () => Promise<unknown>, nth: number) => Promise<unknown> = (look) => look()) {
  const { knowledge, handle, log, logged, close } = await createFootnote({ library: false });
  onTestFinished(() => close().catch(() => {}));
  let looks = 0;
  const watch = watchDatabase(
    { look: () => change(() => knowledge.status(), (looks += 1)), where: handle.where, log },
    { everyMs: 10, failures: 3 },
  );
  onTestFinished(watch.stop);
  const state = async () => Promise.race([watch.lost.catch(() => "lost"), pause(0, "there")]);
  const looked = (times: number) => expect.poll(() => looks).toBeGreaterThanOrEqual(times);
  return { ...watch, handle, logged, state, looked };
}

describe("The database", () => {
  it("that answers is not lost, and nothing is logged", async () => {
    const { state, looked, logged } = await watching();
    await looked(6);
    expect(await state()).toBe("there");
    expect(logged).toEqual([]);
  });

  it("that is gone is lost after so many looks, each of them logged", async () => {
    const { lost, handle, logged } = await watching();
    await handle.close();
    await expect(lost).rejects.toEqual(new Failure(en.cli.databaseLost(handle.where)));
    expect(logged.map(({ message }) => message)).toEqual(Array(3).fill("The database does not answer"));
  });

  it("that never says a word is lost as well", async () => {
    const { lost } = await watching(() => new Promise(() => {}));
    await expect(lost).rejects.toBeInstanceOf(Failure);
  });

  it("that fails now and then is not", async () => {
    const { state, looked } = await watching((look, nth) =>
      nth % 3 === 0 ? look() : Promise.reject(new Error("not now")),
    );
    await looked(12);
    expect(await state()).toBe("there");
  });

  it("that is damaged is lost at once", async () => {
    const { lost, logged } = await watching(() => Promise.reject(new DatabaseProblem("corrupt", "there")));
    await expect(lost).rejects.toBeInstanceOf(DatabaseProblem);
    expect(logged).toHaveLength(1);
  });
});
