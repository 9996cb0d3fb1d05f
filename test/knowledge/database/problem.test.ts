// What can be wrong with a SQLite file is said in kinds that a person can act on.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { knowledgeMigrations } from "../../../src/knowledge/database/migrations.ts";
import { open } from "../../../src/knowledge/database/open.ts";
import { DatabaseProblem, faultOf } from "../../../src/knowledge/database/problem.ts";
import { temporaryFolder } from "../../support/databases.ts";
import { elsewhere } from "../../support/process.ts";

const faultAt = async (url: string): Promise<string> =>
  open(url, knowledgeMigrations).then(
    () => "none",
    (error: unknown) => {
      if (error instanceof DatabaseProblem) return error.fault;
      throw error;
    },
  );

const file = (bytes?: Uint8Array | string): string => {
  const path = join(temporaryFolder(), "footnote.db");
  if (bytes !== undefined) writeFileSync(path, bytes);
  return path;
};

async function realDatabase(): Promise<string> {
  const path = file();
  await (await open(path, knowledgeMigrations)).close();
  return path;
}

describe("a SQLite file", () => {
  it("that is empty is a new database", async () => expect(await faultAt(file(""))).toBe("none"));

  it.each([
    ["random bytes", () => randomBytes(8192)],
    ["a text", () => "These are my notes, not a database. ".repeat(400)],
    [
      "a database's head with nothing behind it",
      () => Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(4000)]),
    ],
  ])("of %s is corrupt, and stays as it is", async (_what, bytes) => {
    const content = bytes();
    const path = file(content);
    expect(await faultAt(path)).toBe("corrupt");
    expect(readFileSync(path).equals(Buffer.from(content))).toBe(true);
  });

  it("that was damaged is corrupt", async () => {
    const path = await realDatabase();
    const bytes = readFileSync(path);
    bytes.fill(0xab, 100, bytes.length);
    writeFileSync(path, bytes);
    expect(await faultAt(path)).toBe("corrupt");
  });

  it("that is a folder, or lies below a file, cannot be written", async () => {
    const folder = join(temporaryFolder(), "footnote.db");
    mkdirSync(folder);
    expect(await faultAt(folder)).toBe("unwritable");
    expect(await faultAt(join(file("x"), "below.db"))).toBe("unwritable");
  });

  it("that another process keeps locked says so after a while", async () => {
    const path = await realDatabase();
    const release = await elsewhere(
      `import { DatabaseSync } from "node:sqlite";
       const database = new DatabaseSync(${JSON.stringify(path)});
       database.exec("begin exclusive; create table held (x)");
       console.log("ready");
       setInterval(() => {}, 1000);`,
    );
    const step = { ...knowledgeMigrations, "9999-next": async () => {} };
    const begun = performance.now();
    await expect(open(path, step)).rejects.toMatchObject({ fault: "locked", where: path });
    expect(performance.now() - begun).toBeLessThan(15_000);
    await release();
    await (await open(path, step)).close();
  });
});

describe("the fault behind an error", () => {
  it.each([
    [{ errcode: 26 }, "corrupt"],
    [{ errcode: 11 }, "corrupt"],
    [{ errcode: 261 }, "locked"],
    [{ errcode: 8 }, "unwritable"],
    [{ errcode: 13 }, "full"],
    [{ errcode: 2067 }, undefined],
    [{ code: "28P01" }, "refused"],
    [{ code: "3D000" }, "refused"],
    [{ code: "42501" }, "refused"],
    [{ code: "57P01" }, "unreachable"],
    [{ code: "53100" }, "full"],
    [{ code: "25006" }, "unwritable"],
    [{ code: "23505" }, undefined],
    [{}, undefined],
  ])("%j is %s", (fields, fault) => {
    expect(faultOf(Object.assign(new Error("driver"), fields))).toBe(fault);
  });

  it("is none where nothing was thrown that is an error", () => {
    expect(faultOf("text")).toBeUndefined();
    expect(faultOf(undefined)).toBeUndefined();
    expect(faultOf(new DatabaseProblem("full", "x"))).toBe("full");
  });
});
