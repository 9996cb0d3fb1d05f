// Ids as Slack makes them: timestamps that are message ids, triggers, envelopes.
import { randomUUID } from "node:crypto";

export type Ids = {
  /** The id of a new message: unique in the workspace, later ones sort behind earlier ones. */
  ts: () => string;
  next: (prefix: string) => string;
  trigger: () => string;
};

export function createIds(now: () => number): Ids {
  let issued = 0;
  let lastTs = "";
  return {
    ts: () => {
      let made = "";
      do {
        issued = (issued + 1) % 1_000_000;
        made = `${Math.floor(now() / 1000)}.${String(issued).padStart(6, "0")}`;
      } while (made === lastTs);
      lastTs = made;
      return made;
    },
    next: (prefix) => `${prefix}0${String(++issued).padStart(9, "0")}`,
    trigger: () => `${Math.floor(now())}.${++issued}.${randomUUID().replaceAll("-", "")}`,
  };
}
