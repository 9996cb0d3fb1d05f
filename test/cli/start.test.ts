// What `footnote` without a verb does: the terminal, unless a platform's token is set. A token is never printed.
import { describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { refusal, runFootnote, spawnFootnote } from "../support/program.ts";

const SECRET = "xoxb-never-to-be-seen-4711";
const tokens = [
  ["DISCORD_TOKEN", { DISCORD_TOKEN: SECRET }],
  ["SLACK_BOT_TOKEN", { SLACK_BOT_TOKEN: SECRET }],
  ["DISCORD_TOKEN, SLACK_BOT_TOKEN", { DISCORD_TOKEN: SECRET, SLACK_BOT_TOKEN: SECRET }],
] as const;

describe("without a token", () => {
  it("is the terminal: one line in, one reply out", async () => {
    const { code, stdout, stderr } = await runFootnote(["--now", "2025-12-19"], {
      input: "targets 1810.HK\nratings xiaomi",
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/HK\$43\.36 \[1\][^]*boerse-global\.de, 2025-12-18[^]*\n\n[^]*Hold[^]*\[1\]/);
  });

  it("takes an empty token for none", async () => {
    expect(await runFootnote([], { env: { DISCORD_TOKEN: "" } })).toEqual({
      code: 0,
      signal: null,
      stdout: "",
      stderr: "",
    });
  });

  it("takes --json as chat does", async () => {
    const { stdout } = await runFootnote(["--json"], { input: "status\n" });
    expect(JSON.parse(stdout)).toMatchObject({ input: "status" });
  });
});

describe("with a token", () => {
  it.each(tokens)("refuses at once while standard input stays open: %s", async (names, env) => {
    const running = spawnFootnote([], { env });
    running.type("ratings xiaomi\n");
    expect(await running.ended).toEqual(refusal(en.cli.noPlatform(names), 1));
  });

  it("still talks in the terminal when asked to", async () => {
    const { code, stdout, stderr } = await runFootnote(["chat"], {
      input: "ratings xiaomi\n",
      env: { DISCORD_TOKEN: SECRET },
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Jefferies");
  });

  it("prints the token nowhere, whatever is asked or goes wrong", async () => {
    const env = { DISCORD_TOKEN: SECRET, SLACK_BOT_TOKEN: SECRET, LOG_LEVEL: "debug" };
    const input = ["status", "settings", "help", "sources", "DISCORD_TOKEN", "\u0001", ""].join("\n");
    const runs = [
      ["chat", "--json"],
      ["chat"],
      [],
      ["help"],
      ["--bogus"],
      ["import", "nowhere"],
      ["chat", "--database", "/dev/null/x"],
    ];
    const outcomes = await Promise.all(runs.map((args) => runFootnote(args, { input, env })));
    for (const { stdout, stderr } of outcomes) expect(stdout + stderr).not.toContain(SECRET);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 1, 0, 2, 1, 1]);
  });
});
