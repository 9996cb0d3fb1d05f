// The news is read once, by whoever comes first, and moves on together with what was made of it.
import { expect, it } from "vitest";
import { createCursor } from "../../../src/bot/subscriptions/cursor.ts";
import { onEachEngine } from "../../support/databases.ts";
import { target } from "../../support/facts.ts";
import { digestWorld } from "./world.ts";

onEachEngine("a cursor", (engine) => {
  async function open() {
    const world = await digestWorld(engine, "2025-06-02T08:00:00Z");
    const { handle, knowledge, store } = world;
    const cursor = createCursor(handle, knowledge, "test");
    const read = async (one = cursor): Promise<string[]> => {
      const facts: string[] = [];
      await one.follow(async (news) => async () => {
        facts.push(...news.flatMap(({ items }) => items.map(({ fact }) => fact)));
      });
      return facts;
    };
    const learn = (id: string) => store.add({ facts: [target({ id })] });
    return { ...world, cursor, read, learn };
  }

  it("begins with what is new from the first time on, and reads it once", async () => {
    const { read, learn } = await open();
    await learn("t1");
    expect(await read()).toEqual([]);
    await learn("t2");
    await learn("t3");
    expect(await read()).toEqual(["t2", "t3"]);
    expect(await read()).toEqual([]);
  });

  it("stays where it was when what was made of the news cannot be written", async () => {
    const { cursor, read, learn } = await open();
    await read();
    await learn("t1");
    const failing = cursor.follow(async () => async () => {
      throw new Error("full");
    });
    await expect(failing).rejects.toThrow("full");
    expect(await read()).toEqual(["t1"]);
  });

  it("of two that have read the same, one writes", async () => {
    const { cursor, read, learn, another } = await open();
    await read();
    await learn("t1");
    const there = await another();
    const second = createCursor(there.handle, there.knowledge, "test");
    let written = 0;
    const write = async () => void written++;
    await cursor.follow(async () => {
      await second.follow(async () => write);
      return write;
    });
    expect(written).toBe(1);
  });
});
