// The tables of what is known. A step that has shipped is never edited: add the next one.
import { sql } from "kysely";
import type { Migrations } from "./open.ts";

export const knowledgeMigrations: Migrations = {
  "2026-11-21-1-knowledge": async (db, engine) => {
    // Compared byte by byte on both engines, so that the order of days and ids is the same everywhere.
    const text = engine === "postgres" ? sql`text collate "C"` : sql`text`;
    const names = (table: string) =>
      db.schema
        .createTable(table)
        .addColumn("id", text, (c) => c.primaryKey())
        .addColumn("name", text, (c) => c.notNull())
        .addColumn("body", text, (c) => c.notNull())
        .execute();
    await names("subjects");
    await names("firms");
    await db.schema
      .createTable("sources")
      .addColumn("id", text, (c) => c.primaryKey())
      .addColumn("identity", text, (c) => c.notNull().unique())
      .addColumn("published_on", text, (c) => c.notNull())
      .addColumn("body", text, (c) => c.notNull())
      .execute();
    await db.schema.createIndex("sources_newest").on("sources").columns(["published_on", "id"]).execute();

    // Kept in the order in which it is asked for: a company's newest facts of a kind lie side by side.
    const clustered = <B extends { modifyEnd(end: ReturnType<typeof sql>): B }>(table: B): B =>
      engine === "sqlite" ? table.modifyEnd(sql`without rowid`) : table;
    await clustered(
      db.schema
        .createTable("facts")
        .addColumn("subject", text, (c) => c.notNull())
        .addColumn("kind", text, (c) => c.notNull())
        .addColumn("day", text, (c) => c.notNull())
        .addColumn("id", text, (c) => c.notNull())
        .addColumn("same", text, (c) => c.notNull())
        .addColumn("firm", text)
        .addColumn("stated_on", text, (c) => c.notNull())
        .addColumn("live", "integer", (c) => c.notNull())
        .addColumn("body", text, (c) => c.notNull())
        .addPrimaryKeyConstraint("facts_newest", ["subject", "kind", "day", "id"]),
    ).execute();
    await db.schema.createIndex("facts_by_id").on("facts").column("id").unique().execute();
    await db.schema
      .createIndex("facts_by_firm")
      .on("facts")
      .columns(["firm", "kind", "subject"])
      .where(sql.ref("firm"), "is not", null)
      .execute();
    await clustered(
      db.schema
        .createTable("fact_sources")
        .addColumn("source", text, (c) => c.notNull())
        .addColumn("kind", text, (c) => c.notNull())
        .addColumn("fact", text, (c) => c.notNull())
        .addPrimaryKeyConstraint("fact_sources_key", ["source", "kind", "fact"]),
    ).execute();
    await db.schema
      .createTable("changes")
      .addColumn("fact", text, (c) => c.notNull())
      .addColumn("at", text, (c) => c.notNull())
      .addColumn("change", text, (c) => c.notNull())
      .addColumn("by", text)
      .addColumn("reason", text)
      .execute();
    await db.schema.createIndex("changes_of_fact").on("changes").columns(["fact", "at"]).execute();
    await clustered(
      db.schema
        .createTable("tallies")
        .addColumn("about", text, (c) => c.notNull())
        .addColumn("kind", text, (c) => c.notNull())
        .addColumn("n", "bigint", (c) => c.notNull())
        .addColumn("newest", text, (c) => c.notNull())
        .addPrimaryKeyConstraint("tallies_key", ["about", "kind"]),
    ).execute();
    await clustered(
      db.schema
        .createTable("marks")
        .addColumn("name", text, (c) => c.notNull())
        .addColumn("value", text, (c) => c.notNull())
        .addPrimaryKeyConstraint("marks_key", ["name"]),
    ).execute();
  },
  "2026-11-21-6-news": async (db, engine) => {
    await db.schema
      .createTable("news")
      .addColumn("seq", engine === "postgres" ? "bigserial" : "integer", (c) =>
        engine === "postgres" ? c.primaryKey() : c.primaryKey().autoIncrement(),
      )
      .addColumn("at", "text", (c) => c.notNull())
      .addColumn("items", "text", (c) => c.notNull())
      .execute();
  },
};
