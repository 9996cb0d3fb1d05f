// Waiting for something to become true, for a bounded time: looked at whenever the fake did something, and now and then.

export type Waiting = { withinMs?: number; what?: string };
export type Watch = {
  /** Says that something happened. */
  stir: () => void;
  /** The first value of `check` that is not empty; fails after `withinMs`. */
  until: <T>(check: () => T | undefined | false | null, waiting?: Waiting) => Promise<T>;
};

const GLANCE_MS = 10;

export function createWatch(context: () => string): Watch {
  const sleeping = new Set<() => void>();
  const nap = (ms: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        sleeping.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      sleeping.add(wake);
    });
  return {
    stir: () => {
      for (const wake of [...sleeping]) wake();
    },
    until: async (check, { withinMs = 2_000, what = "what was awaited" } = {}) => {
      const end = performance.now() + withinMs;
      for (;;) {
        const found = check();
        if (found !== undefined && found !== null && found !== false) return found;
        const left = end - performance.now();
        if (left <= 0) throw new Error(`${what} did not come within ${withinMs} ms. So far: ${context()}`);
        // One nap after the other: that is what waiting is.
        // oxlint-disable-next-line no-await-in-loop
        await nap(Math.min(left, GLANCE_MS));
      }
    },
  };
}
