// stop() at a bad moment: it comes to its end soon, and the client does not come back.
import { describe, expect, it } from "vitest";
import type { FakeDiscord } from "../../../support/discord/fake.ts";
import { slash } from "../../../support/discord/interactions.ts";
import { live } from "../../../support/discord/live.ts";
import { takes } from "../../../support/commands-for-tests.ts";
import { textOf } from "../seen.ts";
import { closes, COMEBACK_MS, connections, identifies, pause, question, resumes } from "./observed.ts";
import { unstarted } from "./unstarted.ts";

const SOON_MS = 1500;

async function expectSoon(work: Promise<void>): Promise<void> {
  const begun = performance.now();
  await work;
  expect(performance.now() - begun).toBeLessThan(SOON_MS);
}

/** The connections that are still open. */
const open = (fake: FakeDiscord): number =>
  fake.gatewayFrames.filter(({ kind }) => kind === "opened").length - closes(fake).length;

describe("During a reconnect", () => {
  const moments: [string, (fake: FakeDiscord) => Promise<unknown>][] = [
    [
      "while it sleeps before it connects",
      async (fake) => {
        fake.gateway.closeWith(4000);
        await fake.until(() => closes(fake).length === 1);
      },
    ],
    [
      "while websockets are turned away",
      async (fake) => {
        fake.gateway.turnAway({ status: 503 });
        fake.gateway.dropSockets();
        await fake.until(() => connections(fake) === 2);
        // The fake's own socket must have said its 503.
        await pause(50);
      },
    ],
    [
      "while connections are refused",
      async (fake) => {
        const accept = fake.refuseConnections();
        fake.gateway.dropSockets();
        await pause(COMEBACK_MS);
        await accept();
      },
    ],
    [
      "while it waits for a hello",
      async (fake) => {
        fake.gateway.withhold("hello");
        fake.gateway.dropSockets();
        await fake.until(() => connections(fake) === 2);
      },
    ],
    [
      "between its identify and READY",
      async (fake) => {
        fake.gateway.withhold("ready");
        fake.gateway.closeWith(1000);
        await fake.until(() => identifies(fake) === 2);
      },
    ],
  ];

  it.for(moments)("%s: nothing is connected, said or answered afterwards", async ([, moment]) => {
    const { fake, discord, ended } = await live();
    await moment(fake);
    await expectSoon(discord.stop());
    await expectSoon(ended);
    expect(discord.ready()).toBe(false);
    const before = { connections: connections(fake), identifies: identifies(fake), resumes: resumes(fake) };
    fake.send(question());
    await pause(COMEBACK_MS);
    expect({ connections: connections(fake), identifies: identifies(fake), resumes: resumes(fake) }).toEqual(before);
    expect(fake.requests.filter(({ path }) => path.endsWith("/callback"))).toEqual([]);
    expect(open(fake)).toBe(0);
  });
});

describe("During a login that waits", () => {
  it("for /gateway/bot: start() ends too, and no websocket is opened", async () => {
    const { fake, discord, start } = await unstarted();
    fake.fault({ path: "/gateway/bot", delayMs: 300 });
    const ended = start();
    await fake.until(() => fake.requests.length === 1);
    await expectSoon(discord.stop());
    await expectSoon(ended);
    await pause(COMEBACK_MS);
    expect(connections(fake)).toBe(0);
  });

  it.for(["hello", "ready", "guilds"] as const)("for %s: start() ends too, and nothing comes back", async (what) => {
    const { fake, discord, start } = await unstarted();
    fake.gateway.withhold(what);
    const ended = start();
    await fake.until(() => (what === "hello" ? connections(fake) : identifies(fake)) === 1);
    await expectSoon(discord.stop());
    await expectSoon(ended);
    await pause(COMEBACK_MS);
    expect(connections(fake)).toBe(1);
    expect(open(fake)).toBe(0);
  });

  it("that has not begun: it does not begin", async () => {
    const { fake, discord, start } = await unstarted();
    await discord.stop();
    await expectSoon(start());
    expect(fake.requests).toEqual([]);
  });
});

describe("While an answer is in flight", () => {
  it("it is finished, nothing new is taken, and a second stop() waits as the first does", async () => {
    const { fake, discord, ended } = await live({}, {}, { commands: [takes] });
    const asked = slash("takes", { ms: "300" });
    fake.send(asked);
    await pause(50);
    const first = discord.stop();
    const second = discord.stop();
    expect(discord.ready()).toBe(false);
    const late = slash("takes", { ms: "0" });
    fake.send(late);
    await second;
    expect(textOf(fake.outcome(asked).message)).toBe("Took 300");
    expect(fake.outcome(late).callbacks).toEqual([]);
    await first;
    await ended;
    expect(closes(fake)).toEqual([1000]);
  });
});
