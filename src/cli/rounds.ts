// What happens without being asked: each minute digests, alerts and corrections are made, and the courier carries what is in
// the outbox.
import { startCourier } from "../bot/delivery/courier.ts";
import { createMessages } from "../bot/delivery/messages.ts";
import { createOutbox } from "../bot/delivery/outbox.ts";
import type { Sender } from "../bot/ports.ts";
import { createCronJobs } from "../bot/running/jobs.ts";
import { createAlerts } from "../bot/subscriptions/alerts.ts";
import { createCorrector } from "../bot/subscriptions/corrector.ts";
import { createDigests } from "../bot/subscriptions/digests.ts";
import { createNotices } from "../bot/subscriptions/notices.ts";
import { createPlanner } from "../bot/subscriptions/planner.ts";
import { createReading } from "../bot/subscriptions/reading.ts";
import { createWatcher } from "../bot/subscriptions/watcher.ts";
import type { House } from "./house.ts";

const HOUR_MS = 3_600_000;

export type Rounds = { stop(): Promise<void> };

/** Starts at once. Without senders there is nothing to do. */
export function startRounds(
  { handle, knowledge, log, now }: Pick<House, "handle" | "knowledge" | "log" | "now">,
  senders: readonly Sender[],
): Rounds {
  if (senders.length === 0) return { stop: async () => {} };
  const clock = () => now().getTime();
  const digests = createDigests(handle, clock);
  // How long something is on its way is measured by the real clock, whatever day is being replayed.
  const outbox = createOutbox(handle);
  const alerts = createAlerts(handle, clock);
  const notices = createNotices({ digests, alerts, outbox, now });
  const planner = createPlanner({
    digests,
    read: () => createReading(knowledge),
    platforms: senders.map(({ platform }) => platform),
    log,
    broken: (digest) => notices.broken(digest),
  });
  const watcher = createWatcher({ handle, alerts, knowledge, log, broken: (alert) => notices.broken(alert) });
  const messages = createMessages(handle);
  const corrector = createCorrector({
    handle,
    messages,
    knowledge,
    unseen: (message, letter) => notices.uncorrected(message, letter),
  });
  const courier = startCourier(senders, {
    outbox,
    log,
    async arrived(letter, message) {
      await messages.arrived(letter, message);
      await corrector.arrived(letter, now());
    },
    async ended(letter, outcome) {
      await notices.ended(letter, outcome);
      await corrector.ended(letter, outcome, now());
    },
  });
  const jobs = createCronJobs(log);
  const each = (name: string, tick: (now: Date) => Promise<number>) =>
    jobs.everyMinute(name, async () => {
      if ((await tick(now())) > 0) courier.wake();
    });
  each("digests", planner.tick);
  each("alerts", watcher.tick);
  each("corrections", corrector.tick);
  let swept = 0;
  jobs.everyMinute("clean-up", async () => {
    if (Date.now() - swept < HOUR_MS) return;
    swept = Date.now();
    for (const letter of await messages.catchUp()) await corrector.arrived(letter, now());
    await messages.sweep();
    await alerts.sweep();
    await outbox.sweep();
  });
  return {
    async stop() {
      await jobs.stop();
      await courier.stop();
    },
  };
}
