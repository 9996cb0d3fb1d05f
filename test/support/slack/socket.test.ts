// Socket Mode with the real client: acknowledgements in time and late, redelivery, and all that happens to connections.
import { App, LogLevel, SocketModeReceiver } from "@slack/bolt";
import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { createClock } from "../fakes/clock.ts";
import { createFakeSlack, type FakeSlack } from "./fake.ts";
import { plainly } from "./plain.ts";
import { scene } from "./scene.ts";
import { BOT_ID, BOT_USER_ID } from "./world.ts";

type Heard = {
  type: string;
  envelope_id: string;
  reason?: string;
  retry_attempt?: number;
  num_connections?: number;
  payload?: { event?: { type: string } };
};

/** A client that does only what it is told. */
async function client(fake: FakeSlack) {
  const { url } = await plainly(() => fake).call("apps.connections.open", {}, fake.appToken);
  const socket = new WebSocket(String(url));
  const heard: Heard[] = [];
  socket.on("message", (data: Buffer) => void heard.push(JSON.parse(data.toString()) as Heard));
  socket.on("error", () => {});
  onTestFinished(() => socket.terminate());
  await new Promise((resolve) => void socket.on("open", resolve));
  const ack = (payload?: unknown, envelope = heard.at(-1)?.envelope_id) =>
    socket.send(JSON.stringify({ envelope_id: envelope, ...(payload === undefined ? {} : { payload }) }));
  const hears = (count: number) => fake.until(() => heard.length === count, { what: `frame ${count}` });
  return { socket, heard, ack, hears, url: String(url) };
}
async function slack(options: Parameters<typeof createFakeSlack>[0] = {}) {
  const fake = await createFakeSlack(options);
  onTestFinished(() => fake.close());
  return fake;
}

describe("An acknowledgement", () => {
  it("that comes late shows nothing but Slack's own failure", async () => {
    const clock = createClock();
    const fake = await slack({ now: clock.now });
    const { ack, hears } = await client(fake);
    await hears(1);
    const act = fake.slash("x");
    await hears(2);
    clock.advance(3_001);
    expect(act.outcome().failed).toBe("operation_timeout");
    ack({ text: "too late" });
    const { deliveries, messages, failed } = await act.acknowledged();
    expect(deliveries).toMatchObject([{ late: true, payload: { text: "too late" } }]);
    expect([messages, failed]).toEqual([[], "operation_timeout"]);
  });

  it("is one, for an envelope that exists, and well-formed", async () => {
    const fake = await slack();
    const { ack, hears, socket } = await client(fake);
    await hears(1);
    const act = fake.slash("x");
    await hears(2);
    ack({ blocks: [{ type: "chart" }] });
    expect((await act.answered()).failed).toBe("invalid_command_response");
    ack();
    ack({}, "nobody");
    socket.send("{}");
    fake.direct("hello");
    await hears(3);
    ack({ text: "hi" });
    await fake.until(() => fake.complaints.length === 5);
    expect(fake.complaints).toEqual([
      'an acknowledgement was refused: invalid_blocks; unsupported type: "chart" [json-pointer:/blocks/0/type]',
      "an envelope was acknowledged twice",
      "socket 1 acknowledged an unknown envelope",
      "socket 1 sent what is no acknowledgement: {}",
      "an acknowledgement of event_callback held something, which Slack ignores",
    ]);
  });

  it("is what nobody gives where nobody is connected", async () => {
    const fake = await slack();
    expect((await fake.slash("x").answered()).failed).toBe("dispatch_failed");
  });
});

describe("Something is delivered", () => {
  it("again, as a duplicate or as a retry", async () => {
    const fake = await slack();
    const { heard, hears } = await client(fake);
    await hears(1);
    const act = fake.direct("hello");
    act.again().again({ retry: { attempt: 1, reason: "timeout" } });
    await hears(4);
    expect(heard.slice(2)).toMatchObject([{ type: "events_api" }, { retry_attempt: 1, retry_reason: "timeout" }]);
    expect(heard[1]?.envelope_id).not.toBe(heard[2]?.envelope_id);
    expect(act.outcome().deliveries).toHaveLength(3);
  });

  it("to either of two connections, and only to those that were greeted", async () => {
    const fake = await slack();
    const [first, second] = [await client(fake), await client(fake)];
    await second.hears(1);
    expect([first.heard[0]?.num_connections, second.heard[0]?.num_connections]).toEqual([1, 2]);
    const greet = fake.socket.withhold("hello");
    const third = await client(fake);
    for (const text of ["a", "b", "c", "d"]) fake.slash(text);
    await first.hears(3);
    await second.hears(3);
    expect(third.heard).toEqual([]);
    greet();
    await third.hears(1);
    expect(fake.socket.connections()).toHaveLength(3);
  });

  it("only as far as the scopes let it be heard", async () => {
    const fake = await slack({ scopes: ["app_mentions:read", "channels:history"] });
    const { heard, hears } = await client(fake);
    await hears(1);
    expect(fake.direct("unheard").outcome().deliveries).toEqual([]);
    const mention = fake.mention("both");
    await hears(3);
    const types = heard.slice(1).map(({ payload }) => payload?.event?.type);
    expect([types, mention.act.payload]).toMatchObject([
      ["message", "app_mention"],
      { event: { type: "app_mention" } },
    ]);
  });
});

describe("A connection", () => {
  it("needs a ticket, which serves once", async () => {
    const fake = await slack();
    const { url } = await client(fake);
    const again = new WebSocket(url);
    const error = await new Promise((resolve) => void again.on("error", resolve));
    expect(String(error)).toContain("401");
    fake.socket.refuseUpgrades(1);
    const { url: fresh } = await plainly(() => fake).call("apps.connections.open", {}, fake.appToken);
    const refused = new WebSocket(String(fresh));
    expect(String(await new Promise((resolve) => void refused.on("error", resolve)))).toContain("408");
  });

  it("is told to end, and closed a moment later", async () => {
    const fake = await slack({ graceMs: 5 });
    const { heard, socket } = await client(fake);
    const closed = new Promise((resolve) => void socket.on("close", resolve));
    fake.socket.disconnect("warning");
    expect([await closed, heard.at(-1)?.reason, fake.socket.connections()]).toEqual([1000, "warning", []]);
  });

  it("is greeted late, pinged, told anything, and closed with any code", async () => {
    const fake = await slack();
    fake.socket.delayHello(30);
    const { heard, hears, socket } = await client(fake);
    const pinged = new Promise((resolve) => void socket.on("ping", resolve));
    fake.socket.ping();
    await pinged;
    fake.socket.raw(`{"type":"goodbye"}`);
    await hears(2);
    fake.event({ type: "team_join", user: { id: "U1" } });
    await hears(3);
    expect(heard.map(({ type }) => type)).toEqual(["goodbye", "hello", "events_api"]);
    const closed = new Promise((resolve) => void socket.on("close", resolve));
    fake.socket.end(1011);
    expect(await closed).toBe(1011);
  });

  it("is opened again by the real client after a refresh, a cut, and pongs that stay away", async (context) => {
    const { fake } = await scene(context, (app) => {
      app.command("/footnote", async ({ ack }) => ack("here"));
    });
    const restored = (count: number) =>
      fake.until(() => fake.socket.opened() === count && fake.socket.connections().some(({ greeted }) => greeted), {
        what: `connection ${count}`,
      });
    fake.socket.disconnect("refresh_requested");
    await restored(2);
    fake.socket.drop();
    await restored(3);
    const answerPings = fake.socket.withhold("pongs");
    await fake.until(() => fake.socket.opened() === 4, { what: "another connection" });
    answerPings();
    await restored(4);
    expect((await fake.slash("x").answered()).text).toBe("here");
    expect(fake.frames.filter(({ kind }) => kind === "ping").length).toBeGreaterThan(0);
  });

  it("tells of events being held back, which the real client of today does not survive unguarded", async (context) => {
    const rejected: unknown[] = [];
    const note = (reason: unknown) => void rejected.push(reason);
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection").on("unhandledRejection", note);
    context.onTestFinished(() => {
      process.removeListener("unhandledRejection", note);
      for (const other of others) process.on("unhandledRejection", other);
    });
    const { fake } = await scene(context, () => {});
    const act = fake.rateLimited();
    await fake.until(() => rejected.length > 0, { what: "the rejection" });
    expect(String(rejected[0])).toContain("reading 'type'");
    expect(act.outcome().deliveries[0]?.ackedAt).toBeUndefined();
  });

  it("is one of two that the same App holds", async (context) => {
    const fake = await createFakeSlack();
    const clientOptions = { slackApiUrl: fake.api };
    const options = { appToken: fake.appToken, logLevel: LogLevel.ERROR, installerOptions: { clientOptions } };
    const [receiver, spare] = [new SocketModeReceiver(options), new SocketModeReceiver(options)];
    const app = new App({ token: fake.botToken, botId: BOT_ID, botUserId: BOT_USER_ID, receiver, clientOptions });
    app.command("/footnote", async ({ ack }) => ack("here"));
    context.onTestFinished(async () => {
      await Promise.all([app.stop(), spare.stop()]);
      await fake.close();
    });
    spare.init(app);
    await Promise.all([app.start(), spare.start()]);
    for (const text of ["a", "b"]) expect((await fake.slash(text).answered()).text).toBe("here");
    fake.socket.disconnect("refresh_requested", 1);
    await fake.until(() => fake.socket.connections().length === 1);
    expect((await fake.slash("c").answered()).text).toBe("here");
  });
});
