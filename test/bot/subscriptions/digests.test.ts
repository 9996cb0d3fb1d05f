// Which digests there are, and how far each has come.
import { expect, it } from "vitest";
import { onEachEngine } from "../../support/databases.ts";
import { order } from "../../support/digests.ts";
import { ann, digestWorld, lobby } from "./world.ts";

const daily = { every: "day", at: "07:30", zone: "UTC" } as const;

onEachEngine("digests", (engine) => {
  const open = () => digestWorld(engine, "2025-06-02T12:00:00Z");

  it("are kept as they were ordered, and come next at their time", async () => {
    const { digests } = await open();
    const wanted = order(daily, { companies: null, kinds: ["rating"], locale: "de" });
    const made = (await digests.create(lobby, ann, "member", wanted, 7))!;
    expect(made.id).toMatch(/^[2-9a-z]{5}$/);
    const [kept] = await digests.list({ ...lobby, workspace: "direct" }, ann);
    expect(kept).toEqual(made);
    expect(kept).toMatchObject({ ...wanted, cursor: 7, owner: "ann", nextAt: new Date("2025-06-03T07:30:00Z") });
    expect(kept).not.toHaveProperty("paused");
  });

  it("that are paused are not due; resumed they go on where they stopped, at their next time", async () => {
    const { digests, set } = await open();
    const { id } = (await digests.create(lobby, ann, "channel", order(daily), 3))!;
    expect(await digests.pause(id, "forbidden")).toBe(true);
    expect(await digests.pause(id, "gone")).toBe(false);
    expect(await digests.get(id)).toMatchObject({ paused: "forbidden" });
    const later = new Date("2025-06-10T12:00:00Z");
    expect(await digests.due(later, ["here"], 10)).toEqual([]);
    set(later.getTime());
    await digests.resume((await digests.get(id))!);
    expect(await digests.get(id)).toMatchObject({ cursor: 3, nextAt: new Date("2025-06-11T07:30:00Z") });
    expect(await digests.due(later, ["here"], 10)).toEqual([]);
  });

  it("are due in the order of their times, as many at once as one wants", async () => {
    const { digests } = await open();
    const made = [];
    for (const at of ["09:00", "08:00", "10:00", "08:00"])
      made.push((await digests.create(lobby, ann, "channel", order({ ...daily, at }), 0))!.id);
    const now = new Date("2025-06-03T09:30:00Z");
    const first = await digests.due(now, ["here"], 2);
    const rest = await digests.due(now, ["here"], 2, first.at(-1));
    expect([...first.map(({ id }) => id)].toSorted()).toEqual([made[1]!, made[3]!].toSorted());
    expect(rest.map(({ id }) => id)).toEqual([made[0]]);
  });

  it("that are removed or paused while they are made are not sent", async () => {
    const { digests, letters } = await open();
    const toldAt = new Date("2025-06-03T07:30:00Z");
    const stepOf = async (name: string) => {
      const digest = (await digests.create({ ...lobby, channel: name }, ann, "channel", order(daily), 0))!;
      const letter = { key: name, owner: "o", to: lobby, reply: { cards: [] } };
      return { digest, cursor: 1, toldAt, nextAt: new Date("2025-06-04T07:30:00Z"), letter };
    };
    const steps = [await stepOf("removed"), await stepOf("paused"), await stepOf("kept")];
    await digests.remove(steps[0]!.digest.id);
    await digests.pause(steps[1]!.digest.id, "asked");
    expect(await digests.advance(steps)).toEqual([steps[2]!.digest.id]);
    expect((await letters()).map(({ key }) => key)).toEqual(["kept"]);
  });

  it("are moved on only together with their letters", async () => {
    const { digests, handle } = await open();
    const digest = (await digests.create(lobby, ann, "channel", order(daily), 0))!;
    await handle.db.schema.dropTable("outbox").execute();
    const letter = { key: "k", owner: "o", to: lobby, reply: { cards: [] } };
    const step = { digest, cursor: 5, toldAt: new Date(), nextAt: new Date("2025-06-04T07:30:00Z"), letter };
    await expect(digests.advance([step])).rejects.toThrow(/outbox/);
    expect(await digests.get(digest.id)).toEqual(digest);
  });

  it("are known by their name alone where their row is broken, and leave the others as they are", async () => {
    const { digests, handle } = await open();
    const broken = (await digests.create(lobby, ann, "channel", order(daily), 0))!;
    const whole = (await digests.create(lobby, ann, "channel", order(daily), 0))!;
    for (const body of ["{}", "no JSON", '{"rhythm":{"every":"moon"}}']) {
      await handle.db.updateTable("digests").set({ body }).where("id", "=", broken.id).execute();
      const listed = await digests.list(lobby, ann);
      expect(listed).toContainEqual({ id: broken.id, scope: "channel", unreadable: true });
      expect(listed).toContainEqual(whole);
      expect(await digests.get(broken.id)).toBeUndefined();
    }
    await digests.remove(broken.id);
    expect(await digests.list(lobby, ann)).toEqual([whole]);
  });
});
