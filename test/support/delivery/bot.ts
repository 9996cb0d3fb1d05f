// The bot as a process on both fakes, with letters due, that is killed and started again: for stories and for chaos.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { botMigrations } from "../../../src/bot/database/migrations.ts";
import type { Tables } from "../../../src/bot/database/tables.ts";
import { createOutbox, type Recipient } from "../../../src/bot/delivery/outbox.ts";
import type { MessageRef } from "../../../src/bot/ports.ts";
import { configKeys } from "../../../src/bot/running/config.ts";
import { createDigests } from "../../../src/bot/subscriptions/digests.ts";
import { knowledgeMigrations } from "../../../src/knowledge/database/migrations.ts";
import { type Handle, open } from "../../../src/knowledge/database/open.ts";
import { loadLibrary } from "../../../src/knowledge/files/library.ts";
import { createStore } from "../../../src/knowledge/store.ts";
import { nonceOf } from "../../../src/adapters/discord/nonce.ts";
import { createFakeDiscord } from "../discord/fake.ts";
import { ann as annThere, ben as benThere, dmWith, guild, GUILD_ID, textChannel } from "../discord/world.ts";
import { createFakeSlack } from "../slack/fake.ts";
import { readable } from "../slack/said.ts";
import { ann, ben, channel, dmWith as directOnSlack, mia, TEAM_ID } from "../slack/world.ts";

const PROGRAM = fileURLToPath(new URL("../../../footnote.mjs", import.meta.url));
const ORDERED = Date.parse("2025-12-18T06:00:00Z");
/** One minute after every digest here is due. */
const NOW = "2025-12-18T07:31:00Z";
const SLOT = "2025-12-18";
const WINDOW_OVER_MS = 10 * 60_000;

/** Slack takes one message a second in each conversation: with many people none waits long for another's. */
const onSlackToo = Array.from({ length: 9 }, (_, n) => ({ ...ann, id: `U0OTHER00${n}`, name: `other-${n}` }));
const everybody = [ann, ben, mia, ...onSlackToo];
export const people = { discord: [annThere.id, benThere.id], slack: everybody.map(({ id }) => id) };
export type Platform = keyof typeof people;
type Row = Tables["outbox"];

export type Bot = Awaited<ReturnType<typeof createBot>>;

/** `channels`: how many there are on each platform. */
export async function createBot({ channels, on = ["discord", "slack"] }: { channels: number; on?: Platform[] }) {
  const folder = mkdtempSync(join(tmpdir(), "footnote-delivery-"));
  const path = join(folder, "footnote.db");
  const handle: Handle<Tables> = await open<Tables>(path, { ...knowledgeMigrations, ...botMigrations });
  await loadLibrary(
    handle,
    createStore(handle, () => new Date(ORDERED)),
  );
  const items = JSON.stringify([{ fact: "bg2", change: "added" }]);
  await handle.db.insertInto("news").values({ at: "2025-12-18T07:00:00.000Z", items }).execute();

  let later = 0;
  const now = () => Date.now() + later;
  const rooms = Array.from({ length: channels }, (_, n) =>
    textChannel(`room-${n}`, `15${String(n).padStart(17, "0")}`),
  );
  const discord = await createFakeDiscord({ now, guilds: [guild({ channels: rooms, threads: [] })] });
  const slack = await createFakeSlack({ now, people: onSlackToo });
  const slackRooms = rooms.map((_, n) => slack.addChannel(channel(`C0ROOM${String(n).padStart(4, "0")}`, `room-${n}`)));

  const digests = createDigests(handle, () => ORDERED);
  const outbox = createOutbox(handle);
  const other = new DatabaseSync(path, { timeout: 100 });
  let child: ChildProcess | undefined;
  let said = "";

  const env = {
    // A developer's .env counts for nothing.
    ...Object.fromEntries(configKeys.map((name) => [name, ""])),
    ...(process.env["PATH"] ? { PATH: process.env["PATH"] } : {}),
    DATABASE_URL: path,
    LOG_LEVEL: "warn",
    FOOTNOTE_NOW: NOW,
    ...(on.includes("discord") ? { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api } : {}),
    ...(on.includes("slack")
      ? { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API: slack.api }
      : {}),
  };
  const placeOf = (platform: Platform, n: number) => ({
    platform,
    workspace: platform === "discord" ? GUILD_ID : TEAM_ID,
    channel: platform === "discord" ? rooms[n]!.id : slackRooms[n]!.id,
  });
  const everywhere = () => [...rooms, dmWith(annThere), dmWith(benThere)].flatMap(({ id }) => discord.messages(id));

  const onSlack = () => [...slackRooms, ...everybody.map(directOnSlack)].flatMap((room) => slack.messages(room));

  async function until(what: string, condition: () => Promise<boolean> | boolean, withinMs = 40_000): Promise<void> {
    const end = performance.now() + withinMs;
    while (!(await condition())) {
      if (performance.now() > end || child?.exitCode != null)
        throw new Error(`${what}: not in time. ${JSON.stringify(await outbox.counts())} ${said}`);
      await pause(10);
    }
  }
  const rowOf = (key: string): Promise<Row | undefined> =>
    handle.db.selectFrom("outbox").selectAll().where("key", "=", key).executeTakeFirst();

  return {
    discord,
    slack,
    placeOf,
    until,
    rowOf,

    /** A digest that is due when the bot is started; the key of its letter. `n`: of which room, or member. */
    async order(platform: Platform, n: number, scope: "channel" | "member" = "channel"): Promise<string> {
      const members = people[platform];
      const place = placeOf(platform, scope === "channel" ? n : 0);
      const rhythm = { every: "day", at: "07:30", zone: "UTC" } as const;
      const wanted = { rhythm, companies: ["xiaomi"], kinds: null, whenEmpty: "line" } as const;
      const actor = { id: members[n % members.length]!, isModerator: true };
      const made = await digests.create(place, actor, scope, { ...wanted, companies: ["xiaomi"] }, 0);
      if (!made) throw new Error("Nobody may have so many digests.");
      return `digest:${made.id}:${SLOT}`;
    },

    /** Another title in the place of a message that was sent under this key. */
    async change(key: string): Promise<string> {
      const { recipient, message } = (await rowOf(key))!;
      const reply = { cards: [{ title: "Put right", blocks: [], notes: [] }] };
      const letter = `correction:${key}:1`;
      const ref = JSON.parse(message!) as MessageRef;
      await outbox.put([
        { key: letter, owner: `correction:${key}`, to: JSON.parse(recipient) as Recipient, reply, edits: ref },
      ]);
      return letter;
    },

    start(): void {
      said = "";
      child = spawn(process.execPath, [PROGRAM], { env, stdio: ["ignore", "ignore", "pipe"] });
      child.stderr?.on("data", (bytes: Buffer) => (said += bytes.toString()));
    },

    /** What it wrote into its log since it was started. */
    said: () => said,

    /** kill -9. */
    async kill(): Promise<void> {
      if (!child) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await gone;
      child = undefined;
    },

    /** Has the bot come to a stand inside the first statement that fits, within its transaction, until it is killed. */
    async stopAt(statement: string, reached: () => void): Promise<void> {
      const forever =
        "with recursive c(x) as (select 1 union all select x + 1 from c where x < 1e15) select count(*) from c";
      other.exec(`create trigger stop_here ${statement} begin select (${forever}); end`);
      reached();
      await until(`a stop at: ${statement}`, () => {
        try {
          other.exec("begin immediate; rollback");
          return false;
        } catch {
          return true;
        }
      });
    },

    /** Has a statement fail, with this in the log: what it would have written is not there when the bot is killed. */
    refuse: (name: string, statement: string) =>
      other.exec(`create trigger "refuse ${name}" ${statement} begin select raise(abort, 'refused: ${name}'); end`),
    refused: (name: string) => said.includes(`refused: ${name}"`),

    goOn(): void {
      for (const { name } of other.prepare("select name from sqlite_master where type = 'trigger'").all())
        other.exec(`drop trigger "${String(name)}"`);
    },

    /**
     * Leases are over, and waiting too; `outside`: and the time in which Discord knows a message again. `not`: those
     * whose time has not come.
     */
    async timePasses(outside: boolean, not: readonly string[] = []): Promise<void> {
      const aged = outside ? WINDOW_OVER_MS : 0;
      later += aged;
      const open = handle.db.updateTable("outbox").where("status", "in", ["queued", "sending"]);
      await open
        .set((eb) => ({ due: 0, first_attempt: eb("first_attempt", "-", aged), created: eb("created", "-", aged) }))
        .execute();
      if (not.length > 0)
        await open
          .set({ due: 2 * Date.now() })
          .where("key", "in", not)
          .execute();
    },

    /** How many were sent without arriving, and wait for their next attempt. */
    waiting: async (): Promise<number> =>
      (await handle.db.selectFrom("outbox").selectAll().where("status", "=", "queued").execute()).filter(
        ({ attempts }) => attempts > 0,
      ).length,

    /** Changes that were asked for: written down as made, seen, and neither made nor given up for sure. */
    async changes(): Promise<Record<"asked" | "sent" | "seen" | "open", number>> {
      const rows = await handle.db.selectFrom("outbox").selectAll().where("edits", "is not", null).execute();
      const sent = rows.filter(({ status }) => status === "sent").length;
      return { asked: rows.length, sent, seen: this.saying("Put right"), open: rows.length - sent };
    },

    /** The conversation with a member, on Slack. */
    directOnSlack: (n: number): string => directOnSlack(everybody[n]!).id,

    /** Nothing waits, and nothing is on its way, but for those. */
    async settled(not: readonly string[] = []): Promise<boolean> {
      const open = await handle.db
        .selectFrom("outbox")
        .select("key")
        .where("status", "in", ["queued", "sending"])
        .execute();
      const { due } = await handle.db
        .selectFrom("digests")
        .select(({ fn }) => fn.countAll<number>().as("due"))
        .where("state", "=", "active")
        .where("next_at", "<=", Date.parse(NOW))
        .executeTakeFirstOrThrow();
      return Number(due) === 0 && open.every(({ key }) => not.includes(key));
    },

    /** How often a message of this key stands on its platform, whatever it says by now. */
    times: (key: string): number =>
      everywhere().filter(({ nonce }) => nonce === nonceOf(key)).length +
      onSlack().filter(({ metadata }) => isKeyed(metadata?.["event_payload"], key)).length,

    /** How many messages have this title by now, on both platforms. */
    saying: (title: string): number =>
      everywhere().filter(({ embeds }) => embeds[0]?.title === title).length +
      onSlack().filter((one) => readable(one) === title).length,

    async close(): Promise<void> {
      child?.kill("SIGKILL");
      other.close();
      await handle.close();
      await discord.close();
      await slack.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const isKeyed = (payload: unknown, key: string): boolean =>
  typeof payload === "object" && payload !== null && "key" in payload && payload.key === key;
