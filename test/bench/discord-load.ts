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
import { added, alternating, manyQuestions, ordinary, type Pace, type Question, reported, speeds } from "./pace.ts";
import { serve, type Served, serveFootnote } from "./process.ts";
import type { Row } from "./report.ts";

const WINDOW = 64;
const EVENTS = 6000;

const CONTROL = fileURLToPath(new URL("discord-control.ts", import.meta.url));

/** How a process is told of the fake. */
export const envOf = ({ api, token }: FakeDiscord): Record<string, string> => ({
  DISCORD_API: api,
  DISCORD_TOKEN: token,
});

export async function loadRows(database: string): Promise<Row[]> {
  const [fake, fakeOfControl] = [
    await createFakeDiscord({ record: false }),
    await createFakeDiscord({ record: false }),
  ];
  const footnote = await serveFootnote(database, envOf(fake));
  const body = JSON.stringify(withThreadButton(await ordinaryAnswer(), "1300000000000000009", en.chat));
  const control = await serve([CONTROL], { ...envOf(fakeOfControl), BODY: body });
  try {
    const many = manyQuestions(footnote, EVENTS, (ask, turn) => drive(fake, footnote, ask, turn));
    const [ours, bare, same] = await alternating([
      many.work,
      (turn) => drive(fakeOfControl, control, ordinary, turn),
      (turn) => drive(fake, footnote, ordinary, turn),
    ]);
    return [
      ...speeds("Footnote, many questions", ours!),
      reported("of these, whose last answer still held", "%", many.share()),
      ...speeds("a control that sends one answer", bare!),
      added("many questions", ours!, bare!),
      ...speeds("Footnote, targets alone", same!),
    ];
  } finally {
    await Promise.all([footnote.stop(), control.stop()]);
    await Promise.all([fake.close(), fakeOfControl.close()]);
  }
}

/** Commands of as many members, so that none has to rest, always 64 of them unanswered. */
async function drive(fake: FakeDiscord, served: Served, ask: (n: number) => Question, turn: number): Promise<Pace> {
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
  for (let n = turn * EVENTS; n < (turn + 1) * EVENTS; n++) {
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
