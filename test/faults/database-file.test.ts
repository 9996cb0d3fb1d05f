// A database file that cannot be used: one sentence that says what to do, exit code 1, and the file stays as it was.
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { event, factFiles, head } from "../support/fact-files.ts";
import { FOOTNOTE, refusal, runFootnote } from "../support/program.ts";

const words = en.failures.database;

let file: string;
beforeEach(() => {
  file = join(temporaryFolder(), "footnote.db");
});

const start = (where = file) => runFootnote(["chat", "--database", where], { input: "status\n" });

let first: Buffer | undefined;

/** A database that was in use until a moment ago. */
async function used(): Promise<void> {
  if (first) return writeFileSync(file, first);
  expect(await start()).toMatchObject({ code: 0, stderr: "" });
  first = readFileSync(file);
}

describe("a damaged file", () => {
  it.each<[string, () => Promise<void> | void]>([
    ["holds something else", () => writeFileSync(file, "This is no database.\n".repeat(500))],
    [
      "holds zeros after a few right bytes",
      () => writeFileSync(file, Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(8000)])),
    ],
    [
      "lost its end",
      async () => {
        await used();
        truncateSync(file, 40_000);
      },
    ],
    [
      "has a damaged header",
      async () => {
        await used();
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0xff, 16, 60));
      },
    ],
  ])("that %s is named, with the way out, and is not touched", async (_what, damage) => {
    await damage();
    const before = readFileSync(file);
    expect(await start()).toEqual(refusal(words.corrupt(file), 1));
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("that is damaged deep inside is named when the damage is met, by import and by a command", async () => {
    await used();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 4096 * 2));
    const [facts] = factFiles({ "a.yaml": head("one") + event("e1") });
    const outcomes = await Promise.all([runFootnote(["import", facts!, "--database", file]), start()]);
    for (const { stdout, stderr } of outcomes) {
      expect(stdout + stderr).toContain("is damaged");
      expect(stdout).not.toMatch(/\n\s+at /);
    }
    expect(outcomes[0]).toEqual(refusal(words.corrupt(file), 1));
  });
});

describe("a place where no file can be", () => {
  it("is a folder", async () => {
    mkdirSync(file);
    expect(await start()).toEqual(refusal(words.unwritable(file), 1));
  });

  it("lies below a file", async () => {
    writeFileSync(file, "");
    const below = join(file, "deeper", "footnote.db");
    expect(await start(below)).toEqual(refusal(words.unwritable(below), 1));
  });
});

/** Root may write anywhere: another user has to try. */
const other: { uid?: number } = process.getuid?.() === 0 ? { uid: 65_534 } : {};
const asOther = other.uid === undefined ? {} : { ...other, gid: other.uid };
const readable =
  spawnSync(process.execPath, [FOOTNOTE, "version"], { ...asOther, cwd: "/", timeout: 10_000 }).status === 0;
if (!readable) console.warn(`Skipped: missing rights. No other user can read ${FOOTNOTE}.`);

describe.skipIf(!readable)("missing rights", () => {
  const give = (path: string, mode: number) => {
    if (other.uid !== undefined) chownSync(path, other.uid, other.uid);
    chmodSync(path, mode);
  };

  it.each([
    ["an empty read-only folder", false, 0o555, 0],
    ["a database in a read-only folder", true, 0o555, 0o644],
    ["a database that may not be read", true, 0o755, 0o000],
  ])("%s", async (_what, exists, folderMode, fileMode) => {
    const folder = join(file, "..");
    if (exists) {
      await used();
      give(file, fileMode);
    }
    give(folder, folderMode);
    const outcome = await runFootnote(["chat", "--database", file], { input: "status\n", cwd: "/", ...other });
    expect(outcome).toEqual(refusal(words.unwritable(file), 1));
    give(folder, 0o755);
  });
});

describe.skipIf(!readable)("a read-only database", () => {
  it("answers, and says what it cannot do", async () => {
    await used();
    const [facts] = factFiles({ "a.yaml": head("one") + event("e1") });
    for (const path of [file, join(facts!, "..")]) chmodSync(path, 0o755);
    chmodSync(join(file, ".."), 0o777);
    chmodSync(file, 0o444);
    const run = (...args: string[]) =>
      runFootnote([...args, "--database", file], {
        input: "ratings xiaomi\nsettings company:byd\n",
        cwd: "/",
        ...other,
      });
    expect(await run("import", facts!)).toEqual(refusal(words.unwritable(file), 1));
    const { code, stdout } = await run("chat");
    expect(code).toBe(0);
    expect(stdout).toMatch(/Jefferies[^]*cannot be opened for writing/);
  });
});

describe("a database of another Footnote", () => {
  it("that is newer is left to that one", async () => {
    await used();
    const copy = `${file}.copy`;
    const database = new DatabaseSync(file);
    database.exec(
      "insert into kysely_migration (name, timestamp) values ('2099-01-01-1-wonders', '2099-01-01T00:00:00.000Z')",
    );
    database.close();
    copyFileSync(file, copy);
    expect(await start()).toEqual(refusal(words.newer(file), 1));
    expect(readFileSync(file).equals(readFileSync(copy))).toBe(true);
  });
});
