// HTTP mode with the real receiver: what is well signed arrives, what is not does not, and what Bolt lets through is seen.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFakeSlack } from "./fake.ts";
import type { Signing } from "./receiver.ts";
import { BOT_ID, BOT_USER_ID } from "./world.ts";

async function app() {
  const fake = await createFakeSlack();
  const receiver = new HTTPReceiver({ signingSecret: fake.signingSecret, logLevel: LogLevel.ERROR });
  const bolt = new App({
    token: fake.botToken,
    botId: BOT_ID,
    botUserId: BOT_USER_ID,
    receiver,
    clientOptions: { slackApiUrl: fake.api },
    logLevel: LogLevel.ERROR,
  });
  const seen: unknown[] = [];
  bolt.command("/footnote", async ({ ack, command, context }) => {
    seen.push([command.text, context.retryNum]);
    await ack({ text: "here" });
  });
  bolt.event("app_mention", async ({ event, say, context }) => {
    seen.push([context.retryNum, context.retryReason]);
    await say({ text: "there", thread_ts: event.ts });
  });
  bolt.action("more", async ({ ack }) => ack());
  const server = await bolt.start({ port: 0, host: "127.0.0.1" });
  if (!server.listening) await once(server, "listening");
  fake.useHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  onTestFinished(async () => {
    await bolt.stop();
    await fake.close();
  });
  return { fake, seen };
}

describe("Over HTTP", () => {
  it("commands and words arrive, and are answered", async () => {
    const { fake, seen } = await app();
    expect(await fake.slash("help & more").answered()).toMatchObject({ text: "here", deliveries: [{ status: 200 }] });
    expect((await fake.mention("xiaomi?").answered()).text).toBe("there");
    expect(seen).toEqual([
      ["help &amp; more", undefined],
      [undefined, undefined],
    ]);
    expect(fake.complaints).toEqual([]);
  });

  it.each<[Signing, number]>([
    ["bad", 401],
    ["missing", 401],
    ["tampered", 401],
    ["stale", 401],
    // Bolt lets the future pass: an adapter has to close that itself.
    ["future", 200],
  ])("a signature that is %s gets %d", async (signing, status) => {
    const { fake, seen } = await app();
    const { failed, deliveries } = await fake.slash("x", { how: { signing } }).answered();
    expect([deliveries[0]?.status, seen.length]).toEqual([status, status === 200 ? 1 : 0]);
    expect(failed).toBe(status === 200 ? undefined : "http_client_error");
  });

  it("a replay is the same request, and Bolt runs it again", async () => {
    const { fake, seen } = await app();
    const act = fake.slash("x");
    await act.answered();
    expect([await act.replay(), seen.length]).toEqual([200, 2]);
  });

  it("a retry says so in its headers", async () => {
    const { fake, seen } = await app();
    await fake.mention("x", { how: { retry: { attempt: 2, reason: "http_timeout" } } }).answered();
    expect(seen).toEqual([[2, "http_timeout"]]);
  });

  it("the address is verified, signed, and the certificate checked, unsigned", async () => {
    const { fake } = await app();
    expect(await fake.http.verifyUrl("abc")).toMatchObject({ status: 200, payload: { challenge: "abc" } });
    expect((await fake.http.verifyUrl("abc", "bad")).status).toBe(401);
    expect((await fake.http.sslCheck()).status).toBe(200);
  });

  it("nobody listens: Slack says so to the person", async () => {
    const { fake } = await app();
    fake.useHttp("http://127.0.0.1:9/slack/events");
    expect((await fake.slash("x").answered()).failed).toBe("dispatch_failed");
  });
});
