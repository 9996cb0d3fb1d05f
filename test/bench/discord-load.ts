// End to end: the program on the real client against the fake Discord, beside a control that only sends its answer.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { APIInteraction } from "discord-api-types/v10";
import { withThreadButton } from "../../src/adapters/discord/threads.ts";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { en } from "../../src/commands/words/en.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import { createStore } from "../../src/knowledge/store.ts";
import { createFakeDiscord, type FakeDiscord } from "../support/discord/fake.ts";
import { snowflake } from "../support/discord/ids.ts";
import { slash } from "../support/discord/interactions.ts";
import { ann } from "../support/discord/world.ts";
import { ordinaryAnswer } from "./discord-answers.ts";
import { COMPANY, DAY } from "./discord-facts.ts";
import { serve, type Served } from "./discord-process.ts";
import { percentile } from "./measure.ts";
import type { Row } from "./report.ts";
import { batches, companyId, COVERED, names } from "./synthetic.ts";

const FACTS = 10_000;
const WINDOW = 64;
const EVENTS = 2000;
const TURNS = 5;
const IDLE_MS = 6_000;
const CPU_MS = 0.4;
const MEMORY_MIB = 140;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Question = { command: string; company: string };
const ordinary = (): Question => ({ command: "targets", company: COMPANY });
const READING = ["targets", "ratings", "flows", "launches", "price", "metrics", "events", "brief"];
const wellCovered = (n: number): Question => ({
  command: READING[n % READING.length]!,
  company: companyId(n % COVERED),
});

export async function loadRows(folder: string, progress: (line: string) => void): Promise<Row[]> {
  const database = join(folder, "discord.sqlite");
  await fill(database);
  const [fake, fakeOfControl] = [
    await createFakeDiscord({ record: false }),
    await createFakeDiscord({ record: false }),
  ];
  const env = ({ api, token }: FakeDiscord) => ({ DISCORD_API: api, DISCORD_TOKEN: token, FOOTNOTE_NOW: DAY });
  const footnote = await serve([here("../../footnote.mjs"), "start", "--database", database], env(fake));
  const body = JSON.stringify(withThreadButton(await ordinaryAnswer(), en.chat));
  const control = await serve([here("discord-control.ts")], { ...env(fakeOfControl), BODY: body });
  try {
    progress("waiting for a minute, idle");
    const memory = [await memoryRow("after the start", footnote, true)];
    await sleep(IDLE_MS);
    memory.push(await memoryRow("after a minute", footnote, true));
    progress("asking in Discord");
    const works = [
      () => drive(fake, footnote, ordinary),
      () => drive(fakeOfControl, control, ordinary),
      () => drive(fake, footnote, wellCovered),
    ];
    const [ours, bare, covered] = await alternating(works);
    memory.push(await memoryRow("after all that", footnote, false));
    const adds = ours!.cpu - bare!.cpu;
    return [
      ...speeds("Footnote, targets", ours!),
      ...speeds("a control that sends the same", bare!),
      {
        name: "Footnote adds for targets, CPU an event",
        size: FACTS,
        unit: "ms",
        value: adds,
        target: `at most ${CPU_MS}`,
        pass: adds <= CPU_MS,
      },
      ...speeds("Footnote, eight commands on companies with 200 facts", covered!),
      ...memory,
    ];
  } finally {
    await Promise.all([footnote.stop(), control.stop()]);
    await Promise.all([fake.close(), fakeOfControl.close()]);
  }
}

async function fill(database: string): Promise<void> {
  const handle = await open<Tables>(database, { ...knowledgeMigrations, ...botMigrations });
  const store = createStore(handle, () => new Date(`${DAY}T12:00:00Z`));
  await store.add(names());
  for (const batch of batches(FACTS)) await store.add(batch);
  await handle.close();
}

type Pace = { perSecond: number; cpu: number };

/** Each in turn, over and over, after one turn to get warm; the medians. */
async function alternating(works: readonly (() => Promise<Pace>)[]): Promise<Pace[]> {
  const paces: Pace[][] = works.map(() => []);
  for (let turn = 0; turn <= TURNS; turn++)
    for (const [w, work] of works.entries()) {
      const pace = await work();
      if (turn > 0) paces[w]!.push(pace);
    }
  const median = (values: number[]) =>
    percentile(
      values.toSorted((a, b) => a - b),
      0.5,
    );
  return paces.map((list) => ({
    perSecond: median(list.map(({ perSecond }) => perSecond)),
    cpu: median(list.map(({ cpu }) => cpu)),
  }));
}

/** Commands of as many members, so that none has to rest, always 64 of them unanswered. */
async function drive(fake: FakeDiscord, served: Served, ask: (n: number) => Question): Promise<Pace> {
  const waiting: APIInteraction[] = [];
  const before = await served.cpu();
  const start = performance.now();
  const answered = (room: number) => () => {
    while (waiting.length > 0 && fake.outcome(waiting[0]!).message !== undefined) waiting.shift();
    return waiting.length <= room;
  };
  for (let n = 0; n < EVENTS; n++) {
    if (waiting.length >= WINDOW) await fake.until(answered(WINDOW - 1));
    const { command, company } = ask(n);
    const interaction = slash(command, { company }, { by: { ...ann, id: snowflake() } });
    fake.send(interaction);
    waiting.push(interaction);
  }
  await fake.until(answered(0));
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: EVENTS / seconds, cpu: (((await served.cpu()) - before) / EVENTS) * 1000 };
}

const speeds = (what: string, { perSecond, cpu }: Pace): Row[] => [
  { name: `${what}: events`, size: FACTS, unit: "1/s", value: perSecond, target: "", pass: true },
  { name: `${what}: CPU an event`, size: FACTS, unit: "ms", value: cpu, target: "", pass: true },
];

async function memoryRow(when: string, served: Served, judged: boolean): Promise<Row> {
  const value = (await served.memory()) / 2 ** 20;
  return {
    name: `memory of the process (resident), ${when}`,
    size: FACTS,
    unit: "MiB",
    value,
    target: judged ? `under ${MEMORY_MIB}` : "",
    pass: !judged || value < MEMORY_MIB,
  };
}
