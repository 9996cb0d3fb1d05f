// HTTP mode: what is not signed by Slack, or not now, is refused; what comes again is dropped.
import { describe, expect, it } from "vitest";
import { warnings, wellBehaved } from "../live.ts";
import { answerOf, pause } from "../seen.ts";
import { expectAnswer } from "./observed.ts";

const overHttp = () => wellBehaved({}, {}, { mode: "http" });

describe("A request", () => {
  it.each(["bad", "missing", "tampered", "stale", "future"] as const)(
    "with a %s signature is refused",
    async (signing) => {
      const { fake, footnote } = await overHttp();
      const asked = fake.slash("targets xiaomi", { how: { signing } });
      await fake.until(() => asked.outcome().deliveries[0]?.status);
      expect(asked.outcome().deliveries[0]?.status).toBe(401);
      const mention = fake.mention("status", { how: { signing } });
      await fake.until(() => mention.outcome().deliveries.at(-1)?.status);
      await pause(30);
      expect(fake.callsOf("chat.postMessage")).toEqual([]);
      expect(await footnote.handle.db.selectFrom("claims").select("name").execute()).toEqual([]);
      await expectAnswer(fake);
    },
  );

  it("that is replayed is dropped, across a restart too", async () => {
    const first = await overHttp();
    const { fake } = first;
    const command = fake.slash("targets xiaomi");
    await command.answered();
    const mention = fake.mention("status");
    await answerOf(mention);
    expect([await command.replay(), await mention.replay()]).toEqual([200, 200]);
    await first.slack.stop();
    await wellBehaved({}, {}, { mode: "http", beside: first });
    expect([await command.replay(), await mention.replay()]).toEqual([200, 200]);
    await pause(50);
    expect(command.outcome().messages).toHaveLength(1);
    expect(fake.callsOf("chat.postMessage")).toHaveLength(1);
  });

  it("with retry headers is answered once: whichever comes first", async () => {
    const { fake } = await overHttp();
    const retry = { attempt: 1, reason: "http_timeout" };
    const mention = fake.mention("status", { how: { retry } });
    await answerOf(mention);
    await mention.again({ retry: { attempt: 2, reason: "http_timeout" } }).acknowledged();
    await pause(50);
    expect(fake.callsOf("chat.postMessage")).toHaveLength(1);
  });

  it("that tells of app_rate_limited is acknowledged and logged; all goes on", async () => {
    const running = await overHttp();
    const { deliveries } = await running.fake.rateLimited().acknowledged();
    expect(deliveries[0]?.status).toBe(200);
    expect(warnings(running)).toHaveLength(1);
    await expectAnswer(running.fake);
  });
});

describe("Slack's own requests", () => {
  it("to verify the address need a signature, those to check the certificate do not", async () => {
    const { fake } = await overHttp();
    expect((await fake.http.verifyUrl("challenge-1")).body).toContain("challenge-1");
    expect((await fake.http.verifyUrl("challenge-1", "bad")).status).toBe(401);
    expect((await fake.http.sslCheck()).status).toBe(200);
  });
});

describe("Other requests", () => {
  it.each([
    ["to another path", "/", "POST", ""],
    ["by GET", "/slack/events", "GET", undefined],
  ])("%s are not found", async (_, path, method, body) => {
    const { slack } = await overHttp();
    const response = await fetch(`http://127.0.0.1:${slack.port()}${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
    });
    expect(response.status).toBe(404);
  });

  it("that are too large, or are no form at all, are refused", async () => {
    const { slack, fake } = await overHttp();
    const url = `http://127.0.0.1:${slack.port()}/slack/events`;
    const large = await fetch(url, { method: "POST", body: "x".repeat(5_000_000) }).catch(() => undefined);
    expect([413, undefined]).toContain(large?.status);
    expect((await fetch(url, { method: "POST", body: "{" })).status).toBe(401);
    await expectAnswer(fake);
  });
});
