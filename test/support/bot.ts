// The bot on a fresh database, as a member of a channel would meet it: with the bundled library, on 19 December 2025.
import { onTestFinished } from "vitest";
import { plain } from "../../src/adapters/plain.ts";
import { type Answered, createBot } from "../../src/bot/bot.ts";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import { createConversations } from "../../src/bot/conversations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import type { Actor, Bot, Log, Place } from "../../src/bot/ports.ts";
import { createServices } from "../../src/bot/services.ts";
import { createState } from "../../src/bot/state.ts";
import type { Command, FileOnLine } from "../../src/commands/define.ts";
import { commands as allCommands } from "../../src/commands/index.ts";
import type { Action, Reply } from "../../src/commands/reply.ts";
import { en } from "../../src/commands/words/en.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { type Handle, open } from "../../src/knowledge/database/open.ts";
import { loadLibrary } from "../../src/knowledge/files/library.ts";
import { createKnowledge, type Knowledge } from "../../src/knowledge/knowledge.ts";
import { type Batch, createStore, type Store } from "../../src/knowledge/store.ts";

export const LIBRARY_DAY = "2025-12-19";

export const place: Place = { platform: "here", workspace: "club", channel: "lobby" };
export const member: Actor = { id: "ann", isModerator: false };

/** Who asks, and where; `file`: what a line means where a command takes a file. */
export type From = { place?: Partial<Place>; actor?: Partial<Actor>; file?: FileOnLine };

export type Logged = { level: string; fields: object; message: string };

export type Footnote = {
  bot: Bot;
  knowledge: Knowledge;
  store: Store;
  handle: Handle<Tables>;
  log: Log;
  /** What was logged so far. */
  logged: Logged[];
  /** The answer to a line of text. */
  ask(line: string, from?: From): Promise<Reply>;
  /** The same, as a pipe would show it. */
  plain(line: string, from?: From): Promise<string>;
  run(command: string, options?: Record<string, unknown>, from?: From): Promise<Reply>;
  /** The answer to a pressed button. */
  press(action: Action | undefined, from?: From): Promise<Reply>;
  setClock(now: string): void;
  close(): Promise<void>;
};

type Wanted = {
  now?: string;
  library?: boolean;
  batch?: Batch;
  commands?: readonly Command[];
  /** Ids of the places and people that may change what is known; nobody where nothing is said. */
  editors?: readonly string[];
  answered?: Answered;
};

/** A day stands for its noon in UTC. */
const instant = (now: string): Date => new Date(now.length === 10 ? `${now}T12:00:00Z` : now);

export async function createFootnote({
  now = LIBRARY_DAY,
  library = true,
  batch,
  commands = allCommands,
  editors = [],
  answered,
}: Wanted = {}): Promise<Footnote> {
  let clock = instant(now);
  const handle = await open<Tables>(":memory:", { ...knowledgeMigrations, ...botMigrations });
  const store = createStore(handle, () => clock);
  if (library) await loadLibrary(handle, store);
  if (batch) await store.add(batch);
  const knowledge = createKnowledge(handle);
  const logged: Logged[] = [];
  const log = logInto(logged);
  const bot = createBot({
    commands,
    knowledge,
    services: createServices({ handle, knowledge, store, editors, now: () => clock }),
    conversations: createConversations(createState(handle)),
    given: knowledge.keeping(100),
    log,
    now: () => clock,
    database: handle.where,
    ...(answered ? { answered } : {}),
  });
  let count = 0;
  const asking = (from: From) => ({
    id: `ask-${(count += 1)}`,
    place: { ...place, ...from.place },
    actor: { ...member, ...from.actor },
  });
  const ask = (text: string, from: From = {}) =>
    bot.answer({ ...asking(from), ...(from.file ? { file: from.file } : {}), text });
  const run = (command: string, options: Record<string, unknown> = {}, from: From = {}) =>
    bot.run({ ...asking(from), command, options });
  return {
    bot,
    knowledge,
    store,
    handle,
    log,
    logged,
    ask,
    run,
    plain: async (line, from) => plain(await ask(line, from), en.render),
    press: (action, from) => {
      if (!action) throw new Error("There is no such button.");
      return run(action.invoke.command, action.invoke.options, from);
    },
    setClock: (next) => {
      clock = instant(next);
    },
    close: () => handle.close(),
  };
}

/** A bot that knows this batch alone, and goes with the running test. */
export async function footnoteWith(batch: Batch, wanted: Omit<Wanted, "batch" | "library"> = {}): Promise<Footnote> {
  const footnote = await createFootnote({ ...wanted, library: false, batch });
  onTestFinished(() => footnote.close());
  return footnote;
}

/** A log that keeps what it is told. */
function logInto(logged: Logged[]): Log {
  const at = (level: string) => (fields: object, message: string) => void logged.push({ level, fields, message });
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
