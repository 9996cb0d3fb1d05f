// kill -9 at each point of a delivery. Nothing is lost: a message arrives, or its owner is told that nobody knows. On
// Discord nothing arrives twice. docs/delivery.md says it point by point.
import { describe, expect, it, onTestFinished } from "vitest";
import { type Bot, createBot, type Platform } from "../support/delivery/bot.ts";

const never = new Promise<void>(() => {});
const idOf = (key: string): string => key.split(":")[1]!;
const settles = (key: string, status: string): string =>
  `before update on outbox when new.key = '${key}' and new.status = '${status}' and old.status = 'sending'`;

/** What stops the bot within its own work, by the letter's key; `before`: what else is wrong then, and how that ends. */
type Stop = { at: (key: string) => string; before?: (bot: Bot, room: string) => () => void; outside?: true };

const lost: Stop["before"] = (bot, room) =>
  bot.discord.fault({ method: "POST", path: `/channels/${room}/messages`, afterwards: true, destroy: true }).clear;
const gone: Stop["before"] = (bot, room) => {
  const body = { code: 10_003, message: "Unknown Channel" };
  bot.discord.fault({ method: "POST", path: `/channels/${room}/messages`, status: 404, body });
  return () => {};
};

const STOPS: Record<string, Stop> = {
  "planned, its digest moved on": { at: (key) => `after update of next_at on digests when new.id = '${idOf(key)}'` },
  "planned, in the outbox": { at: (key) => `after insert on outbox when new.key = '${key}'` },
  "being taken on": {
    at: (key) => `before update on outbox when new.key = '${key}' and new.status = 'sending'`,
    outside: true,
  },
  "arrived, being settled": { at: (key) => settles(key, "sent"), outside: true },
  "settled, its facts being noted": { at: (key) => `before insert on messages when new.id = '${key}'` },
  "its answer lost, being put back": { at: (key) => settles(key, "queued"), before: lost, outside: true },
  "its channel gone, its owner being told": {
    at: (key) => `after insert on outbox when new.key = 'notice:${key}'`,
    before: gone,
  },
  "its channel gone, being paused": {
    at: (key) => `before update of state on digests when new.id = '${idOf(key)}'`,
    before: gone,
  },
  "its channel gone, being settled": { at: (key) => settles(key, "failed"), before: gone },
};

async function open(on?: Platform[]): Promise<Bot> {
  const bot = await createBot({ channels: 12, ...(on ? { on } : {}) });
  onTestFinished(() => bot.close());
  return bot;
}

/** Starts it once more, with nothing in its way, until nothing is left to do. */
async function calm(bot: Bot): Promise<void> {
  bot.start();
  await bot.until("all to be settled", () => bot.settled());
  await bot.kill();
}

/** How a letter ended: its row, how often it stands on the platform, and whether its owner was told. */
async function endOf(bot: Bot, key: string): Promise<string> {
  const row = await bot.rowOf(key);
  const told = bot.times(`notice:${key}`) + bot.times(`notice:${key}:other-way`) > 0;
  return `${row?.status}, there ${bot.times(key)}${told ? ", its owner told" : ""}`;
}

const endsOf = async (bot: Bot, keys: Record<string, string>): Promise<Record<string, string>> => {
  const ends = Object.entries(keys).map(async ([name, key]) => [name, await endOf(bot, key)] as const);
  return Object.fromEntries(await Promise.all(ends));
};

const ONCE = "sent, there 1";
const TOLD = "unknown, there 1, its owner told";
const NEVER_SENT = "unknown, there 0, its owner told";
const FAILED = "failed, there 0, its owner told";

it("killed within its own work, restarted inside and outside of Discord's window", { timeout: 60_000 }, async () => {
  const bot = await open(["discord"]);
  const keys: Record<string, string> = {};
  let room = 0;
  for (const outside of [false, true]) {
    for (const [point, stop] of Object.entries(STOPS)) {
      if (outside && !stop.outside) continue;
      const key = await bot.order("discord", room);
      const mend = stop.before?.(bot, bot.placeOf("discord", room).channel);
      await bot.stopAt(stop.at(key), () => bot.start());
      await bot.kill();
      mend?.();
      bot.goOn();
      await bot.timePasses(outside);
      keys[`${point}, ${outside ? "outside" : "inside"}`] = key;
      room++;
    }
    await calm(bot);
  }
  expect(await endsOf(bot, keys)).toEqual({
    "planned, its digest moved on, inside": ONCE,
    "planned, in the outbox, inside": ONCE,
    "being taken on, inside": ONCE,
    "arrived, being settled, inside": ONCE,
    "settled, its facts being noted, inside": ONCE,
    "its answer lost, being put back, inside": ONCE,
    "its channel gone, its owner being told, inside": FAILED,
    "its channel gone, being paused, inside": FAILED,
    "its channel gone, being settled, inside": FAILED,
    "being taken on, outside": ONCE,
    "arrived, being settled, outside": TOLD,
    "its answer lost, being put back, outside": TOLD,
  });
});

/** What becomes of a request, and what is then seen of it. */
type OnTheWay = "never taken in" | "taken in after the end" | "taken in, unanswered" | "limited";
const WAYS: OnTheWay[] = ["never taken in", "taken in after the end", "taken in, unanswered", "limited"];

function meet(way: OnTheWay, death: Promise<void>) {
  switch (way) {
    case "never taken in":
      return { held: never };
    case "taken in after the end":
      return { held: death };
    case "taken in, unanswered":
      return { held: never, afterwards: true } as const;
    case "limited":
      return { status: 429, retryAfter: 60 };
    default:
      return way satisfies never;
  }
}

describe.each([
  ["inside", false],
  ["outside", true],
] as const)("killed with requests on their way, restarted %s of Discord's window", (name, outside) => {
  it("every message arrives once, or its owner is told; on Slack as far as it can be looked for", async () => {
    const bot = await open();
    const { promise: death, resolve: die } = Promise.withResolvers<void>();
    // Two that arrived before, to be put right.
    const before = {
      "never taken in": await bot.order("discord", 10),
      "taken in, unanswered": await bot.order("discord", 11),
    };
    const slackBefore = await bot.order("slack", 10);
    await calm(bot);
    const faults: { hits: () => number; clear: () => void }[] = [];
    const keys: Record<string, string> = {};
    const edits: Record<string, string> = {};
    for (const [n, way] of WAYS.entries()) {
      keys[`Discord, ${way}`] = await bot.order("discord", n);
      keys[`Slack, ${way}`] = await bot.order("slack", n);
      const path = `/channels/${bot.placeOf("discord", n).channel}/messages`;
      faults.push(bot.discord.fault({ method: "POST", path, ...meet(way, death) }));
      const slackRoom = bot.placeOf("slack", n).channel;
      faults.push(bot.slack.fault({ method: "chat.postMessage", channel: slackRoom, ...meet(way, death) }));
    }
    keys["Discord, a direct one whose conversation is being opened"] = await bot.order("discord", 0, "member");
    faults.push(bot.discord.fault({ method: "POST", path: "/users/@me/channels", held: never }));
    keys["Slack, a direct one, never taken in"] = await bot.order("slack", 0, "member");
    keys["Slack, a direct one, taken in, unanswered"] = await bot.order("slack", 1, "member");
    const posts = { method: "chat.postMessage" } as const;
    faults.push(bot.slack.fault({ ...posts, channel: bot.directOnSlack(0), held: never }));
    faults.push(bot.slack.fault({ ...posts, channel: bot.directOnSlack(1), held: never, afterwards: true }));
    for (const [way, key] of Object.entries(before)) {
      edits[`Discord, changed, ${way}`] = await bot.change(key);
      const path = new RegExp(`^/channels/${JSON.parse((await bot.rowOf(key))!.recipient).channel}/messages/`);
      faults.push(bot.discord.fault({ method: "PATCH", path, ...meet(way as OnTheWay, death) }));
    }
    edits["Slack, changed, taken in, unanswered"] = await bot.change(slackBefore);
    faults.push(bot.slack.fault({ method: "chat.update", held: never, afterwards: true }));

    bot.start();
    await bot.until("all to be on their way", () => faults.every(({ hits }) => hits() > 0));
    await bot.until("the limited ones to wait", async () => (await bot.waiting()) >= 2);
    await bot.kill();
    die();
    for (const { clear } of faults) clear();
    await bot.timePasses(outside);
    await calm(bot);

    const onDiscord = outside
      ? {
          "Discord, never taken in": NEVER_SENT,
          "Discord, taken in after the end": TOLD,
          "Discord, taken in, unanswered": TOLD,
          "Discord, a direct one whose conversation is being opened": NEVER_SENT,
        }
      : {
          "Discord, never taken in": ONCE,
          "Discord, taken in after the end": ONCE,
          "Discord, taken in, unanswered": ONCE,
          "Discord, a direct one whose conversation is being opened": ONCE,
        };
    expect(await endsOf(bot, keys), name).toEqual({
      ...onDiscord,
      "Discord, limited": ONCE,
      "Slack, never taken in": NEVER_SENT,
      "Slack, taken in after the end": TOLD,
      "Slack, taken in, unanswered": TOLD,
      "Slack, limited": ONCE,
      "Slack, a direct one, never taken in": ONCE,
      "Slack, a direct one, taken in, unanswered": ONCE,
    });
    expect(await endsOf(bot, edits)).toEqual({
      "Discord, changed, never taken in": "sent, there 0",
      "Discord, changed, taken in, unanswered": "sent, there 0",
      "Slack, changed, taken in, unanswered": "sent, there 0",
    });
    expect(bot.saying("Put right")).toBe(3);
  });
});
