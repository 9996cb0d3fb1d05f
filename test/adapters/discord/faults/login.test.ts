// Logging in fails: start() says what somebody has to do, and leaves nothing behind that connects later.
import { describe, expect, it } from "vitest";
import { slash } from "../../../support/discord/interactions.ts";
import { endOf } from "../../../support/ending.ts";
import { COMEBACK_MS, connections, identifies, logLines, pause } from "./observed.ts";
import { unstarted } from "./unstarted.ts";

const GATEWAY_BOT = "/gateway/bot";

describe("The operator is told to mend", () => {
  it("the token, where 401 answers the login", async () => {
    const { fake, start } = await unstarted({}, { token: "MTIwMDAwMDAwMDAwMDAwMDAwMQ.OLDOLD.revoked" });
    const { what, detail, sentence } = await endOf(start());
    expect(what).toBe("token");
    expect(sentence).toContain("Copy it anew from the developer portal, under Bot, into DISCORD_TOKEN.");
    expect(detail).not.toContain("OLDOLD");
    expect(connections(fake)).toBe(0);
  });

  it.for([
    [4004, "token", "DISCORD_TOKEN"],
    [4010, "sharding", "SHARDS"],
    [4011, "sharding", "SHARDS"],
    [4012, "closed", "update Footnote"],
    [4013, "intents", "DISCORD_MESSAGE_CONTENT"],
    [4014, "intents", "Message Content intent"],
  ] as const)("what close %i during the login is about", async ([code, expected, hint]) => {
    const { fake, logged, start } = await unstarted();
    const release = fake.gateway.withhold("ready");
    const ended = endOf(start());
    await fake.until(() => identifies(fake) === 1);
    fake.gateway.closeWith(code);
    release();
    const { what, sentence } = await ended;
    expect(what).toBe(expected);
    expect(sentence).toContain(hint);
    expect(logLines(logged, "error")).toEqual(["Discord ended the connection"]);
  });

  it("the intent for message content, where it was asked for and not granted", async () => {
    const { start } = await unstarted({}, { messageContent: true });
    const { what, sentence } = await endOf(start());
    expect(what).toBe("intents");
    expect(sentence).toContain("unset DISCORD_MESSAGE_CONTENT");
  });

  it("the shards, where this one does not exist", async () => {
    const { start } = await unstarted({}, { shards: [2], shardCount: 2 });
    const { what, sentence } = await endOf(start());
    expect(what).toBe("sharding");
    expect(sentence).toContain("SHARD_COUNT");
  });

  it("the network, where /gateway/bot answers 503, tried a few times only", async () => {
    const { fake, start } = await unstarted();
    const down = fake.fault({ path: GATEWAY_BOT, status: 503 });
    expect((await endOf(start())).what).toBe("unreachable");
    expect(down.hits()).toBe(2);
  });

  it("the network, where connections are refused", async () => {
    const { fake, start } = await unstarted();
    const accept = fake.refuseConnections();
    const { what, sentence } = await endOf(start());
    expect(what).toBe("unreachable");
    expect(sentence).toContain("ECONNREFUSED");
    await accept();
  });

  it("the network, where the connection is cut", async () => {
    const { fake, start } = await unstarted();
    fake.fault({ path: GATEWAY_BOT, destroy: true });
    expect((await endOf(start())).what).toBe("unreachable");
  });

  it("the network, where the gateway turns the first websocket away with 503", async () => {
    const { fake, start } = await unstarted();
    const takeAgain = fake.gateway.turnAway({ status: 503 });
    const { what, sentence } = await endOf(start());
    expect(what).toBe("unreachable");
    expect(sentence).toContain("503");
    // The library would go on connecting by itself.
    takeAgain();
    const before = connections(fake);
    await pause(COMEBACK_MS);
    expect(connections(fake)).toBe(before);
  });

  it("nothing but to wait, where 429 says that it takes a minute", async () => {
    const { fake, start } = await unstarted();
    const limited = fake.fault({ path: GATEWAY_BOT, status: 429, retryAfter: 60 });
    const { what, sentence } = await endOf(start());
    expect(what).toBe("unreachable");
    expect(sentence).toMatch(/429, 6\d s/);
    expect(limited.hits()).toBe(1);
  });

  it("nothing but to wait, where no session may be started today", async () => {
    const { start } = await unstarted({ sessionStarts: 0 });
    expect((await endOf(start())).sentence).toContain("Not enough sessions remaining");
  });
});

describe("The bot is there all the same", () => {
  it("where /gateway/bot answers 503 once", async () => {
    const { fake, discord, start } = await unstarted();
    fake.fault({ path: GATEWAY_BOT, status: 503, times: 1 });
    void start();
    await fake.until(() => discord.ready());
    const { callbacks } = await fake.deliver(slash("targets"));
    expect(callbacks).toHaveLength(1);
  });

  it("where a server is down, and what was asked while waiting for it is answered", async () => {
    const { fake, discord, bot, start } = await unstarted();
    fake.gateway.withhold("guilds");
    void start();
    await fake.until(() => identifies(fake) === 1);
    const { callbacks } = await fake.deliver(slash("targets"));
    expect(callbacks).toHaveLength(1);
    expect(discord.ready()).toBe(true);
    expect(bot.ran).toHaveLength(1);
  });
});
