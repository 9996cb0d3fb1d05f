// What can be wrong with a database, in kinds that a person can act on.
export type DatabaseFault = "corrupt" | "locked" | "unwritable" | "full" | "unreachable" | "refused" | "newer";

/** A database that cannot be used. `where` names it without a password. */
export class DatabaseProblem extends Error {
  readonly fault: DatabaseFault;
  readonly where: string;
  constructor(fault: DatabaseFault, where: string, cause?: unknown) {
    super(`${where}: ${fault}`, { cause });
    this.name = "DatabaseProblem";
    this.fault = fault;
    this.where = where;
  }
}

// https://www.sqlite.org/rescode.html: primary result codes.
const SQLITE: Record<number, DatabaseFault> = {
  5: "locked",
  6: "locked",
  8: "unwritable",
  10: "unwritable",
  11: "corrupt",
  13: "full",
  14: "unwritable",
  26: "corrupt",
};

// https://www.postgresql.org/docs/current/errcodes-appendix.html, and what the socket says.
const POSTGRES: [RegExp, DatabaseFault][] = [
  [/^(ECONN|EHOST|ENET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|ERR_INVALID_URL|ERR_SOCKET|08|57P)/, "unreachable"],
  [/^(28|3D000|3F000|42501)|CERT/, "refused"],
  [/^(25006)/, "unwritable"],
  [/^(53100)/, "full"],
  [/^(XX001|XX002)/, "corrupt"],
];

/** The fault behind a driver's error, or undefined where it is none of the database's. */
export function faultOf(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof DatabaseProblem) return error.fault;
  const { errcode, code } = error as { errcode?: number; code?: string };
  if (typeof errcode === "number") return SQLITE[errcode & 0xff];
  if (typeof code === "string") return POSTGRES.find(([form]) => form.test(code))?.[1];
  if (/timeout exceeded when trying to connect|Connection terminated/.test(error.message)) return "unreachable";
  // What pg itself finds wrong while it logs in has no code: no password where one is wanted, no TLS.
  if (/^SASL|SSL connection/.test(error.message)) return "refused";
  return undefined;
}
