// Footnote on the fake Discord, as it runs on the real one: the same wiring of adapter, bot and database.
import { expect, onTestFinished } from "vitest";
import { z } from "zod";
import { createDiscord, type Discord, type DiscordDeps } from "../../../src/adapters/discord/adapter.ts";
import type { Command } from "../../../src/commands/define.ts";
import { commands as allCommands } from "../../../src/commands/index.ts";
import { createFootnote, type Footnote } from "../bot.ts";
import { chatDeps } from "../chat-deps.ts";
import { clientOptionsForTests } from "./client-options.ts";
import { createFakeDiscord, type FakeDiscord, type FakeOptions } from "./fake.ts";
import type { RecordedRequest } from "./http.ts";

export type Live = {
  fake: FakeDiscord;
  footnote: Footnote;
  discord: Discord;
  /** Settles when the adapter ends; rejects with what ended it. */
  ended: Promise<void>;
};

export type Setting = {
  /** Instead of all commands. */
  commands?: readonly Command[];
  /** Ids of the servers and people that may change what is known; nobody where nothing is said. */
  editors?: readonly string[];
  /** One more process: on the same Discord, with the same database. */
  beside?: Live;
};

/** Starts both, waits until the bot is ready, and stops them with the test. */
export async function live(
  options: FakeOptions = {},
  changes: Partial<DiscordDeps> = {},
  { commands = allCommands, editors = [], beside }: Setting = {},
): Promise<Live> {
  const fake = beside?.fake ?? (await createFakeDiscord(options));
  const footnote = beside?.footnote ?? (await createFootnote({ commands, editors }));
  const discord = wired(fake, footnote, commands, changes);
  const ended = discord.start(footnote.bot);
  ended.catch(() => {});
  onTestFinished(async () => {
    await discord.stop();
    if (beside) return;
    await fake.close();
    await footnote.close();
  });
  await Promise.race([fake.until(() => discord.ready(), { withinMs: 3000, what: "the bot to be ready" }), ended]);
  return { fake, footnote, discord, ended };
}

/** The adapter with all that it needs, not started. */
export function wired(
  fake: FakeDiscord,
  footnote: Footnote,
  commands: readonly Command[],
  changes: Partial<DiscordDeps> = {},
): Discord {
  const { ws } = clientOptionsForTests(fake);
  return createDiscord({
    token: fake.token,
    messageContent: false,
    api: fake.api,
    extra: {
      waitGuildTimeout: 300,
      ...(ws?.buildIdentifyThrottler ? { ws: { buildIdentifyThrottler: ws.buildIdentifyThrottler } } : {}),
    },
    ...chatDeps("discord", footnote),
    commands,
    ...changes,
  });
}

/**
 * The same, and in the end all that was sent must have been well-formed, must have pinged nobody, and must have left no
 * error in the log.
 */
export async function wellBehaved(...wanted: Parameters<typeof live>): Promise<Live> {
  const running = await live(...wanted);
  mannered(running.fake);
  onTestFinished(() => {
    expect(running.footnote.logged.filter(({ level }) => level === "error")).toEqual([]);
  });
  return running;
}

/** At the end of the test, all that was sent must have been well-formed, and must have pinged nobody. */
export function mannered(fake: FakeDiscord): void {
  onTestFinished(() => {
    expect(fake.requests.filter(({ answer }) => answer?.status === 400).map(told)).toEqual([]);
    expect(fake.requests.filter(mightPing).map(told)).toEqual([]);
  });
}

const told = ({ method, path, body, answer }: RecordedRequest) => ({ method, path, body, answer });

const message = z.object({
  allowed_mentions: z.object({
    parse: z.array(z.string()).max(0),
    users: z.array(z.string()).max(0).optional(),
    roles: z.array(z.string()).max(0).optional(),
    replied_user: z.literal(false).optional(),
  }),
});
const reply = z.object({
  message_reference: z.unknown(),
  allowed_mentions: z.object({ replied_user: z.literal(false) }),
});
/** First answers that show a message. */
const shows = z.object({ type: z.literal([4, 7]), data: z.unknown() });

/** Whether a message was sent without saying that nobody is to be pinged, whatever it holds. */
function mightPing({ method, path, body }: RecordedRequest): boolean {
  if (method !== "POST" && method !== "PATCH") return false;
  if (path.endsWith("/callback")) {
    const shown = shows.safeParse(body);
    return shown.success && !message.safeParse(shown.data.data).success;
  }
  if (!path.startsWith("/webhooks/") && !/^\/channels\/\d+\/messages(?:\/\d+)?$/.test(path)) return false;
  const isReply = typeof body === "object" && body !== null && "message_reference" in body;
  return !message.safeParse(body).success || (isReply && !reply.safeParse(body).success);
}
