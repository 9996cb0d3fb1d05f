// End to end: the program on the real Bolt app against the fake Slack, beside bare handlers that only send its answers.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFakeSlack, type FakeSlack } from "../support/slack/fake.ts";
import type { Act } from "../support/slack/acts.ts";
import { ann, type Person } from "../support/slack/world.ts";
import {
  added,
  alternating,
  manyQuestions,
  ordinary,
  type Pace,
  type Question,
  reported,
  speeds,
  spread,
} from "./pace.ts";
import { serve, type Served, serveFootnote } from "./process.ts";
import type { Row } from "./report.ts";

const WINDOW = 64;
const EVENTS = 6000;
const TIMES = 2;
/** The answers to so many questions are what the controls send, one after the other. */
const SAMPLE = 200;

const CONTROL = fileURLToPath(new URL("slack-control.ts", import.meta.url));

/** So many that none has to rest; who they are is asked in the turn that warms up, in which all of them speak. */
const members: Person[] = Array.from({ length: 8000 }, (_, n) => ({ ...ann, id: `U1MEMBER${n}` }));

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
    const bodies = join(dirname(database), "bodies.json");
    writeFileSync(bodies, JSON.stringify(await answersOf(fake)));
    const control = (one: FakeSlack, answer: string) =>
      started(serve([CONTROL], { ...envOf(one), BODIES: bodies, ANSWER: answer }));
    const inside = await control(fakeInside, "inside");
    const after = await control(fakeAfter, "after");
    const many = manyQuestions(footnote, EVENTS, (ask, turn) => drive(fake, footnote, ask, turn));
    const [ours, bare, twice, same] = await alternating([
      many.work,
      (turn) => drive(fakeInside, inside, spread, turn),
      (turn) => drive(fakeAfter, after, spread, turn),
      (turn) => drive(fake, footnote, ordinary, turn),
    ]);
    const times = ours!.perSecond / twice!.perSecond;
    return [
      ...speeds("Footnote, many questions", ours!),
      reported("of these, whose last answer still held", "%", many.share()),
      ...speeds("a bare handler that acknowledges with the same", bare!),
      ...speeds("a bare handler that acknowledges, then responds", twice!),
      added("many questions", ours!, bare!),
      reported(
        "a bare answer inside the acknowledgement against one after it, events",
        "times",
        bare!.perSecond / twice!.perSecond,
      ),
      {
        ...reported("Footnote against a bare answer after the acknowledgement, events", "times", times),
        target: `at least ${TIMES}`,
        pass: times >= TIMES,
      },
      reported("the same in CPU", "times", twice!.cpu / ours!.cpu),
      ...speeds("Footnote, targets alone", same!),
    ];
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    await Promise.all(fakes.map((one) => one.close()));
  }
}

const lineOf = ({ command, company }: Question): string => `${command} ${company}`;

/** What Footnote says, inside its acknowledgements. */
async function answersOf(fake: FakeSlack): Promise<unknown[]> {
  const acts = members.slice(0, SAMPLE).map((by, n) => fake.slash(lineOf(spread(n)), { by }).act);
  await fake.until(() => acts.every(({ heard }) => heard), { withinMs: 10_000 });
  fake.judge();
  return acts.map(({ deliveries }) => deliveries[0]?.payload);
}

/** One command a member, always 64 of them unanswered. What came is looked at when the time is taken. */
async function drive(fake: FakeSlack, served: Served, ask: (n: number) => Question, turn: number): Promise<Pace> {
  const asked: Act[] = [];
  let waiting: Act[] = [];
  // What was asked while it got warm is not asked in the same order again.
  const first = turn === 0 ? 0 : members.length + (turn - 1) * EVENTS;
  const events = turn === 0 ? members.length : EVENTS;
  const answered = (room: number) => () => {
    // In whatever order: who is answered first makes room first.
    waiting = waiting.filter(({ heard }) => !heard);
    return waiting.length <= room;
  };
  const before = await served.cpu();
  const start = performance.now();
  for (let n = first; n < first + events; n++) {
    if (waiting.length >= WINDOW) await fake.until(answered(WINDOW - 1));
    const { act } = fake.slash(lineOf(ask(n)), { by: members[n % members.length]! });
    asked.push(act);
    waiting.push(act);
  }
  await fake.until(answered(0));
  const seconds = (performance.now() - start) / 1000;
  const cpu = (((await served.cpu()) - before) / events) * 1000;
  const answers = fake.judge();
  for (const { id, payload } of asked) {
    const answer = answers.get(id);
    if (!answer || answer.onlyFor !== undefined)
      throw new Error(`Refused: ${String(payload["text"])}: ${JSON.stringify(answer?.blocks)}`);
  }
  if (fake.complaints.length > 0) throw new Error(`Slack complains: ${fake.complaints[0]}`);
  return { perSecond: events / seconds, cpu };
}
