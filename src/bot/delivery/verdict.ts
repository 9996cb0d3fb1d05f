// What an attempt at sending means for the letter: pure, so that every case can be read and tested.
import type { Found, SendResult } from "../ports.ts";
import type { Outcome, Taken } from "./outbox.ts";

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 10 * 60_000;
/** A digest of yesterday is no use: after that it is given up. */
const KEPT_FOR_MS = 6 * 3_600_000;

/** A request that was cut off may still be taken in: before that nobody can say that its message is not there. */
const LOOK_AFTER_MS = 30_000;

/** 2 s, 4 s, 8 s … ten minutes; never less than the platform asks for. */
const waitAfter = (attempts: number, asked: number): number =>
  Math.max(asked, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20)));

/**
 * Whether a letter that was taken on may be sent. Where an earlier attempt may have arrived, only a platform that knows the
 * same message again within `sameForMs` of that attempt takes it without showing it twice.
 */
export const maySend = ({ uncertain, firstAttempt }: Taken, sameForMs: number, now: number): boolean =>
  !uncertain || now - firstAttempt < sameForMs;

/** What is written down after an attempt. `findable`: it can be looked for where its answer was lost. */
export function verdict(
  letter: Taken,
  result: SendResult,
  sameForMs: number,
  now: number,
  findable: boolean = false,
): Outcome {
  switch (result.status) {
    case "sent":
      return result;
    case "gone":
    case "forbidden":
      return { status: "failed", reason: result.status };
    case "retry": {
      const due = now + waitAfter(letter.attempts, result.afterMs);
      if (due - letter.created > KEPT_FOR_MS) return { status: "given-up", reason: "too-old" };
      return { status: "queued", due, reason: "not-now", uncertain: letter.uncertain };
    }
    case "unknown": {
      const due = now + waitAfter(letter.attempts, findable ? LOOK_AFTER_MS : 0);
      const lasts = findable ? due - letter.created <= KEPT_FOR_MS : due - letter.firstAttempt < sameForMs;
      if (!lasts) return { status: "unknown", reason: "lost-answer" };
      return { status: "queued", due, reason: "lost-answer", uncertain: true };
    }
    default:
      return result satisfies never;
  }
}

/** What is written down after a look for a letter that may have arrived; undefined: it is not there, and may be sent. */
export function verdictOfLook(letter: Taken, found: Found, now: number): Outcome | undefined {
  switch (found.status) {
    case "sent":
      return found;
    case "absent":
      return undefined;
    case "retry": {
      const due = now + waitAfter(letter.attempts, found.afterMs);
      if (due - letter.created <= KEPT_FOR_MS) return { status: "queued", due, reason: "not-now", uncertain: true };
      return { status: "unknown", reason: "lost-answer" };
    }
    case "unknown":
      return { status: "unknown", reason: "lost-answer" };
    default:
      return found satisfies never;
  }
}
