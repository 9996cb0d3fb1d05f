// The address of a database: which engine it means, and how it may be printed. Loads no driver.
export type Engine = "sqlite" | "postgres";

/** `postgres://…` means Postgres, all else is a file of SQLite. */
export const engineOf = (url: string): Engine => (/^postgres(ql)?:\/\//.test(url) ? "postgres" : "sqlite");

/** The database's address as it may be printed. */
export function printable(url: string): string {
  if (engineOf(url) === "sqlite") return url;
  const parsed = URL.parse(url);
  return parsed ? `postgres://${parsed.host}${parsed.pathname}` : "postgres://(unreadable address)";
}
