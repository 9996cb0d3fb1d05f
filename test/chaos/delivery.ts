// The bot is killed at random while it delivers, on networks that fail at random, and started again at once or after the
// time in which Discord knows a message again. Then every message is counted.
import { setTimeout as pause } from "node:timers/promises";
import { type Bot, createBot, type Platform } from "../support/delivery/bot.ts";

const ROOMS = 120;
const LONGEST_LIFE_MS = 2200;
const CALM_WITHIN_MS = 240_000;
/** Nobody may have more digests. */
const MOST_DIRECT = 9;

/** The same numbers for the same seed. */
function dice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { next, below, pick: <T>(from: readonly T[]): T => from[below(from.length)]! };
}
type Dice = ReturnType<typeof dice>;

type Trouble = {
  delayMs?: number;
  held?: Promise<void>;
  destroy?: true;
  afterwards?: true;
  status?: number;
  retryAfter?: number;
  times?: number;
};

/** What a request meets. `death`: the end of this life of the bot. */
function troubleOf({ below, pick }: Dice, death: Promise<void>): Trouble {
  const never = new Promise<void>(() => {});
  return pick<() => Trouble>([
    () => ({ delayMs: below(300) }),
    () => ({ delayMs: below(300), afterwards: true }),
    () => ({ held: never }),
    () => ({ held: never, afterwards: true }),
    () => ({ held: death }),
    () => ({ destroy: true, times: 2 }),
    () => ({ destroy: true, afterwards: true, times: 2 }),
    () => ({ status: 503, times: 2 }),
    () => ({ status: 502, afterwards: true, times: 2 }),
    () => ({ status: 429, retryAfter: 1, times: 1 }),
  ])();
}

type Sent = { key: string; platform: Platform; direct: boolean; late: boolean };

/** One life of the bot: letters fall due, some meet trouble, and it is killed. */
async function live(bot: Bot, round: number, rolled: Dice, sent: Sent[], later: Promise<void>): Promise<void> {
  const { below, next } = rolled;
  const { promise: death, resolve: die } = Promise.withResolvers<void>();
  const faults: { clear(): void }[] = [];
  for (const platform of ["discord", "slack"] as const) {
    const direct = next() < 0.3 && sent.filter((one) => one.direct && one.platform === platform).length < MOST_DIRECT;
    const key = await bot.order(platform, round % ROOMS, direct ? "member" : "channel");
    // What Slack takes in after it was looked for appears twice: that is written down, and met here on purpose.
    const late = platform === "slack" && next() < 0.03;
    sent.push({ key, platform, direct, late });
    if (!late && next() < 0.4) continue;
    const trouble = late ? { held: later, times: 1 } : troubleOf(rolled, death);
    const channel = bot.placeOf(platform, round % ROOMS).channel;
    if (platform === "discord")
      faults.push(
        bot.discord.fault({ method: "POST", path: /\/messages$/, when: isTo(direct ? "" : channel), ...trouble }),
      );
    else {
      const fault = bot.slack.fault({ method: "chat.postMessage", ...(direct ? {} : { channel }), ...trouble });
      if (!late) faults.push(fault);
    }
  }
  const before = sent.length > 20 ? sent[below(sent.length - 10)] : undefined;
  if (before && next() < 0.3 && (await bot.rowOf(before.key))?.status === "sent") await bot.change(before.key);
  bot.start();
  await pause(200 + below(LONGEST_LIFE_MS));
  await bot.kill();
  die();
  // What was held is taken in now, before it is looked for.
  await pause(5);
  for (const { clear } of faults) clear();
  await bot.timePasses(next() < 0.4);
}

const isTo =
  (channel: string) =>
  ({ path }: { path: string }): boolean =>
    path.includes(channel);

type Count = Record<"once" | "told" | "untold" | "lost" | "twice" | "asWritten", number>;

async function count(bot: Bot, sent: readonly Sent[], platform: Platform): Promise<Count> {
  const counted: Count = { once: 0, told: 0, untold: 0, lost: 0, twice: 0, asWritten: 0 };
  for (const { key, late } of sent.filter((one) => one.platform === platform)) {
    const row = await bot.rowOf(key);
    const there = bot.times(key);
    const told = bot.times(`notice:${key}`) + bot.times(`notice:${key}:other-way`) > 0;
    if (there > 1) counted[late ? "asWritten" : "twice"]++;
    else if (row?.status === "sent" && there === 1) counted.once++;
    else if (row?.status === "unknown" && told) counted.told++;
    else if (row?.status === "unknown" && there === 1) counted.untold++;
    else counted.lost++;
  }
  return counted;
}

export async function delivery(
  runs: number,
  seed: number,
  progress: (line: string) => void,
): Promise<{ table: string; broken: boolean }> {
  const rolled = dice(seed);
  const bot = await createBot({ channels: ROOMS });
  const sent: Sent[] = [];
  try {
    progress(`seed ${seed}: ${runs} lives`);
    let late = Promise.withResolvers<void>();
    for (let round = 0; round < runs; round++) {
      await live(bot, round, rolled, sent, late.promise);
      if (round % 10 === 9) {
        late.resolve();
        late = Promise.withResolvers<void>();
        progress(`${round + 1} kills`);
      }
    }
    progress("and a calm life, until nothing is left to do");
    bot.start();
    await bot.until("all to be settled", () => bot.settled(), CALM_WITHIN_MS);
    late.resolve();
    await bot.kill();
    const counts = [await count(bot, sent, "discord"), await count(bot, sent, "slack")] as const;
    const edits = await bot.changes();
    const line = (name: string, of: keyof Count) => `| ${name} | ${counts[0][of]} | ${counts[1][of]} |`;
    const table = [
      `${runs} kills, seed ${seed}: ${sent.length} messages, ${edits.asked} of them changed later.`,
      "",
      "| what became of a message | Discord | Slack |",
      "| --- | --- | --- |",
      line("arrived, once", "once"),
      line("nobody knows, and its owner was told", "told"),
      line("arrived, though nobody knows, and the notice of that may be lost too", "untold"),
      line("twice, taken in by Slack after it was looked for", "asWritten"),
      line("lost", "lost"),
      line("twice", "twice"),
      "",
      `Changes: ${edits.sent} written down as made, ${edits.seen} seen, ${edits.open} not known.`,
    ].join("\n");
    const wrong = counts.some(({ lost, twice }) => lost + twice > 0) || edits.sent > edits.seen;
    return { table, broken: wrong };
  } finally {
    await bot.close();
  }
}
