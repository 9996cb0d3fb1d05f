// What every engine of jobs must do: tick each minute, never twice at once, and end in order.
import { expect, it, onTestFinished } from "vitest";
import type { Jobs } from "../../src/bot/ports.ts";

export type JobsWorld = {
  jobs: Jobs;
  /** Lets the time pass up to shortly after the next minute begins. */
  nextMinute(): Promise<void>;
  /** What was logged as a warning or an error. */
  logged: string[];
};

export function jobsContract(create: () => JobsWorld): void {
  const open = () => {
    const world = create();
    onTestFinished(() => world.jobs.stop());
    return world;
  };

  it("do their work at once, for what was missed, and then once at each minute", async () => {
    const { jobs, nextMinute } = open();
    let done = 0;
    jobs.everyMinute("count", async () => void done++);
    expect(done).toBe(1);
    for (const expected of [2, 3, 4]) {
      await nextMinute();
      expect(done).toBe(expected);
    }
  });

  it("of several names do each", async () => {
    const { jobs, nextMinute } = open();
    const done: string[] = [];
    for (const name of ["a", "b"]) jobs.everyMinute(name, async () => void done.push(name));
    await nextMinute();
    expect(done.toSorted()).toEqual(["a", "a", "b", "b"]);
  });

  it("leave a minute out that finds them at work, and go on with the next", async () => {
    const { jobs, nextMinute, logged } = open();
    let begun = 0;
    let hold = Promise.withResolvers<void>();
    jobs.everyMinute("slow", async () => {
      begun++;
      await hold.promise;
    });
    await nextMinute();
    await nextMinute();
    expect(begun).toBe(1);
    expect(logged).toHaveLength(2);
    hold.resolve();
    hold = Promise.withResolvers();
    await nextMinute();
    expect(begun).toBe(2);
    hold.resolve();
  });

  it("that fail are logged, and done again at the next minute", async () => {
    const { jobs, nextMinute, logged } = open();
    let tried = 0;
    jobs.everyMinute("broken", async () => {
      tried++;
      throw new Error("no luck");
    });
    await nextMinute();
    expect(tried).toBe(2);
    expect(logged).toHaveLength(2);
  });

  it("that are stopped begin nothing more, and finish what they are at", async () => {
    const { jobs, nextMinute } = open();
    const hold = Promise.withResolvers<void>();
    let [begun, done] = [0, 0];
    jobs.everyMinute("last", async () => {
      begun++;
      await hold.promise;
      done++;
    });
    let stopped = false;
    const stopping = jobs.stop().then(() => (stopped = true));
    await nextMinute();
    expect([begun, stopped]).toEqual([1, false]);
    hold.resolve();
    await stopping;
    await nextMinute();
    expect([begun, done]).toEqual([1, 1]);
  });
}
