// How fast a platform is written to: so many a second in all, and a pause where a channel asks for one. They go evenly: of
// a second's worth sent in one go, a slow network brings some along with those of the next.

export type Pacing = {
  /** How many letters may go now. */
  room(now: number): number;
  /** Milliseconds until there is room again; 0 where there is. */
  fullFor(now: number): number;
  sent(now: number): void;
  /** Nothing goes to this lane before then. */
  hold(lane: string, until: number): void;
  /** Lanes that wait. */
  held(now: number): string[];
};

/** So much of a second's worth may go at once. */
const AT_ONCE = 0.05;

/** `perSecond`; how many are on their way at the same time is the courier's business. */
export function createPacing(perSecond: number): Pacing {
  const most = Math.max(1, perSecond * AT_ONCE);
  const holds = new Map<string, number>();
  let free = most;
  let filled = 0;
  const fill = (now: number) => {
    free = Math.min(most, free + (Math.max(0, now - filled) / 1000) * perSecond);
    filled = now;
  };
  return {
    room(now) {
      fill(now);
      return Math.floor(free);
    },
    fullFor(now) {
      fill(now);
      return free >= 1 ? 0 : Math.ceil(((1 - free) / perSecond) * 1000);
    },
    sent(now) {
      fill(now);
      free -= 1;
    },
    hold: (lane, until) => void holds.set(lane, until),
    held(now) {
      for (const [lane, until] of holds) if (until <= now) holds.delete(lane);
      return [...holds.keys()];
    },
  };
}
