// kill -9 at each point of a delivery, on both platforms, and a start again: at once, and after Discord has forgotten. Nothing
// is lost: a message arrives, or its owner is told that nobody knows. On Discord nothing arrives twice. docs/delivery.md says
// it point by point.
import { expect, it, onTestFinished } from "vitest";
import { type Bot, createBot, people, type Platform } from "../support/delivery/bot.ts";

const ONCE = "sent, there 1";
const TOLD = "unknown, there 1, its owner told";
const NEVER_SENT = "unknown, there 0, its owner told";
const FAILED = "failed, there 0, its owner told";
const CHANGED = "sent, there 0";

/** What its request meets. */
type Way = "never taken in" | "taken in after the end" | "unanswered" | "lost" | "limited" | "gone";

type Point = {
  on: Platform;
  what: string;
  way?: Way;
  /** The write in which it is killed, by the letter's key. */
  within?: (key: string) => string;
  /** To a member directly: so many are there. */
  member?: number;
  /** Of the conversation with them, not of the message. */
  opening?: true;
  /** Of a message that has arrived. */
  change?: true;
  /** How it ends, started again at once. */
  inside?: string;
  /** How it ends, started again after Discord has forgotten. */
  outside?: string;
};

const idOf = (key: string): string => key.split(":")[1]!;
const settling = (status: string) => (key: string) =>
  `before update on outbox when new.key = '${key}' and new.status = '${status}' and old.status = 'sending'`;
const noting = (key: string) => `before insert on messages when new.id = '${key}'`;
const telling = (key: string) => `after insert on outbox when new.key = 'notice:${key}'`;
const pausing = (key: string) => `before update of state on digests when new.id = '${idOf(key)}'`;

const ON_DISCORD: Omit<Point, "on">[] = [
  { what: "on its way, never taken in", way: "never taken in", inside: ONCE, outside: NEVER_SENT },
  { what: "on its way, taken in after the end", way: "taken in after the end", inside: ONCE, outside: TOLD },
  { what: "taken in, unanswered", way: "unanswered", inside: ONCE, outside: TOLD },
  { what: "answered, being settled", within: settling("sent"), inside: ONCE, outside: TOLD },
  { what: "its answer lost, being put back", way: "lost", within: settling("queued"), inside: ONCE, outside: TOLD },
  { what: "its answer lost, waiting", way: "lost", inside: ONCE, outside: TOLD },
  { what: "settled, its facts being noted", within: noting, inside: ONCE, outside: ONCE },
  { what: "limited, being put back", way: "limited", within: settling("queued"), inside: ONCE, outside: NEVER_SENT },
  { what: "limited, waiting", way: "limited", inside: ONCE, outside: ONCE },
  { what: "gone, its owner being told", way: "gone", within: telling, inside: FAILED, outside: NEVER_SENT },
  { what: "gone, being paused", way: "gone", within: pausing, inside: FAILED, outside: NEVER_SENT },
  { what: "gone, being settled", way: "gone", within: settling("failed"), inside: FAILED, outside: NEVER_SENT },
  { what: "its conversation being opened", member: 0, opening: true, way: "never taken in", inside: ONCE },
  // The client opens one at a time: this one waits for the other.
  { what: "its conversation to be opened", member: 1, outside: NEVER_SENT },
  { what: "changed, never taken in", change: true, way: "never taken in", inside: CHANGED, outside: CHANGED },
  { what: "changed, taken in, unanswered", change: true, way: "unanswered", inside: CHANGED, outside: CHANGED },
  { what: "changed, being settled", change: true, within: settling("sent"), inside: CHANGED, outside: CHANGED },
];
/** Slack knows no message again: there is one way to end. */
const ON_SLACK: Omit<Point, "on">[] = [
  { what: "on its way, never taken in", way: "never taken in", inside: NEVER_SENT },
  { what: "on its way, taken in after the end", way: "taken in after the end", inside: TOLD },
  { what: "taken in, unanswered", way: "unanswered", inside: TOLD },
  { what: "answered, being settled", within: settling("sent"), inside: TOLD },
  { what: "its answer lost, being put back", way: "lost", within: settling("queued"), inside: TOLD },
  { what: "its answer lost, waiting", way: "lost", inside: TOLD },
  { what: "settled, its facts being noted", within: noting, inside: ONCE },
  { what: "limited, being put back", way: "limited", within: settling("queued"), inside: NEVER_SENT },
  { what: "limited, waiting", way: "limited", inside: ONCE },
  { what: "gone, its owner being told", way: "gone", within: telling, inside: NEVER_SENT },
  { what: "gone, being settled", way: "gone", within: settling("failed"), inside: NEVER_SENT },
  { what: "a direct one, never taken in", member: 0, way: "never taken in", inside: ONCE },
  { what: "a direct one, unanswered", member: 1, way: "unanswered", inside: ONCE },
  { what: "its conversation being opened", member: 2, opening: true, way: "never taken in", inside: ONCE },
  { what: "changed, taken in, unanswered", change: true, way: "unanswered", inside: CHANGED },
  { what: "changed, being settled", change: true, within: settling("sent"), inside: CHANGED },
];
const POINTS: Point[] = [
  ...ON_DISCORD.map((point) => ({ on: "discord" as const, ...point })),
  ...ON_SLACK.map((point) => ({ on: "slack" as const, ...point })),
];
/** Found to be unknown after the start, and killed then. */
const UNKNOWN: Record<string, (key: string) => string> = {
  "unknown, its owner being told": telling,
  "unknown, being settled": settling("unknown"),
};

function meet(way: Way, on: Platform, death: Promise<void>) {
  const never = new Promise<void>(() => {});
  switch (way) {
    case "never taken in":
      return { held: never };
    case "taken in after the end":
      return { held: death };
    case "unanswered":
      return { held: never, afterwards: true } as const;
    case "lost":
      return { destroy: true, afterwards: true } as const;
    case "limited":
      return { status: 429, retryAfter: 60 };
    case "gone":
      if (on === "slack") return { error: "channel_not_found" };
      return { status: 404, body: { code: 10_003, message: "Unknown Channel" } };
    default:
      return way satisfies never;
  }
}

/** A letter that is to be killed at a point. */
type Victim = Point & { name: string; key: string; room: number; ends: string };

/** Has its request meet what it is to meet. */
function trouble(bot: Bot, { on, way, room, member, opening, change }: Victim, death: Promise<void>) {
  if (!way) return undefined;
  const met = meet(way, on, death);
  const person = people[on][member ?? 0]!;
  const { channel } = bot.placeOf(on, room);
  if (on === "slack") {
    if (opening) return bot.slack.fault({ method: "conversations.open", when: isFor("users", person), ...met });
    const at = member === undefined ? channel : bot.directOnSlack(member);
    return bot.slack.fault({ method: change ? "chat.update" : "chat.postMessage", channel: at, ...met });
  }
  if (opening) return bot.discord.fault({ method: "POST", path: "/users/@me/channels", ...met });
  const path = `/channels/${channel}/messages`;
  if (change) return bot.discord.fault({ method: "PATCH", path: new RegExp(`^${path}/`), ...met });
  return bot.discord.fault({ method: "POST", path, ...met });
}
const isFor =
  (option: string, value: string) =>
  ({ args }: { args: Record<string, unknown> }): boolean =>
    args[option] === value;

/** How a letter ended: its row, how often it stands on the platform, and whether its owner was told. */
async function endOf(bot: Bot, key: string): Promise<string> {
  const row = await bot.rowOf(key);
  const told = bot.times(`notice:${key}`) + bot.times(`notice:${key}:other-way`) > 0;
  return `${row?.status}, there ${bot.times(key)}${told ? ", its owner told" : ""}`;
}

it("killed at each point, a message arrives once, or its owner is told; on Slack as far as it can be looked for", async () => {
  const bot = await createBot({ channels: 40 });
  onTestFinished(() => bot.close());
  const rooms = { discord: 0, slack: 0 };
  const ends: Record<string, string> = {};
  const order = (on: Platform, member?: number) =>
    member === undefined ? bot.order(on, rooms[on]++) : bot.order(on, member, "member");

  // Within statements that many letters share: each has a life of the bot for itself.
  const whole = {
    "planned, its digest moved on": (key: string) => `after update of next_at on digests when new.id = '${idOf(key)}'`,
    "planned, in the outbox": (key: string) => `after insert on outbox when new.key = '${key}'`,
    "queued, being taken on": (key: string) =>
      `before update on outbox when new.key = '${key}' and new.status = 'sending'`,
  };
  const shared: Record<string, string> = {};
  for (const [name, statement] of Object.entries(whole)) {
    const key = (shared[name] = await order("discord"));
    await bot.stopAt(statement(key), () => bot.start());
    await bot.kill();
    bot.goOn();
    ends[name] = ONCE;
  }

  // All others at once.
  const { promise: death, resolve: die } = Promise.withResolvers<void>();
  const victims: Victim[] = [];
  for (const point of POINTS)
    for (const when of ["inside", "outside"] as const) {
      const end = point[when];
      if (end === undefined) continue;
      const name = `${point.on}: ${point.what}, ${when}`;
      const room = rooms[point.on];
      victims.push({ ...point, name, room, key: await order(point.on, point.member), ends: end });
    }
  const late: (Victim & { statement: (key: string) => string })[] = [];
  for (const [name, statement] of Object.entries(UNKNOWN)) {
    const room = rooms.discord;
    const victim = { on: "discord", what: name, way: "unanswered", name, room, ends: TOLD } as const;
    late.push({ ...victim, statement, key: await order("discord") });
  }
  const prepare = (some: readonly Victim[]) => {
    for (const { name, key, within } of some) if (within) bot.refuse(name, within(key));
    return some.flatMap((victim) => {
      const fault = trouble(bot, victim, death);
      return fault ? [{ ...fault, lasts: victim.way === "gone" }] : [];
    });
  };
  const changes = victims.filter(({ change }) => change);
  const others = victims.filter(({ change }) => !change);
  const faults = prepare([...others, ...late]);
  bot.start();
  const areSent = async () => {
    const rows = await Promise.all(changes.map(({ key }) => bot.rowOf(key)));
    return rows.every((row) => row?.status === "sent");
  };
  await bot.until("what is to be changed to arrive", areSent);
  for (const victim of changes) victim.key = await bot.change(victim.key);
  faults.push(...prepare(changes));
  await bot.until("all to be on their way", () => faults.every(({ hits }) => hits() > 0));
  const refusals = victims.filter(({ within }) => within);
  await bot.until("all writes to be refused", () => refusals.every(({ name }) => bot.refused(name)));
  const waiting = victims.filter(({ way, within }) => !within && (way === "limited" || way === "lost"));
  await bot.until("the others to wait", async () => (await bot.waiting()) >= waiting.length);
  await bot.kill();
  die();
  for (const { clear, lasts } of faults) if (!lasts) clear();
  bot.goOn();

  // Started again at once.
  const outside = [...victims.filter(({ name }) => name.endsWith("outside")), ...late].map(({ key }) => key);
  await bot.timePasses(false, outside);
  bot.start();
  await bot.until("those of inside to be settled", () => bot.settled(outside));
  await bot.kill();

  // And after Discord has forgotten: two are killed once more, as it is found that nobody knows.
  await bot.timePasses(true);
  for (const { name, key, statement } of late) bot.refuse(name, statement(key));
  bot.start();
  await bot.until("the unknown ones to be met", () => late.every(({ name }) => bot.refused(name)));
  await bot.kill();
  bot.goOn();
  await bot.timePasses(false);
  bot.start();
  await bot.until("all to be settled", () => bot.settled());
  await bot.kill();

  const found: Record<string, string> = {};
  for (const [name, key] of Object.entries(shared)) found[name] = await endOf(bot, key);
  for (const { name, key, ends: end } of [...victims, ...late]) {
    ends[name] = end;
    found[name] = await endOf(bot, key);
  }
  expect(found).toEqual(ends);
  expect(bot.saying("Put right")).toBe(changes.length);
}, 180_000);
