// End to end: the program on the real client against the fake Discord, beside a control that only sends its answer.
import { fileURLToPath } from "node:url";
import { type APIInteraction, MessageFlags } from "discord-api-types/v10";
import { withThreadButton } from "../../src/adapters/discord/threads.ts";
import { en } from "../../src/commands/words/en.ts";
import { createFakeDiscord, type FakeDiscord } from "../support/discord/fake.ts";
import { snowflake } from "../support/discord/ids.ts";
import { slash } from "../support/discord/interactions.ts";
import { ann } from "../support/discord/world.ts";
import { ordinaryAnswer } from "./discord-answers.ts";
import { FACTS } from "./discord-databases.ts";
import { COMPANY } from "./discord-facts.ts";
import { serve, type Served, serveFootnote } from "./discord-process.ts";
import { percentile } from "./measure.ts";
import type { Row } from "./report.ts";
import { companyId, COVERED } from "./synthetic.ts";

const WINDOW = 64;
const EVENTS = 2000;
const TURNS = 5;
const CPU_MS = 0.4;

const CONTROL = fileURLToPath(new URL("discord-control.ts", import.meta.url));

type Question = { command: string; company: string };
const ordinary = (): Question => ({ command: "targets", company: COMPANY });
const READING = ["targets", "ratings", "flows", "launches", "price", "metrics", "events", "brief"];
const wellCovered = (n: number): Question => ({
  command: READING[n % READING.length]!,
  company: companyId(n % COVERED),
});

export async function loadRows(database: string): Promise<Row[]> {
  const [fake, fakeOfControl] = [
    await createFakeDiscord({ record: false }),
    await createFakeDiscord({ record: false }),
  ];
  const footnote = await serveFootnote(database, fake);
  const body = JSON.stringify(withThreadButton(await ordinaryAnswer(), "1300000000000000009", en.chat));
  const control = await serve([CONTROL], fakeOfControl, { BODY: body });
  try {
    const works = [
      () => drive(fake, footnote, ordinary),
      () => drive(fakeOfControl, control, ordinary),
      () => drive(fake, footnote, wellCovered),
    ];
    const [ours, bare, covered] = await alternating(works);
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
    ];
  } finally {
    await Promise.all([footnote.stop(), control.stop()]);
    await Promise.all([fake.close(), fakeOfControl.close()]);
  }
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
  const answerTo = (one: APIInteraction | undefined) => one && fake.outcome(one).message;
  const before = await served.cpu();
  const start = performance.now();
  const answered = (room: number) => () => {
    for (let seen = answerTo(waiting[0]); seen !== undefined; seen = answerTo(waiting[0])) {
      if ((seen.flags ?? 0) & MessageFlags.Ephemeral) throw new Error(`Refused: ${JSON.stringify(seen.embeds)}`);
      waiting.shift();
    }
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
