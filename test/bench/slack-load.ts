// End to end: the program on the real Bolt app against the fake Slack, beside bare handlers that only send its answer.
import { fileURLToPath } from "node:url";
import { createFakeSlack, type FakeSlack } from "../support/slack/fake.ts";
import type { Handle } from "../support/slack/handle.ts";
import { ann, type Person } from "../support/slack/world.ts";
import { FACTS } from "./databases.ts";
import { added, alternating, ordinary, type Pace, type Question, speeds, wellCovered } from "./pace.ts";
import { serve, type Served, serveFootnote } from "./process.ts";
import type { Row } from "./report.ts";

const WINDOW = 64;
const EVENTS = 2000;
const TIMES = 2;

const CONTROL = fileURLToPath(new URL("slack-control.ts", import.meta.url));

/** So many that none has to rest; who they are is asked in the turn that warms up. */
const members: Person[] = Array.from({ length: EVENTS }, (_, n) => ({ ...ann, id: `U1MEMBER${n}` }));

export const slack = (): Promise<FakeSlack> => createFakeSlack({ record: false, echo: false, people: members });

/** How a process is told of the fake. */
export const envOf = ({ api, botToken, appToken }: FakeSlack): Record<string, string> => ({
  SLACK_API: api,
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: appToken,
});

export async function loadRows(database: string): Promise<Row[]> {
  const fakes = [await slack(), await slack(), await slack()] as const;
  const [fake, fakeInside, fakeAfter] = fakes;
  const running: Served[] = [];
  const started = async (one: Promise<Served>): Promise<Served> => {
    running.push(await one);
    return one;
  };
  try {
    const footnote = await started(serveFootnote(database, envOf(fake)));
    const body = JSON.stringify(await answerOf(fake));
    const control = (one: FakeSlack, answer: string) =>
      started(serve([CONTROL], { ...envOf(one), BODY: body, ANSWER: answer }));
    const inside = await control(fakeInside, "inside");
    const after = await control(fakeAfter, "after");
    const [ours, bare, twice, covered] = await alternating([
      () => drive(fake, footnote, ordinary),
      () => drive(fakeInside, inside, ordinary),
      () => drive(fakeAfter, after, ordinary),
      () => drive(fake, footnote, wellCovered),
    ]);
    const reported = (name: string, value: number): Row => ({
      name,
      size: FACTS,
      unit: "times",
      value,
      target: "",
      pass: true,
    });
    const times = ours!.perSecond / twice!.perSecond;
    return [
      ...speeds("Footnote, targets", ours!),
      ...speeds("a bare handler that acknowledges with the same", bare!),
      ...speeds("a bare handler that acknowledges, then responds", twice!),
      added(ours!, bare!),
      reported(
        "a bare answer inside the acknowledgement against one after it, events",
        bare!.perSecond / twice!.perSecond,
      ),
      {
        ...reported("Footnote against a bare answer after the acknowledgement, events", times),
        target: `at least ${TIMES}`,
        pass: times >= TIMES,
      },
      ...speeds("Footnote, eight commands on companies with 200 facts", covered!),
    ];
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    await Promise.all(fakes.map((one) => one.close()));
  }
}

const lineOf = ({ command, company }: Question): string => `${command} ${company}`;

/** What Footnote says, inside its acknowledgement. */
async function answerOf(fake: FakeSlack): Promise<unknown> {
  const { message, deliveries } = await fake.slash(lineOf(ordinary())).answered({ withinMs: 5000 });
  if (message?.via !== "ack") throw new Error("The answer did not travel inside the acknowledgement.");
  return deliveries[0]?.payload;
}

/** One command a member, always 64 of them unanswered. */
async function drive(fake: FakeSlack, served: Served, ask: (n: number) => Question): Promise<Pace> {
  const waiting: Handle[] = [];
  const answerTo = (one: Handle | undefined) => one?.outcome().message;
  const before = await served.cpu();
  const start = performance.now();
  const answered = (room: number) => () => {
    for (let seen = answerTo(waiting[0]); seen !== undefined; seen = answerTo(waiting[0])) {
      if (seen.onlyFor !== undefined) throw new Error(`Refused: ${JSON.stringify(seen.blocks)}`);
      waiting.shift();
    }
    return waiting.length <= room;
  };
  for (const [n, by] of members.entries()) {
    if (waiting.length >= WINDOW) await fake.until(answered(WINDOW - 1));
    waiting.push(fake.slash(lineOf(ask(n)), { by }));
  }
  await fake.until(answered(0));
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: EVENTS / seconds, cpu: (((await served.cpu()) - before) / EVENTS) * 1000 };
}
