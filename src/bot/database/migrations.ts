// The bot's own tables, on the handle that knowledge opens. A step that has shipped is never edited.
import type { Migrations } from "../../knowledge/database/open.ts";

export const botMigrations: Migrations = {
  "2026-11-21-2-settings": async (db) => {
    await db.schema
      .createTable("settings")
      .addColumn("scope", "text", (c) => c.notNull())
      .addColumn("platform", "text", (c) => c.notNull())
      .addColumn("workspace", "text", (c) => c.notNull())
      .addColumn("owner", "text", (c) => c.notNull())
      .addColumn("body", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("settings_key", ["platform", "workspace", "scope", "owner"])
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
    await db.schema
      .createTable("departures")
      .addColumn("platform", "text", (c) => c.notNull())
      .addColumn("workspace", "text", (c) => c.notNull())
      .addColumn("at", "bigint", (c) => c.notNull())
      .addPrimaryKeyConstraint("departures_key", ["platform", "workspace"])
      .execute();
  },
  "2026-11-21-4-workspaces": async (db) => {
    await db.schema
      .createTable("workspaces")
      .addColumn("platform", "text", (c) => c.notNull())
      .addColumn("workspace", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("workspaces_key", ["platform", "workspace"])
      .execute();
  },
  "2026-11-21-8-watchlists": async (db) => {
    await db.schema
      .createTable("watchlists")
      .addColumn("scope", "text", (c) => c.notNull())
      .addColumn("platform", "text", (c) => c.notNull())
      .addColumn("workspace", "text", (c) => c.notNull())
      .addColumn("owner", "text", (c) => c.notNull())
      .addColumn("subject", "text", (c) => c.notNull())
      .addColumn("added", "bigint", (c) => c.notNull())
      .addPrimaryKeyConstraint("watchlists_key", ["platform", "workspace", "scope", "owner", "subject"])
      .execute();
  },
  "2026-11-21-7-outbox": async (db) => {
    await db.schema
      .createTable("outbox")
      .addColumn("key", "text", (c) => c.primaryKey())
      .addColumn("owner", "text", (c) => c.notNull())
      .addColumn("platform", "text", (c) => c.notNull())
      .addColumn("workspace", "text", (c) => c.notNull())
      .addColumn("recipient", "text", (c) => c.notNull())
      .addColumn("lane", "text", (c) => c.notNull())
      .addColumn("reply", "text", (c) => c.notNull())
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("reason", "text")
      .addColumn("attempts", "integer", (c) => c.notNull())
      .addColumn("first_attempt", "bigint")
      .addColumn("uncertain", "integer", (c) => c.notNull())
      .addColumn("due", "bigint", (c) => c.notNull())
      .addColumn("created", "bigint", (c) => c.notNull())
      .addColumn("message", "text")
      .execute();
    await db.schema.createIndex("outbox_due").on("outbox").columns(["status", "due"]).execute();
    await db.schema.createIndex("outbox_recent").on("outbox").columns(["platform", "workspace", "created"]).execute();
  },
  "2026-11-21-9-digests": async (db) => {
    await db.schema
      .createTable("digests")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("platform", "text", (c) => c.notNull())
      .addColumn("workspace", "text", (c) => c.notNull())
      .addColumn("scope", "text", (c) => c.notNull())
      .addColumn("owner", "text", (c) => c.notNull())
      .addColumn("place", "text", (c) => c.notNull())
      .addColumn("made_by", "text", (c) => c.notNull())
      .addColumn("body", "text", (c) => c.notNull())
      .addColumn("state", "text", (c) => c.notNull())
      .addColumn("reason", "text")
      .addColumn("cursor", "bigint", (c) => c.notNull())
      .addColumn("told_at", "bigint", (c) => c.notNull())
      .addColumn("next_at", "bigint", (c) => c.notNull())
      .addColumn("created", "bigint", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("digests_due").on("digests").columns(["state", "next_at", "id"]).execute();
    await db.schema
      .createIndex("digests_of_owner")
      .on("digests")
      .columns(["platform", "owner", "scope", "workspace"])
      .execute();
  },
  "2026-11-22-1-alerts": async (db) => {
    await db.schema
      .createTable("alerts")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("platform", "text", (c) => c.notNull())
      .addColumn("workspace", "text", (c) => c.notNull())
      .addColumn("scope", "text", (c) => c.notNull())
      .addColumn("owner", "text", (c) => c.notNull())
      .addColumn("place", "text", (c) => c.notNull())
      .addColumn("made_by", "text", (c) => c.notNull())
      .addColumn("body", "text", (c) => c.notNull())
      .addColumn("state", "text", (c) => c.notNull())
      .addColumn("reason", "text")
      .addColumn("since", "bigint", (c) => c.notNull())
      .addColumn("told_at", "bigint")
      .addColumn("snoozed_until", "bigint")
      .addColumn("checked_on", "text")
      .addColumn("created", "bigint", (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex("alerts_of_owner")
      .on("alerts")
      .columns(["platform", "owner", "scope", "workspace"])
      .execute();
    await db.schema
      .createTable("alert_events")
      .addColumn("alert", "text", (c) => c.notNull())
      .addColumn("key", "text", (c) => c.notNull())
      .addColumn("at", "bigint", (c) => c.notNull())
      .addColumn("body", "text", (c) => c.notNull())
      .addColumn("told", "bigint")
      .addColumn("digest", "text")
      .addPrimaryKeyConstraint("alert_events_key", ["alert", "key"])
      .execute();
    await db.schema.createIndex("alert_events_waiting").on("alert_events").columns(["told", "alert"]).execute();
    await db.schema.createIndex("alert_events_left").on("alert_events").columns(["digest", "at"]).execute();
    await db.schema
      .createTable("cursors")
      .addColumn("name", "text", (c) => c.primaryKey())
      .addColumn("seq", "bigint", (c) => c.notNull())
      .execute();
  },
  "2026-11-22-2-messages": async (db) => {
    await db.schema.alterTable("outbox").addColumn("edits", "text").execute();
    await db.schema
      .createTable("messages")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("platform", "text", (c) => c.notNull())
      .addColumn("workspace", "text", (c) => c.notNull())
      .addColumn("ref", "text", (c) => c.notNull())
      .addColumn("reply", "text", (c) => c.notNull())
      .addColumn("editable", "integer", (c) => c.notNull())
      .addColumn("at", "bigint", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("messages_by_age").on("messages").column("at").execute();
    await db.schema
      .createTable("message_facts")
      .addColumn("fact", "text", (c) => c.notNull())
      .addColumn("message", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("message_facts_key", ["fact", "message"])
      .execute();
    await db.schema.createIndex("message_facts_of").on("message_facts").column("message").execute();
  },
};
