// Ten thousand digests due in the same minute: planned, rendered and put into the outbox.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { createDigests } from "../../src/bot/subscriptions/digests.ts";
import { createPlanner } from "../../src/bot/subscriptions/planner.ts";
import { createReading } from "../../src/bot/subscriptions/reading.ts";
import type { DigestOrder } from "../../src/commands/subscription.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import { createKnowledge } from "../../src/knowledge/knowledge.ts";
import { createStore } from "../../src/knowledge/store.ts";
import { sending } from "./digests-sent.ts";
import type { Row } from "./report.ts";
import { companyId, names, oneDay, TODAY } from "./synthetic.ts";

const DIGESTS = 10_000;
/** Many follow the same few, and some follow others. */
const FOLLOWED = 1000;
const OF_ONE = 6;
/** A thousand facts each: most of a digest is full. */
const NEWS = 10;
const SENT = 1000;
const ZONES = ["UTC", "Europe/London", "Africa/Abidjan", "Atlantic/Reykjavik"];

const due = new Date(`${TODAY}T07:30:00Z`);
const quiet = { debug() {}, info() {}, warn() {}, error: (fields: object) => console.error(fields) };

export async function digests(progress: (line: string) => void): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  const handle = await open<Tables>(join(folder, "bench.db"), { ...knowledgeMigrations, ...botMigrations });
  try {
    const store = createStore(handle, () => due);
    await store.add(names(), { quiet: true });
    await store.add(oneDay(0), { quiet: true });
    progress(`${DIGESTS} digests are ordered`);
    const ordered = due.getTime() - 86_400_000;
    const stored = createDigests(handle, () => ordered);
    for (let n = 0; n < DIGESTS; n++) await order(stored, n);
    for (let n = 1; n <= NEWS; n++) await store.add(oneDay(n));
    const knowledge = createKnowledge(handle);
    const planner = createPlanner({
      digests: stored,
      read: () => createReading(knowledge),
      platforms: ["bench"],
      log: quiet,
      broken: async () => {},
    });
    progress("they fall due");
    const before = process.cpuUsage();
    const start = performance.now();
    const sent = await planner.tick(due);
    const wall = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1e6;
    const size = await handle.db
      .selectFrom("outbox")
      .select((eb) => eb.fn.avg<number>(eb.fn<number>("length", ["reply"])).as("mean"))
      .executeTakeFirstOrThrow();
    progress(`${SENT} are sent`);
    const paced = await sending(SENT);
    return [
      {
        name: `${DIGESTS.toLocaleString("en")} digests due in one minute: planned and rendered`,
        unit: "s of CPU",
        value: cpu,
        target: "under 5",
        pass: cpu < 5 && sent === DIGESTS,
      },
      { name: "the same by the clock on the wall", unit: "s", value: wall, target: "", pass: true },
      { name: "letters put into the outbox", unit: "letters", value: sent, target: "10,000", pass: sent === DIGESTS },
      { name: "mean size of a letter", unit: "characters", value: Number(size.mean), target: "", pass: true },
      {
        name: `${SENT.toLocaleString("en")} letters through the client, in real time, to a Discord that limits`,
        unit: "messages/s",
        value: paced.aSecond,
        target: "at least 45",
        pass: paced.aSecond >= 45,
      },
      { name: "of these refused by its limits", unit: "requests", value: paced.refused, target: "", pass: true },
    ];
  } finally {
    await handle.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function order(stored: ReturnType<typeof createDigests>, n: number): Promise<void> {
  const place = { platform: "bench", workspace: "bench", channel: `channel-${n}` };
  const wanted: DigestOrder = {
    rhythm: { every: "day", at: "07:30", zone: ZONES[n % ZONES.length]! },
    companies: Array.from({ length: OF_ONE }, (_, i) => companyId((n * 7 + i * 131) % FOLLOWED)),
    kinds: null,
    whenEmpty: "line",
  };
  await stored.create(place, { id: "ann", isModerator: true }, "channel", wanted, 0);
}
