// Carries letters from the outbox to the platforms: one at a time in each channel, many channels at once.
import type { Found, Log, MessageRef, Sender } from "../ports.ts";
import type { Outbox, Outcome, Taken } from "./outbox.ts";
import { createPacing } from "./pacing.ts";
import { maySend, verdict, verdictOfLook } from "./verdict.ts";

export type CourierParts = {
  outbox: Outbox;
  log: Log;
  now?: () => number;
  /** Told of every letter that arrived. */
  arrived(letter: Taken, message: MessageRef): Promise<void>;
  /** Told of every letter that did not and will not arrive, or nobody knows. */
  ended(letter: Taken, outcome: Extract<Outcome, { reason: string }>): Promise<void>;
  /** How long it looks away where nothing is due. */
  idleMs?: number;
};

export type Courier = {
  /** There is something new in the outbox. */
  wake(): void;
  /** Takes no more and waits for what is on its way. */
  stop(): Promise<void>;
};

const AT_ONCE = 32;
const HELD_UP_MS = 500;
const IDLE_MS = 1000;
/** A message that is changed twice says the same as one that is changed once: that is tried for hours. */
const EDITED_AGAIN_MS = 6 * 3_600_000;

/** Starts at once, and works until it is stopped. */
export function startCourier(senders: readonly Sender[], parts: CourierParts): Courier {
  const routes = senders.map((sender) => startRoute(sender, parts));
  return {
    wake: () => routes.forEach((route) => route.wake()),
    stop: async () => void (await Promise.all(routes.map((route) => route.stop()))),
  };
}

function startRoute(sender: Sender, parts: CourierParts): Courier {
  const { outbox, log, now = Date.now, idleMs = IDLE_MS } = parts;
  const pacing = createPacing(sender.perSecond);
  const onTheirWay = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let bell = Promise.withResolvers<void>();

  async function carry(letter: Taken): Promise<void> {
    const outcome = await attempt(letter);
    if (outcome.status === "queued") pacing.hold(letter.lane, outcome.due);
    else if (sender.pauseMs) pacing.hold(letter.lane, now() + sender.pauseMs);
    // Told before it is written down: where the program ends in between, it is told again, which counts once.
    if (outcome.status !== "queued" && outcome.status !== "sent") await parts.ended(letter, outcome);
    await outbox.settle(letter.key, outcome);
    if (outcome.status === "sent") return parts.arrived(letter, outcome.message);
    const { status, reason } = outcome;
    // What is tried again is no trouble yet.
    if (status === "queued") log.info({ key: letter.key, status, reason }, "A message is tried again later");
    else log.warn({ key: letter.key, status, reason }, "A message did not arrive");
  }

  async function attempt(letter: Taken): Promise<Outcome> {
    const { to, reply, key, edits } = letter;
    const sameForMs = edits ? EDITED_AGAIN_MS : sender.sameForMs;
    const findable = !edits && sender.find !== undefined;
    pacing.sent(now());
    try {
      if (!maySend(letter, sameForMs, now())) {
        const ended = verdictOfLook(letter, await look(letter), now());
        if (ended) return ended;
      }
      const begun = now();
      const result = edits ? await sender.edit(edits, reply) : await sender.send(to, reply, key);
      // What was held up on its way arrived together with what was sent later, and counts with that.
      if (now() - begun > HELD_UP_MS) pacing.sent(now());
      return verdict(letter, result, sameForMs, now(), findable);
    } catch (error) {
      log.error({ err: error, key }, "A message could not be sent");
      return verdict(letter, { status: "unknown" }, sameForMs, now(), findable);
    }
  }

  const look = async ({ to, key, edits, firstAttempt }: Taken): Promise<Found> =>
    (edits ? undefined : await sender.find?.(to, key, firstAttempt)) ?? { status: "unknown" };

  async function takeSome(): Promise<boolean> {
    const room = Math.min(pacing.room(now()), AT_ONCE - onTheirWay.size);
    if (room <= 0) return false;
    const letters = await outbox.take(sender.platform, room, [...onTheirWay.keys(), ...pacing.held(now())]);
    for (const letter of letters) {
      const carried = carry(letter).catch((error: unknown) =>
        // The row still says "sending": once its lease is over, it is taken on again as one that may have arrived.
        log.error({ err: error, key: letter.key }, "What became of a message could not be written down"),
      );
      onTheirWay.set(
        letter.lane,
        carried.finally(() => {
          onTheirWay.delete(letter.lane);
          bell.resolve();
        }),
      );
    }
    return letters.length === room;
  }

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      bell = Promise.withResolvers();
      let more = false;
      try {
        more = await takeSome();
      } catch (error) {
        log.error({ err: error }, "The outbox could not be read");
      }
      const quiet = onTheirWay.size > 0 ? Math.min(idleMs, 50) : idleMs;
      if (!more) await Promise.race([bell.promise, wait(pacing.fullFor(now()) || quiet)]);
    }
    await Promise.all(onTheirWay.values());
  }

  const working = work();
  return {
    wake: () => bell.resolve(),
    stop: () => {
      stopping.abort();
      bell.resolve();
      return working;
    },
  };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
