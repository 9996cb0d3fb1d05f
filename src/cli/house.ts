// The house put together: database, knowledge, store, bot. Verbs that answer live in it.
import { type Answered, createBot } from "../bot/bot.ts";
import { type Claims, createClaims } from "../bot/claims.ts";
import type { Tables } from "../bot/database/tables.ts";
import { createConversations } from "../bot/conversations.ts";
import { createDepartures, type Departures } from "../bot/departures.ts";
import type { Bot, Log } from "../bot/ports.ts";
import type { Config } from "../bot/running/config.ts";
import { createServices } from "../bot/services.ts";
import { createState, type State } from "../bot/state.ts";
import { commands } from "../commands/index.ts";
import type { Handle } from "../knowledge/database/open.ts";
import { createKnowledge, type Knowledge } from "../knowledge/knowledge.ts";
import type { Store } from "../knowledge/store.ts";
import { openCellar } from "./cellar.ts";

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

/** Some fifty megabytes, once so many different things have been asked since anything was written. */
const MOST_ANSWERS = 10_000;

/** Opens the database and puts everything on it together. Throws DatabaseProblem. */
export async function openHouse(config: Config, defaultLevel: string, answered?: Answered): Promise<House> {
  const { handle, store, log } = await openCellar(config, defaultLevel);
  try {
    const knowledge = createKnowledge(handle);
    const services = createServices({ handle, knowledge, store, editors: config.editors, now: config.now });
    const state = createState(handle);
    const bot = createBot({
      commands,
      knowledge,
      services,
      conversations: createConversations(state),
      given: knowledge.keeping(MOST_ANSWERS),
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
      state,
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
