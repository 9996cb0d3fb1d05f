// A program for migration.test.ts: Footnote's own migrations and one more, which stops half-way and waits to be killed.
import { writeSync } from "node:fs";
import { open } from "../../src/knowledge/database/open.ts";
import { migrations } from "./inside.ts";

const [, , url = ""] = process.argv;

await open(url, {
  ...migrations,
  "2099-01-01-1-half-way": async (db) => {
    await db.schema.createTable("half").addColumn("a", "text").execute();
    await db.schema.alterTable("marks").addColumn("half", "text").execute();
    writeSync(1, "half-way\n");
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
});
