// The bot's own tables, on the handle that knowledge opens. A step that has shipped is never edited.
import type { Migrations } from "../../knowledge/database/open.ts";

export const botMigrations: Migrations = {
  "2026-11-21-2-settings": async (db) => {
    await db.schema
      .createTable("settings")
      .addColumn("owner", "text", (c) => c.primaryKey())
      .addColumn("body", "text", (c) => c.notNull())
      .execute();
  },
};
