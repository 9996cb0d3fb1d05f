// The bot as operators run it: a process of its own, on the fake Discord.
import { once } from "node:events";
import { createServer } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFakeDiscord, type FakeDiscord, type FakeOptions, TOKEN } from "../support/discord/fake.ts";
import { slash } from "../support/discord/interactions.ts";
import { type Ended, type Running, spawnFootnote, usedDatabase } from "../support/program.ts";
import { identifies, isAnswer, question } from "../adapters/discord/faults/observed.ts";
import { textOf } from "../adapters/discord/seen.ts";
import { emptyPlace } from "./places.ts";

type Operated = {
  fake: FakeDiscord;
  program: Running;
  /** What /healthz, /readyz or /metrics answers; undefined while nobody does. */
  health: (path: string) => Promise<{ status: number; text: string } | undefined>;
  ready: () => Promise<void>;
};

const STARTS_WITHIN_MS = 20_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Starts `footnote` as a supervisor would. */
async function operate(
  options: FakeOptions = {},
  { database = usedDatabase(), on }: { database?: string; on?: FakeDiscord } = {},
): Promise<Operated> {
  const fake = on ?? (await createFakeDiscord(options));
  if (!on) onTestFinished(() => fake.close());
  const port = await freePort();
  const program = spawnFootnote([], {
    env: {
      DATABASE_URL: database,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API: fake.api,
      HEALTH_ADDRESS: `127.0.0.1:${port}`,
      LOG_LEVEL: "info",
      FOOTNOTE_NOW: "2025-12-19",
    },
  });
  const health: Operated["health"] = async (path) => {
    try {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: response.status, text: await response.text() };
    } catch {
      return undefined;
    }
  };
  const ready = async () => {
    const end = performance.now() + STARTS_WITHIN_MS;
    // One look after the other: that is what waiting is.
    // oxlint-disable-next-line no-await-in-loop
    while ((await health("/readyz"))?.status !== 200) {
      if (performance.now() > end) throw new Error("It was not ready in time.");
      // oxlint-disable-next-line no-await-in-loop
      await pause(20);
    }
  };
  return { fake, program, health, ready };
}

const log = ({ stderr }: Ended): string[] => stderr.trimEnd().split("\n");
const expectNoToken = ({ stdout, stderr }: Ended): void => expect(stdout + stderr).not.toContain(TOKEN);

async function expectAnswer(fake: FakeDiscord): Promise<void> {
  const { message } = await fake.deliver(question(), { until: isAnswer });
  expect(textOf(message)).toContain("43.36");
}

/** Ends it politely, and says how long that took. */
async function stop({ program }: Operated): Promise<{ ended: Ended; tookMs: number }> {
  const begun = performance.now();
  program.signal("SIGTERM");
  const ended = await program.ended;
  return { ended, tookMs: performance.now() - begun };
}

describe("The bot's process", () => {
  it("is ready once Discord has taken it, answers, counts, and never reads its standard input", async () => {
    const here = await operate();
    const { fake, program, health, ready } = here;
    program.type("targets xiaomi\n");
    fake.fault({ path: "/gateway/bot", delayMs: 700, times: 1 });
    await fake.until(() => fake.requests.length === 1, { withinMs: STARTS_WITHIN_MS, what: "the login" });
    expect(await health("/healthz")).toEqual({ status: 200, text: "ok\n" });
    expect(await health("/readyz")).toEqual({ status: 503, text: "discord\n" });
    await ready();
    await expectAnswer(fake);
    const { text: metrics } = (await health("/metrics"))!;
    expect(metrics).toContain('footnote_answers_total{command="targets",outcome="answered"} 1');
    const { ended, tookMs } = await stop(here);
    expect(ended).toMatchObject({ code: 0, stdout: "" });
    expect(tookMs).toBeLessThan(3000);
    expect(ended.stderr).toContain("Discord: ready");
    expectNoToken(ended);
  });

  it("draws charts as pictures, and ends as fast afterwards", async () => {
    const here = await operate();
    await here.ready();
    const asked = slash("targets", { company: "xiaomi", chart: true });
    const { message } = await here.fake.deliver(asked, {
      withinMs: STARTS_WITHIN_MS,
      until: ({ message: seen }) => (seen?.embeds.length ?? 0) > 0,
    });
    expect(message?.files.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ["targets-xiaomi-hkd.png", "image/png"],
    ]);
    const { ended, tookMs } = await stop(here);
    expect(ended.code).toBe(0);
    expect(tookMs).toBeLessThan(3000);
  });

  it("finishes what is in flight after SIGTERM, takes nothing new, and ends with 0 within ten seconds", async () => {
    const here = await operate();
    const { fake, health } = here;
    await here.ready();
    fake.fault({ path: /\/callback$/, delayMs: 1000, times: 1 });
    const asked = question();
    fake.send(asked);
    await fake.until(() => fake.outcome(asked).callbacks.length === 1);
    const stopped = stop(here);
    await pause(200);
    expect(await health("/readyz")).toEqual({ status: 503, text: "discord\n" });
    const late = slash("ratings", { company: "xiaomi" });
    fake.send(late);
    const { ended, tookMs } = await stopped;
    expect(ended.code).toBe(0);
    expect(tookMs).toBeGreaterThan(500);
    expect(tookMs).toBeLessThan(10_000);
    expect(isAnswer(fake.outcome(asked))).toBe(true);
    expect(fake.outcome(late).callbacks).toEqual([]);
    expect(ended.stderr).toContain("Stopping: finishing what is in flight");
  });

  it("ends with 0 after a SIGTERM while it still waits for its database", async () => {
    const { url: database } = await emptyPlace("sqlite");
    const other = new DatabaseSync(database);
    other.exec("begin exclusive");
    const { program, fake } = await operate({}, { database });
    await program.shown("Opening the database", "stderr");
    program.signal("SIGTERM");
    other.exec("rollback");
    other.close();
    expect(await program.ended).toMatchObject({ code: 0 });
    expect(fake.sessions()).toEqual([]);
  });

  it("ends with 0 after a SIGTERM during a reconnect", async () => {
    const here = await operate();
    const { fake } = here;
    await here.ready();
    fake.gateway.closeWith(4000);
    await fake.until(() => fake.gatewayFrames.some(({ kind }) => kind === "closed"));
    const { ended, tookMs } = await stop(here);
    expect(ended.code).toBe(0);
    expect(tookMs).toBeLessThan(5000);
    expect(fake.gatewayFrames.filter(({ kind }) => kind === "opened")).toHaveLength(1);
  });

  it("ends with 0 after a SIGTERM during a login that waits", async () => {
    const here = await operate();
    const { fake } = here;
    fake.gateway.withhold("hello");
    await fake.until(() => fake.gatewayFrames.length > 0, { withinMs: STARTS_WITHIN_MS });
    const { ended, tookMs } = await stop(here);
    expect(ended.code).toBe(0);
    expect(tookMs).toBeLessThan(5000);
  });

  it("ends with 0 after a SIGTERM while the second of two shards waits for its turn to identify", async () => {
    const here = await operate({ shards: 2 });
    const { fake } = here;
    await fake.until(() => fake.sessions().length === 1, { withinMs: STARTS_WITHIN_MS, what: "the first shard" });
    await pause(100);
    const { ended, tookMs } = await stop(here);
    expect(ended.code).toBe(0);
    expect(tookMs).toBeLessThan(10_000);
    expect(identifies(fake)).toBe(1);
  });

  it("ends with 1 and one sentence for the operator once Discord refuses the token (4004)", async () => {
    const { fake, program, ready } = await operate();
    await ready();
    await expectAnswer(fake);
    fake.gateway.closeWith(4004);
    const ended = await program.ended;
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(log(ended).at(-1)).toBe(en.cli.adapter.token("close 4004"));
    // Everything before it is the log.
    expect(
      log(ended)
        .slice(0, -1)
        .every((line) => line.startsWith("{")),
    ).toBe(true);
    expectNoToken(ended);
  });

  it("ends with 1 and one sentence where the token is refused at the start (401)", async () => {
    const { program } = await operate({ token: "another" });
    const ended = await program.ended;
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(log(ended).at(-1)).toMatch(/^Discord refuses the token \(.+\)\. Copy it anew/);
    expectNoToken(ended);
  });

  it("outlives what the library itself cannot read", async () => {
    const here = await operate();
    const { fake } = here;
    await here.ready();
    const { entitlements: _, ...broken } = question();
    fake.gateway.sendRaw(JSON.stringify({ op: 0, t: "INTERACTION_CREATE", s: null, d: broken }));
    fake.gateway.sendRaw(JSON.stringify({ op: 9, s: null, t: null }));
    await expectAnswer(fake);
    const { ended } = await stop(here);
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain("Discord: an error");
    expect(ended.stderr).toContain("Something went wrong that nobody waited for");
  });

  it("killed with -9 and started again on its database, does not answer a redelivered question again", async () => {
    const { url: database } = await emptyPlace("sqlite");
    const first = await operate({}, { database });
    const { fake } = first;
    await first.ready();
    const asked = question();
    await fake.deliver(asked, { until: isAnswer });
    first.program.signal("SIGKILL");
    expect(await first.program.ended).toMatchObject({ code: null, signal: "SIGKILL" });
    const second = await operate({}, { database, on: fake });
    await second.ready();
    fake.send(asked);
    await expectAnswer(fake);
    expect(fake.outcome(asked).callbacks).toHaveLength(1);
    expect((await stop(second)).ended.code).toBe(0);
  });

  it("whose database is ruined while it runs is no longer ready, logs it, and still ends with 0 after a SIGTERM", async () => {
    const { url: database } = await emptyPlace("sqlite");
    const here = await operate({}, { database });
    const { fake, health } = here;
    await here.ready();
    await expectAnswer(fake);
    ruin(database);
    expect(await health("/readyz")).toEqual({ status: 503, text: "database\n" });
    const asked = question();
    fake.send(asked);
    await pause(200);
    expect(await health("/healthz")).toEqual({ status: 200, text: "ok\n" });
    const { ended } = await stop(here);
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain("The database failed");
    expect(ended.stderr).toContain("malformed");
    expectNoToken(ended);
  });
});

describe("Left alone with a ruined database", () => {
  it("the bot's process ends with 1 and one sentence, after its next look", { timeout: 40_000 }, async () => {
    const { url: database } = await emptyPlace("sqlite");
    const { fake, program, ready } = await operate({}, { database });
    await ready();
    await expectAnswer(fake);
    ruin(database);
    const ended = await program.ended;
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toContain("The database does not answer");
    expect(log(ended).at(-1)).toBe(en.failures.database.corrupt(database));
    expectNoToken(ended);
  });
});

/** As a failing disk would: whoever reads the database next finds it damaged. */
function ruin(path: string): void {
  const database = new DatabaseSync(path, { defensive: false, timeout: 5000 });
  const version = Number(database.prepare("pragma schema_version").get()?.["schema_version"]);
  database.exec("pragma writable_schema = on");
  database.exec("update sqlite_schema set rootpage = 99999 where name = 'facts'");
  database.exec(`pragma schema_version = ${version + 1}`);
  database.close();
}
