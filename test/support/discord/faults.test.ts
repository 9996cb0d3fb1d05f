// Every fault at command, and what the real Client makes of it.
import { Client, type ClientOptions, Events, GatewayIntentBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { clientOptionsForTests } from "./client-options.ts";
import { createClock } from "../fakes/clock.ts";
import { createFakeDiscord, type FakeDiscord, type FakeOptions, TOKEN } from "./fake.ts";
import type { Frame } from "./frames.ts";
import { slash } from "./interactions.ts";
import { mentions } from "./said.ts";
import { type Finish, type Scene, scene, wordFor } from "./scene.ts";
import { lobby } from "./world.ts";

const received = (fake: FakeDiscord, op: number): Frame[] =>
  fake.gatewayFrames.filter((frame) => frame.kind === "received" && frame.op === op);
const closes = (fake: FakeDiscord): number[] =>
  fake.gatewayFrames.flatMap((frame) => (frame.kind === "closed" ? [frame.code] : []));

describe.concurrent("The gateway fails", () => {
  const resumed = async ({ fake, heard, client }: Scene, fault: () => void) => {
    const back = new Promise<number>((resolve) => void client.once(Events.ShardResume, (_id, count) => resolve(count)));
    fault();
    fake.say(mentions("while away"));
    await back;
    await fake.until(() => heard.length === 1);
    expect(received(fake, 6)).toHaveLength(1);
    expect(received(fake, 2)).toHaveLength(1);
  };
  // The Client never ends its destroy() where that comes between its identify and READY: wait for both.
  const readyAgain = ({ client }: Scene) =>
    new Promise<void>((resolve) => void client.once(Events.ShardReady, () => resolve()));
  const identifiedAgain = async (here: Scene, fault: () => void) => {
    const { fake } = here;
    const ready = readyAgain(here);
    fault();
    await ready;
    expect(received(fake, 2)).toHaveLength(2);
    expect(received(fake, 6).length).toBeLessThanOrEqual(1);
  };

  it.for([4000, 4001, 1012])("close %i: resumed, and what was missed is replayed", async (code, context) => {
    const here = await scene(context);
    await resumed(here, () => here.fake.gateway.closeWith(code));
    expect(closes(here.fake)).toEqual([code]);
  });
  it("a dropped socket: resumed", async (context) => {
    const here = await scene(context);
    await resumed(here, () => here.fake.gateway.dropSockets());
  });
  it("op 7: resumed", async (context) => {
    const here = await scene(context);
    await resumed(here, () => here.fake.gateway.askToReconnect());
    expect(closes(here.fake)).toEqual([4200]);
  });
  it("op 9 that may be resumed: resumed on the same socket", async (context) => {
    const here = await scene(context);
    await resumed(here, () => here.fake.gateway.invalidateSessions(true));
    expect(closes(here.fake)).toEqual([]);
  });
  it("missed heartbeat acks: resumed", async (context) => {
    const here = await scene(context, { fake: { heartbeatMs: 100 } });
    await resumed(here, () => {
      const release = here.fake.gateway.withhold("acks");
      void here.fake.until(() => closes(here.fake).length > 0).then(release);
    });
  });
  it.for([1000, 4007])("close %i: identified anew", async (code, context) => {
    const here = await scene(context);
    await identifiedAgain(here, () => here.fake.gateway.closeWith(code));
  });
  it("op 9 that may not: identified anew", async (context) => {
    const here = await scene(context);
    await identifiedAgain(here, () => here.fake.gateway.invalidateSessions(false));
  });
  it("forgotten sessions: identified anew after the resume is refused", async (context) => {
    const here = await scene(context);
    await identifiedAgain(here, () => {
      here.fake.gateway.forgetSessions();
      here.fake.gateway.dropSockets();
    });
  });
  it.for([4004, 4014])("close %i: no way back", async (code, context) => {
    const { fake, client } = await scene(context);
    const down = new Promise<number>(
      (resolve) => void client.once(Events.ShardDisconnect, (event) => resolve(event.code)),
    );
    fake.gateway.closeWith(code);
    expect(await down).toBe(code);
  });
  it("refused connections: tried again until they are taken", async (context) => {
    const here = await scene(context);
    const { fake } = here;
    const ready = readyAgain(here);
    const accept = fake.refuseConnections();
    fake.gateway.dropSockets();
    await new Promise((resolve) => setTimeout(resolve, 700));
    await accept();
    await ready;
    expect(received(fake, 2)).toHaveLength(2);
  });
  it("websockets turned away with 503: resumed later", async (context) => {
    const { fake } = await scene(context);
    const takeAgain = fake.gateway.turnAway({ status: 503 });
    fake.gateway.dropSockets();
    await fake.until(() => fake.gatewayFrames.some(({ kind }) => kind === "refused"));
    takeAgain();
    await fake.until(() => received(fake, 6).length === 1);
  });
  it("no hello, then no ready: tried again", async (context) => {
    const fake = await createFakeDiscord();
    const client = new Client(clientOptionsForTests(fake));
    context.onTestFinished(async () => {
      await client.destroy();
      await fake.close();
    });
    const hello = fake.gateway.withhold("hello");
    const loggedIn = client.login(TOKEN);
    await fake.until(() => closes(fake).length === 1);
    const ready = fake.gateway.withhold("ready");
    hello();
    await fake.until(() => received(fake, 2).length === 1);
    ready();
    await loggedIn;
    fake.gateway.sendRaw("no JSON");
    expect(client.isReady()).toBe(true);
  });
});

describe("Logging in fails", () => {
  const login = async (
    context: Finish,
    options: FakeOptions,
    { token = TOKEN, ...more }: Partial<ClientOptions> & { token?: string } = {},
  ) => {
    const fake = await createFakeDiscord(options);
    const client = new Client(clientOptionsForTests(fake, more));
    client.on(Events.ShardError, () => {});
    context.onTestFinished(async () => {
      await client.destroy();
      await fake.close();
    });
    return {
      fake,
      attempt: () =>
        client.login(token).then(
          () => "in",
          (error: unknown) => String(error),
        ),
    };
  };

  it("with a wrong token, at the gateway's address and at the gateway", async (context) => {
    const wrong = await login(context, {}, { token: "wrong" });
    expect(await wrong.attempt()).toContain("invalid token");
    const late = await login(context, { token: "another" });
    late.fake.fault({
      path: "/gateway/bot",
      status: 200,
      body: {
        url: late.fake.api.replace("http", "ws"),
        shards: 1,
        session_start_limit: { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 },
      },
    });
    expect(await late.attempt()).toContain("Authentication failed");
    await late.fake.until(() => closes(late.fake).join() === "4004");
  });
  it("with intents that were not granted", async (context) => {
    const { fake, attempt } = await login(context, {}, { intents: [GatewayIntentBits.MessageContent] });
    expect(await attempt()).toContain("disallowed intents");
    await fake.until(() => closes(fake).join() === "4014");
  });
  it("where /gateway/bot answers 401 or 503, or no start is left", async (context) => {
    const revoked = await login(context, {});
    revoked.fake.fault({ path: "/gateway/bot", status: 401 });
    expect(await revoked.attempt()).toContain("invalid token");
    const down = await login(context, {});
    const fault = down.fake.fault({ path: "/gateway/bot", status: 503 });
    expect(await down.attempt()).toContain("Service Unavailable");
    expect(fault.hits()).toBe(4);
    const spent = await login(context, { sessionStarts: 0 });
    expect(await spent.attempt()).toContain("Not enough sessions remaining");
  });
});

describe("REST fails", () => {
  const lobbyOf = async ({ client }: Scene) => {
    const channel = await client.channels.fetch(lobby.id);
    if (!channel?.isSendable()) throw new Error("no channel");
    return channel;
  };
  const path = `/channels/${lobby.id}/messages`;

  it("with 429: waited for; and without the header: at once", async (context) => {
    const here = await scene(context);
    const channel = await lobbyOf(here);
    here.fake.fault({ path, status: 429, retryAfter: 0.05, times: 1 });
    expect(await wordFor(channel.send("a"))).toBe("sent");
    const [first, second] = here.fake.requests.filter((request) => request.path === path);
    expect(first?.answer).toMatchObject({
      status: 429,
      headers: { "retry-after": "0.05" },
      body: { retry_after: 0.05 },
    });
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(95);
    const bare = here.fake.fault({ path, status: 429, withoutRetryAfter: true, times: 20 });
    expect(await wordFor(channel.send("b"))).toBe("sent");
    expect(bare.hits()).toBe(20);
    expect(here.fake.messages(lobby.id).map(({ content }) => content)).toEqual(["a", "b"]);
  });
  it("with 5xx: tried again; with a dropped socket: not", async (context) => {
    const here = await scene(context);
    const channel = await lobbyOf(here);
    here.fake.fault({ path, status: 500, times: 2 });
    expect(await wordFor(channel.send("a"))).toBe("sent");
    here.fake.fault({ path, destroy: true, times: 1 });
    expect(await wordFor(channel.send("b"))).toContain("SocketError");
    here.fake.fault({ path, destroy: true, afterwards: true, times: 1 });
    expect(await wordFor(channel.send("c"))).toContain("SocketError");
    expect(here.fake.messages(lobby.id).map(({ content }) => content)).toEqual(["a", "c"]);
  });
  it("with 401 and 403, late, and with headers of the test's own", async (context) => {
    const here = await scene(context);
    const channel = await lobbyOf(here);
    here.fake.fault({ path, status: 403, times: 1 });
    expect(await wordFor(channel.send("a"))).toContain("Missing Permissions");
    here.fake.fault({ method: "POST", path, headers: { "x-hint": "slow" }, delayMs: 20, times: 1 });
    const before = performance.now();
    await channel.send("b");
    expect(performance.now() - before).toBeGreaterThanOrEqual(19);
    expect(here.fake.requests.at(-1)?.answer).toMatchObject({ status: 200, headers: { "x-hint": "slow" } });
    here.fake.fault({ path, status: 401, times: 1 });
    expect(await wordFor(channel.send("d"))).toContain("401: Unauthorized");
  });
  it("after 3 seconds and after 15 minutes, which pass by the test's clock", async (context) => {
    const clock = createClock();
    const results: string[] = [];
    const { fake } = await scene(context, {
      fake: { now: clock.now },
      on: async (i) => {
        if (!i.isChatInputCommand()) return;
        if (i.commandName === "late") clock.advance(3_001);
        results.push(await wordFor(i.deferReply()));
        if (i.commandName === "later") clock.advance(15 * 60_000 + 1);
        results.push(await wordFor(i.editReply("x")));
      },
    });
    const late = await fake.deliver(slash("late"));
    expect(late.callbacks[0]?.answer).toMatchObject({ status: 404, body: { code: 10062 } });
    const later = await fake.deliver(slash("later"), { until: ({ edits }) => edits[0]?.answer !== undefined });
    expect(later.edits[0]?.answer).toMatchObject({ status: 401, body: { code: 50027 } });
    expect(results[0]).toContain("Unknown interaction");
    expect(results.at(-1)).toContain("Invalid Webhook Token");
  });
});
