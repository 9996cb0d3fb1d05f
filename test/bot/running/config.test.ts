// What the environment and the command line decide.
import { describe, expect, it } from "vitest";
import { ConfigProblem, configKeys, readConfig } from "../../../src/bot/running/config.ts";

const read = (environment: Record<string, string | undefined> = {}, flags: { database?: string; now?: string } = {}) =>
  readConfig(environment, flags, "data/footnote.sqlite");

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigProblem) return [error.setting, error.from, error.given];
  }
  return "nothing was refused";
};

describe("Unset", () => {
  it("means a SQLite file, the time it is, no platform, no figures and the verb's own level", () => {
    const { now, ...config } = read();
    expect(config).toEqual({ database: "data/footnote.sqlite", logLevel: undefined, editors: [] });
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000);
  });

  it("is also what is empty", () => {
    const { now: _, ...config } = read(Object.fromEntries(configKeys.map((key) => [key, ""])));
    expect(config).toEqual({ database: "data/footnote.sqlite", logLevel: undefined, editors: [] });
  });
});

it("a flag comes before the environment", () => {
  expect(read({ DATABASE_URL: "a.db" }).database).toBe("a.db");
  expect(read({ DATABASE_URL: "a.db" }, { database: "b.db" }).database).toBe("b.db");
  expect(read({ FOOTNOTE_NOW: "2025-01-01" }, { now: "2025-12-19" }).now().toISOString()).toBe(
    "2025-12-19T12:00:00.000Z",
  );
});

describe("The clock", () => {
  it.each([
    ["2025-12-19", "2025-12-19T12:00:00.000Z"],
    ["2025-12-19T08:30:00Z", "2025-12-19T08:30:00.000Z"],
    ["2025-12-19T08:30:00+08:00", "2025-12-19T00:30:00.000Z"],
  ])("set to %s stands still at %s", (given, instant) => {
    const { now } = read({ FOOTNOTE_NOW: given });
    expect(now().toISOString()).toBe(instant);
    now().setFullYear(1999);
    expect(now().toISOString()).toBe(instant);
  });

  it.each(["yesterday", "2025-13-01", "2025-02-30", "12:00", "2025-12-19T08:30:00"])(
    "cannot be set to “%s”, and who set it is named",
    (given) => {
      expect(refusal(() => read({ FOOTNOTE_NOW: given }))).toEqual(["FOOTNOTE_NOW", "FOOTNOTE_NOW", given]);
      expect(refusal(() => read({}, { now: given }))).toEqual(["FOOTNOTE_NOW", "--now", given]);
      expect(refusal(() => read({ FOOTNOTE_NOW: "2025-12-19" }, { now: given }))).toEqual([
        "FOOTNOTE_NOW",
        "--now",
        given,
      ]);
    },
  );
});

it("a log level is one of five", () => {
  for (const level of ["debug", "info", "warn", "error", "silent"])
    expect(read({ LOG_LEVEL: level }).logLevel).toBe(level);
  expect(refusal(() => read({ LOG_LEVEL: "loud" }))).toEqual(["LOG_LEVEL", "LOG_LEVEL", "loud"]);
});

describe("Who may change what is known", () => {
  it("is nobody, or those whose ids are listed", () => {
    expect(read({}).editors).toEqual([]);
    expect(read({ EDITORS: "1100000000000000001" }).editors).toEqual(["1100000000000000001"]);
    expect(read({ EDITORS: "1100 ,T0AB, U1" }).editors).toEqual(["1100", "T0AB", "U1"]);
  });

  it.each(["direct", "local", "*", "1100;1200", "1100,", "my server"])("cannot be “%s”", (given) => {
    expect(refusal(() => read({ EDITORS: given }))).toEqual(["EDITORS", "EDITORS", given]);
  });
});

describe("The address for health and figures", () => {
  it("is a host and a port", () => {
    expect(read({ HEALTH_ADDRESS: "127.0.0.1:8080" }).health).toEqual({ host: "127.0.0.1", port: 8080 });
    expect(read({ HEALTH_ADDRESS: "localhost:0" }).health).toEqual({ host: "localhost", port: 0 });
    expect(read({ HEALTH_ADDRESS: "localhost:65535" }).health).toEqual({ host: "localhost", port: 65_535 });
  });

  it.each([
    "8080",
    ":8080",
    "localhost",
    "localhost:",
    "localhost:http",
    "local host:80",
    "a:b:80",
    "http://a:80",
    "localhost:65536",
    "localhost:99999",
  ])("cannot be “%s”", (given) => {
    expect(refusal(() => read({ HEALTH_ADDRESS: given }))).toEqual(["HEALTH_ADDRESS", "HEALTH_ADDRESS", given]);
  });
});

describe("Discord", () => {
  const discord = (more: Record<string, string> = {}) => read({ DISCORD_TOKEN: "abc", ...more }).discord;

  it("is on with its token alone: all shards, Discord's own address, and no right to read along", () => {
    expect(discord()).toEqual({ token: "abc", messageContent: false, shards: "auto" });
  });

  it("is off without a token, whatever else is set for it", () => {
    const others = {
      DISCORD_MESSAGE_CONTENT: "true",
      DISCORD_API: "http://127.0.0.1:1",
      SHARDS: "0",
      SHARD_COUNT: "2",
    };
    expect(read(others)).not.toHaveProperty("discord");
  });

  it("has its settings handed on", () => {
    const set = {
      DISCORD_MESSAGE_CONTENT: "true",
      DISCORD_API: "http://127.0.0.1:1/api",
      SHARDS: "2,3",
      SHARD_COUNT: "4",
    };
    expect(discord(set)).toEqual({
      token: "abc",
      messageContent: true,
      api: "http://127.0.0.1:1/api",
      shards: [2, 3],
      shardCount: 4,
    });
    expect(discord({ SHARDS: "auto", DISCORD_MESSAGE_CONTENT: "false" })).toEqual(discord());
    expect(discord({ SHARDS: "0" })?.shards).toEqual([0]);
  });

  it.each([
    ["DISCORD_MESSAGE_CONTENT", ["yes", "1", "TRUE"]],
    ["DISCORD_API", ["localhost", "discord.com/api", "ftp://127.0.0.1/", "file:///api", "127.0.0.1:80"]],
    ["SHARDS", ["all", "-1", "0,", ",1", "0, 1", "1.5"]],
    ["SHARD_COUNT", ["0", "-1", "two", "1.5", "100000"]],
  ])("takes no %s such as %j", (name, wrong) => {
    for (const given of wrong)
      expect(
        refusal(() => discord({ [name]: given })),
        given,
      ).toEqual([name, name, given]);
  });

  it("wrong settings are told even while they are not in use", () => {
    expect(refusal(() => read({ SHARDS: "all" }))).toEqual(["SHARDS", "SHARDS", "all"]);
  });
});

it("Slack is on with its token", () => {
  expect(read({ SLACK_BOT_TOKEN: "def" }).slack).toEqual({ token: "def" });
});

it("every setting has a name in capitals", () => {
  for (const key of configKeys) expect(key).toMatch(/^[A-Z][A-Z_]+$/);
});
