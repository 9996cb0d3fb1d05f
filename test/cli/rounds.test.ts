// A digest and an alert on each platform: ordered there by its own command, come at their time, and their buttons work.
// The README shows how they read.
import { readFile } from "node:fs/promises";
import { stripVTControlCharacters } from "node:util";
import { beforeAll, expect, it, onTestFinished, vi } from "vitest";
import type { Sender } from "../../src/bot/ports.ts";
import { startRounds } from "../../src/cli/rounds.ts";
import { labelsOf, textOf } from "../adapters/discord/seen.ts";
import { read } from "../adapters/discord/discord-markdown.ts";
import { wellBehaved as onSlack } from "../adapters/slack/live.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";
import { press } from "../support/discord/components.ts";
import { slash } from "../support/discord/interactions.ts";
import { wellBehaved as onDiscord } from "../support/discord/live.ts";
import { lobby as discordLobby } from "../support/discord/world.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";
import { readable } from "../support/slack/said.ts";
import { lobby as slackLobby, mia } from "../support/slack/world.ts";

const ORDERED = "2025-12-18T06:00:00Z";
const LEARNT = "2025-12-18T07:00:00.000Z";
const DUE = "2025-12-18T07:31:00Z";
const NEWS = ["bg2", "bg1", "bg12"];
const DIGEST = { companies: "xiaomi", at: "07:30", timezone: "UTC", for: "channel" };
const ALERT = { when: "target-changed", companies: "xiaomi", by: 10, for: "channel" };
const line = (command: string, options: object): string =>
  [command, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(" ");

let readme = "";
beforeAll(async () => {
  readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
});

/** What the README shows under this name; ids of digests and alerts are made up anew each time. */
const shownAs = (name: string): string =>
  new RegExp(`<!-- ${name}: [^>]*-->\\s*\`\`\`text\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1]?.trimEnd() ?? "";
const anyId = (text: string): string => text.replace(/Alert [2-9a-z]{5}:/, "Alert k7m2q:").trimEnd();

/** What happens each minute, from one moment on; what was known of the news before is what the rounds go by. */
async function day(footnote: Footnote, sender: Sender, order: () => Promise<unknown>): Promise<void> {
  const begin = (now: string) => {
    footnote.setClock(now);
    return startRounds({ ...footnote, now: () => new Date(now) }, [sender]);
  };
  await begin(ORDERED).stop();
  await order();
  const items = JSON.stringify(NEWS.map((fact) => ({ fact, change: "added" })));
  await footnote.handle.db.insertInto("news").values({ at: LEARNT, items }).execute();
  const rounds = begin(DUE);
  onTestFinished(() => rounds.stop());
}

it("in the terminal", async () => {
  const footnote = await createFootnote({ now: ORDERED });
  const terminal = fakeTerminal(footnote.bot, { tty: true, columns: 100 });
  const seen = () => stripVTControlCharacters(terminal.shown());
  const sees = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { timeout: 10_000, interval: 10 });
  await day(footnote, terminal.adapter.sender!, async () => {
    terminal.type(`${line("digest subscribe", DIGEST)}\r`);
    await sees("07:30 UTC");
    terminal.type(`${line("alert add", ALERT)}\r`);
    await sees("changes by 10%");
    // Somebody is in the middle of a line.
    terminal.type("targ");
  });
  await sees("Digest of 18 Dec 2025");
  await sees("Price target changed");
  expect(seen().slice(seen().indexOf("Price target changed"))).toContain("targ");
  terminal.type("ets xiaomi\r");
  await sees("43.36");
  terminal.type("exit\r");
  await terminal.ended;
  await footnote.close();
});

it("on Discord", async () => {
  const { fake, discord, footnote } = await onDiscord();
  await day(footnote, discord.sender, async () => {
    const [one, two] = [
      slash("digest subscribe", DIGEST, { moderator: true }),
      slash("alert add", ALERT, { moderator: true }),
    ];
    expect(textOf((await fake.deliver(one)).message)).toContain("07:30 UTC");
    expect(textOf((await fake.deliver(two)).message)).toContain("changes by 10%");
  });
  const come = (title: string) =>
    fake.until(() => fake.messages(discordLobby.id).find(({ embeds }) => embeds[0]?.title?.includes(title)), {
      withinMs: 10_000,
      what: title,
    });
  const text = (message: Awaited<ReturnType<typeof come>>): string =>
    [
      read(textOf(message).replaceAll(/^- /gm, "• ")).text,
      labelsOf(message)
        .map((label) => `[${label}]`)
        .join(" "),
    ]
      .join("\n")
      .trimEnd();
  const digest = await come("Digest of 18 Dec 2025");
  const alert = await come("Price target changed");
  expect(text(digest)).toBe(shownAs("digest on Discord"));
  expect(anyId(text(alert))).toBe(shownAs("alert on Discord"));
  const [brief = ""] = labelsOf(alert);
  expect(brief).not.toBe("");
  const pressed = await fake.deliver(press(alert, brief));
  expect(textOf(pressed.message)).toContain("43.36");
});

it("on Slack", async () => {
  const { fake, slack, footnote } = await onSlack();
  await day(footnote, slack.sender, async () => {
    const asked = (text: string) => fake.slash(text, { by: mia }).answered();
    expect((await asked(line("digest subscribe", DIGEST))).text).toContain("07:30 UTC");
    expect((await asked(line("alert add", ALERT))).text).toContain("changes by 10%");
  });
  const come = (title: string) =>
    fake.until(() => fake.messages(slackLobby).find((message) => readable(message).includes(title)), {
      withinMs: 10_000,
      what: title,
    });
  const digest = await come("Digest of 18 Dec 2025");
  const alert = await come("Price target changed");
  expect(readable(digest)).toBe(shownAs("digest on Slack"));
  expect(anyId(readable(alert))).toBe(shownAs("alert on Slack"));
  const brief = /\[(Brief[^\]]*)\]/.exec(readable(alert))?.[1] ?? "";
  const pressed = await fake.press(alert, brief).answered();
  expect(pressed.text).toContain("43.36");
});
