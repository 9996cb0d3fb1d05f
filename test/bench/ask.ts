// Questions in plain words, through bot.answer: at ten thousand and at a million facts over the same 5,000 companies.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBot } from "../../src/bot/bot.ts";
import { createConversations } from "../../src/bot/conversations.ts";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import type { Bot, Place } from "../../src/bot/ports.ts";
import { createServices } from "../../src/bot/services.ts";
import { createState } from "../../src/bot/state.ts";
import { commands } from "../../src/commands/index.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { type Handle, open } from "../../src/knowledge/database/open.ts";
import { createKnowledge } from "../../src/knowledge/knowledge.ts";
import { createStore } from "../../src/knowledge/store.ts";
import { longTexts } from "../support/long-texts.ts";
import { measure } from "./measure.ts";
import type { Row } from "./report.ts";
import { batches, COMPANIES, COVERED, metricOf, names, TODAY } from "./synthetic.ts";

const SIZES = [10_000, 1_000_000];
const LARGEST = SIZES.at(-1)!;
const ROUNDS = 600;
const WARM_UP = 60;
const P50 = 2;
const P99 = 10;
const GROWTH = 2;
/** Whatever is typed. */
const SLOWEST = 50;
const LONG_ROUNDS = 10;

type Asked = { what: string; line: (company: number) => string; thread?: true; refused?: true };

/** One way of asking each; in turn about companies spread over all of them. */
const QUESTIONS: Asked[] = [
  { what: "a price target", line: (c) => `what is the price target for Company ${c} Holdings?` },
  { what: "the firm's rating, in Chinese", line: (c) => `公司${c}的评级是什么？` },
  { what: "by ticker, in German", line: (c) => `Wie hoch ist der Schlusskurs von ${10_000 + c}.HK?` },
  { what: "with a slip of the keyboard", line: (c) => `southbund inflow into Company ${c} Holdings` },
  { what: "a figure and its growth", line: (c) => `how much did ${metricOf(c)} of Company ${c} Holdings grow?` },
  { what: "the highest of a list", line: (c) => `highest price target on Company ${c} Holdings since June 2025` },
  { what: "as of a day", line: (c) => `which ratings on 公司${c} were valid at the end of March 2025?` },
  { what: "two companies compared", line: (c) => `compare the close of 公司${c} and 公司${(c + 1) % COVERED}` },
  { what: "computed: the upside", line: (c) => `upside of Company ${c} Holdings to its targets` },
  { what: "a follow-up in a thread", line: (c) => (c % 2 ? "and before?" : `price target of 公司${c}?`), thread: true },
  { what: "nobody known", line: (c) => `price target of Unheard Of ${c} Industries`, refused: true },
  { what: "no question", line: (c) => `lorem ipsum dolor ${c} sit amet`, refused: true },
];

export async function ask(progress: (line: string) => void): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  const smallest = new Map<string, number>();
  try {
    const rows: Row[] = [];
    for (const size of SIZES) {
      progress(`building ${size.toLocaleString("en")} facts`);
      const handle = await open<Tables>(join(folder, `${size}.sqlite`), { ...knowledgeMigrations, ...botMigrations });
      const store = createStore(handle, () => new Date(`${TODAY}T12:00:00Z`));
      await store.add(names());
      for (const batch of batches(size)) await store.add(batch);
      progress(`asking ${size.toLocaleString("en")} facts`);
      const bot = botOn(handle);
      rows.push(...(await questionRows(bot, size, smallest)));
      if (size === LARGEST) rows.push(await longestRow(bot, size));
      await handle.close();
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function botOn(handle: Handle<Tables>): Bot {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  const knowledge = createKnowledge(handle, { keeps: false });
  return createBot({
    commands,
    knowledge,
    services: createServices({ handle, knowledge, store: createStore(handle, now), editors: [], now }),
    conversations: createConversations(createState(handle)),
    log: quiet,
    now,
    database: "benchmark",
  });
}

/** 100,000 characters are refused unread; 2,000 are read. */
const LONGEST_READ = 2000;

async function longestRow(bot: Bot, size: number): Promise<Row> {
  const texts = longTexts.flatMap(({ text }) => [text, text.slice(0, LONGEST_READ)]);
  const place: Place = { platform: "bench", workspace: "bench", channel: "long" };
  let slowest = 0;
  const work = async (i: number) => {
    const text = texts[i % texts.length]!;
    const start = performance.now();
    await bot.answer({ id: randomUUID(), text, place, actor: { id: `bench-${i}`, isModerator: false } });
    if (i >= texts.length) slowest = Math.max(slowest, performance.now() - start);
  };
  const times = await measure(work, texts.length * LONG_ROUNDS, texts.length);
  return {
    name: `question: 2,000 and 100,000 characters of ${longTexts.length} kinds, and the slowest of all`,
    size,
    unit: "ms",
    ...times,
    value: slowest,
    target: `slowest (value) < ${SLOWEST}`,
    pass: slowest < SLOWEST,
  };
}

/** `smallest` keeps each question's median at the smallest size: growth is measured against it. */
async function questionRows(bot: Bot, size: number, smallest: Map<string, number>): Promise<Row[]> {
  const judged = size === LARGEST;
  // At a million every company has a history as long as that of the well covered ones.
  const companies = judged ? COMPANIES : COVERED;
  const rows: Row[] = [];
  for (const { what, line, thread = false, refused = false } of QUESTIONS) {
    const place: Place = { platform: "bench", workspace: "bench", channel: what, ...(thread ? { thread: what } : {}) };
    const work = async (i: number) => {
      const text = line((i * 7919) % companies);
      const reply = await bot.answer({
        id: randomUUID(),
        text,
        place,
        actor: { id: `bench-${i}`, isModerator: false },
      });
      const nothing = !reply.cards.some((card) => card.notes.length > 0);
      if (nothing !== refused) throw new Error(`${text}: ${JSON.stringify(reply.cards)}`);
    };
    const times = await measure(work, ROUNDS, WARM_UP);
    const before = smallest.get(what);
    if (before === undefined) smallest.set(what, times.p50);
    const growth = before === undefined ? 1 : times.p50 / before;
    rows.push({
      name: `question: ${what}`,
      size,
      unit: "ms",
      ...times,
      ...(judged ? { value: growth } : {}),
      target: judged ? `p50 < ${P50}, p99 < ${P99}, growth (value) at most ${GROWTH}` : "",
      pass: !judged || (times.p50 < P50 && times.p99 < P99 && growth <= GROWTH),
    });
  }
  return rows;
}
