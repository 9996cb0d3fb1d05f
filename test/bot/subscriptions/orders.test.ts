// What digests and alerts have in common: whose they are, how many there may be, and how they end.
import { expect, it } from "vitest";
import { createOrders, directly, readOrder, recipientOf } from "../../../src/bot/subscriptions/orders.ts";
import { onEachEngine } from "../../support/databases.ts";
import { order } from "../../support/digests.ts";
import { ann, digestWorld, lobby } from "./world.ts";

const daily = { every: "day", at: "07:30", zone: "UTC" } as const;
const ben = { id: "ben", isModerator: false };

onEachEngine("orders", (engine) => {
  async function open() {
    const world = await digestWorld(engine, "2025-06-02T12:00:00Z");
    const orders = createOrders(world.handle.db, "digests");
    const add = async (scope: "member" | "channel", by = ann, place = lobby) =>
      (await world.digests.create(place, by, scope, order(daily), 0))!;
    return { ...world, orders, add };
  }

  it("are listed to their member wherever they ask, and to all in their channel, oldest first", async () => {
    const { orders, add, set } = await open();
    const channels = await add("channel");
    set("2025-06-02T12:01:00Z");
    const anns = await add("member");
    await add("member", ben);
    await add("channel", ann, { ...lobby, channel: "other" });
    const ids = async (...asked: Parameters<typeof orders.list>) => (await orders.list(...asked)).map(({ id }) => id);
    expect(await ids(lobby, ann)).toEqual([channels.id, anns.id]);
    expect(await ids({ ...lobby, workspace: "direct", channel: "dm" }, ann)).toEqual([anns.id]);
    expect(await ids({ ...lobby, platform: "there" }, ann)).toEqual([]);
  });

  it("get an id that nobody has, and end with their row", async () => {
    const { orders, handle, add } = await open();
    const first = await add("channel");
    const tried: string[] = [];
    const wish = { most: 5, body: {}, created: 0 };
    // The first id is taken already.
    const made = await orders.add(lobby, ann, "channel", wish, async ({ id, ...begun }) => {
      const own = { ...begun, cursor: 0, told_at: 0, next_at: 0 };
      const as = tried.push(id) === 1 ? first.id : id;
      return handle.db
        .insertInto("digests")
        .values({ id: as, ...own })
        .onConflict((c) => c.doNothing())
        .returningAll()
        .executeTakeFirst();
    });
    expect([tried.length, made?.id]).toEqual([2, tried[1]]);
    await orders.remove(first.id);
    expect(await orders.get(first.id)).toBeUndefined();
    expect(await orders.get(made!.id)).toMatchObject({ made_by: "ann", state: "active" });
  });

  it("are paused once, and go to their channel, or to their member directly", async () => {
    const { orders, add } = await open();
    const { id } = await add("channel", ann, { ...lobby, thread: "t7" });
    expect([await orders.pause(id, "asked"), await orders.pause(id, "gone")]).toEqual([true, false]);
    const channels = readOrder((await orders.get(id))!);
    expect(recipientOf(channels)).toEqual(lobby);
    expect(channels.place).toEqual({ ...lobby, thread: "t7" });
    const person = { platform: "here", workspace: "club", person: "ann" };
    expect(directly(channels)).toEqual(person);
    expect(recipientOf(readOrder((await orders.get((await add("member")).id))!))).toEqual(person);
  });
});
