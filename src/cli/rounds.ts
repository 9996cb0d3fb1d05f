// What happens without being asked: each minute digests are made, and the courier carries what is in the outbox.
import { startCourier } from "../bot/delivery/courier.ts";
import { createOutbox } from "../bot/delivery/outbox.ts";
import type { Sender } from "../bot/ports.ts";
import { createCronJobs } from "../bot/running/jobs.ts";
import { createDigests } from "../bot/subscriptions/digests.ts";
import { createNotices } from "../bot/subscriptions/notices.ts";
import { createPlanner } from "../bot/subscriptions/planner.ts";
import { createReading } from "../bot/subscriptions/reading.ts";
import type { House } from "./house.ts";

export type Rounds = { stop(): Promise<void> };

/** Starts at once. Without senders there is nothing to do. */
export function startRounds({ handle, knowledge, log, now }: House, senders: readonly Sender[]): Rounds {
  if (senders.length === 0) return { stop: async () => {} };
  const clock = () => now().getTime();
  const digests = createDigests(handle, clock);
  // How long something is on its way is measured by the real clock, whatever day is being replayed.
  const outbox = createOutbox(handle);
  const notices = createNotices({ digests, outbox, now });
  const planner = createPlanner({
    digests,
    read: () => createReading(knowledge),
    platforms: senders.map(({ platform }) => platform),
    log,
    broken: (digest) => notices.broken(digest),
  });
  const courier = startCourier(senders, {
    outbox,
    log,
    arrived: async () => {},
    ended: (letter, outcome) => notices.ended(letter, outcome),
  });
  const jobs = createCronJobs(log);
  jobs.everyMinute("digests", async () => {
    if ((await planner.tick(now())) > 0) courier.wake();
  });
  return {
    async stop() {
      await jobs.stop();
      await courier.stop();
    },
  };
}
