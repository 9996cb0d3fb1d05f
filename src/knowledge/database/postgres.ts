// Kysely on Postgres: counts arrive as numbers, and a lost idle connection is the pool's affair, not a crash.
import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";

const INT8 = 20;

export function postgresDialect(url: string, schema?: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
    ...(schema ? { options: `-c search_path=${schema}` } : {}),
  });
  pool.on("error", () => {});
  return new PostgresDialect({ pool });
}
