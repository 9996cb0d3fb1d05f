// Kysely on Postgres: counts arrive as numbers, and a lost idle connection is the pool's affair, not a crash.
import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";

const INT8 = 20;

export function postgresDialect(url: string, schema?: string): Dialect {
  const pool = new pg.Pool({
    connectionString: schema ? within(url, schema) : url,
    max: 10,
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  pool.on("error", () => {});
  return new PostgresDialect({ pool });
}

/** The address with the schema beside the options that it has itself. */
function within(address: string, schema: string): string {
  const url = new URL(address);
  const own = url.searchParams.get("options");
  url.searchParams.set("options", `${own ? `${own} ` : ""}-c search_path=${schema}`);
  // A plus would not be read as a blank.
  url.search = url.search.replaceAll("+", "%20");
  return url.href;
}
