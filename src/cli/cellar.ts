// What lies below the house: the database, brought up to date, with the bundled library in it.
import { botMigrations } from "../bot/database/migrations.ts";
import type { Tables } from "../bot/database/tables.ts";
import type { Log } from "../bot/ports.ts";
import type { Config } from "../bot/running/config.ts";
import { createLog } from "../bot/running/log.ts";
import { en } from "../commands/words/en.ts";
import { knowledgeMigrations } from "../knowledge/database/migrations.ts";
import { type Handle, open } from "../knowledge/database/open.ts";
import { loadLibrary } from "../knowledge/files/library.ts";
import { createStore, type Store } from "../knowledge/store.ts";
import { say } from "./verb.ts";

export type Cellar = { handle: Handle<Tables>; store: Store; log: Log };

/** Opens the database and loads the bundled library where it is not in yet. Throws DatabaseProblem. */
export async function openCellar(config: Config, defaultLevel: string): Promise<Cellar> {
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
    return { handle, store, log };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
