// One thing that somebody did, as a test holds it: waiting for what comes of it, and delivering it again.
import type { Act } from "./acts.ts";
import type { Courier, How } from "./courier.ts";
import { isAnswered, type Outcome } from "./outcome.ts";
import type { Waiting, Watch } from "../fakes/watch.ts";

export type Handle = {
  act: Act;
  /** What there is so far. */
  outcome: () => Outcome;
  /** When the person has an answer, and nothing more has come for a moment. */
  answered: (waiting?: Waiting & { until?: (outcome: Outcome) => boolean; quietMs?: number }) => Promise<Outcome>;
  /** When the app has acknowledged every delivery. */
  acknowledged: (waiting?: Waiting) => Promise<Outcome>;
  /** Delivers it once more: a duplicate, or with `retry` what Slack sends when it thinks nobody heard. */
  again: (how?: How) => Handle;
  /** The very same HTTP request once more; its status. */
  replay: () => Promise<number>;
};
export type HandleDeps = {
  outcome: (act: Act) => Outcome;
  /** How many calls came so far. */
  calls: () => number;
  courier: Courier;
  watch: Watch;
};

export function createHandles({ outcome, calls, courier, watch }: HandleDeps): (act: Act) => Handle {
  const quiet = async (ms: number, endsAt: number): Promise<void> => {
    const before = calls();
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (calls() > before && performance.now() < endsAt) await quiet(ms, endsAt);
  };
  return (act) => {
    const handle: Handle = {
      act,
      outcome: () => outcome(act),
      answered: async ({ withinMs = 2_000, what = "an answer", until = isAnswered, quietMs = 10 } = {}) => {
        const endsAt = performance.now() + withinMs;
        await watch.until(() => until(outcome(act)), { withinMs, what });
        if (quietMs > 0) await quiet(quietMs, endsAt);
        return outcome(act);
      },
      acknowledged: async (waiting) => {
        const all = () => act.deliveries.length > 0 && act.deliveries.every(({ ackedAt }) => ackedAt !== undefined);
        await watch.until(all, { what: "an acknowledgement", ...waiting });
        return outcome(act);
      },
      again: (how) => {
        courier.deliver(act, how);
        return handle;
      },
      replay: () => courier.replay(act),
    };
    return handle;
  };
}
