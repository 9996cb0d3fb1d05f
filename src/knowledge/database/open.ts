// The one way to a database: a Kysely handle on a SQLite file or on Postgres, brought up to date.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Dialect, Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { type Engine, engineOf, printable } from "./address.ts";
import { DatabaseProblem, faultOf } from "./problem.ts";
import { sqliteDialect } from "./sqlite.ts";

export type Handle<T> = { db: Kysely<T>; engine: Engine; where: string; close(): Promise<void> };
/** Steps by name, run in the order of their names; each gets the engine for the few places where the two differ. */
export type Migrations = Record<string, (db: Kysely<unknown>, engine: Engine) => Promise<void>>;

/**
 * Opens `postgres://…`, a file's path or ":memory:", creates what is missing and runs the migrations.
 * Throws DatabaseProblem. `schema` (Postgres) keeps everything in a schema of that name.
 */
export async function open<T>(url: string, migrations: Migrations, schema?: string): Promise<Handle<T>> {
  const where = printable(url);
  const engine = engineOf(url);
  let db: Kysely<T> | undefined;
  try {
    if (engine === "sqlite" && url !== ":memory:") mkdirSync(dirname(url), { recursive: true });
    db = new Kysely<T>({ dialect: engine === "postgres" ? await onPostgres(url, schema) : sqliteDialect(url) });
    await migrate(db, engine, migrations, where, schema);
  } catch (error) {
    await db?.destroy().catch(() => {});
    throw problem(error, where);
  }
  const opened = db;
  return { db: opened, engine, where, close: () => opened.destroy() };
}

/** Its driver is loaded only where it is used: each start on SQLite is the shorter for it. */
const onPostgres = async (url: string, schema?: string): Promise<Dialect> =>
  (await import("./postgres.ts")).postgresDialect(url, schema);

function problem(error: unknown, where: string): unknown {
  if (error instanceof DatabaseProblem) return error;
  const code = (error as { code?: string }).code ?? "";
  const fault =
    faultOf(error) ?? (/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOSPC)$/.test(code) ? "unwritable" : undefined);
  return fault ? new DatabaseProblem(fault, where, error) : error;
}

async function migrate<T>(
  db: Kysely<T>,
  engine: Engine,
  migrations: Migrations,
  where: string,
  schema?: string,
): Promise<void> {
  const steps: Record<string, Migration> = {};
  for (const [name, up] of Object.entries(migrations)) steps[name] = { up: (inner) => up(inner, engine) };
  // Unless told the schema, Kysely takes the steps of any other program in this database for ours.
  const own = engine === "postgres" ? (schema ?? (await currentSchema(db))) : undefined;
  if (engine === "postgres" && own === undefined) throw new DatabaseProblem("refused", where);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps },
    ...(own ? { migrationTableSchema: own } : {}),
  });
  // Kysely looks at every schema of the database, and fails where another program drops one, or a table, meanwhile.
  let { error } = await migrator.migrateToLatest();
  for (let tries = 1; tries < TRIES && GONE_MEANWHILE.has(codeOf(error) ?? ""); tries++)
    ({ error } = await migrator.migrateToLatest());
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message))
    throw new DatabaseProblem("newer", where, error);
  if (error) throw error;
}

const TRIES = 10;
// https://www.postgresql.org/docs/current/errcodes-appendix.html: no such schema, table or column, lost in the catalogue.
const GONE_MEANWHILE = new Set(["3F000", "42P01", "42703", "XX000"]);

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | undefined)?.code;

async function currentSchema<T>(db: Kysely<T>): Promise<string | undefined> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  return rows[0]?.name ?? undefined;
}
