// What happens to connections: renewals, cuts, refusals, silence; and events that are none.
import { describe, expect, it } from "vitest";
import { commands } from "../../../../src/commands/index.ts";
import { takes } from "../../../support/commands-for-tests.ts";
import { live, wellBehaved } from "../live.ts";
import { answerOf, pause, textOf } from "../seen.ts";
import { expectAnswer, greeted } from "./observed.ts";

const both = async ({ fake }: Awaited<ReturnType<typeof live>>) =>
  fake.until(() => greeted(fake) === 2, { withinMs: 4000, what: "two connections" });

describe("Two connections", () => {
  it("are kept open, so that while one is renewed the other hears what is asked", async () => {
    const running = await wellBehaved();
    const { fake, slack } = running;
    await both(running);
    const [first] = fake.socket.connections();
    fake.socket.disconnect("refresh_requested", first!.id);
    for (let asked = 0; asked < 10; asked++) {
      await expectAnswer(fake);
      expect(slack.ready()).toBe(true);
      await pause(30);
    }
    await fake.until(() => fake.socket.opened() === 3, { withinMs: 4000 });
    await both(running);
  });
});

describe("Slack tells a connection to end", () => {
  it.each(["warning", "refresh_requested", "link_disabled"] as const)("%s: both come back, soon", async (why) => {
    const running = await wellBehaved();
    const { fake } = running;
    await both(running);
    fake.socket.disconnect(why);
    await fake.until(() => fake.socket.opened() === 4, { withinMs: 4000, what: "two new connections" });
    await both(running);
    await expectAnswer(fake);
    await pause(1800);
    expect(fake.socket.opened()).toBe(4);
  });

  it("what is being answered then still gets its answer", async () => {
    const running = await wellBehaved({}, {}, { commands: [...commands, takes] });
    const { fake } = running;
    await both(running);
    const asked = fake.slash("takes ms:100");
    fake.socket.disconnect("refresh_requested");
    expect(textOf(await answerOf(asked))).toBe("Took 100");
  });

  it("and cuts it before the answer is there: it comes by the address of the question", async () => {
    const running = await live({ graceMs: 5 }, {}, { commands: [...commands, takes] });
    const { fake } = running;
    await both(running);
    const asked = fake.slash("takes ms:400");
    fake.socket.disconnect("refresh_requested");
    const answer = await answerOf(asked);
    expect(textOf(answer)).toBe("Took 400");
  });
});

describe("Connections that break", () => {
  it.each([
    ["cut without a word", (fake: Awaited<ReturnType<typeof live>>["fake"]) => fake.socket.drop()],
    ["closed by the server", (fake: Awaited<ReturnType<typeof live>>["fake"]) => fake.socket.end(1006 - 5)],
    [
      "cut, and refused at first",
      (fake: Awaited<ReturnType<typeof live>>["fake"]) => {
        fake.socket.refuseUpgrades(2);
        fake.socket.drop();
      },
    ],
    [
      "cut, and no new one is given out at first",
      (fake: Awaited<ReturnType<typeof live>>["fake"]) => {
        fake.fault({ method: "apps.connections.open", status: 503, times: 2 });
        fake.socket.drop();
      },
    ],
    [
      "cut, and there is a limit on new ones",
      (fake: Awaited<ReturnType<typeof live>>["fake"]) => {
        fake.fault({ method: "apps.connections.open", status: 429, retryAfter: 1, times: 1 });
        fake.socket.drop();
      },
    ],
    [
      "cut, and Slack has an internal error at first",
      (fake: Awaited<ReturnType<typeof live>>["fake"]) => {
        fake.fault({ method: "apps.connections.open", error: "internal_error", times: 2 });
        fake.socket.drop();
      },
    ],
  ])("are made anew: %s", async (_, fault) => {
    const running = await live();
    const { fake, slack } = running;
    await both(running);
    fault(fake);
    await fake.until(() => greeted(fake) < 2);
    await both(running);
    await expect.poll(() => slack.ready()).toBe(true);
    await expectAnswer(fake);
  });

  it("or stay silent: given up, and made anew", async () => {
    const running = await live({}, { helloWithinMs: 200 });
    const { fake, slack } = running;
    await both(running);
    const release = fake.socket.withhold("hello");
    fake.socket.drop();
    await fake.until(() => fake.socket.opened() >= 6, { withinMs: 5000, what: "more attempts" });
    expect(slack.ready()).toBe(false);
    release();
    await fake.until(() => greeted(fake) >= 1, { withinMs: 5000 });
    await expect.poll(() => slack.ready(), { timeout: 5000 }).toBe(true);
    await expectAnswer(fake);
  });

  it("while no network is there: they come back with it", async () => {
    const running = await live();
    const { fake, slack } = running;
    await both(running);
    const accept = fake.refuseConnections();
    fake.socket.drop();
    await expect.poll(() => slack.ready()).toBe(false);
    await pause(300);
    await accept();
    await expect.poll(() => slack.ready(), { timeout: 5000 }).toBe(true);
    await expectAnswer(fake);
  });
});

describe("What comes over a connection", () => {
  it("app_rate_limited is acknowledged and logged; all goes on", async () => {
    const { fake, footnote } = await wellBehaved();
    await fake.rateLimited().acknowledged();
    expect(footnote.logged.filter(({ level }) => level === "warn")).toHaveLength(1);
    await expectAnswer(fake);
  });

  it.each([
    "",
    "no JSON",
    "[]",
    "null",
    '{"type":"unheard_of","envelope_id":"1","payload":{}}',
    '{"type":"events_api"}',
  ])("what is no event is let go: %s", async (text) => {
    const { fake } = await live();
    fake.socket.raw(text);
    await expectAnswer(fake);
  });

  it("Slack's own pings are answered", async () => {
    const { fake, slack } = await wellBehaved();
    fake.socket.ping();
    await expectAnswer(fake);
    expect(slack.ready()).toBe(true);
  });
});
