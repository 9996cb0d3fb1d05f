// `footnote manifest`, as people call it.
import { describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { refusal, runFootnote } from "../support/program.ts";

const words = en.cli;

describe("footnote manifest", () => {
  it("prints the app for Socket Mode as JSON, and nothing else, without any token", async () => {
    const { code, stdout, stderr } = await runFootnote(["manifest"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      features: { slash_commands: [{ command: "/footnote" }] },
      settings: { socket_mode_enabled: true },
    });
  });

  it("with --url for HTTP, and with another word for the command", async () => {
    const env = { SLACK_COMMAND: "notes" };
    const { stdout } = await runFootnote(["manifest", "--url", "https://bot.example"], { env });
    expect(JSON.parse(stdout)).toMatchObject({
      features: { slash_commands: [{ command: "/notes", url: "https://bot.example/slack/events" }] },
      settings: { socket_mode_enabled: false },
    });
  });

  it.each(["http://bot.example", "bot.example", ""])("does not take %s for an address", async (url) => {
    expect(await runFootnote(["manifest", "--url", url])).toEqual(refusal(words.badUrl(url), 2));
  });

  it("does not take a word that Slack does not take", async () => {
    const outcome = await runFootnote(["manifest"], { env: { SLACK_COMMAND: "/Foot Note" } });
    expect(outcome).toEqual(refusal(words.badConfig("SLACK_COMMAND", "/Foot Note", words.expected.SLACK_COMMAND), 2));
  });
});
