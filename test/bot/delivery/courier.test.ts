import { expect, it, onTestFinished } from "vitest";
import { botMigrations } from "../../../src/bot/database/migrations.ts";
import type { Tables } from "../../../src/bot/database/tables.ts";
import { startCourier } from "../../../src/bot/delivery/courier.ts";
import { createOutbox, type Letter } from "../../../src/bot/delivery/outbox.ts";
import type { MessageRef, Place, Sender, SendResult } from "../../../src/bot/ports.ts";
import { emptyDatabase } from "../../support/databases.ts";

const silent = { debug() {}, info() {}, warn() {}, error() {} };

const letter = (key: string, channel = "general"): Letter => ({
  key,
  owner: "d1",
  to: { platform: "chat", workspace: "w", channel },
  reply: { cards: [{ title: key, blocks: [], notes: [] }] },
});

const sent = (channel: string, message: string): SendResult => ({
  status: "sent",
  message: { place: { platform: "chat", workspace: "w", channel }, message },
});

/** A platform that answers as it is told; `send` sees the channel, the key and which attempt it is. */
async function world(
  send: (channel: string, key: string, attempt: number) => Promise<SendResult> | SendResult,
  more: Partial<Sender> = {},
  atTheEnd: () => Promise<void> = async () => {},
) {
  const database = await emptyDatabase<Tables>("sqlite", botMigrations);
  const handle = await database.open();
  const outbox = createOutbox(handle);
  const attempts: string[] = [];
  const arrived: string[] = [];
  const ended: string[] = [];
  const sender: Sender = {
    platform: "chat",
    sameForMs: 120_000,
    perSecond: 1000,
    send: async (to, _reply, key) => {
      attempts.push(key);
      const nth = attempts.filter((one) => one === key).length;
      return send("channel" in to ? to.channel : to.person, key, nth);
    },
    edit: async () => ({ status: "gone" }),
    ...more,
  };
  let later = 0;
  const courier = startCourier([sender], {
    outbox,
    log: silent,
    arrived: async ({ key }) => void arrived.push(key),
    ended: async ({ key }, { status, reason }) => {
      ended.push(`${key}: ${status}, ${reason}`);
      await atTheEnd();
    },
    now: () => Date.now() + later,
    idleMs: 20,
  });
  onTestFinished(() => courier.stop());
  const put = async (...letters: Letter[]) => {
    await outbox.put(letters);
    courier.wake();
  };
  /** Has all that waits for its next attempt make it now. */
  const again = async () => {
    later += 600_000;
    await handle.db.updateTable("outbox").set({ due: 0 }).where("status", "=", "queued").execute();
    courier.wake();
  };
  return { outbox, courier, put, again, attempts, arrived, ended };
}

it("sends each letter once and keeps which message it became", async () => {
  const { outbox, put, attempts, arrived } = await world((channel, key) => sent(channel, `m-${key}`));
  await put(...Array.from({ length: 50 }, (_, n) => letter(`l${n}`, `c${n % 7}`)));
  await expect.poll(() => arrived.length).toBe(50);
  expect(new Set(attempts).size).toBe(50);
  expect(await outbox.counts()).toEqual({ sent: 50 });
});

it("sends one letter at a time to a channel, in order", async () => {
  let atOnce = 0;
  let most = 0;
  const { put, arrived } = await world(async (channel, key) => {
    most = Math.max(most, ++atOnce);
    await new Promise((resolve) => setTimeout(resolve, 5));
    atOnce--;
    return sent(channel, key);
  });
  await put(letter("a"), letter("b"), letter("c"));
  await expect.poll(() => arrived).toEqual(["a", "b", "c"]);
  expect(most).toBe(1);
});

it("a channel that is slow or limited does not hold up the others", async () => {
  const slow = Promise.withResolvers<void>();
  const { put, arrived } = await world(async (channel, key) => {
    if (channel === "slow") await slow.promise;
    if (channel === "limited") return { status: "retry", afterMs: 60_000 };
    return sent(channel, key);
  });
  await put(
    letter("s1", "slow"),
    letter("l1", "limited"),
    letter("l2", "limited"),
    letter("q1", "q"),
    letter("q2", "q"),
  );
  await expect.poll(() => arrived).toEqual(["q1", "q2"]);
  slow.resolve();
  await expect.poll(() => arrived).toEqual(["q1", "q2", "s1"]);
});

it("tries again with the same key where the answer was lost, while the platform knows it again", async () => {
  const { put, attempts, arrived } = await world((channel, key, attempt) =>
    attempt === 1 ? { status: "unknown" } : sent(channel, key),
  );
  await put(letter("a"));
  await expect.poll(() => arrived, { timeout: 5000 }).toEqual(["a"]);
  expect(attempts).toEqual(["a", "a"]);
});

it("puts a letter in the place of a message, and does so again where the answer was lost: twice is as once", async () => {
  const edited: MessageRef[] = [];
  const { put, arrived, attempts } = await world(() => ({ status: "forbidden" }), {
    sameForMs: 0,
    edit: async (message) => {
      edited.push(message);
      return edited.length === 1 ? { status: "unknown" } : { status: "sent", message };
    },
  });
  const edits = { place: { platform: "chat", workspace: "w", channel: "general" }, message: "m1" };
  await put({ ...letter("a"), edits });
  await expect.poll(() => arrived, { timeout: 5000 }).toEqual(["a"]);
  expect(edited).toEqual([edits, edits]);
  expect(attempts).toEqual([]);
});

it("does not try again where it might appear twice, and says that nobody knows", async () => {
  const { put, attempts, ended } = await world(() => ({ status: "unknown" }), { sameForMs: 0 });
  await put(letter("a"));
  await expect.poll(() => ended).toEqual(["a: unknown, lost-answer"]);
  expect(attempts).toEqual(["a"]);
});

it("looks for a letter whose answer was lost, and sends it again only where it is surely not there", async () => {
  const looked: string[] = [];
  const { put, attempts, arrived, ended, outbox, again } = await world(
    (channel, key, attempt) => (attempt === 1 ? { status: "unknown" } : sent(channel, key)),
    {
      sameForMs: 0,
      find: async (_to, key, since) => {
        looked.push(key);
        expect(since).toBeLessThanOrEqual(Date.now());
        if (key === "there") return { status: "sent", message: { place: letter("").to as Place, message: "m1" } };
        return { status: key === "absent" ? "absent" : "unknown" };
      },
    },
  );
  await put(letter("there", "c1"), letter("absent", "c2"), letter("hidden", "c3"));
  await expect
    .poll(async () => [attempts.length, await outbox.counts()], { timeout: 5000 })
    .toEqual([3, { queued: 3 }]);
  expect(looked).toEqual([]);
  await again();
  await expect
    .poll(() => [arrived.toSorted(), ended], { timeout: 5000 })
    .toEqual([["absent", "there"], ["hidden: unknown, lost-answer"]]);
  expect(attempts.toSorted()).toEqual(["absent", "absent", "hidden", "there"]);
});

it("leaves a channel alone for a while after each message where the platform wants that", async () => {
  const { put, arrived } = await world((channel, key) => sent(channel, key), { pauseMs: 60_000 });
  await put(letter("a"), letter("b"), letter("c", "other"));
  await expect.poll(() => arrived.toSorted()).toEqual(["a", "c"]);
});

it("tells how a letter ended before it writes that down, so that it is told whatever happens in between", async () => {
  const told: (string | undefined)[] = [];
  const { put, outbox } = await world(
    () => ({ status: "gone" }),
    {},
    async () => {
      told.push((await outbox.recent("chat", "w", 1))[0]?.status);
    },
  );
  await put(letter("a"));
  await expect.poll(() => outbox.counts()).toEqual({ failed: 1 });
  expect(told).toEqual(["sending"]);
});

it("says where a channel is gone or closed to it", async () => {
  const { put, ended, attempts } = await world((channel) => ({ status: channel === "old" ? "gone" : "forbidden" }));
  await put(letter("a", "old"), letter("b", "closed"));
  await expect.poll(() => ended.toSorted()).toEqual(["a: failed, gone", "b: failed, forbidden"]);
  expect(attempts).toHaveLength(2);
});

it("takes a platform that throws for one whose answer was lost", async () => {
  const { put, ended } = await world(
    () => {
      throw new Error("a bug");
    },
    { sameForMs: 0 },
  );
  await put(letter("a"));
  await expect.poll(() => ended).toEqual(["a: unknown, lost-answer"]);
});

it("keeps to the pace of the platform, evenly", async () => {
  const { put, arrived } = await world((channel, key) => sent(channel, key), { perSecond: 10 });
  await put(...Array.from({ length: 9 }, (_, n) => letter(`l${n}`, `c${n}`)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(arrived.length).toBeLessThanOrEqual(4);
  await expect.poll(() => arrived.length, { timeout: 5000 }).toBe(9);
});

it("finishes what is on its way when it is stopped, and takes no more", async () => {
  const hold = Promise.withResolvers<void>();
  const { outbox, courier, put, arrived } = await world(async (channel, key) => {
    await hold.promise;
    return sent(channel, key);
  });
  await put(letter("a"), letter("b"));
  await expect.poll(async () => (await outbox.counts()).sending).toBe(1);
  const stopped = courier.stop();
  hold.resolve();
  await stopped;
  expect(arrived).toEqual(["a"]);
  expect(await outbox.counts()).toEqual({ sent: 1, queued: 1 });
});
