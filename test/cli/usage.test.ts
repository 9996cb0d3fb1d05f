// How the command line is used, and how it says that it was used wrongly: data on stdout, all else on stderr, exit 0, 1 or 2.
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { refusal, runFootnote } from "../support/program.ts";

const words = en.cli;
const answered = { code: 0, signal: null, stderr: "" };

describe("footnote help", () => {
  it.each([["help"], ["-h"], ["chat", "--help"]])("lists every verb and option: %s", async (...args) => {
    const { stdout, ...rest } = await runFootnote(args, { cwd: temporaryFolder() });
    expect(rest).toEqual(answered);
    for (const line of [words.usage, ...Object.values(words.shapes), ...Object.values(words.options)]) expect(stdout).toContain(line);
  });
});

describe("footnote version", () => {
  it.each([["--version"], ["--now", "2025-12-19", "version"]])("is that of the package: %s", async (...args) => {
    expect(await runFootnote(args)).toEqual({ ...answered, stdout: `${packageJson.version}\n` });
  });
});

describe("wrong use is told in one line, with exit code 2", () => {
  it.each([
    ["an unknown verb", ["chatt"], words.unknownVerb("chatt")],
    ["a verb with the name of something built in", ["constructor"], words.unknownVerb("constructor")],
    ["an unknown option", ["--bogus"], "--bogus"],
    ["an unknown option of a verb", ["chat", "--bogus"], "--bogus"],
    ["an option of another verb", ["version", "--json"], "--json"],
    ["--database at the end", ["chat", "--database"], "--database"],
    ["--database before another option", ["chat", "--database", "--now", "2025-12-19"], "--database"],
    ["an empty --database", ["--database=", "chat"], words.needsValue("--database")],
    ["--json with a value", ["chat", "--json=yes"], "--json"],
    ["words after a verb that takes none", ["chat", "ratings"], words.extraWord("chat", "ratings")],
    ["nothing to import", ["import"], words.needPath],
    ["two folders to export to", ["export", "a", "b"], words.shapes.export],
  ])("%s", async (_what, args, names) => {
    const { stderr, ...rest } = await runFootnote(args, { cwd: temporaryFolder() });
    expect(rest).toEqual({ code: 2, signal: null, stdout: "" });
    expect(stderr).toContain(names);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

describe("the clock", () => {
  const clockOf = async (args: string[], now: string) => {
    const { code, stdout } = await runFootnote(["chat", ...args], { input: "status\n", env: { FOOTNOTE_NOW: now } });
    expect(code).toBe(0);
    return /^Clock\s+(.*)$/m.exec(stdout)?.[1];
  };

  it.each(["yesterday", "2025-02-30", "2025-12-19 08:30"])("%s is refused with the form that it must have", async (now) => {
    expect(await runFootnote(["chat", "--now", now])).toEqual(refusal(words.badConfig("--now", now, words.expectedNow), 2));
  });

  it("is refused in the environment too", async () => {
    const wrong = words.badConfig("FOOTNOTE_NOW", "19.12.2025", words.expectedNow);
    expect(await runFootnote(["chat"], { env: { FOOTNOTE_NOW: "19.12.2025" } })).toEqual(refusal(wrong, 2));
  });

  it("shows FOOTNOTE_NOW, unless --now says otherwise", async () => {
    expect(await clockOf([], "2025-12-19T08:30:00Z")).toContain("19 Dec 2025, 08:30");
    expect(await clockOf(["--now", "2025-03-01"], "2025-12-19")).toContain("1 Mar 2025, 12:00");
    expect(await clockOf(["--now=2025-03-01T09:00:00+08:00"], "wrong")).toContain("1 Mar 2025, 01:00");
  });

  it("refuses a LOG_LEVEL that does not exist", async () => {
    const wrong = words.badConfig("LOG_LEVEL", "loud", words.expectedLevel);
    expect(await runFootnote(["chat"], { env: { LOG_LEVEL: "loud" } })).toEqual(refusal(wrong, 2));
  });
});

describe("the database", () => {
  it.each([
    ["before the verb", (file: string) => ["--database", file, "chat"]],
    ["after the verb, as one word", (file: string) => ["chat", `--database=${file}`]],
  ])("is named %s, and comes before DATABASE_URL", async (_where, args) => {
    const folder = temporaryFolder();
    const env = { DATABASE_URL: "/dev/null/not-this-one.db" };
    const { code, stderr } = await runFootnote(args("deep/inside/own.db"), { cwd: folder, env });
    expect([code, stderr]).toEqual([0, ""]);
    const again = await runFootnote(["chat"], { input: "status\n", cwd: folder, env: { DATABASE_URL: "deep/inside/own.db" } });
    expect(again.stdout).toMatch(/^Facts\s+\d{3}/m);
  });
});
