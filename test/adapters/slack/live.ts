// Footnote on the fake Slack, as it runs on the real one: the same wiring of adapter, bot and database, in both modes.
import { expect, onTestFinished } from "vitest";
import { createSlack, type Slack, type SlackDeps } from "../../../src/adapters/slack/adapter.ts";
import type { Command } from "../../../src/commands/define.ts";
import { commands as allCommands } from "../../../src/commands/index.ts";
import { createFootnote, type Footnote } from "../../support/bot.ts";
import { chatDeps } from "../../support/chat-deps.ts";
import { createFakeSlack, type FakeOptions, type FakeSlack } from "../../support/slack/fake.ts";
import { SCOPES } from "../../support/slack/world.ts";

export type Live = {
  fake: FakeSlack;
  footnote: Footnote;
  slack: Slack;
  /** Settles when the adapter ends; rejects with what ended it. */
  ended: Promise<void>;
};
export type Mode = "socket" | "http";

export type Setting = {
  mode?: Mode;
  /** Instead of all commands. */
  commands?: readonly Command[];
  /** Who may change what is known. */
  editors?: readonly string[];
  /** One more process: on the same Slack, with the same database. */
  beside?: Live;
  /** Starts without waiting until it is ready. */
  unready?: boolean;
};

export const MODES: readonly Mode[] = ["socket", "http"];
/** With the history of channels granted. */
export const HEARING = [...SCOPES, "channels:history"];

/** Starts both, waits until the bot is ready, and stops them with the test. */
export async function live(
  options: FakeOptions = {},
  changes: Partial<SlackDeps> = {},
  { mode = "socket", commands = allCommands, editors = [], beside, unready = false }: Setting = {},
): Promise<Live> {
  const fake = beside?.fake ?? (await createFakeSlack(options));
  const footnote = beside?.footnote ?? (await createFootnote({ commands, editors }));
  const slack = createSlack({
    token: fake.botToken,
    reach:
      mode === "socket"
        ? { appToken: fake.appToken }
        : { host: "127.0.0.1", port: 0, signingSecret: fake.signingSecret },
    command: "/footnote",
    api: fake.api,
    ...chatDeps("slack", footnote),
    commands,
    ...changes,
  });
  const ended = slack.start(footnote.bot);
  ended.catch(() => {});
  onTestFinished(async () => {
    await slack.stop();
    if (beside) return;
    await fake.close();
    await footnote.close();
  });
  const running = { fake, footnote, slack, ended };
  if (unready) return running;
  await Promise.race([fake.until(() => slack.ready(), { withinMs: 3000, what: "the bot to be ready" }), ended]);
  const port = slack.port();
  if (port !== undefined) fake.useHttp(`http://127.0.0.1:${port}/slack/events`);
  return running;
}

/** The same, and in the end Slack must have had nothing to complain of, and nothing may have acted or gone wrong. */
export async function wellBehaved(...wanted: Parameters<typeof live>): Promise<Live> {
  const running = await live(...wanted);
  onTestFinished(() => {
    const { fake, footnote } = running;
    expect(fake.complaints).toEqual([]);
    expect(fake.acted()).toEqual([]);
    expect(footnote.logged.filter(({ level }) => level === "error")).toEqual([]);
  });
  return running;
}

export const warnings = ({ footnote }: Pick<Live, "footnote">): string[] =>
  footnote.logged.filter(({ level }) => level === "warn").map(({ message }) => message);
