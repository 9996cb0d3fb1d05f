// A fresh database for each test: SQLite in a temporary file always, Postgres in a schema of its own where one answers.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { describe, onTestFinished, test } from "vitest";
import type { Engine } from "../../src/knowledge/database/address.ts";
import { type Handle, type Migrations, open } from "../../src/knowledge/database/open.ts";

/** No test cuts the power: a commit need not wait for the disk. */
export const POSTGRES = unhurried(process.env["POSTGRES_TEST_URL"] ?? "postgres://postgres@127.0.0.1:5432/test");

function unhurried(given: string): string {
  const url = new URL(given);
  if (!url.searchParams.has("options")) url.searchParams.set("options", "-c synchronous_commit=off");
  // A plus would not be read as a blank.
  url.search = url.search.replaceAll("+", "%20");
  return url.href;
}

/** `open` gives another handle on the same database each time, as another process would have; all are closed with the test. */
export type TestDatabase<T> = {
  engine: Engine;
  url: string;
  schema?: string;
  open(migrations?: Migrations): Promise<Handle<T>>;
};

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "footnote-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function askPostgres(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: POSTGRES, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const silence: string | undefined = await askPostgres("select 1").then(
  () => undefined,
  (error: Error) => error.message || String(error),
);

/** An empty database of this engine, for the running test. */
export async function emptyDatabase<T>(engine: Engine, migrations: Migrations): Promise<TestDatabase<T>> {
  let schema: string | undefined;
  let url = POSTGRES;
  if (engine === "postgres") {
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    await askPostgres(`create schema ${name}`);
    onTestFinished(async () => {
      await askPostgres(`drop schema ${name} cascade`);
    });
    schema = name;
  } else url = join(temporaryFolder(), "footnote.db");
  return {
    engine,
    url,
    ...(schema === undefined ? {} : { schema }),
    open: async (other = migrations) => {
      const handle = await open<T>(url, other, schema);
      onTestFinished(() => handle.close());
      return handle;
    },
  };
}

/** Runs a suite on SQLite and on Postgres. */
export function onEachEngine(title: string, suite: (engine: Engine) => void): void {
  describe(`${title} (sqlite)`, () => suite("sqlite"));
  onPostgres(`${title} (postgres)`, () => suite("postgres"));
}

/** A Postgres that does not answer is skipped, but never where CI runs. */
export function onPostgres(title: string, suite: () => void): void {
  if (silence === undefined) describe(title, suite);
  else if (process.env["CI"])
    test(title, () => {
      throw new Error(`No Postgres answers at POSTGRES_TEST_URL: ${silence}`);
    });
  else {
    console.warn(`Skipped: ${title}. No Postgres answers at POSTGRES_TEST_URL: ${silence}`);
    describe.skip(title, suite);
  }
}
