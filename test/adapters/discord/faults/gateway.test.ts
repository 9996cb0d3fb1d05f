// The gateway fails while the bot runs: it comes back by itself, or says what somebody has to do.
import { describe, expect, it } from "vitest";
import { live, type Live } from "../../../support/discord/live.ts";
import { mentions } from "../../../support/discord/said.ts";
import { endOf } from "../../../support/ending.ts";
import { answerTo, textOf } from "../seen.ts";
import {
  closes,
  COMEBACK_MS,
  connections,
  expectAnswer,
  identifies,
  isAnswer,
  logLines,
  pause,
  question,
  resumes,
} from "./observed.ts";

/** Something happens, somebody asks meanwhile, and is answered once the session goes on. */
async function expectResumed({ fake, footnote, discord }: Live, fault: () => void): Promise<void> {
  fault();
  const { callbacks, message } = await fake.deliver(question(), { until: isAnswer });
  expect(callbacks).toHaveLength(1);
  expect(textOf(message)).toContain("43.36");
  await fake.until(() => resumes(fake) === 1 && discord.ready(), { what: "a resumed session" });
  await expectAnswer(fake);
  expect(identifies(fake)).toBe(1);
  expect(logLines(footnote.logged, "error")).toEqual([]);
}

/** Something happens, and the bot answers again in a new session. */
async function expectNewSession({ fake, footnote, discord }: Live, fault: () => void): Promise<void> {
  fault();
  await fake.until(() => identifies(fake) === 2 && discord.ready(), { what: "a new session" });
  await expectAnswer(fake);
  expect(logLines(footnote.logged, "info")).toContain("Discord: reconnecting");
  expect(logLines(footnote.logged, "error")).toEqual([]);
}

describe("The session goes on, and what came meanwhile is answered, after", () => {
  it("close 4000", async () => {
    const here = await live();
    await expectResumed(here, () => here.fake.gateway.closeWith(4000));
    expect(logLines(here.footnote.logged, "info")).toEqual(
      expect.arrayContaining(["Discord: reconnecting", "Discord: resumed"]),
    );
  });

  it("a dropped socket, also for a mention", async () => {
    const here = await live();
    const { fake } = here;
    fake.gateway.dropSockets();
    const said = fake.say(mentions("targets xiaomi"));
    expect(textOf(await answerTo(fake, said))).toContain("43.36");
    expect(identifies(fake)).toBe(1);
    expect(resumes(fake)).toBe(1);
  });

  it("op 7, by which the gateway asks for it", async () => {
    const here = await live();
    await expectResumed(here, () => here.fake.gateway.askToReconnect());
    expect(closes(here.fake)).toEqual([4200]);
  });

  it("op 9 with a session that may be resumed", async () => {
    const here = await live();
    await expectResumed(here, () => here.fake.gateway.invalidateSessions(true));
    expect(closes(here.fake)).toEqual([]);
  });

  it("a missed heartbeat acknowledgement", async () => {
    const here = await live({ heartbeatMs: 100 });
    const { fake } = here;
    const release = fake.gateway.withhold("acks");
    await fake.until(() => closes(fake).length > 0, { what: "the client to give the connection up" });
    release();
    await expectResumed(here, () => {});
    expect(closes(fake)[0]).toBe(4200);
  });

  it("a gateway that turns websockets away with 503 for a while", async () => {
    const here = await live();
    const { fake } = here;
    const takeAgain = fake.gateway.turnAway({ status: 503 });
    fake.gateway.dropSockets();
    await fake.until(() => fake.gatewayFrames.some(({ kind }) => kind === "refused"));
    expect(here.discord.ready()).toBe(false);
    takeAgain();
    await expectResumed(here, () => {});
    expect(logLines(here.footnote.logged, "warn")).toContain("Discord: connection trouble");
  });
});

describe("A new session is begun, and the bot goes on answering, after", () => {
  it.for([1000, 4007])("close %i", async (code) => {
    const here = await live();
    await expectNewSession(here, () => here.fake.gateway.closeWith(code));
    expect(resumes(here.fake)).toBe(0);
  });

  it("op 9 with a session that may not be resumed", async () => {
    const here = await live();
    await expectNewSession(here, () => here.fake.gateway.invalidateSessions(false));
    expect(closes(here.fake)).toEqual([1000]);
  });

  it("a resume that the gateway refuses, as it has forgotten the session", async () => {
    const here = await live();
    await expectNewSession(here, () => {
      here.fake.gateway.forgetSessions();
      here.fake.gateway.dropSockets();
    });
    expect(resumes(here.fake)).toBe(1);
  });

  it("a while of refused connections, in which the bot does not count as ready", async () => {
    const here = await live();
    const { fake, discord } = here;
    const accept = fake.refuseConnections();
    fake.gateway.dropSockets();
    await pause(COMEBACK_MS);
    expect(discord.ready()).toBe(false);
    await accept();
    await expectNewSession(here, () => {});
  });
});

describe("start() ends with what somebody has to do, and nothing comes back, after", () => {
  it.for([
    [4004, "token", "DISCORD_TOKEN"],
    [4010, "sharding", "SHARDS"],
    [4011, "sharding", "SHARDS"],
    [4012, "closed", "update Footnote"],
    [4013, "intents", "DISCORD_MESSAGE_CONTENT"],
    [4014, "intents", "Message Content intent"],
  ] as const)("close %i", async ([code, what, hint]) => {
    const { fake, footnote, discord, ended } = await live();
    await expectAnswer(fake);
    fake.gateway.closeWith(code);
    const end = await endOf(ended);
    expect(end).toMatchObject({ what, detail: `close ${code}` });
    expect(end.sentence).toContain(hint);
    expect(discord.ready()).toBe(false);
    expect(footnote.logged).toContainEqual({
      level: "error",
      fields: { what, detail: `close ${code}` },
      message: "Discord ended the connection",
    });
    await discord.stop();
    expect(connections(fake)).toBe(1);
  });
});
