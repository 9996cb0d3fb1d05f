// What an attempt at sending means for the letter: pure, so that every case can be read and tested.
import type { SendResult } from "../ports.ts";
import type { Outcome, Taken } from "./outbox.ts";

/** Short, for the row and for whoever asks what became of it; commands/words says it in a sentence. */
type Reason = "gone" | "forbidden" | "lost-answer" | "not-now" | "too-old";

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 10 * 60_000;
/** A digest of yesterday is no use: after that it is given up. */
const KEPT_FOR_MS = 6 * 3_600_000;

/** 2 s, 4 s, 8 s … ten minutes; never less than the platform asks for. */
const waitAfter = (attempts: number, asked: number): number =>
  Math.max(asked, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20)));

/**
 * Whether a letter that was taken on may be sent. Where an earlier attempt may have arrived, only a platform that knows the
 * same message again within `sameForMs` of that attempt takes it without showing it twice.
 */
export const maySend = ({ uncertain, firstAttempt }: Taken, sameForMs: number, now: number): boolean =>
  !uncertain || now - firstAttempt < sameForMs;

/** What is written down after an attempt. */
export function verdict(letter: Taken, result: SendResult, sameForMs: number, now: number): Outcome {
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
      const due = now + waitAfter(letter.attempts, 0);
      if (due - letter.firstAttempt >= sameForMs) return { status: "unknown", reason: "lost-answer" };
      return { status: "queued", due, reason: "lost-answer", uncertain: true };
    }
    default:
      return result satisfies never;
  }
}
