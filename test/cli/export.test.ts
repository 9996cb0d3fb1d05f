// `footnote export`: all that is known in files that `import` reads, so that a backup is a folder of text.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { en } from "../../src/commands/words/en.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import { createStore, type Store } from "../../src/knowledge/store.ts";
import { temporaryFolder } from "../support/databases.ts";
import { ground, oneOfEach, price, source, target } from "../support/facts.ts";
import { cleanEnvironment, FOOTNOTE, refusal, runFootnote, spawnFootnote } from "../support/program.ts";

const NOW = ["--now", "2025-12-19"];

async function exported(cwd: string, database: string): Promise<string> {
  const { code, stdout, stderr } = await runFootnote(["export", "--database", database, ...NOW], { cwd });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

/** What `footnote export | footnote import /dev/stdin` does in a shell. */
const pipe = (cwd: string, from: string, to: string, now = "2025-12-19") =>
  execFileSync(
    "sh",
    ["-c", `"$NODE" "$IT" export --database ${from} | "$NODE" "$IT" import /dev/stdin --database ${to}`],
    {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: cleanEnvironment({ NODE: process.execPath, IT: FOOTNOTE, FOOTNOTE_NOW: now }),
    },
  );

/** Works on a file as the bot would. */
async function withStore(path: string, work: (store: Store) => Promise<void>): Promise<void> {
  const handle = await open<Tables>(path, { ...knowledgeMigrations, ...botMigrations });
  try {
    await work(createStore(handle, () => new Date("2025-06-05T09:00:00Z")));
  } finally {
    await handle.close();
  }
}

/** Every kind of past: drafts, corrections, retractions, confirmations. */
async function fill(store: Store): Promise<void> {
  const draft = target({ id: "d1", status: "draft", saidBy: '五 "x": #1' });
  await store.add({ ...ground, facts: [...oneOfEach(), price({ id: "gone" }), target({ id: "t1" }), draft] });
  await store.correct("t1", target({ id: "t2" }), "misprint");
  await store.correct("t2", target({ id: "t3", status: "draft" }), "perhaps");
  await store.retract("gone", "never said");
  const confirmations = [
    { fact: "t2", source: "wire", quote: "so it is" },
    { fact: "t2", source: "late" },
  ];
  await store.add({ sources: [source("late")], confirmations });
}

describe("footnote export", () => {
  it("writes one file per source to a folder, and the same as documents to standard output", async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await runFootnote(["export", "out/here", "--database", "a.db", ...NOW], { cwd });
    expect([code, stdout]).toEqual([0, ""]);
    const names = readdirSync(join(cwd, "out/here")).sort((a, b) =>
      a === "names.yaml" ? -1 : b === "names.yaml" ? 1 : a < b ? -1 : 1,
    );
    expect(stderr).toMatch(new RegExp(`^\\d+ facts in ${names.length} files written to out/here\n$`));
    const texts = names.map((name) => readFileSync(join(cwd, "out/here", name), "utf8"));
    expect(await exported(cwd, "a.db")).toBe(texts.join("---\n"));
  });

  it("says where it cannot write", async () => {
    const cwd = temporaryFolder();
    await exported(cwd, "a.db");
    const outcome = await runFootnote(["export", "a.db/out", "--database", "a.db"], { cwd });
    expect(outcome).toEqual(refusal(en.cli.cannotWrite("a.db/out", "ENOTDIR"), 1));
  });

  it("ends quietly when the reader leaves early", async () => {
    const running = spawnFootnote(["export"]);
    await running.shown("subjects:");
    running.stopReading();
    expect(await running.ended).toMatchObject({ code: 0, signal: null, stderr: "" });
  });
});

describe("export into import", () => {
  it("carries the library over byte by byte", async () => {
    const cwd = temporaryFolder();
    const before = await exported(cwd, "a.db");
    pipe(cwd, "a.db", "b.db");
    expect(await exported(cwd, "b.db")).toBe(before);
  });

  it("keeps drafts, corrections, retractions, confirmations and when each fact was recorded", async () => {
    const cwd = temporaryFolder();
    await withStore(join(cwd, "a.db"), fill);
    const before = await exported(cwd, "a.db");
    for (const part of [
      "status: draft",
      "status: retracted",
      "corrects: t1",
      "confirms: t2",
      "2025-06-02T08:00:00.000Z",
    ])
      expect(before).toContain(part);
    pipe(cwd, "a.db", "b.db");
    expect(await exported(cwd, "b.db")).toBe(before);
    const ask = async (database: string) =>
      (
        await runFootnote(["chat", "--database", database, ...NOW], {
          cwd,
          input: "targets xiaomi\nstatus\nprice xiaomi\n",
        })
      ).stdout;
    expect(await ask("b.db")).toBe(await ask("a.db"));
  });

  // The new database loads its library first, and the store leaves known facts as they are: see insertFacts in rows.ts.
  it("restores what became of the library's own facts, at any later time", async () => {
    const cwd = temporaryFolder();
    await exported(cwd, "a.db");
    await withStore(join(cwd, "a.db"), (store) => store.retract("bg2", "never said"));
    const before = await exported(cwd, "a.db");
    pipe(cwd, "a.db", "b.db", "2026-02-01");
    expect(await exported(cwd, "b.db")).toBe(before);
  });
});
