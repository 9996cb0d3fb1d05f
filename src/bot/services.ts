// Everything that commands may ask of the bot, on one database.
import type { Services } from "../commands/define.ts";
import type { Handle } from "../knowledge/database/open.ts";
import type { Store } from "../knowledge/store.ts";
import type { Tables } from "./database/tables.ts";
import { createEditing } from "./editing.ts";
import { createSettings } from "./settings.ts";
import { createWatchlists } from "./subscriptions/watchlists.ts";

/** `editors`: see editing.ts. */
export function createServices(handle: Pick<Handle<Tables>, "db">, store: Store, editors: readonly string[]): Services {
  return {
    settings: createSettings(handle),
    watchlists: createWatchlists(handle),
    editing: createEditing(store, editors),
  };
}
