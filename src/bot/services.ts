// Everything that commands may ask of the bot, on one database.
import type { Services } from "../commands/services.ts";
import type { Handle } from "../knowledge/database/open.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Store } from "../knowledge/store.ts";
import type { Tables } from "./database/tables.ts";
import { createReport } from "./delivery/report.ts";
import { createEditing } from "./editing.ts";
import { createSettings } from "./settings.ts";
import { createAlertService } from "./subscriptions/alert-service.ts";
import { createAlerts } from "./subscriptions/alerts.ts";
import { createDigestService } from "./subscriptions/digest-service.ts";
import { createDigests } from "./subscriptions/digests.ts";
import { createWatchlists } from "./subscriptions/watchlists.ts";

export type ServiceParts = {
  handle: Pick<Handle<Tables>, "db" | "engine">;
  knowledge: Knowledge;
  store: Store;
  /** See editing.ts. */
  editors: readonly string[];
  now: () => Date;
};

export function createServices({ handle, knowledge, store, editors, now }: ServiceParts): Services {
  return {
    settings: createSettings(handle),
    watchlists: createWatchlists(handle),
    digests: createDigestService(
      createDigests(handle, () => now().getTime()),
      knowledge,
      now,
    ),
    alerts: createAlertService(
      createAlerts(handle, () => now().getTime()),
      knowledge,
    ),
    deliveries: createReport(handle),
    editing: createEditing(store, knowledge, editors),
  };
}
