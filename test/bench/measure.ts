// Timing of single calls, after a warm-up, in milliseconds.
import { setImmediate as nextTurn } from "node:timers/promises";

export type Times = { p50: number; p99: number };

export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;

/** Runs each of the works in turn, over and over, so that a drift of the machine meets them alike. */
export async function race(
  works: readonly ((i: number) => Promise<unknown>)[],
  rounds: number,
  warmUp: number,
): Promise<Times[]> {
  const times: number[][] = works.map(() => []);
  for (let i = 0; i < rounds + warmUp; i++)
    for (const [w, work] of works.entries()) {
      // Each in a turn of its own, as questions come.
      await nextTurn();
      const start = performance.now();
      await work(i);
      if (i >= warmUp) times[w]!.push(performance.now() - start);
    }
  return times.map((list) => {
    list.sort((a, b) => a - b);
    return { p50: percentile(list, 0.5), p99: percentile(list, 0.99) };
  });
}

export async function measure(work: (i: number) => Promise<unknown>, rounds: number, warmUp: number): Promise<Times> {
  const [times] = await race([work], rounds, warmUp);
  return times!;
}
