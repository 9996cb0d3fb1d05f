// A clock that the test sets: 3 seconds and 15 minutes pass without waiting.

export type Clock = { now: () => number; advance: (ms: number) => void };

export function createClock(start: number = Date.now()): Clock {
  let time = start;
  return {
    now: () => time,
    advance: (ms) => {
      time += ms;
    },
  };
}
