// Work that takes longer than Discord waits: "thinking" is said once, and then the answer, to those who may see it.
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/commands/index.ts";
import { press, submit } from "../../support/discord/components.ts";
import type { Delivery, FakeDiscord } from "../../support/discord/fake.ts";
import { slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { inThread } from "../../support/discord/places.ts";
import { mentions } from "../../support/discord/said.ts";
import { lobby, lobbyThread } from "../../support/discord/world.ts";
import { slow, takes } from "../../support/commands-for-tests.ts";
import { answersOf, answerTo, flagsOf, isPrivate, SAYS, textOf, THINKS, THINKS_IN_PLACE, titleOf } from "./seen.ts";

const EPHEMERAL = 64;

/** The bot with `/slow`, which answers "thinking" at once. */
async function withSlow() {
  const { command, finish, fail } = slow();
  const { fake } = await wellBehaved({}, { deferAfterMs: 20 }, { commands: [...commands, command] });
  return { fake, finish, fail };
}

/** Delivers, waits until "thinking" is shown, and only then lets the work end. */
async function afterThinking(
  fake: FakeDiscord,
  asked: Parameters<FakeDiscord["deliver"]>[0],
  end: () => void,
  how: Delivery = {},
) {
  const answered = fake.deliver(asked, how);
  await fake.until(() => fake.outcome(asked).callbacks[0]?.answer, { what: "the deferral" });
  end();
  return answered;
}

describe("A slow command", () => {
  it("says once that it thinks, and then becomes the answer", async () => {
    const { fake, finish } = await withSlow();
    const outcome = await afterThinking(fake, slash("slow"), finish);
    expect(answersOf(outcome)).toEqual([THINKS]);
    expect(flagsOf(outcome)).toBe(0);
    expect(outcome.edits).toHaveLength(1);
    expect(outcome.followUps).toEqual([]);
    expect(titleOf(outcome.message)).toBe("Slow 1");
    expect(isPrivate(outcome.message)).toBe(false);
  });

  it("that is asked in private thinks and answers in private", async () => {
    const { fake, finish } = await withSlow();
    const outcome = await afterThinking(fake, slash("slow", { private: true }), finish);
    expect(answersOf(outcome)).toEqual([THINKS]);
    expect(flagsOf(outcome)).toBe(EPHEMERAL);
    expect(titleOf(outcome.message)).toBe("Slow 1");
    expect(isPrivate(outcome.message)).toBe(true);
  });

  it("that fails takes its public “thinking” back, and tells the asker alone", async () => {
    const { fake, fail } = await withSlow();
    const outcome = await afterThinking(fake, slash("slow"), fail);
    expect(answersOf(outcome)).toEqual([THINKS]);
    expect(outcome.edits).toEqual([]);
    expect(outcome.deletes).toHaveLength(1);
    expect(outcome.followUps).toHaveLength(1);
    expect(titleOf(outcome.message)).toBe("That did not work");
    expect(isPrivate(outcome.message)).toBe(true);
    expect(fake.messages(lobby.id).filter((message) => !isPrivate(message))).toEqual([]);
  });

  it("that fails in private says so where it thought", async () => {
    const { fake, fail } = await withSlow();
    const outcome = await afterThinking(fake, slash("slow", { private: true }), fail);
    expect(outcome.edits).toHaveLength(1);
    expect([...outcome.followUps, ...outcome.deletes]).toEqual([]);
    expect(titleOf(outcome.message)).toBe("That did not work");
    expect(isPrivate(outcome.message)).toBe(true);
  });

  it("asked by a message is answered when it is done, also where the message is gone by then", async () => {
    const { fake, finish } = await withSlow();
    const said = fake.say(mentions("slow"));
    const gone = fake.say(mentions("slow page:2"));
    fake.removeMessage(gone.id);
    finish();
    expect(titleOf(await answerTo(fake, said))).toBe("Slow 1");
    await fake.until(() => fake.messages(lobby.id).some((message) => titleOf(message) === "Slow 2"));
  });
});

describe("A slow button", () => {
  it("that turns a page defers the change, and then changes it", async () => {
    const { fake, finish } = await withSlow();
    const { message: first } = await fake.deliver(slash("slow", { quick: "yes" }));
    const outcome = await afterThinking(fake, press(first!, "Next page"), finish, {
      until: ({ edits }) => edits.length > 0,
    });
    expect(answersOf(outcome)).toEqual([THINKS_IN_PLACE]);
    expect(outcome.edits).toHaveLength(1);
    expect(outcome.message?.id).toBe(first!.id);
    expect(titleOf(outcome.message)).toBe("Slow 2");
  });

  it("that turns a page and fails leaves the page, and tells the presser alone", async () => {
    const { fake, fail } = await withSlow();
    const { message: first } = await fake.deliver(slash("slow", { quick: "yes" }));
    const outcome = await afterThinking(fake, press(first!, "Next page"), fail, {
      until: ({ followUps }) => followUps.length > 0,
    });
    expect(answersOf(outcome)).toEqual([THINKS_IN_PLACE]);
    expect([...outcome.edits, ...outcome.deletes]).toEqual([]);
    expect(titleOf(fake.message(first!.id))).toBe("Slow 1");
    const told = fake.messages(lobby.id).at(-1);
    expect(titleOf(told)).toBe("That did not work");
    expect(isPrivate(told)).toBe(true);
  });

  it("that asks something else thinks in a message of its own", async () => {
    const { fake, finish } = await withSlow();
    const { message: first } = await fake.deliver(slash("slow", { quick: "yes", page: 3 }));
    const outcome = await afterThinking(fake, press(first!, "Another"), finish);
    expect(answersOf(outcome)).toEqual([THINKS]);
    expect(titleOf(outcome.message)).toBe("Slow 1");
    expect(titleOf(fake.message(first!.id))).toBe("Slow 3");
  });
});

describe("A slow form", () => {
  it("thinks, and answers", async () => {
    const { fake, finish } = await withSlow();
    const answer = await answerTo(fake, fake.say(mentions("status", { channel: lobbyThread })));
    const { modal } = await fake.deliver(press(answer, "Follow up", { at: inThread() }));
    const outcome = await afterThinking(fake, submit(modal!, { line: "slow" }, { on: answer, at: inThread() }), finish);
    expect(answersOf(outcome)).toEqual([THINKS]);
    expect(titleOf(outcome.message)).toBe("Slow 1");
  });
});

describe("However long the work takes", () => {
  it("there is one first answer, and the asker has the reply in the end", async () => {
    const { fake } = await wellBehaved({}, { deferAfterMs: 10 }, { commands: [...commands, takes] });
    const durations = Array.from({ length: 40 }, (_, at) => 4 + (at % 14));
    const outcomes = await Promise.all(durations.map((ms) => fake.deliver(slash("takes", { ms: String(ms) }))));
    expect(outcomes.map(({ callbacks }) => callbacks.length)).toEqual(durations.map(() => 1));
    expect(outcomes.map(({ message }) => titleOf(message))).toEqual(durations.map((ms) => `Took ${ms}`));
    // Which of the two it was is a matter of milliseconds, and of the machine.
    for (const answer of outcomes.flatMap(answersOf)) expect([SAYS, THINKS]).toContain(answer);
  });

  it("an answer that is ready while “thinking” is still on its way waits for it", async () => {
    const { fake, finish } = await withSlow();
    fake.fault({ path: /\/callback$/, delayMs: 120 });
    const asked = slash("slow");
    const answered = fake.deliver(asked);
    await fake.until(() => fake.outcome(asked).callbacks[0], { what: "the deferral on its way" });
    finish();
    const outcome = await answered;
    expect(answersOf(outcome)).toEqual([THINKS]);
    expect(outcome.edits.map(({ answer }) => answer?.status)).toEqual([200]);
    expect(textOf(outcome.message)).toContain("Slow 1");
  });

  it("nothing is said before its time", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, takes] });
    const outcome = await fake.deliver(slash("takes", { ms: "300" }));
    expect(answersOf(outcome)).toEqual([SAYS]);
  });
});
