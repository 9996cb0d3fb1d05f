// The house put together: database, knowledge, store, library, bot. Every verb lives in it.
import { type Answered, createBot } from "../bot/bot.ts";
import { type Claims, createClaims } from "../bot/claims.ts";
import { botMigrations } from "../bot/database/migrations.ts";
import type { Tables } from "../bot/database/tables.ts";
import { createDepartures, type Departures } from "../bot/departures.ts";
import type { Bot, Log } from "../bot/ports.ts";
import type { Config } from "../bot/running/config.ts";
import { createLog } from "../bot/running/log.ts";
import { createServices } from "../bot/services.ts";
import { createState, type State } from "../bot/state.ts";
import { commands } from "../commands/index.ts";
import { en } from "../commands/words/en.ts";
import { knowledgeMigrations } from "../knowledge/database/migrations.ts";
import { type Handle, open } from "../knowledge/database/open.ts";
import { loadLibrary } from "../knowledge/files/library.ts";
import { createKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import { createStore, type Store } from "../knowledge/store.ts";
import { say } from "./verb.ts";

export type House = {
  handle: Handle<Tables>;
  knowledge: Knowledge;
  store: Store;
  bot: Bot;
  claims: Claims;
  state: State;
  departures: Departures;
  log: Log;
  now: () => Date;
  close(): Promise<void>;
};

/** Opens the database, brings it up to date and loads the bundled library where it is not in yet. */
export async function openHouse(config: Config, defaultLevel: string, answered?: Answered): Promise<House> {
  const log = createLog(config.logLevel ?? defaultLevel);
  log.info({}, "Opening the database");
  const handle = await open<Tables>(config.database, { ...knowledgeMigrations, ...botMigrations });
  try {
    const store = createStore(handle, config.now);
    const loaded = await loadLibrary(handle, store);
    if (loaded) log.info({ added: loaded.added, files: loaded.files }, "Loaded the bundled library");
    if (loaded?.problems.length) {
      for (const problem of loaded.problems) log.warn({ problem }, "The bundled library has a problem");
      say(en.cli.library(loaded.problems.length));
    }
    const knowledge = createKnowledge(handle);
    const services = createServices({ handle, knowledge, store, editors: config.editors, now: config.now });
    const bot = createBot({
      commands,
      knowledge,
      services,
      log,
      now: config.now,
      database: handle.where,
      ...(answered ? { answered } : {}),
    });
    return {
      handle,
      knowledge,
      store,
      bot,
      claims: createClaims(handle),
      state: createState(handle),
      departures: createDepartures(handle),
      log,
      now: config.now,
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
