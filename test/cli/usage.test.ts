// How the command line is used, and how it says that it was used wrongly: data on stdout, all else on stderr, exit 0, 1 or 2.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { refusal, runFootnote } from "../support/program.ts";

const words = en.cli;
const { expected } = words;
const answered = { code: 0, signal: null, stderr: "" };

describe("footnote help", () => {
  it.each([["help"], ["chat", "--help"]])("lists every verb and option: %s", async (...args) => {
    const { stdout, ...rest } = await runFootnote(args, { cwd: temporaryFolder() });
    expect(rest).toEqual(answered);
    for (const line of [words.usage, ...Object.values(words.shapes), ...Object.values(words.options)])
      expect(stdout).toContain(line);
  });
});

describe("footnote version", () => {
  it.each([["--version"], ["--now", "2025-12-19", "version"]])("is that of the package: %s", async (...args) => {
    expect(await runFootnote(args)).toEqual({ ...answered, stdout: `${packageJson.version}\n` });
  });
});

describe("wrong use is told in one line, with exit code 2", () => {
  const wrong: [string, string[], string][] = [
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
    ["commands to register without a token", ["register"], words.needDiscordToken],
    ["the same for one server", ["register", "4711"], words.needDiscordToken],
    ["two folders to export to", ["export", "a", "b"], words.shapes.export],
    [
      "--now that is no time",
      ["chat", "--now", "yesterday"],
      words.badConfig("--now", "yesterday", expected.FOOTNOTE_NOW),
    ],
    ["a day that never was", ["--now=2025-02-30"], words.badConfig("--now", "2025-02-30", expected.FOOTNOTE_NOW)],
  ];

  it(wrong.map(([what]) => what).join(", "), async () => {
    const cwd = temporaryFolder();
    const outcomes = await Promise.all(wrong.map(([, args]) => runFootnote(args, { cwd })));
    for (const [i, [what, , names]] of wrong.entries()) {
      expect(outcomes[i], what).toMatchObject({ code: 2, signal: null, stdout: "" });
      expect(outcomes[i]?.stderr, what).toContain(names);
      expect(outcomes[i]?.stderr, what).toMatch(/^[^\n]+\n$/);
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ["FOOTNOTE_NOW", "19.12.2025"],
    ["LOG_LEVEL", "loud"],
    ["HEALTH_ADDRESS", "8080"],
    ["DISCORD_MESSAGE_CONTENT", "yes"],
    ["DISCORD_API", "localhost"],
    ["SHARDS", "one"],
    ["SHARD_COUNT", "0"],
  ] as const)("%s that cannot be read, whatever the verb", async (name, given) => {
    const env = { DISCORD_TOKEN: "never-used", [name]: given };
    const outcomes = await Promise.all([[], ["chat"], ["register"]].map((args) => runFootnote(args, { env })));
    for (const outcome of outcomes) expect(outcome).toEqual(refusal(words.badConfig(name, given, expected[name]), 2));
  });
});

describe("the clock", () => {
  const clockOf = async (args: string[], now: string) => {
    const { code, stdout } = await runFootnote(["chat", ...args], { input: "status\n", env: { FOOTNOTE_NOW: now } });
    expect(code).toBe(0);
    return /^Clock\s+(.*)$/m.exec(stdout)?.[1];
  };

  it("shows FOOTNOTE_NOW, unless --now says otherwise", async () => {
    const clocks = [
      clockOf([], "2025-12-19T08:30:00Z"),
      clockOf(["--now", "2025-03-01"], "2025-12-19"),
      clockOf(["--now=2025-03-01T09:00:00+08:00"], "wrong"),
    ];
    expect(await Promise.all(clocks)).toEqual([
      "19 Dec 2025, 08:30 UTC",
      "1 Mar 2025, 12:00 UTC",
      "1 Mar 2025, 01:00 UTC",
    ]);
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
    const again = await runFootnote(["chat"], {
      input: "status\n",
      cwd: folder,
      env: { DATABASE_URL: "deep/inside/own.db" },
    });
    expect(again.stdout).toMatch(/^Facts\s+\d{3}/m);
  });
});
