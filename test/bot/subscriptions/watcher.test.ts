// Alerts from the news to the outbox: each event once, when its owner wants to hear of it, and not too much of it.
import { describe, expect, it } from "vitest";
import { createLook } from "../../../src/commands/look.ts";
import type { AlertOrder } from "../../../src/commands/alerting.ts";
import type { Reply } from "../../../src/commands/reply.ts";
import { createAlerts } from "../../../src/bot/subscriptions/alerts.ts";
import { createWatcher } from "../../../src/bot/subscriptions/watcher.ts";
import type { Fact } from "../../../src/knowledge/facts/fact.ts";
import { onEachEngine } from "../../support/databases.ts";
import { byd, hkd, launch, price, rating, source, target } from "../../support/facts.ts";
import { order as digestOrder } from "../../support/digests.ts";
import { said } from "../../support/replies.ts";
import { ann, digestWorld, lobby } from "./world.ts";

const START = "2025-06-02T08:00:00Z";

const order = (more: Partial<AlertOrder> = {}): AlertOrder => ({
  rule: { when: "new-fact", kind: "target" },
  about: ["xiaomi"],
  cooldownHours: 0,
  zone: "UTC",
  ...more,
});

onEachEngine("alerts", (engine) => {
  async function world({ reading = true, logs = false } = {}) {
    const here = await digestWorld(engine, START);
    const join = (one: Awaited<ReturnType<typeof here.another>>) => {
      const alerts = createAlerts(one.handle, () => Date.parse(START));
      const error = (fields: object) => void (logs || expect.fail(JSON.stringify(fields)));
      const log = { debug() {}, info() {}, warn() {}, error };
      const { handle, knowledge, notices } = one;
      return { alerts, watcher: createWatcher({ handle, alerts, knowledge, log, broken: notices.broken }) };
    };
    const { alerts, watcher } = join(here);
    const tick = (time: string) => {
      here.set(time);
      return watcher.tick(new Date(time));
    };
    // The news is read from the first tick on, or from the first alert.
    if (reading) await tick(START);
    const ordered = async (more: Partial<AlertOrder> = {}, scope: "member" | "channel" = "channel") =>
      (await alerts.add(lobby, ann, scope, order(more), await here.knowledge.newestNews()))!;
    const learn = async (time: string, ...facts: Fact[]) => {
      here.set(time);
      await here.store.add({ facts });
    };
    const replies = async (): Promise<Reply[]> => (await here.letters()).map(({ reply }) => JSON.parse(reply) as Reply);
    return { ...here, alerts, tick, ordered, learn, replies, another: async () => join(await here.another()) };
  }

  it("say what happened, before and after, with footnotes, and which alert it was", async () => {
    const { tick, ordered, learn, letters, replies } = await world();
    const { id } = await ordered({ rule: { when: "target-changed", percent: 10 } });
    await learn("2025-06-02T09:00:00Z", target({ id: "t1", price: hkd(40), previous: hkd(50), action: "cut" }));
    expect(await tick("2025-06-02T09:01:00Z")).toBe(1);
    const [letter] = await letters();
    expect(letter).toMatchObject({
      key: `alert:${id}:target xiaomi jefferies 2025-06-02`,
      owner: `alert:${id}`,
      recipient: JSON.stringify({ platform: "here", workspace: "club", channel: "lobby" }),
      status: "queued",
    });
    const [reply] = await replies();
    const text = said(reply!);
    expect(text).toContain("Price target changed: Xiaomi (1810.HK)");
    expect(text).toContain("Target, Jefferies: HK$40, before HK$50 (2 Jun 2025)");
    expect(text).toContain("Change: -20%");
    expect(text).toContain(`Alert ${id}: a price target changes by 10% or more, Xiaomi.`);
    expect(reply!.cards[0]!.notes).toMatchObject([{ n: 1, facts: ["t1"] }]);
    expect(await tick("2025-06-02T09:02:00Z")).toBe(0);
  });

  it("speak once of one event that several sources report, in one import or on days that follow", async () => {
    const { tick, ordered, learn, letters } = await world();
    await ordered();
    await learn("2025-06-02T09:00:00Z", target({ id: "t1" }), target({ id: "t2", sources: [{ source: "wire" }] }));
    expect(await tick("2025-06-02T09:01:00Z")).toBe(1);
    await learn("2025-06-03T09:00:00Z", target({ id: "t3", statedOn: "2025-06-03" }));
    expect(await tick("2025-06-03T09:01:00Z")).toBe(0);
    await learn("2025-06-04T09:00:00Z", target({ id: "t4", statedOn: "2025-06-04", price: hkd(51) }));
    expect(await tick("2025-06-04T09:01:00Z")).toBe(1);
    expect(await letters()).toHaveLength(2);
  });

  it("say nothing of what is old, quiet, a draft, a confirmation, gone again, of others, or was there before", async () => {
    const { tick, ordered, learn, store, letters } = await world();
    await learn("2025-06-02T08:30:00Z", target({ id: "earlier", firm: "citi" }));
    await ordered();
    await learn(
      "2025-06-02T09:00:00Z",
      target({ id: "old", statedOn: "2025-05-20" }),
      target({ id: "draft", status: "draft" }),
      target({ id: "gone", price: hkd(70) }),
      rating(),
      target({ subject: byd.id }),
    );
    await store.retract("gone", "misread");
    await store.add({ facts: [target({ id: "quiet", firm: "citi", price: hkd(60) })] }, { quiet: true });
    await store.add({ sources: [source("third")], confirmations: [{ fact: "earlier", source: "third" }] });
    expect(await tick("2025-06-02T09:01:00Z")).toBe(0);
    await store.publish("draft");
    expect(await tick("2025-06-02T09:02:00Z")).toBe(1);
    expect(await letters()).toHaveLength(1);
  });

  it("speak of what came since they were ordered, though nothing read the news until then", async () => {
    const { tick, ordered, learn } = await world({ reading: false });
    await learn("2025-06-02T08:30:00Z", target({ id: "earlier", firm: "citi" }));
    await ordered();
    await learn("2025-06-02T09:00:00Z", target({ id: "t1" }));
    await ordered();
    expect(await tick("2025-06-02T09:01:00Z")).toBe(1);
  });

  it("do not speak again of an event that was corrected, not even of another day", async () => {
    const { tick, ordered, learn, store, set } = await world();
    await ordered();
    await learn("2025-06-02T09:00:00Z", target({ id: "t1" }));
    expect(await tick("2025-06-02T09:01:00Z")).toBe(1);
    set("2025-06-02T10:00:00Z");
    await store.correct("t1", target({ id: "t1-v2", statedOn: "2025-05-30", price: hkd(80) }), "misread");
    expect(await tick("2025-06-02T10:01:00Z")).toBe(0);
  });

  it("of several processes at once one speaks", async () => {
    const { ordered, learn, another, letters } = await world();
    for (let n = 0; n < 5; n++) await ordered();
    await learn("2025-06-02T09:00:00Z", target(), target({ firm: "citi" }));
    const others = [await another(), await another(), await another()];
    const at = new Date("2025-06-02T09:01:00Z");
    const told: number[] = [];
    // Two handles of one process cannot both write to one file: there they take turns.
    if (engine === "sqlite") for (const { watcher } of others) told.push(await watcher.tick(at));
    else told.push(...(await Promise.all(others.map(({ watcher }) => watcher.tick(at)))));
    expect(told.reduce((sum, n) => sum + n, 0)).toBe(5);
    expect(await letters()).toHaveLength(5);
  });

  it("follow the watchlist as it is when something is new", async () => {
    const { ordered, learn, tick, watchlists } = await world();
    await ordered({ about: "watchlist" });
    await learn("2025-06-02T09:00:00Z", target({ subject: "byd" }));
    expect(await tick("2025-06-02T09:01:00Z")).toBe(0);
    await watchlists.add(lobby, ann, "channel", ["byd"]);
    await learn("2025-06-02T10:00:00Z", target({ subject: "byd", firm: "citi" }));
    expect(await tick("2025-06-02T10:01:00Z")).toBe(1);
  });

  it("on a firm hear of it wherever it speaks", async () => {
    const { ordered, learn, tick, replies } = await world();
    await ordered({ about: "everybody", firm: "citi" });
    await learn("2025-06-02T09:00:00Z", target({ subject: "byd", firm: "citi" }), target());
    expect(await tick("2025-06-02T09:01:00Z")).toBe(1);
    expect(said((await replies())[0]!)).toContain("BYD");
    expect(said((await replies())[0]!)).not.toContain("Xiaomi");
  });

  it("keep what comes within the cooldown, and tell it together after it", async () => {
    const { ordered, learn, tick, replies } = await world();
    await ordered({ cooldownHours: 2 });
    await learn("2025-06-02T09:00:00Z", target({ firm: "jefferies" }));
    expect(await tick("2025-06-02T09:01:00Z")).toBe(1);
    await learn(
      "2025-06-02T09:30:00Z",
      target({ firm: "citi" }),
      target({ subject: "xiaomi", firm: "jefferies", price: hkd(61) }),
    );
    expect(await tick("2025-06-02T10:00:00Z")).toBe(0);
    await learn("2025-06-02T10:30:00Z", target({ firm: "citi", price: hkd(71), statedOn: "2025-06-01" }));
    expect(await tick("2025-06-02T11:01:00Z")).toBe(1);
    const last = (await replies()).map(said).find((text) => text.includes("Citigroup"))!;
    expect(last).toContain("HK$50");
    expect(last).toContain("HK$71");
  });

  it("wait in quiet hours, also over midnight, and speak on waking, in their owner's zone", async () => {
    const { ordered, learn, tick } = await world();
    await ordered({ quiet: { from: "22:00", to: "07:00" }, zone: "Asia/Hong_Kong" });
    // 22:30 in Hong Kong.
    await learn("2025-06-02T14:30:00Z", target());
    expect(await tick("2025-06-02T14:31:00Z")).toBe(0);
    expect(await tick("2025-06-02T22:59:00Z")).toBe(0);
    expect(await tick("2025-06-02T23:00:00Z")).toBe(1);
  });

  it("wait while they are snoozed, and are silent for good about what comes while they are paused", async () => {
    const { ordered, alerts, learn, tick, knowledge } = await world();
    const { id } = await ordered();
    await alerts.snooze(id, new Date("2025-06-02T12:00:00Z"));
    await learn("2025-06-02T09:00:00Z", target());
    expect(await tick("2025-06-02T11:59:00Z")).toBe(0);
    expect(await tick("2025-06-02T12:00:00Z")).toBe(1);
    await alerts.pause(id, "asked");
    await learn("2025-06-02T13:00:00Z", target({ firm: "citi" }));
    expect(await tick("2025-06-02T13:01:00Z")).toBe(0);
    await alerts.resume(id, await knowledge.newestNews());
    expect(await tick("2025-06-02T13:02:00Z")).toBe(0);
    await learn("2025-06-03T14:00:00Z", target({ statedOn: "2025-06-03", price: hkd(99) }));
    expect(await tick("2025-06-03T14:01:00Z")).toBe(1);
  });

  it("tell what waited as it stands when they speak: corrected, or not at all", async () => {
    const { ordered, alerts, learn, store, tick, replies } = await world();
    const { id } = await ordered();
    await alerts.snooze(id, new Date("2025-06-02T12:00:00Z"));
    await learn("2025-06-02T09:00:00Z", target({ id: "t1" }), target({ id: "t2", firm: "citi", price: hkd(77) }));
    await tick("2025-06-02T09:01:00Z");
    await store.correct("t1", target({ id: "t1-v2", price: hkd(55) }), "misread");
    await store.retract("t2", "withdrawn");
    expect(await tick("2025-06-02T12:00:00Z")).toBe(1);
    const text = said((await replies())[0]!);
    expect(text).toContain("HK$55");
    expect(text).not.toContain("HK$77");
  });

  it("say few things at once, and how many more there are", async () => {
    const { ordered, learn, tick, replies } = await world();
    await ordered({ rule: { when: "new-fact", kind: "price" } });
    const days = Array.from({ length: 7 }, (_, n) =>
      price({
        statedOn: `2025-05-${27 + n > 31 ? "31" : 27 + n}`,
        measure: n < 5 ? "close" : n === 5 ? "52-week-high" : "52-week-low",
      }),
    );
    await learn("2025-06-02T09:00:00Z", ...days);
    expect(await tick("2025-06-02T09:01:00Z")).toBe(1);
    expect(said((await replies())[0]!)).toContain("And 2 more");
  });

  describe("of launches", () => {
    it("speak when the day comes near, once, and by what was said last", async () => {
      const { ordered, store, tick, replies, set } = await world();
      await store.add(
        {
          facts: [
            launch({ id: "l1", statedOn: "2025-03-01", when: "2025-06-10" }),
            launch({ id: "l2", statedOn: "2025-03-05", product: "Xiaomi SU8", when: "2025-06-11" }),
          ],
        },
        { quiet: true },
      );
      await ordered({ rule: { when: "launch-due", days: 7 } });
      expect(await tick("2025-06-02T09:00:00Z")).toBe(0);
      expect(await tick("2025-06-03T00:01:00Z")).toBe(1);
      expect(await tick("2025-06-03T00:02:00Z")).toBe(0);
      set("2025-06-03T12:00:00Z");
      await store.add({
        facts: [launch({ id: "l3", statedOn: "2025-06-03", product: "Xiaomi SU8", when: "2025-07-20" })],
      });
      expect(await tick("2025-06-04T00:01:00Z")).toBe(0);
      expect(await tick("2025-06-05T00:01:00Z")).toBe(0);
      expect(await tick("2025-07-13T00:01:00Z")).toBe(1);
      const texts = (await replies()).map(said);
      expect(texts.filter((text) => text.includes("YU7"))).toHaveLength(1);
      expect(texts.filter((text) => text.includes("SU8"))).toHaveLength(1);
    });
  });

  describe("beyond the daily number of a place", () => {
    /** Twenty alerts that speak, and one that still wants to. */
    async function crowded() {
      const all = await world();
      for (let n = 0; n < 20; n++) await all.ordered();
      await all.learn("2025-06-02T09:00:00Z", target());
      expect(await all.tick("2025-06-02T09:01:00Z")).toBe(20);
      return all;
    }

    it("wait, as the last message says, and speak when there is room again", async () => {
      const { learn, tick, replies } = await crowded();
      const last = (await replies()).map(said).filter((text) => text.includes("This was the last of 20"));
      expect(last).toHaveLength(1);
      await learn("2025-06-02T10:00:00Z", target({ firm: "citi" }));
      expect(await tick("2025-06-02T10:01:00Z")).toBe(0);
      expect(await tick("2025-06-03T09:00:00Z")).toBe(0);
      expect(await tick("2025-06-03T09:02:00Z")).toBe(20);
    });

    it("leave it to the digest of the place, where it speaks of such facts", async () => {
      const { digests, planner, learn, tick, knowledge, letters } = await crowded();
      const cursor = await knowledge.newestNews();
      const daily = { every: "day", at: "08:00", zone: "UTC" } as const;
      const digest = (await digests.create(lobby, ann, "channel", digestOrder(daily, { companies: ["byd"] }), cursor))!;
      await learn("2025-06-02T10:00:00Z", target({ firm: "citi" }));
      expect(await tick("2025-06-02T10:01:00Z")).toBe(0);
      // The digest is about another company; of this one it tells since the alert left it to it.
      await planner.tick(new Date("2025-06-03T08:00:00Z"));
      const letter = (await letters()).find(({ key }) => key.startsWith(`digest:${digest.id}`))!;
      expect(said(JSON.parse(letter.reply) as Reply)).toContain("Citigroup");
      expect(await tick("2025-06-03T09:02:00Z")).toBe(0);
    });
  });

  describe.each(["no JSON", "{}", '{"rule":{"when":"moon-full"}}'])("stored as %s", (body) => {
    it("are paused and their owner is told, once; the others go on", async () => {
      const { ordered, handle, learn, tick, letters, alerts } = await world({ logs: true });
      const [broken, whole] = [await ordered(), await ordered()];
      await handle.db.updateTable("alerts").set({ body }).where("id", "=", broken.id).execute();
      await learn("2025-06-02T09:00:00Z", target());
      expect(await tick("2025-06-02T09:01:00Z")).toBe(1);
      await tick("2025-06-02T09:02:00Z");
      expect((await letters()).map(({ owner }) => owner)).toEqual([`alert:${whole.id}`, `notice:alert:${broken.id}`]);
      const [, notice] = await letters();
      expect(JSON.parse(notice!.recipient)).toEqual({ platform: "here", workspace: "club", person: "ann" });
      expect(said(JSON.parse(notice!.reply) as Reply)).toContain(createLook(new Date()).words.alert.notice.broken);
      const listed = await alerts.list(lobby, ann);
      expect(listed).toContainEqual({ id: broken.id, scope: "channel", unreadable: true });
      await alerts.remove(broken.id);
      expect((await alerts.list(lobby, ann)).map(({ id }) => id)).toEqual([whole.id]);
    });
  });

  it("forget events after 400 days, but never what still waits to be told", async () => {
    const { handle, alerts } = await world();
    const event = (key: string, told: number | null, at: number) => ({
      alert: "a",
      key,
      at,
      body: "{}",
      told,
      digest: null,
    });
    const long = Date.parse(START) - 400 * 86_400_000;
    const all = [
      event("told", 1, long),
      event("dropped", 0, long),
      event("waits", null, long),
      event("new", 1, long + 1),
    ];
    await handle.db.insertInto("alert_events").values(all).execute();
    await alerts.sweep();
    const left = await handle.db.selectFrom("alert_events").select("key").orderBy("key").execute();
    expect(left.map(({ key }) => key)).toEqual(["new", "waits"]);
  });

  describe("that do not arrive", () => {
    it("are paused where the place is gone, and their owner is told directly", async () => {
      const { ordered, alerts, outbox, notices, learn, tick, letters } = await world();
      const { id } = await ordered();
      await learn("2025-06-02T09:00:00Z", target());
      await tick("2025-06-02T09:01:00Z");
      const [letter] = await outbox.take("here", 1);
      await notices.ended(letter!, { status: "failed", reason: "gone" });
      expect(await alerts.get(id)).toMatchObject({ paused: "gone" });
      const notice = (await letters()).find(({ key }) => key.startsWith("notice:"))!;
      expect(JSON.parse(notice.recipient)).toEqual({ platform: "here", workspace: "club", person: "ann" });
      expect(said(JSON.parse(notice.reply) as Reply)).toContain(createLook(new Date()).words.alert.notice.gone);
    });
  });
});
