// What the environment and the command line decide.
import { describe, expect, it } from "vitest";
import { ConfigProblem, configKeys, readConfig } from "../../../src/bot/running/config.ts";

const read = (environment: Record<string, string | undefined> = {}, flags: { database?: string; now?: string } = {}) =>
  readConfig(environment, flags, "data/footnote.sqlite");

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigProblem) return [error.setting, error.given, error.expected];
  }
  return "nothing was refused";
};

describe("Unset", () => {
  it("means a SQLite file, the time it is, no token and the verb's own level", () => {
    const config = read();
    expect(config).toMatchObject({ database: "data/footnote.sqlite", logLevel: undefined, tokens: [] });
    expect(Math.abs(config.now().getTime() - Date.now())).toBeLessThan(1000);
  });

  it("is also what is empty", () => {
    expect(read({ DATABASE_URL: "", FOOTNOTE_NOW: "", LOG_LEVEL: "", DISCORD_TOKEN: "" })).toMatchObject({
      database: "data/footnote.sqlite",
      logLevel: undefined,
      tokens: [],
    });
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
    "cannot be set to “%s”",
    (given) => {
      expect(refusal(() => read({ FOOTNOTE_NOW: given }))).toEqual(["FOOTNOTE_NOW", given, "now"]);
      expect(refusal(() => read({}, { now: given }))).toEqual(["--now", given, "now"]);
    },
  );
});

it("a log level is one of five", () => {
  for (const level of ["debug", "info", "warn", "error", "silent"])
    expect(read({ LOG_LEVEL: level }).logLevel).toBe(level);
  expect(refusal(() => read({ LOG_LEVEL: "loud" }))).toEqual(["LOG_LEVEL", "loud", "level"]);
});

it("tokens are known by their names alone", () => {
  const config = read({ DISCORD_TOKEN: "abc", SLACK_BOT_TOKEN: "def" });
  expect(config.tokens).toEqual(["DISCORD_TOKEN", "SLACK_BOT_TOKEN"]);
  expect(JSON.stringify(config)).not.toMatch(/abc|def/);
});

it("every setting has a name in capitals", () => {
  for (const key of configKeys) expect(key).toMatch(/^[A-Z][A-Z_]+$/);
});
