// A database that does not answer in time, or never: waiting ends, and one sentence says what to do.
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { refusal, runFootnote, spawnFootnote } from "../support/program.ts";
import { event, factFiles, head } from "../support/fact-files.ts";
import { elsewhere } from "../support/process.ts";

const words = en.failures.database;
const PASSWORD = "geheim-4711";

const at = (port: number) => `postgres://footnote:${PASSWORD}@127.0.0.1:${port}/footnote?password=${PASSWORD}`;
const printed = (port: number) => `postgres://127.0.0.1:${port}/footnote`;

describe("whoever does not answer is waited for, and then given up with a clear word", () => {
  // Both at once: each takes the whole time that Footnote waits.
  it("a file in use (at the start, in an import, in a conversation), and a server that is silent or talks nonsense", async () => {
    const file = join(temporaryFolder(), "footnote.db");
    const [facts] = factFiles({ "a.yaml": head("one") + event("e1") });
    const chat = spawnFootnote(["chat", "--database", file]);
    chat.type("status\n");
    await chat.shown(en.status.what);
    const release = await elsewhere(`
      import { DatabaseSync } from "node:sqlite";
      const database = new DatabaseSync(${JSON.stringify(file)});
      database.exec("begin immediate; insert into marks values ('lock', 'held')");
      console.log("locked");
      setInterval(() => database, 1000);
    `);
    const silent = await listening(() => {});
    const nonsense = await listening((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    chat.type("settings company:xiaomi\nratings xiaomi\n");
    chat.finish();
    const outcomes = await Promise.all([
      runFootnote(["chat", "--database", file]),
      runFootnote(["import", facts!, "--database", file]),
      runFootnote(["chat", "--database", at(silent)]),
      runFootnote(["chat", "--database", at(nonsense)]),
    ]);
    const { code, stdout } = await chat.ended;
    expect(outcomes).toEqual([
      refusal(words.locked(file), 1),
      refusal(words.locked(file), 1),
      refusal(words.unreachable(printed(silent)), 1),
      refusal(words.unreachable(printed(nonsense)), 1),
    ]);
    // Reading goes on beside a writer.
    expect(code).toBe(0);
    expect(stdout).toMatch(/is in use by another[^]*Jefferies/);

    await release();
    expect(await runFootnote(["import", facts!, "--database", file])).toMatchObject({ code: 0, stderr: "" });
    const database = new DatabaseSync(file);
    expect(database.prepare("select name from marks where name = 'lock'").all()).toEqual([]);
    database.close();
  });
});

describe("a Postgres that is not there", () => {
  it("is named without its password when its port is closed", async () => {
    const wrong = refusal(words.unreachable(printed(1)), 1);
    expect(await runFootnote(["chat", "--database", at(1)])).toEqual(wrong);
    expect(await runFootnote(["chat"], { env: { DATABASE_URL: at(1) } })).toEqual(wrong);
  });

  it.each([
    ["a name that no server has", `postgres://footnote:${PASSWORD}@no-such-host.invalid/footnote`],
    ["an address that cannot be read", `postgres://footnote:${PASSWORD}#%zz@127.0.0.1/footnote`],
    ["a password that cannot be decoded", `postgres://footnote:${PASSWORD}%zz@127.0.0.1:1/footnote`],
    ["an impossible port", `postgres://footnote:${PASSWORD}@127.0.0.1:99999/footnote`],
  ])("is %s", async (_what, url) => {
    const { code, stdout, stderr } = await runFootnote(["chat", "--database", url]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`${words.unreachable(/postgres:\S*( address\))?/.exec(stderr)?.[0] ?? "")}\n`);
    expect(stderr).not.toContain(PASSWORD);
  });
});

async function listening(answer: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => answer(socket));
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
