// Kysely on node:sqlite. Kysely has no dialect for it; this is the whole of the difference.
import { DatabaseSync, type StatementSync, type SQLInputValue } from "node:sqlite";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";

const STATEMENTS = 200;

let written = 0;
/** Another number after each write of this process to any SQLite file. */
export const writtenHere = (): number => written;

/** DDL is transactional in SQLite; Kysely's adapter denies it, and a migration that stops half-way would stay half-way. */
class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Opens a file (or ":memory:") in WAL mode. Throws the driver's error; open.ts puts it in plain terms. */
export function sqliteDialect(path: string): Dialect {
  const database = new DatabaseSync(path, { timeout: 5000 });
  try {
    database.exec(
      "pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;" +
        "pragma wal_autocheckpoint = 16384; pragma cache_size = -65536; pragma mmap_size = 1073741824; pragma temp_store = memory",
    );
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    createAdapter: () => new TransactionalDdl(),
    createDriver: () => driver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** One connection, lent to one user at a time: a transaction is never interleaved with other queries. */
function driver(database: DatabaseSync): Driver {
  const connection = connect(database);
  const waiting: (() => void)[] = [];
  let lent = false;
  return {
    init: async () => {},
    async acquireConnection() {
      if (lent) await new Promise<void>((resolve) => waiting.push(resolve));
      lent = true;
      return connection;
    },
    async releaseConnection() {
      const next = waiting.shift();
      if (next) next();
      else lent = false;
    },
    // "immediate" takes the write lock at once, so that two writers wait for each other instead of failing half-way.
    beginTransaction: async () => database.exec("begin immediate"),
    commitTransaction: async () => {
      database.exec("commit");
      written++;
    },
    rollbackTransaction: async () => {
      if (database.isTransaction) database.exec("rollback");
    },
    destroy: async () => database.close(),
  };
}

function connect(database: DatabaseSync): DatabaseConnection {
  const statements = new Map<string, { statement: StatementSync; reads: boolean }>();
  const prepare = (sql: string) => {
    let entry = statements.get(sql);
    if (entry) return entry;
    if (statements.size >= STATEMENTS) statements.delete(statements.keys().next().value!);
    const statement = database.prepare(sql);
    entry = { statement, reads: statement.columns().length > 0 };
    statements.set(sql, entry);
    return entry;
  };
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const { statement, reads } = prepare(query.sql);
      const values = query.parameters as SQLInputValue[];
      if (reads) return { rows: statement.all(...values) as R[] };
      const { changes } = statement.run(...values);
      written++;
      return { rows: [], numAffectedRows: BigInt(changes) };
    },
    // oxlint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error("streaming is not used");
    },
  };
}
