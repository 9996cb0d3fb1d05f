// Footnote as a process, on a Slack of ours: it is asked, looked at, told to end, and loses its token.
import { describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFakeDiscord } from "../support/discord/fake.ts";
import { slash } from "../support/discord/interactions.ts";
import { spawnFootnote } from "../support/program.ts";
import { createFakeSlack, type FakeSlack } from "../support/slack/fake.ts";

async function fakeSlack(): Promise<FakeSlack> {
  const fake = await createFakeSlack();
  onTestFinished(() => fake.close());
  return fake;
}

const reaching = (fake: FakeSlack) => ({
  SLACK_BOT_TOKEN: fake.botToken,
  SLACK_APP_TOKEN: fake.appToken,
  SLACK_API: fake.api,
  FOOTNOTE_NOW: "2025-12-19",
});
const connected = (fake: FakeSlack) =>
  fake.until(() => fake.socket.connections().some(({ greeted }) => greeted), {
    withinMs: 15_000,
    what: "a connection",
  });

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

describe("A process on Slack", () => {
  it("answers over sockets, and ends with 0 on SIGTERM", async () => {
    const fake = await fakeSlack();
    const port = await freePort();
    const running = spawnFootnote([], { env: { ...reaching(fake), HEALTH_ADDRESS: `127.0.0.1:${port}` } });
    await connected(fake);
    const { text } = await fake.slash("targets xiaomi").answered({ withinMs: 10_000 });
    expect(text).toContain("43.36");
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([200, "ready\n"]);
    running.signal("SIGTERM");
    const { code, stdout, stderr } = await running.ended;
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).not.toContain(fake.botToken);
    expect(stderr).not.toContain(fake.appToken);
    expect(fake.complaints).toEqual([]);
  });

  it("answers over HTTP", async () => {
    const fake = await fakeSlack();
    const port = await freePort();
    const { SLACK_APP_TOKEN: _, ...env } = reaching(fake);
    const address = { SLACK_ADDRESS: `127.0.0.1:${port}`, SLACK_SIGNING_SECRET: fake.signingSecret };
    const running = spawnFootnote([], { env: { ...env, ...address } });
    const url = `http://127.0.0.1:${port}/slack/events`;
    await expect
      .poll(
        () =>
          fetch(url).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 15_000 },
      )
      .toBe(404);
    fake.useHttp(url);
    const { text } = await fake.slash("targets xiaomi").answered({ withinMs: 10_000 });
    expect(text).toContain("43.36");
    running.signal("SIGTERM");
    expect((await running.ended).code).toBe(0);
  });

  it("whose token is revoked ends with 1, and says what to do", async () => {
    const fake = await fakeSlack();
    const running = spawnFootnote([], { env: { ...reaching(fake), LOG_LEVEL: "silent" } });
    await connected(fake);
    fake.event({ type: "app_uninstalled" });
    const { code, stderr } = await running.ended;
    expect([code, stderr]).toEqual([1, `${en.cli.adapter["slack-token"]("token_revoked")}\n`]);
  });

  it("beside Discord serves both, and ends with both", async () => {
    const slack = await fakeSlack();
    const discord = await createFakeDiscord();
    onTestFinished(() => discord.close());
    const env = { ...reaching(slack), DISCORD_TOKEN: discord.token, DISCORD_API: discord.api };
    const running = spawnFootnote([], { env });
    await connected(slack);
    await discord.until(() => discord.sessions().length > 0, { withinMs: 15_000, what: "a session" });
    expect((await slack.slash("targets xiaomi").answered({ withinMs: 10_000 })).text).toContain("43.36");
    const { message } = await discord.deliver(slash("targets", { company: "xiaomi" }), { withinMs: 10_000 });
    expect(message?.embeds[0]?.title).toContain("Xiaomi");
    running.signal("SIGTERM");
    expect((await running.ended).code).toBe(0);
    expect(slack.socket.connections()).toEqual([]);
  });
});
