// What can be wrong with a Postgres is said in kinds that a person can act on, never with a password.
import { createServer, type Socket } from "node:net";
import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { open } from "../../../src/knowledge/database/open.ts";
import { DatabaseProblem } from "../../../src/knowledge/database/problem.ts";
import { askPostgres, emptyDatabase, onPostgres, POSTGRES } from "../../support/databases.ts";

type Notes = { notes: { text: string } };

const steps = {
  "1-notes": async (db: Parameters<Parameters<typeof open>[1][string]>[0]) => {
    await db.schema.createTable("notes").addColumn("text", "text").execute();
  },
};

const faultAt = async (url: string): Promise<string> =>
  open(url, steps).then(
    () => "none",
    (error: unknown) => {
      if (!(error instanceof DatabaseProblem)) throw error;
      expect(`${error.message} ${error.where}`).not.toContain("s3cret");
      return error.fault;
    },
  );

/** The port of something that does this with each visitor. */
async function listening(visit: (socket: Socket) => void): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    visit(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

describe("a Postgres that does not answer is unreachable", () => {
  it.each(["127.0.0.1:1", "localhost:1", "no-such-host.invalid"])("at %s", async (host) => {
    expect(await faultAt(`postgres://bot:s3cret@${host}/footnote`)).toBe("unreachable");
  });

  it("when it hangs up", async () => {
    const port = await listening((socket) => socket.end());
    expect(await faultAt(`postgres://bot:s3cret@127.0.0.1:${port}/footnote`)).toBe("unreachable");
  });

  it("when it says nothing, after a while", async () => {
    const port = await listening(() => {});
    expect(await faultAt(`postgres://bot:s3cret@127.0.0.1:${port}/footnote`)).toBe("unreachable");
  });
});

onPostgres("a Postgres that answers", () => {
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(POSTGRES);
    change(url);
    return url.href;
  };

  it("refuses a database or a user that it does not have", async () => {
    expect(await faultAt(changed((url) => (url.pathname = "/no_such_database")))).toBe("refused");
    expect(await faultAt(changed((url) => (url.username = "no_such_user")))).toBe("refused");
  });

  it("may hold the tables of another program, and ours beside them", async () => {
    const other = await emptyDatabase<Notes>("postgres", { ...steps, "2-more": async () => {} });
    await other.open();
    const ours = await emptyDatabase<Notes>("postgres", steps);
    const { db } = await ours.open();
    expect(await db.selectFrom("notes").selectAll().execute()).toEqual([]);
  });

  it("is spoken to with the options of its address, also in a schema", async () => {
    const { db } = await (await emptyDatabase<Notes>("postgres", steps)).open();
    const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(db);
    expect(rows).toEqual([{ synchronous_commit: "off" }]);
  });

  it("may drop idle connections without taking the program down", async () => {
    const { db } = await (await emptyDatabase<Notes>("postgres", steps)).open();
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    await askPostgres(`select pg_terminate_backend(${rows[0]!.pid})`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await db.selectFrom("notes").selectAll().execute()).toEqual([]);
  });
});
