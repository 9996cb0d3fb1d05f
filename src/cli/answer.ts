// `footnote answer --in FILE --out FILE`: many questions at once, each answered as a member of a channel would see it.
import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { plain } from "../adapters/plain.ts";
import type { Actor, Place } from "../bot/ports.ts";
import type { Note, Reply } from "../commands/reply.ts";
import { en } from "../commands/words/en.ts";
import type { Source } from "../knowledge/sources.ts";
import { type Asked, inOrder, readQuestions } from "./answer-lines.ts";
import type { House } from "./house.ts";
import { Failure, say, UsageProblem, type Verb } from "./verb.ts";

const words = en.cli;
/** Nothing is cut into lines: whoever reads the file looks for sentences. */
const WIDTH = 2000;
const EVERY = 50;

type Answered = {
  id: string;
  answer: string;
  cites: Pick<Source, "id" | "title" | "publisher" | "publishedOn">[];
  question: string;
  ms: number;
};

export const answer: Verb = {
  flags: [],
  values: ["in", "out"],
  async run({ config, values, databaseNamed }) {
    const { in: from, out: to } = values;
    if (from === undefined || to === undefined) throw new UsageProblem(words.needInOut);
    const { asked, bad } = readQuestions(await readFile(from, "utf8").catch(() => cannotRead(from)));
    for (const { line, problem } of bad) say(words.badQuestion(from, line, problem));
    const { openHouse } = await import("./house.ts");
    const house = await openHouse({ ...config, database: databaseNamed ? config.database : ":memory:" }, "warn");
    const answers = new Map<string, Answered>();
    // A place of this run alone: what another run talked of is not remembered.
    const run = randomUUID();
    try {
      for (const question of inOrder(asked)) {
        answers.set(question.id, await answerOne(question, run, house));
        if (answers.size % EVERY === 0) say(words.answering(answers.size, asked.length));
      }
    } finally {
      await house.close();
    }
    const lines = asked.map(({ id }) => `${JSON.stringify(answers.get(id))}\n`);
    await writeFile(to, lines.join("")).catch((error: unknown) => cannotWrite(to, error));
    say(words.answeredAll(answers.size, to));
    if (bad.length > 0) throw new Failure(words.badQuestions(bad.length));
  },
};

async function answerOne({ id, q, thread }: Asked, run: string, { bot, knowledge }: House): Promise<Answered> {
  const where = thread === undefined ? `question ${id}` : `thread ${thread}`;
  const place: Place = {
    platform: "file",
    workspace: run,
    channel: where,
    ...(thread === undefined ? {} : { thread }),
  };
  const actor: Actor = { id: where, isModerator: false };
  const start = performance.now();
  const reply = await bot.answer({ id, text: q, place, actor });
  const ms = performance.now() - start;
  return {
    id,
    answer: plain(reply, en.render, WIDTH),
    cites: await sourcesOf(reply, knowledge),
    question: reply.understood ?? "",
    ms: Number(ms.toFixed(2)),
  };
}

/** The sources that the notes of a reply name, each once. */
async function sourcesOf({ cards }: Reply, knowledge: House["knowledge"]): Promise<Answered["cites"]> {
  const notes = cards.flatMap((card) => card.notes);
  const facts = await Promise.all([...new Set(notes.flatMap((note) => note.facts))].map(knowledge.fact));
  const behind = await knowledge.sources(facts.flatMap((fact) => (fact?.sources ?? []).map(({ source }) => source)));
  return [...behind.values()]
    .filter((source) => notes.some((note) => isOf(note, source)))
    .map(({ id, title, publisher, publishedOn }) => ({
      id,
      title,
      ...(publisher === undefined ? {} : { publisher }),
      publishedOn,
    }));
}

const isOf = ({ source: { title, publishedOn } }: Note, source: Source): boolean =>
  title === source.title && publishedOn === source.publishedOn;

function cannotRead(path: string): never {
  throw new Failure(words.noSuchPath(path));
}

function cannotWrite(path: string, error: unknown): never {
  throw new Failure(words.cannotWrite(path, (error as { code?: string }).code ?? String(error)));
}
