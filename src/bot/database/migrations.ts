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
  "2026-11-21-3-claims-and-state": async (db) => {
    await db.schema
      .createTable("claims")
      .addColumn("name", "text", (c) => c.primaryKey())
      .addColumn("until", "bigint", (c) => c.notNull())
      .execute();
    await db.schema
      .createTable("state")
      .addColumn("name", "text", (c) => c.primaryKey())
      .addColumn("value", "text", (c) => c.notNull())
      .addColumn("until", "bigint")
      .execute();
  },
};
