// How fast a platform is written to: so many a second in all, and a pause where a channel asks for one.

export type Pacing = {
  /** How many letters may go now. */
  room(now: number): number;
  sent(now: number): void;
  /** Nothing goes to this lane before then. */
  hold(lane: string, until: number): void;
  /** Lanes that wait. */
  held(now: number): string[];
};

/** `perSecond` over any second; `atOnce` on their way at the same time are the courier's business. */
export function createPacing(perSecond: number): Pacing {
  const lately: number[] = [];
  const holds = new Map<string, number>();
  const forget = (now: number) => {
    while (lately.length > 0 && lately[0]! <= now - 1000) lately.shift();
    for (const [lane, until] of holds) if (until <= now) holds.delete(lane);
  };
  return {
    room(now) {
      forget(now);
      return perSecond - lately.length;
    },
    sent: (now) => void lately.push(now),
    hold: (lane, until) => void holds.set(lane, until),
    held(now) {
      forget(now);
      return [...holds.keys()];
    },
  };
}
