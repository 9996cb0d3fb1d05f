// A database with facts and digests, a planner or several on it, and a clock that the test sets.
import { createOutbox } from "../../../src/bot/delivery/outbox.ts";
import { botMigrations } from "../../../src/bot/database/migrations.ts";
import type { Tables } from "../../../src/bot/database/tables.ts";
import type { Actor, Log, Place } from "../../../src/bot/ports.ts";
import { createAlerts } from "../../../src/bot/subscriptions/alerts.ts";
import { createDigests } from "../../../src/bot/subscriptions/digests.ts";
import { createNotices } from "../../../src/bot/subscriptions/notices.ts";
import { createPlanner } from "../../../src/bot/subscriptions/planner.ts";
import { createReading } from "../../../src/bot/subscriptions/reading.ts";
import { createWatchlists } from "../../../src/bot/subscriptions/watchlists.ts";
import { knowledgeMigrations } from "../../../src/knowledge/database/migrations.ts";
import type { Engine } from "../../../src/knowledge/database/open.ts";
import { createKnowledge } from "../../../src/knowledge/knowledge.ts";
import { createStore } from "../../../src/knowledge/store.ts";
import { emptyDatabase } from "../../support/databases.ts";
import { ground } from "../../support/facts.ts";

export const lobby: Place = { platform: "here", workspace: "club", channel: "lobby" };
export const ann: Actor = { id: "ann", isModerator: true };

export type World = Awaited<ReturnType<typeof digestWorld>>;

export async function digestWorld(engine: Engine, start: string) {
  let clock = new Date(start);
  const now = () => clock;
  const logged: string[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void logged.push(`${level}: ${message} ${JSON.stringify(fields)}`);
  const log: Log = { debug() {}, info() {}, warn: at("warn"), error: at("error") };
  const database = await emptyDatabase<Tables>(engine, { ...knowledgeMigrations, ...botMigrations });
  const enter = async () => {
    const handle = await database.open();
    const digests = createDigests(handle, () => clock.getTime());
    const knowledge = createKnowledge(handle);
    const outbox = createOutbox(handle);
    const alerts = createAlerts(handle, () => clock.getTime());
    const notices = createNotices({ digests, alerts, outbox, now });
    const planner = createPlanner({
      digests,
      read: () => createReading(knowledge),
      platforms: ["here"],
      log,
      broken: (digest) => notices.broken(digest),
    });
    const store = createStore(handle, now);
    return {
      handle,
      digests,
      alerts,
      knowledge,
      outbox,
      notices,
      planner,
      store,
      watchlists: createWatchlists(handle),
    };
  };
  const here = await enter();
  await here.store.add(ground, { quiet: true });
  return {
    ...here,
    /** Another process on the same database. */
    another: enter,
    logged,
    set: (time: string | number) => void (clock = new Date(time)),
    tick: (time: string) => {
      clock = new Date(time);
      return here.planner.tick(clock);
    },
    letters: async () => (await here.outbox.recent("here", "club", 10_000)).sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
