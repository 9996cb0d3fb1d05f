// The bot's tables as TypeScript sees them.
import type { KnowledgeTables } from "../../knowledge/database/tables.ts";

export type Tables = KnowledgeTables & {
  /** One row per member of a workspace and per channel (`owner`); `body` is the settings as JSON. */
  settings: { scope: "member" | "channel"; platform: string; workspace: string; owner: string; body: string };
  /** What somebody has taken on: see claims.ts. Times in milliseconds since 1970. */
  claims: { name: string; until: number };
  /** What may vanish: see state.ts. */
  state: { name: string; value: string; until: number | null };
  /** Workspaces that removed the bot, and when: see departures.ts. */
  departures: { platform: string; workspace: string; at: number };
  /** Workspaces that have the bot, as far as it was told. */
  workspaces: { platform: string; workspace: string };
};
