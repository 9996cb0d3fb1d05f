// Work that takes longer than Slack waits: it is told in time that somebody is at it, and gets the answer then.
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/commands/index.ts";
import { elsewhere, lobby } from "../../support/slack/world.ts";
import { blocks, slow, takes } from "../../support/commands-for-tests.ts";
import { live, MODES, wellBehaved } from "./live.ts";
import { answerOf, isPrivate, textOf, titleOf } from "./seen.ts";

describe.each(MODES)("A slow command, over %s", (mode) => {
  const withSlow = async () => {
    const { command, finish, fail } = slow();
    const running = await wellBehaved({}, { deferAfterMs: 20 }, { mode, commands: [...commands, command] });
    return { ...running, finish, fail };
  };

  it("is acknowledged without an answer, which comes by the address of the question", async () => {
    const { fake, finish } = await withSlow();
    const asked = fake.slash("slow", { in: elsewhere });
    const { deliveries, messages } = await asked.acknowledged();
    expect([deliveries[0]?.late, messages]).toEqual([undefined, []]);
    finish();
    const answer = await answerOf(asked);
    expect([titleOf(answer), answer?.via, isPrivate(answer)]).toEqual(["Slow 1", "response_url", false]);
  });

  it("that fails tells the asker alone", async () => {
    const { fake, fail } = await withSlow();
    const asked = fake.slash("slow");
    await asked.acknowledged();
    fail();
    const answer = await answerOf(asked);
    expect([titleOf(answer), isPrivate(answer)]).toEqual(["That did not work", true]);
    expect(fake.messages(lobby).filter((message) => !isPrivate(message))).toEqual([]);
  });

  it("that is asked in private is answered in private", async () => {
    const { fake, finish } = await withSlow();
    const asked = fake.slash("slow private:true");
    await asked.acknowledged();
    finish();
    expect(isPrivate(await answerOf(asked))).toBe(true);
  });

  it("asked by a mention is answered when it is done", async () => {
    const { fake, finish } = await withSlow();
    const asked = fake.mention("slow");
    await asked.acknowledged();
    finish();
    expect(titleOf(await answerOf(asked))).toBe("Slow 1");
  });
});

describe("However long the work takes", () => {
  it("it is acknowledged once, in time, and there is one answer", async () => {
    // Some are done long before the acknowledgement is due, some long after, and most about then.
    const { fake } = await wellBehaved({}, { deferAfterMs: 150 }, { commands: [...commands, takes] });
    const durations = [0, ...Array.from({ length: 38 }, (_, at) => 130 + (at % 14) * 3), 600];
    const asked = durations.map((ms) => fake.slash(`takes ms:${ms}`));
    const outcomes = await Promise.all(asked.map((one) => one.answered()));
    expect(outcomes.map(({ messages }) => messages.map(titleOf))).toEqual(durations.map((ms) => [`Took ${ms}`]));
    expect(new Set(outcomes.map(({ message }) => message?.via))).toEqual(new Set(["ack", "response_url"]));
    expect(outcomes.flatMap(({ deliveries }) => deliveries).filter(({ late }) => late)).toEqual([]);
  });

  it("what is ready in time travels in the acknowledgement", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, takes] });
    const { message } = await fake.slash("takes ms:300").answered();
    expect([message?.via, textOf(message)]).toEqual(["ack", "Took 300"]);
  });

  it("what takes longer than Slack waits is still answered: nothing is late", async () => {
    const { fake } = await wellBehaved({ deadlineMs: 1800 }, {}, { commands: [...commands, takes] });
    const { message, failed } = await fake.slash("takes ms:2000").answered({ withinMs: 4000 });
    expect([failed, titleOf(message), message?.via]).toEqual([undefined, "Took 2000", "response_url"]);
  });

  it.each(MODES)(
    "a late acknowledgement, since the process was blocked: the answer comes all the same, over %s",
    async (mode) => {
      const { fake } = await live(
        { deadlineMs: 200 },
        { deferAfterMs: 100 },
        { mode, commands: [...commands, blocks] },
      );
      const asked = fake.slash("blocks ms:300");
      const answer = await answerOf(asked);
      expect([titleOf(answer), answer?.via]).toEqual(["Blocked 300", "response_url"]);
      expect(asked.outcome().deliveries[0]?.late).toBe(true);
    },
  );
});
