// What `footnote` without a verb does: the terminal, unless a platform's token is set. A token is never printed.
// No token leaves this machine: where none is named, DISCORD_API is a closed port (see support/program.ts).
import { createServer, type RequestListener } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { REFUSED, REFUSED_TOO, refusal, runFootnote, spawnFootnote } from "../support/program.ts";

const words = en.cli;
const SECRET = "xoxb-never-to-be-seen-4711";
const discord = { DISCORD_TOKEN: SECRET, LOG_LEVEL: "silent" };
const slack = { SLACK_BOT_TOKEN: SECRET };
const reached = { ...slack, SLACK_APP_TOKEN: SECRET, LOG_LEVEL: "silent" };

/** A server on a free port that goes with the test; `seen` are the requests that it had. */
async function serverThat(answers: RequestListener) {
  const seen: { url: string; authorization: string }[] = [];
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? "", authorization: request.headers.authorization ?? "" });
    answers(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { seen, address, api: `http://${address}/api` };
}

describe("without a token", () => {
  it("is the terminal: one line in, one reply out", async () => {
    const { code, stdout, stderr } = await runFootnote(["--now", "2025-12-19"], {
      input: "targets 1810.HK\nratings xiaomi",
      env: { DATABASE_URL: ":memory:" },
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/HK\$43\.36 \[1\][^]*boerse-global\.de, 2025-12-18[^]*\n\n[^]*Hold[^]*\[1\]/);
  });

  it("takes an empty token for none", async () => {
    expect(await runFootnote([], { env: { DISCORD_TOKEN: "", SLACK_BOT_TOKEN: "" } })).toEqual({
      code: 0,
      signal: null,
      stdout: "",
      stderr: "",
    });
  });

  it("takes --json as chat does", async () => {
    const { stdout } = await runFootnote(["--json"], { input: "status\n" });
    expect(JSON.parse(stdout)).toMatchObject({ input: "status" });
  });
});

describe("with a token of Slack", () => {
  it.each([
    ["alone", slack],
    ["beside that of Discord", { ...slack, ...discord }],
    ["and a secret without an address", { ...slack, SLACK_SIGNING_SECRET: SECRET }],
  ])("that does not reach it refuses at once while standard input stays open: %s", async (_, env) => {
    const running = spawnFootnote([], { env });
    running.type("ratings xiaomi\n");
    expect(await running.ended).toEqual(refusal(words.needSlackReach, 1));
  });

  it("ends with one line where Slack does not answer", async () => {
    const outcome = await runFootnote([], { env: reached });
    expect(outcome).toEqual(refusal(words.adapter["slack-unreachable"](REFUSED_TOO), 1));
  });

  it("shows the token to SLACK_API alone, and says where to get another when it is refused", async () => {
    const { seen, api } = await serverThat((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end('{"ok":false,"error":"invalid_auth"}');
    });
    const outcome = await runFootnote([], { env: { ...reached, SLACK_API: api } });
    expect(outcome).toEqual(refusal(words.adapter["slack-token"]("invalid_auth"), 1));
    expect(seen).toEqual([{ url: "/api/auth.test", authorization: `Bearer ${SECRET}` }]);
  });

  it.each([
    ["SLACK_BOT_TOKEN", "slack-token"],
    ["SLACK_APP_TOKEN", "slack-socket"],
  ] as const)("takes a token that no request can hold for a wrong one: %s", async (name, what) => {
    const { api } = await serverThat((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end('{"ok":true,"user_id":"U1","bot_id":"B1","team_id":"T1"}');
    });
    const outcome = await runFootnote([], { env: { ...reached, SLACK_API: api, [name]: `${SECRET}\r` } });
    expect(outcome).toEqual(refusal(words.adapter[what]("invalid_characters"), 1));
  });

  it("ends both platforms where one of them is refused", async () => {
    const { api } = await serverThat((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end('{"ok":false,"error":"account_inactive"}');
    });
    const silent = await serverThat(() => {});
    const env = { ...reached, SLACK_API: api, ...discord, DISCORD_API: silent.api };
    expect(await runFootnote([], { env })).toEqual(refusal(words.adapter["slack-token"]("account_inactive"), 1));
  });
});

describe("with a token of Discord", () => {
  it("ends with one line where Discord does not answer; standard input stays open and is not read", async () => {
    const running = spawnFootnote([], { env: discord });
    running.type("ratings xiaomi\n");
    expect(await running.ended).toEqual(refusal(words.adapter.unreachable(REFUSED), 1));
  });

  it("has nothing but its log beside that line, and the line comes last", async () => {
    const { code, stdout, stderr } = await runFootnote([], {
      env: { DISCORD_TOKEN: SECRET },
      input: "ratings xiaomi\n",
    });
    const lines = stderr.trimEnd().split("\n");
    expect([code, stdout, lines.pop()]).toEqual([1, "", words.adapter.unreachable(REFUSED)]);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty("msg");
  });

  it("shows the token to DISCORD_API alone, and says where to get another when it is refused", async () => {
    const { seen, api } = await serverThat((_, response) => {
      response.writeHead(401, { "content-type": "application/json" });
      response.end('{"message":"401: Unauthorized","code":0}');
    });
    const outcome = await runFootnote([], { env: { ...discord, DISCORD_API: api } });
    expect(outcome).toEqual(refusal(words.adapter.token("401: Unauthorized"), 1));
    expect(seen).toEqual([{ url: "/api/v10/gateway/bot", authorization: `Bot ${SECRET}` }]);
  });

  it.each<[string, RequestListener, string]>([
    ["is down", (_, response) => response.writeHead(503).end(), "Service Unavailable"],
    ["hangs up", (request) => request.socket.destroy(), "other side closed"],
    ["is silent", () => {}, "This operation was aborted"],
  ])("takes a Discord that %s for one that does not answer", async (_, answers, detail) => {
    const { api } = await serverThat(answers);
    const outcome = await runFootnote([], { env: { ...discord, DISCORD_API: api } });
    expect(outcome).toEqual(refusal(words.adapter.unreachable(detail), 1));
  });

  it("takes a token that no request can hold for a wrong one: a line end that Windows left there", async () => {
    const outcome = await runFootnote([], { env: { ...discord, DISCORD_TOKEN: `${SECRET}\r` } });
    expect(outcome).toEqual(refusal(words.adapter.token("invalid Authorization header"), 1));
  });

  it.each([
    ["SHARDS", "0"],
    ["SHARD_COUNT", "1"],
    ["SHARD_COUNT", "2"],
  ])("starts just so with %s=%s", async (name, given) => {
    const outcome = await runFootnote([], { env: { ...discord, [name]: given } });
    expect(outcome).toEqual(refusal(words.adapter.unreachable(REFUSED), 1));
  });

  it("ends before it asks Discord anything where HEALTH_ADDRESS is taken", async () => {
    const { seen, address, api } = await serverThat((_, response) => response.end());
    const outcome = await runFootnote([], { env: { ...discord, DISCORD_API: api, HEALTH_ADDRESS: address } });
    expect(outcome).toEqual(refusal(words.addressTaken(address), 1));
    expect(seen).toEqual([]);
  });

  it("still talks in the terminal when asked to", async () => {
    const { code, stdout, stderr } = await runFootnote(["chat"], {
      input: "ratings xiaomi\n",
      env: { DISCORD_TOKEN: SECRET, ...slack },
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Jefferies");
  });
});

it("the token is printed nowhere, whatever is asked or goes wrong", { timeout: 60_000 }, async () => {
  const input = ["status", "settings", "help", "sources", "DISCORD_TOKEN", "\u0001", ""].join("\n");
  const runs = [
    ["chat", "--json"],
    ["chat"],
    [],
    ["register"],
    ["register", "4711"],
    ["help"],
    ["--bogus"],
    ["import", "nowhere"],
    ["--database", "/dev/null/x"],
    ["--now", "never"],
  ];
  const slackToo = { SLACK_BOT_TOKEN: SECRET, SLACK_APP_TOKEN: SECRET, SLACK_SIGNING_SECRET: SECRET };
  const all = { ...slackToo, DISCORD_TOKEN: SECRET, LOG_LEVEL: "debug" };
  // A line end is what an editor for Windows leaves there; no header can hold it.
  const spoilt = `${SECRET}\r`;
  const broken = { ...all, SLACK_BOT_TOKEN: spoilt, SLACK_APP_TOKEN: spoilt, DISCORD_TOKEN: spoilt };
  const codes = async (args: readonly (readonly string[])[], env: Record<string, string>) => {
    const outcomes = await Promise.all(args.map((one) => runFootnote(one, { input, env })));
    for (const [i, { stdout, stderr }] of outcomes.entries())
      expect(stdout + stderr, args[i]?.join(" ")).not.toContain(SECRET);
    return outcomes.map(({ code }) => code);
  };
  expect(await codes(runs, all)).toEqual([0, 0, 1, 1, 1, 0, 2, 1, 1, 2]);
  expect(await codes([[], ["register"]], broken)).toEqual([1, 1]);
});
