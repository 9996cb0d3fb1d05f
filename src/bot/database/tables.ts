// The bot's tables as TypeScript sees them.
import type { KnowledgeTables } from "../../knowledge/database/tables.ts";

export type Tables = KnowledgeTables & {
  /** One row per member of a workspace and per channel; `body` is the settings as JSON. */
  settings: { owner: string; body: string };
};
