// How it ends: tokens that open nothing, workspaces that take the app out, and stopping at any moment.
import { describe, expect, it } from "vitest";
import { commands } from "../../../../src/commands/index.ts";
import { takes } from "../../../support/commands-for-tests.ts";
import { endOf } from "../../../support/ending.ts";
import { type Live, live, MODES } from "../live.ts";
import { answerOf, pause, textOf } from "../seen.ts";
import { expectAnswer, greeted } from "./observed.ts";

const unready = (changes = {}) => live({}, changes, { unready: true });
const departed = async ({ footnote }: Live): Promise<string[]> => {
  const rows = await footnote.handle.db.selectFrom("departures").select(["platform", "workspace"]).execute();
  return rows.map(({ platform, workspace }) => `${platform} ${workspace}`);
};

describe("A start that cannot succeed", () => {
  it.each(["invalid_auth", "account_inactive", "token_revoked", "not_authed"])("%s: says what to do", async (error) => {
    const { ended } = await faulted("auth.test", { error });
    expect(await endOf(ended)).toEqual({
      what: "slack-token",
      detail: error,
      sentence: expect.stringContaining("SLACK_BOT_TOKEN"),
    });
  });

  it("without Socket Mode: says what to do", async () => {
    const { ended, slack } = await faulted("apps.connections.open", { error: "not_allowed_token_type" });
    expect(await endOf(ended)).toMatchObject({
      what: "slack-socket",
      sentence: expect.stringContaining("SLACK_APP_TOKEN"),
    });
    expect(slack.ready()).toBe(false);
  });

  it.each([
    ["is down", { status: 503 }],
    ["hangs up", { destroy: true as const }],
    ["is silent", { hang: true as const }],
  ])("since Slack %s: says so", async (_, fault) => {
    const { ended } = await faulted("auth.test", fault);
    expect(await endOf(ended)).toMatchObject({ what: "slack-unreachable" });
  });

  it("since the address is taken: says so", async () => {
    const first = await live({}, {}, { mode: "http" });
    const port = first.slack.port()!;
    const reach = { host: "127.0.0.1", port, signingSecret: first.fake.signingSecret };
    const { ended } = await live({}, { reach }, { beside: first, unready: true });
    expect(await endOf(ended)).toMatchObject({ what: "slack-address", detail: `127.0.0.1:${port}` });
  });

  async function faulted(method: string, fault: object): Promise<Live> {
    const first = await live();
    await first.slack.stop();
    first.fake.fault({ method, ...fault });
    return live({}, { patienceMs: 300 }, { beside: first, unready: true });
  }
});

describe("The end of a token, while it runs", () => {
  it("ends the adapter with what to do, whoever noticed", async () => {
    const { fake, ended } = await live();
    fake.fault({ method: "chat.postMessage", error: "token_revoked" });
    fake.mention("status");
    expect(await endOf(ended)).toMatchObject({ what: "slack-token", detail: "token_revoked" });
  });

  it("of Socket Mode ends it too", async () => {
    const { fake, ended } = await live();
    fake.fault({ method: "apps.connections.open", error: "invalid_auth" });
    fake.socket.drop();
    expect(await endOf(ended)).toMatchObject({ what: "slack-socket", detail: "invalid_auth" });
  });
});

describe.each(MODES)("A workspace that takes the app out, over %s", (mode) => {
  it.each([
    ["app_uninstalled", { type: "app_uninstalled" }],
    ["tokens_revoked", { type: "tokens_revoked", tokens: { bot: ["U0FOOTNOTE"] } }],
  ])("%s: is noted, and the adapter ends with what to do", async (_, event) => {
    const running = await live({}, {}, { mode });
    running.fake.event(event);
    expect(await endOf(running.ended)).toMatchObject({ what: "slack-token" });
    expect(await departed(running)).toEqual(["slack T0FOOTNOTE"]);
  });
});

describe("A workspace", () => {
  it("that only takes back what the app may do for a person stays", async () => {
    const running = await live();
    running.fake.event({ type: "tokens_revoked", tokens: { oauth: ["U0ANN00001"] } });
    await expectAnswer(running.fake);
    expect(await departed(running)).toEqual([]);
  });

  it("that takes the app back is no longer among the departed", async () => {
    const first = await live();
    first.fake.event({ type: "app_uninstalled" });
    await endOf(first.ended);
    await first.slack.stop();
    expect(await departed(first)).toHaveLength(1);
    await live({}, {}, { beside: first });
    expect(await departed(first)).toEqual([]);
  });
});

const SOON_MS = 1500;
async function expectSoon(work: Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await work;
  expect(performance.now() - begun).toBeLessThan(SOON_MS);
}

describe("stop()", () => {
  it.each(MODES)("while an answer is in flight finishes it, and takes nothing new: %s", async (mode) => {
    const { fake, slack, ended } = await live({}, {}, { mode, commands: [...commands, takes] });
    const asked = fake.slash("takes ms:300");
    const posted = fake.mention("takes ms:250");
    await pause(60);
    const [first, second] = [slack.stop(), slack.stop()];
    expect(slack.ready()).toBe(false);
    const late = fake.slash("takes ms:0");
    await second;
    expect([textOf(asked.outcome().message), textOf(posted.outcome().message)]).toEqual([
      "Took 300",
      expect.stringContaining("Took 250"),
    ]);
    expect(late.outcome().messages).toEqual([]);
    await first;
    await ended;
    expect(fake.socket.connections()).toEqual([]);
  });

  const moments: [string, (running: Live) => Promise<unknown>][] = [
    [
      "while a connection is renewed",
      async ({ fake }) => {
        fake.socket.disconnect("refresh_requested");
        await pause(20);
      },
    ],
    [
      "during a reconnect that waits for a hello",
      async ({ fake }) => {
        fake.socket.withhold("hello");
        const before = fake.socket.opened();
        fake.socket.drop();
        await fake.until(() => fake.socket.opened() === before + 2);
      },
    ],
    [
      "during a reconnect that waits for a new address",
      async ({ fake }) => {
        const fault = fake.fault({ method: "apps.connections.open", hang: true });
        fake.socket.drop();
        await fake.until(() => fault.hits() > 0);
      },
    ],
    [
      "while it waits before it tries again",
      async ({ fake }) => {
        const fault = fake.fault({ method: "apps.connections.open", status: 500 });
        fake.socket.drop();
        await fake.until(() => fault.hits() >= 2);
        await pause(20);
      },
    ],
    [
      "while upgrades are refused",
      async ({ fake }) => {
        fake.socket.refuseUpgrades(100);
        fake.socket.drop();
        await pause(50);
      },
    ],
  ];

  it.each(moments)("%s: comes to its end soon, and nothing comes back", async (_, moment) => {
    const rejected: unknown[] = [];
    const note = (reason: unknown) => void rejected.push(reason);
    process.on("unhandledRejection", note);
    const running = await live();
    const { fake, slack, ended } = running;
    await fake.until(() => greeted(fake) === 2);
    await moment(running);
    await expectSoon(slack.stop());
    await expectSoon(ended);
    const opened = fake.socket.opened();
    await pause(700);
    expect([fake.socket.opened(), fake.socket.connections(), rejected]).toEqual([opened, [], []]);
    process.off("unhandledRejection", note);
  });

  it("before start(): nothing is begun", async () => {
    const first = await live();
    await first.slack.stop();
    const calls = first.fake.calls.length;
    const second = await live({}, {}, { beside: first, unready: true });
    await second.slack.stop();
    await expectSoon(second.ended);
    await pause(50);
    expect(first.fake.calls.length - calls).toBeLessThanOrEqual(1);
    expect(first.fake.socket.connections()).toEqual([]);
  });

  it("during a start that waits for Slack ends the start too", async () => {
    const first = await live();
    await first.slack.stop();
    const fault = first.fake.fault({ method: "auth.test", hang: true });
    const second = await live({}, {}, { beside: first, unready: true });
    await first.fake.until(() => fault.hits() > 0);
    await expectSoon(second.slack.stop());
    await expectSoon(second.ended);
  });

  it("after an answer to a direct message leaves nothing behind", async () => {
    const { fake, slack, ended } = await unready();
    await expect.poll(() => slack.ready()).toBe(true);
    await answerOf(fake.direct("status"));
    await slack.stop();
    await ended;
    expect(slack.ready()).toBe(false);
  });
});
