// How often one member may ask: a bucket that fills again with time. Kept in memory: after a restart all are rested.
export type Cooldown = {
  /** 0 where the member may ask now, else the milliseconds until they may. */
  take(member: string): number;
};

const MOST_MEMBERS = 10_000;

/** `burst` questions at once, then one every `everyMs`. */
export function createCooldown(burst: number, everyMs: number, now: () => number = Date.now): Cooldown {
  // When the member's bucket will be full again; the oldest are forgotten first.
  const fullAt = new Map<string, number>();
  return {
    take(member) {
      const at = now();
      const next = Math.max(fullAt.get(member) ?? at, at) + everyMs;
      const wait = next - at - burst * everyMs;
      if (wait > 0) return wait;
      fullAt.delete(member);
      fullAt.set(member, next);
      if (fullAt.size > MOST_MEMBERS) fullAt.delete(fullAt.keys().next().value!);
      return 0;
    },
  };
}
