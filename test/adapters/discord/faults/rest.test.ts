// Discord's HTTP side fails: what the member sees, what is logged, how often it is tried; and the bot goes on.
import { describe, expect, it } from "vitest";
import type { DiscordDeps } from "../../../../src/adapters/discord/adapter.ts";
import { snowflake } from "../../../support/discord/ids.ts";
import { slash } from "../../../support/discord/interactions.ts";
import { live } from "../../../support/discord/live.ts";
import { isLoading } from "../../../support/discord/book.ts";
import { mentions } from "../../../support/discord/said.ts";
import { slow, takes } from "../../../support/commands-for-tests.ts";
import { endOf } from "../../../support/ending.ts";
import { answerTo, isPrivate, quiet, repliesTo, textOf, THINKS } from "../seen.ts";
import { expectAnswer, isAnswer, logLines, pause, question } from "./observed.ts";

const CALLBACK = /\/callback$/;
const MESSAGES = /^\/channels\/\d+\/messages$/;
const ORIGINAL = /\/messages\/@original$/;

/** A command that says "thinking" first. */
const slowly = () => slash("takes", { ms: "60" });
const thinksFirst = (changes: Partial<DiscordDeps> = {}) =>
  live({}, { deferAfterMs: 10, againAfterMs: [30, 30], ...changes }, { commands: [takes] });
const AGAIN = "Discord did not take an answer: it is sent again";

describe("429 on a callback", () => {
  it("with Retry-After: answered after it, within the 3 seconds", async () => {
    const { fake } = await live();
    fake.fault({ path: CALLBACK, status: 429, retryAfter: 0.4, times: 1 });
    const { callbacks, message } = await fake.deliver(question(), { until: isAnswer });
    expect(callbacks.map(({ answer }) => answer?.status)).toEqual([429, 204]);
    expect(callbacks[1]!.at - callbacks[0]!.at).toBeGreaterThanOrEqual(400);
    expect(callbacks[1]!.at - callbacks[0]!.at).toBeLessThan(3000);
    expect(textOf(message)).toContain("43.36");
  });

  it("that lasts longer than the 3 seconds: not waited for, and logged", async () => {
    const { fake, footnote } = await live();
    const limited = fake.fault({ path: CALLBACK, status: 429, retryAfter: 30, times: 1 });
    fake.send(question());
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(logLines(footnote.logged, "error")).toEqual(["An event could not be handled"]);
    expect(limited.hits()).toBe(1);
    await expectAnswer(fake);
  });

  it("without the header: answered after a second", async () => {
    const { fake } = await live();
    fake.fault({ path: CALLBACK, status: 429, withoutRetryAfter: true, times: 1 });
    const { callbacks } = await fake.deliver(question(), { until: isAnswer });
    expect(callbacks).toHaveLength(2);
    expect(callbacks[1]!.at - callbacks[0]!.at).toBeGreaterThanOrEqual(1000);
  });

  it("without the header and without an end: tried once a second until the 3 seconds are over, then logged", async () => {
    const { fake, footnote } = await live();
    const limited = fake.fault({ path: CALLBACK, status: 429, withoutRetryAfter: true });
    // Half of the 3 seconds were lost on the way.
    fake.send({ ...question(), id: snowflake(Date.now() - 1500) });
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(logLines(footnote.logged, "error")).toEqual(["An event could not be handled"]);
    expect(limited.hits()).toBe(2);
    limited.clear();
    await expectAnswer(fake);
  });
});

describe("429 elsewhere", () => {
  it("without the header, on an edit and on an answer to a message: one try a second", async () => {
    const { fake } = await thinksFirst();
    const onEdit = fake.fault({ method: "PATCH", path: ORIGINAL, status: 429, withoutRetryAfter: true, times: 1 });
    const onMessage = fake.fault({ path: MESSAGES, status: 429, withoutRetryAfter: true, times: 1 });
    const said = fake.say(mentions("takes ms:60"));
    const { edits, message } = await fake.deliver(slowly(), {
      until: (outcome) => outcome.edits.at(-1)?.answer?.status === 200,
    });
    expect(edits.map(({ answer }) => answer?.status)).toEqual([429, 200]);
    expect(edits[1]!.at - edits[0]!.at).toBeGreaterThanOrEqual(1000);
    expect(textOf(message)).toBe("Took 60");
    expect(textOf(await answerTo(fake, said))).toContain("Took 60");
    expect([onEdit.hits(), onMessage.hits()]).toEqual([1, 1]);
  });

  it("for longer than ten seconds: given up and logged", async () => {
    const { fake, footnote } = await live({}, { againAfterMs: [] });
    const limited = fake.fault({ path: MESSAGES, status: 429, retryAfter: 60, times: 1 });
    fake.say(mentions("targets xiaomi"));
    await fake.until(() => logLines(footnote.logged, "warn").length > 0);
    expect(logLines(footnote.logged, "warn")).toEqual(["A message could not be answered"]);
    expect(limited.hits()).toBe(1);
  });
});

describe("5xx", () => {
  it("once, on a callback: answered at the second try", async () => {
    const { fake, footnote } = await live();
    fake.fault({ path: CALLBACK, status: 500, times: 1 });
    const { callbacks } = await fake.deliver(question(), { until: isAnswer });
    expect(callbacks.map(({ answer }) => answer?.status)).toEqual([500, 204]);
    expect(logLines(footnote.logged, "error")).toEqual([]);
  });

  it("for good, on a callback: tried twice, logged, and the next question is answered", async () => {
    const { fake, footnote } = await live();
    const down = fake.fault({ path: CALLBACK, status: 503 });
    fake.send(question());
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(logLines(footnote.logged, "error")).toEqual(["An event could not be handled"]);
    expect(down.hits()).toBe(2);
    down.clear();
    await expectAnswer(fake);
  });

  it("for good, on an edit: sent again a few times, logged, and the next question is answered", async () => {
    const { fake, footnote } = await thinksFirst();
    const down = fake.fault({ method: "PATCH", status: 502 });
    const asked = slowly();
    fake.send(asked);
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    const { callbacks, message } = fake.outcome(asked);
    expect(callbacks.map(({ body }) => body)).toEqual([expect.objectContaining({ type: THINKS })]);
    expect(message && isLoading(message)).toBe(true);
    expect(logLines(footnote.logged, "error")).toEqual(["An event could not be handled"]);
    expect(logLines(footnote.logged, "warn")).toEqual([AGAIN, AGAIN]);
    expect(down.hits()).toBe(6);
    down.clear();
    const { message: next } = await fake.deliver(slowly());
    expect(textOf(next)).toBe("Took 60");
  });

  it("for a while, on the edit after “thinking”: the answer comes later, once", async () => {
    const { fake, footnote } = await thinksFirst();
    fake.fault({ method: "PATCH", status: 503, times: 3 });
    const { callbacks, edits, messages } = await fake.deliver(slowly());
    expect(callbacks).toHaveLength(1);
    expect(edits.map(({ answer }) => answer?.status)).toEqual([503, 503, 503, 200]);
    expect(messages.map(textOf)).toEqual(["Took 60"]);
    expect(logLines(footnote.logged, "warn")).toEqual([AGAIN]);
    expect(logLines(footnote.logged, "error")).toEqual([]);
  });

  it("on an edit that took effect all the same: shown once", async () => {
    const { fake } = await thinksFirst();
    fake.fault({ method: "PATCH", status: 500, afterwards: true, times: 2 });
    const asked = slowly();
    await fake.deliver(asked, { until: ({ edits }) => edits.length === 3 });
    expect(fake.outcome(asked).messages.map(textOf)).toEqual(["Took 60"]);
  });

  it("on the callback that says “thinking”, which took effect: the answer replaces it", async () => {
    const { fake, footnote } = await thinksFirst();
    fake.fault({ path: CALLBACK, status: 500, afterwards: true, times: 1 });
    const { callbacks, messages } = await fake.deliver(slowly(), { until: ({ edits }) => edits.length > 0 });
    expect(callbacks.map(({ answer }) => answer?.status)).toEqual([500, 400]);
    expect(messages.map(textOf)).toEqual(["Took 60"]);
    expect(logLines(footnote.logged, "error")).toEqual([]);
  });

  it("while a public “thinking” is taken back: taken back later, and the asker is told alone, once", async () => {
    const { command, fail } = slow();
    const { fake, footnote } = await live({}, { deferAfterMs: 10, againAfterMs: [30, 30] }, { commands: [command] });
    fake.fault({ method: "DELETE", status: 503, times: 2 });
    fake.fault({ method: "DELETE", status: 500, afterwards: true, times: 1 });
    const asked = slash("slow");
    const answered = fake.deliver(asked, { until: (outcome) => outcome.followUps.length > 0 });
    await fake.until(() => fake.outcome(asked).callbacks[0]?.answer);
    fail();
    const { followUps, messages } = await answered;
    expect(followUps).toHaveLength(1);
    expect(messages.map(isPrivate)).toEqual([true]);
    expect(logLines(footnote.logged, "error")).toEqual([]);
  });

  it("while the bot is stopped: tried once more, and not waited for", async () => {
    const { fake, discord } = await thinksFirst({ againAfterMs: [60_000] });
    const down = fake.fault({ method: "PATCH", status: 503 });
    const asked = slowly();
    fake.send(asked);
    await fake.until(() => down.hits() === 2);
    down.clear();
    await pause(50);
    await discord.stop();
    expect(textOf(fake.outcome(asked).message)).toBe("Took 60");
  });

  it("for a while, on an answer to a message: answered later, once", async () => {
    const { fake, footnote } = await live({}, { againAfterMs: [30, 30] });
    const down = fake.fault({ path: MESSAGES, status: 503, times: 3 });
    await answerTo(fake, fake.say(mentions("targets xiaomi")));
    expect(down.hits()).toBe(3);
    expect(logLines(footnote.logged, "warn")).toEqual([AGAIN]);
  });

  it("on an answer to a message that took effect all the same: shown once", async () => {
    const { fake } = await live({}, { againAfterMs: [30, 30] });
    const down = fake.fault({ path: MESSAGES, status: 500, afterwards: true, times: 3 });
    const said = fake.say(mentions("targets xiaomi"));
    await fake.until(() => down.hits() === 3);
    await quiet(fake);
    expect(repliesTo(fake, said)).toHaveLength(1);
  });

  it("for good, on an answer to a message: logged, and the next one is answered", async () => {
    const { fake, footnote } = await live({}, { againAfterMs: [] });
    const down = fake.fault({ path: MESSAGES, status: 500, times: 2 });
    fake.say(mentions("targets xiaomi"));
    await fake.until(() => logLines(footnote.logged, "warn").length > 0);
    expect(logLines(footnote.logged, "warn")).toEqual(["A message could not be answered"]);
    expect(down.hits()).toBe(2);
    expect(textOf(await answerTo(fake, fake.say(mentions("targets xiaomi"))))).toContain("43.36");
  });
});

describe("A connection dropped during a callback", () => {
  it("before it took effect: tried once, logged, and the next question is answered", async () => {
    const { fake, footnote } = await live();
    const cut = fake.fault({ path: CALLBACK, destroy: true, times: 1 });
    fake.send(question());
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(logLines(footnote.logged, "error")).toEqual(["An event could not be handled"]);
    expect(cut.hits()).toBe(1);
    await expectAnswer(fake);
  });

  it("after it took effect: the member has the answer, once", async () => {
    const { fake, footnote } = await live();
    fake.fault({ path: CALLBACK, destroy: true, afterwards: true, times: 1 });
    const { callbacks, message } = await fake.deliver(question(), { until: isAnswer });
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(callbacks).toHaveLength(1);
    expect(textOf(message)).toContain("43.36");
  });
});

describe("A callback that Discord refuses", () => {
  it("later than 3 seconds (10062): logged as late, and the next question is answered", async () => {
    const { fake, footnote } = await live({ deadlineMs: 100 });
    fake.fault({ path: CALLBACK, delayMs: 150, times: 1 });
    const { callbacks } = await fake.deliver(question());
    expect(callbacks.map(({ answer }) => answer?.status)).toEqual([404]);
    await fake.until(() => logLines(footnote.logged, "warn").length > 0);
    expect(footnote.logged).toContainEqual(
      expect.objectContaining({
        level: "warn",
        message: "An answer came too late",
        fields: expect.objectContaining({ code: 10_062 }),
      }),
    );
    await expectAnswer(fake);
  });

  it("later than its own patience: given up, and the next question is answered", async () => {
    const { fake, footnote } = await live({}, { extra: { waitGuildTimeout: 300, rest: { timeout: 100 } } });
    const stuck = fake.fault({ path: CALLBACK, delayMs: 400, times: 2 });
    fake.send(question());
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(stuck.hits()).toBe(2);
    stuck.clear();
    await expectAnswer(fake);
  });

  it("a second one (40060), as the answer to the first was lost: shown once, logged as late", async () => {
    const { fake, footnote } = await live();
    fake.fault({ path: CALLBACK, status: 500, afterwards: true, times: 1 });
    const asked = question();
    fake.send(asked);
    await fake.until(() => logLines(footnote.logged, "warn").length > 0);
    const { callbacks, messages } = fake.outcome(asked);
    expect(callbacks.map(({ answer }) => answer?.status)).toEqual([500, 400]);
    expect(messages.map(textOf)).toEqual([expect.stringContaining("43.36")]);
    expect(footnote.logged).toContainEqual(
      expect.objectContaining({
        level: "warn",
        message: "An answer came too late",
        fields: expect.objectContaining({ code: 40_060 }),
      }),
    );
    await expectAnswer(fake);
  });

  it("with a token that has expired (401, 50027): logged, and the bot runs on", async () => {
    const { fake, footnote, discord } = await live({ tokenLifeMs: 30 }, { deferAfterMs: 10 }, { commands: [takes] });
    const { edits } = await fake.deliver(slowly(), { until: (outcome) => outcome.edits.length === 1 });
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(edits[0]?.answer).toMatchObject({ status: 401, body: { code: 50_027 } });
    expect(logLines(footnote.logged, "error")).toEqual(["An answer was refused"]);
    expect(discord.ready()).toBe(true);
  });
});

describe("401: the token was revoked while the bot ran", () => {
  it("noticed with an answer to a message: start() ends with what somebody has to do", async () => {
    const { fake, footnote, ended } = await live();
    fake.fault({ path: MESSAGES, status: 401 });
    fake.say(mentions("targets xiaomi"));
    const { what, sentence } = await endOf(ended);
    expect(what).toBe("token");
    expect(sentence).toContain("Copy it anew from the developer portal");
    expect(logLines(footnote.logged, "error")).toContain("Discord ended the connection");
    expect(JSON.stringify(footnote.logged)).not.toContain(fake.token);
  });
});

describe("Nothing at all answers", () => {
  it("a refused connection on a callback: logged, and the bot is back when Discord is", async () => {
    const { fake, footnote, discord } = await live({}, {}, { commands: [takes] });
    fake.send(slash("takes", { ms: "150" }));
    await pause(50);
    const accept = fake.refuseConnections();
    await fake.until(() => logLines(footnote.logged, "error").length > 0);
    expect(logLines(footnote.logged, "error")).toEqual(["An event could not be handled"]);
    await accept();
    await fake.until(() => discord.ready(), { withinMs: 3000 });
    const { message } = await fake.deliver(slash("takes", { ms: "1" }));
    expect(textOf(message)).toBe("Took 1");
  });
});
