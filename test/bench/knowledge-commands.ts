// Every command through bot.run.
import { randomUUID } from "node:crypto";
import { createBot } from "../../src/bot/bot.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { createServices } from "../../src/bot/services.ts";
import { commands } from "../../src/commands/index.ts";
import type { Handle } from "../../src/knowledge/database/open.ts";
import { createKnowledge } from "../../src/knowledge/knowledge.ts";
import { createStore } from "../../src/knowledge/store.ts";
import { measure } from "./measure.ts";
import type { Row } from "./report.ts";
import { COMPANIES, companyId, COVERED, firmId, TODAY } from "./synthetic.ts";

const ROUNDS = 600;
const WARM_UP = 60;
const P50 = 0.5;
const P99 = 2;
const GROWTH = 2;

/** Those that read what is known, and what stands beside them in every place. */
const OF_A_COMPANY = ["brief", "ratings", "targets", "flows", "launches", "metrics", "price", "events", "timeline"];
const MEASURED = [
  ...OF_A_COMPANY,
  "compare",
  "profile",
  "why",
  "companies",
  "sources",
  "status",
  "settings",
  "ask",
  "help",
];

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** `smallest` keeps each command's median at the smallest size: growth is measured against it. */
export async function commandRows(
  handle: Handle<Tables>,
  size: number,
  judged: boolean,
  smallest: Map<string, number>,
): Promise<Row[]> {
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  const knowledge = createKnowledge(handle, { keeps: false });
  const bot = createBot({
    commands,
    knowledge,
    services: createServices({ handle, knowledge, store: createStore(handle, now), editors: [], now }),
    log: quiet,
    now,
    database: "benchmark",
  });
  const place = { platform: "bench", workspace: "bench", channel: "bench" };
  // At a million every company has a history as long as that of the well covered ones.
  const companies = judged ? COMPANIES : COVERED;
  const rows: Row[] = [];
  for (const command of commands.filter(({ name }) => MEASURED.includes(name))) {
    const work = async (i: number) => {
      const options = optionsFor(command.name, (i * 7919) % companies);
      // Another one each time: what members have set is kept.
      const actor = { id: `bench-${i}`, isModerator: true };
      const [card] = (await bot.run({ id: randomUUID(), command: command.name, options, place, actor })).cards;
      if (card?.tone === "warn") throw new Error(`${command.name}: ${JSON.stringify(card.blocks)}`);
    };
    const times = await measure(work, ROUNDS, WARM_UP);
    const before = smallest.get(command.name);
    if (before === undefined) smallest.set(command.name, times.p50);
    const growth = before === undefined ? 1 : times.p50 / before;
    const fits = times.p50 < P50 && times.p99 < P99 && growth <= GROWTH;
    rows.push({
      name: `command ${command.name}`,
      size,
      unit: "ms",
      ...times,
      ...(judged ? { value: growth } : {}),
      target: judged ? `p50 < ${P50}, p99 < ${P99}, growth (value) at most ${GROWTH}` : "",
      pass: !judged || fits,
    });
  }
  return rows;
}

function optionsFor(command: string, company: number): Record<string, unknown> {
  switch (command) {
    case "compare":
      return { names: [firmId(company % 50), firmId((company + 1) % 50)], company: companyId(company) };
    case "ask":
      return { line: `targets ${companyId(company)}` };
    case "why":
      return { id: `c${company}-1` };
    case "companies":
    case "sources":
    case "status":
    case "settings":
    case "help":
      return {};
    default:
      return { company: companyId(company) };
  }
}
