// A Postgres that answers and says no.
import { randomUUID } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { printable } from "../../src/knowledge/database/address.ts";
import { askPostgres, emptyDatabase, POSTGRES } from "../support/databases.ts";
import { refusal, runFootnote } from "../support/program.ts";
import { migrations } from "./inside.ts";
import { onPostgres } from "./on-postgres.ts";

const words = en.failures.database;
const PASSWORD = "geheim-4711";

type Parts = { username?: string; password?: string; pathname?: string; search?: string };

/** The address of the Postgres of the tests, with other parts. */
function address(parts: Parts): string {
  return Object.assign(new URL(POSTGRES), parts).href;
}

onPostgres("a database that refuses", () => {
  describe("is named without its password", () => {
    it.each<[string, Parts]>([
      ["for a user that it does not know", { username: "nobody_of_this_name", password: PASSWORD }],
      ["for a database that it does not have", { pathname: "/no_database_of_this_name", password: PASSWORD }],
      ["for a schema that it does not have", { search: "?options=-c%20search_path%3Dno_schema", password: PASSWORD }],
      ["where encryption is asked for that it does not offer", { search: "?sslmode=verify-full", password: PASSWORD }],
    ])("%s", async (_what, parts) => {
      const url = address(parts);
      if (parts.search?.includes("ssl") && (await askPostgres("show ssl"))[0]?.["ssl"] === "on") return;
      expect(await runFootnote(["chat", "--database", url])).toEqual(refusal(words.refused(printable(url)), 1));
    });

    it("for a user who may not write there", async () => {
      const role = `reader_${randomUUID().slice(0, 8)}`;
      const { schema } = await emptyDatabase("postgres", migrations);
      await askPostgres(
        `create role ${role} login password '${PASSWORD}'; grant usage on schema ${schema!} to ${role}`,
      );
      onTestFinished(async () => {
        await askPostgres(`drop owned by ${role}; drop role ${role}`);
      });
      const url = address({ username: role, password: PASSWORD, search: `?options=-c%20search_path%3D${schema!}` });
      expect(await runFootnote(["chat", "--database", url])).toEqual(refusal(words.refused(printable(url)), 1));
    });
  });

  it("that is newer is left to that Footnote", async () => {
    const database = await emptyDatabase("postgres", migrations);
    const newer = await database.open({ ...migrations, "2099-01-01-1-wonders": async () => {} });
    await newer.close();
    const url = address({ search: `?options=-c%20search_path%3D${database.schema!}` });
    expect(await runFootnote(["chat", "--database", url])).toEqual(refusal(words.newer(printable(url)), 1));
  });
});
