// From a minute's tick to letters in the outbox.
import { describe, expect, it } from "vitest";
import type { Reply } from "../../../src/commands/reply.ts";
import { en } from "../../../src/commands/words/en.ts";
import { onEachEngine } from "../../support/databases.ts";
import { daysOf, order, rhythmOf, slotDays } from "../../support/digests.ts";
import { hkd, rating, target } from "../../support/facts.ts";
import { cardOf, notedFacts, said } from "../../support/replies.ts";
import { ann, digestWorld, lobby, type World } from "./world.ts";

const daily = { every: "day", at: "07:30", zone: "Europe/Berlin" } as const;
const words = en.digest;

const channelOf = (n: number) => ({ ...lobby, channel: `channel-${n}` });

const subscribe = async ({ digests, knowledge }: World, more: Parameters<typeof order>[1] = {}, place = lobby) =>
  (await digests.create(place, ann, "channel", order(daily, more), await knowledge.newestNews()))!;

const replies = async (world: World): Promise<Reply[]> =>
  (await world.letters()).map(({ reply }) => JSON.parse(reply) as Reply);

onEachEngine("the planner", (engine) => {
  const open = (start = "2025-06-02T12:00:00Z") => digestWorld(engine, start);

  it("makes a digest at its time, of what was recorded since, and not again", async () => {
    const world = await open();
    await world.store.add({ facts: [target({ id: "before" })] });
    const { id } = await subscribe(world);
    await world.store.add({ facts: [target({ id: "t1", statedOn: "2025-06-03", price: hkd(61) })] });
    expect(await world.tick("2025-06-03T05:29:00Z")).toBe(0);
    expect(await world.tick("2025-06-03T05:30:00Z")).toBe(1);
    expect(await world.tick("2025-06-03T05:31:00Z")).toBe(0);
    const [letter] = await world.letters();
    expect(letter).toMatchObject({ key: `digest:${id}:2025-06-03`, owner: `digest:${id}`, status: "queued" });
    expect(JSON.parse(letter!.recipient)).toEqual(lobby);
    const [reply] = await replies(world);
    expect(notedFacts(reply!)).toEqual(["t1"]);
    expect(said(reply!)).toContain("HK$61");
  });

  it("goes on where the digest before it stopped", async () => {
    const world = await open();
    await subscribe(world);
    await world.store.add({ facts: [target({ id: "t1", statedOn: "2025-06-03" })] });
    await world.tick("2025-06-03T05:30:00Z");
    await world.store.add({ facts: [target({ id: "t2", statedOn: "2025-06-04" })] });
    await world.tick("2025-06-04T05:30:00Z");
    await world.tick("2025-06-05T05:30:00Z");
    expect((await replies(world)).map(notedFacts)).toEqual([["t1"], ["t2"], []]);
  });

  it("stays silent where nothing is new and that was ordered; the next one starts from there", async () => {
    const world = await open();
    await subscribe(world, { whenEmpty: "silent" });
    expect(await world.tick("2025-06-03T05:30:00Z")).toBe(0);
    await world.store.add({ facts: [target({ id: "t1", statedOn: "2025-06-03" })] });
    expect(await world.tick("2025-06-04T05:30:00Z")).toBe(1);
    expect((await world.letters()).map(({ key }) => key.slice(-10))).toEqual(["2025-06-04"]);
  });

  it("after days of not running sends one for all, and says that it is late", async () => {
    const world = await open();
    await subscribe(world);
    for (const day of ["03", "04", "05"]) {
      world.set(`2025-06-${day}T12:00:00Z`);
      await world.store.add({
        facts: [rating({ id: `r${day}`, statedOn: `2025-06-${day}`, firm: "citi", rating: day })],
      });
    }
    expect(await world.tick("2025-06-12T06:00:00Z")).toBe(1);
    expect(await world.tick("2025-06-12T06:01:00Z")).toBe(0);
    const [reply] = await replies(world);
    expect(said(reply!)).toContain(words.late("12 Jun 2025, 07:30 CEST", 9));
    expect(notedFacts(reply!).sort()).toEqual(["r03", "r04", "r05"]);
    expect(await world.tick("2025-06-13T05:30:00Z")).toBe(1);
    expect(said((await replies(world)).at(-1)!)).not.toContain("Late");
  });

  it("follows the watchlist as it is by then", async () => {
    const world = await open();
    await subscribe(world, { companies: null });
    await world.watchlists.add(lobby, ann, "channel", ["byd"]);
    await world.store.add({ facts: [target({ id: "x" }), target({ id: "b", subject: "byd" })] });
    await world.tick("2025-06-03T05:30:00Z");
    expect(notedFacts((await replies(world))[0]!)).toEqual(["b"]);
  });

  it("makes all others where one has an empty watchlist, a company that is gone, or a row that is broken", async () => {
    const world = await open();
    const broken = await subscribe(world, {}, channelOf(1));
    const gone = await subscribe(world, { companies: ["nobody"] }, channelOf(2));
    const empty = await subscribe(world, { companies: null }, channelOf(3));
    const faraway = await subscribe(world, {}, channelOf(4));
    const whole = await subscribe(world, {}, channelOf(5));
    const { db } = world.handle;
    await db.updateTable("digests").set({ body: "{" }).where("id", "=", broken.id).execute();
    const mars = JSON.stringify(order({ ...daily, zone: "Mars/Olympus" }));
    await db.updateTable("digests").set({ body: mars }).where("id", "=", faraway.id).execute();
    await world.store.add({ facts: [target({ id: "t1" })] });
    expect(await world.tick("2025-06-03T05:30:00Z")).toBe(3);
    const letters = await world.letters();
    for (const { id } of [gone, empty, whole]) expect(daysOf(letters, { id })).toEqual(["2025-06-03"]);
    expect(said(JSON.parse(letters.find(({ key }) => key.includes(empty.id))!.reply) as Reply)).toContain(words.nobody);
    const paused = await db.selectFrom("digests").select(["id", "reason"]).where("state", "=", "paused").execute();
    expect(paused.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [broken, faraway].map(({ id }) => ({ id, reason: "broken" })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const notices = letters.filter(({ owner }) => owner === `notice:digest:${broken.id}`);
    expect(notices.map(({ recipient }) => JSON.parse(recipient) as object)).toEqual([
      { platform: "here", workspace: "club", person: "ann" },
    ]);
    expect(await world.tick("2025-06-03T05:31:00Z")).toBe(0);
  });

  it("leaves those of platforms that nothing can be sent to from here", async () => {
    const world = await open();
    await subscribe(world, {}, { ...lobby, platform: "elsewhere" });
    expect(await world.tick("2025-06-04T05:30:00Z")).toBe(0);
  });

  it("in several processes at once makes each digest once", async () => {
    const world = await open();
    const made = [];
    for (let n = 0; n < 30; n++) made.push(await subscribe(world, {}, channelOf(n)));
    await world.store.add({ facts: [target({ id: "t1" })] });
    // Handles of one process block each other on SQLite: there it is several planners on one.
    const others = engine === "sqlite" ? [world, world, world] : [world, await world.another(), await world.another()];
    const now = new Date("2025-06-03T05:30:00Z");
    world.set(now.getTime());
    const sent = await Promise.all(others.map(({ planner }) => planner.tick(now)));
    expect(sent.reduce((sum, n) => sum + n, 0)).toBe(30);
    expect(new Set((await world.letters()).map(({ key }) => key)).size).toBe(30);
  });

  it("tells nobody twice of what is sent ahead of its time", async () => {
    const world = await open();
    const { id } = await subscribe(world);
    await world.store.add({ facts: [target({ id: "t1" })] });
    const stale = (await world.digests.get(id))!;
    await world.tick("2025-06-03T05:30:00Z");
    const step = { digest: stale, cursor: 99, toldAt: new Date(), nextAt: stale.nextAt };
    expect(await world.digests.advance([step])).toEqual([]);
    expect((await world.digests.get(id))!.cursor).toBe(1);
  });

  describe("over the weeks in which clocks change", () => {
    it("sixty digests in twelve zones: every slot in the outbox exactly once", async () => {
      const spans = [
        ["2026-03-05T00:00:00Z", "2026-04-08T00:00:00Z"],
        ["2026-09-24T00:00:00Z", "2026-11-04T00:00:00Z"],
      ] as const;
      for (const [from, to] of spans) {
        const world = await open(from);
        const made = [];
        for (let n = 0; n < 60; n++)
          made.push((await world.digests.create(channelOf(n), ann, "channel", order(rhythmOf(n)), 0))!);
        const other = await world.another();
        for (let now = Date.parse(from); now <= Date.parse(to); now += 30 * 60_000) {
          world.set(now);
          // Now and then a process is not there, and now and then two are.
          const hour = Math.floor(now / 3_600_000);
          if (hour % 11 !== 0) await world.planner.tick(new Date(now));
          if (hour % 3 === 0) await other.planner.tick(new Date(now));
        }
        const letters = await world.letters();
        for (const { id, rhythm } of made)
          expect(daysOf(letters, { id }), JSON.stringify(rhythm)).toEqual(
            slotDays(rhythm, new Date(from), new Date(to)),
          );
      }
    }, 120_000);
  });
});

it("a digest says the same for all who read the same", async () => {
  const world = await digestWorld("sqlite", "2025-06-02T12:00:00Z");
  for (let n = 0; n < 3; n++) await subscribe(world, {}, channelOf(n));
  await world.store.add({ facts: [target({ id: "t1" })] });
  await world.tick("2025-06-03T05:30:00Z");
  const cards = (await replies(world)).map((reply) => cardOf(reply).blocks);
  expect(cards).toEqual([cards[0], cards[0], cards[0]]);
});
