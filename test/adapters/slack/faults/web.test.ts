// What the Web API answers when it does not do what it is asked: limits, errors, silence, and answers that get lost.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { createLogger } from "../../../../src/adapters/slack/logger.ts";
import { createWeb } from "../../../../src/adapters/slack/web.ts";
import { desk, lobby } from "../../../support/slack/world.ts";
import { live, warnings, wellBehaved } from "../live.ts";
import { answerOf, pause, textOf, titleOf } from "../seen.ts";
import { expectAnswer } from "./observed.ts";

describe("429", () => {
  it("is waited for, and the answer comes", async () => {
    const { fake } = await live();
    fake.fault({ method: "chat.postMessage", status: 429, retryAfter: 1, times: 1 });
    const { message } = await fake.mention("targets xiaomi").answered({ withinMs: 3000 });
    expect(textOf(message)).toContain("43.36");
    expect(fake.callsOf("chat.postMessage")).toHaveLength(2);
  });

  it("in one channel does not hold up the others", async () => {
    const { fake } = await live();
    await expectAnswer(fake);
    fake.fault({ method: "chat.postMessage", channel: lobby.id, status: 429, retryAfter: 2, times: 1 });
    const held = fake.mention("status");
    const begun = performance.now();
    await answerOf(fake.mention("status", { in: desk }));
    await answerOf(fake.direct("status"));
    await fake.openHome().acknowledged();
    await fake.until(() => fake.home());
    expect(performance.now() - begun).toBeLessThan(1500);
    expect(held.outcome().messages).toEqual([]);
    const { message } = await held.answered({ withinMs: 4000, until: (outcome) => outcome.message !== undefined });
    expect(message?.channel).toBe(lobby.id);
  });

  it("that lasts longer than anybody waits is not waited for", async () => {
    const running = await live();
    running.fake.fault({ method: "chat.postMessage", status: 429, retryAfter: 3600, times: 1 });
    running.fake.mention("status");
    await expect.poll(() => warnings(running)).toEqual(["A message could not be answered"]);
    await expectAnswer(running.fake);
  });

  it("that names no time is not asked again", async () => {
    const running = await live();
    running.fake.fault({ method: "chat.postMessage", status: 429, withoutRetryAfter: true, times: 1 });
    running.fake.mention("status");
    await expect.poll(() => warnings(running)).toEqual(["A message could not be answered"]);
    expect(running.fake.callsOf("chat.postMessage")).toHaveLength(1);
  });

  it("at the address of a question is waited for too", async () => {
    const { fake } = await live();
    const { message } = await fake.slash("timeline xiaomi").answered();
    fake.fault({ method: "response_url", status: 429, retryAfter: 1, times: 1 });
    const { message: second } = await fake.press(message!, "Next page").answered({ withinMs: 3000 });
    expect(textOf(second)).toContain("page 2 of");
  });
});

describe("5xx", () => {
  it.each([500, 502, 503])("%d: it is tried again, and there is one answer", async (status) => {
    const { fake } = await live();
    const fault = fake.fault({ method: "chat.postMessage", status, times: 1 });
    const asked = fake.mention("targets xiaomi");
    expect(textOf(await answerOf(asked))).toContain("43.36");
    expect([fault.hits(), asked.outcome().messages.length]).toEqual([1, 1]);
  });

  it("that does not end is given up after three, and logged", async () => {
    const running = await live();
    running.fake.fault({ method: "chat.postMessage", status: 500 });
    running.fake.mention("status");
    await expect.poll(() => warnings(running), { timeout: 3000 }).toEqual(["A message could not be answered"]);
    expect(running.fake.callsOf("chat.postMessage")).toHaveLength(3);
  });
});

describe("A lost response", () => {
  it.each([
    ["the connection is cut", { destroy: true as const }],
    ["Slack never answers", { hang: true as const }],
  ])("%s: the message is there, and no second one", async (_, how) => {
    const running = await live({}, { patienceMs: 300 });
    const { fake } = running;
    fake.fault({ method: "chat.postMessage", afterwards: true, times: 1, ...how });
    const asked = fake.mention("targets xiaomi");
    await expect.poll(() => warnings(running), { timeout: 3000 }).toContain("A message could not be answered");
    await pause(700);
    expect(fake.callsOf("chat.postMessage")).toHaveLength(1);
    expect(asked.outcome().messages).toHaveLength(1);
  });

  it("to a button: one answer", async () => {
    const { fake } = await live({}, { patienceMs: 300 });
    const { message } = await fake.slash("brief xiaomi").answered();
    fake.fault({ method: "response_url", afterwards: true, destroy: true, times: 1 });
    const pressed = fake.press(message!, "More: timeline");
    await answerOf(pressed);
    await pause(700);
    expect(pressed.outcome().messages).toHaveLength(1);
    expect(fake.callsOf("response_url")).toHaveLength(1);
  });
});

describe("A Slack that does not answer", () => {
  it("is not waited for: others are answered, and who asks next is", async () => {
    const running = await live({}, { patienceMs: 300 });
    const { fake } = running;
    fake.fault({ method: "users.info", hang: true, times: 1 });
    await expectAnswer(fake);
    fake.fault({ method: "chat.postMessage", channel: lobby.id, hang: true, times: 1 });
    fake.mention("status");
    expect(titleOf(await answerOf(fake.direct("status")))).toBe("Status");
    await expect.poll(() => warnings(running)).toContain("A message could not be answered");
  });

  it("to which no connection could be made was told nothing: it is tried again", async () => {
    const server = createServer((_, response) => void response.end('{"ok":true}'));
    const open = async (port: number) => {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
      return (server.address() as AddressInfo).port;
    };
    const port = await open(0);
    server.close();
    await once(server, "close");
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    const web = createWeb({
      token: "x",
      api: `http://127.0.0.1:${port}/`,
      log,
      logger: createLogger(log),
      dead: () => {},
    });
    const posted = web.call(({ chat }) => chat.postMessage({ channel: "C1", text: "hello" }));
    await pause(50);
    await open(port);
    expect((await posted).ok).toBe(true);
    server.closeAllConnections();
    server.close();
  });
});

describe("ok:false", () => {
  it.each(["channel_not_found", "is_archived", "msg_blocks_too_long", "restricted_action"])(
    "%s: logged, not tried again, and all goes on",
    async (error) => {
      const running = await live();
      const { fake } = running;
      fake.fault({ method: "chat.postMessage", error, times: 1 });
      fake.mention("status");
      await expect.poll(() => warnings(running)).toEqual(["A message could not be answered"]);
      expect(fake.callsOf("chat.postMessage")).toHaveLength(1);
      await expectAnswer(fake);
    },
  );

  it("with warnings is fine", async () => {
    const { fake } = await wellBehaved();
    expect(titleOf(await answerOf(fake.mention("status")))).toBe("Status");
  });
});
