// Buttons: what they do where they stand, and what happens to those that outlived their time.
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/commands/index.ts";
import { ben, elsewhere, lobby } from "../../support/slack/world.ts";
import { choices, slow } from "../../support/commands-for-tests.ts";
import { MODES, wellBehaved } from "./live.ts";
import { answerOf, isPrivate, labelsOf, pageOf, pause, textOf, titleOf } from "./seen.ts";

describe.each(MODES)("Paging, over %s", (mode) => {
  it("turns the page in place, forth and back", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const { message: first } = await fake.slash("timeline xiaomi").answered();
    expect(pageOf(first)).toMatch(/^page 1 of/);
    const before = textOf(first);
    const { message: second } = await fake.press(first!, "Next page").answered();
    expect(second?.ts).toBe(first!.ts);
    expect(pageOf(second)).toMatch(/^page 2 of/);
    const { message: back } = await fake.press(second!, "Previous page").answered();
    expect(textOf(back)).toBe(before);
    expect(fake.messages(lobby)).toHaveLength(1);
  });
});

describe("Paging", () => {
  it("works for whoever presses, where the bot is no member, and on the answer to a message", async () => {
    const { fake } = await wellBehaved();
    const { message: first } = await fake.slash("timeline xiaomi", { in: elsewhere }).answered();
    expect(pageOf((await fake.press(first!, "Next page", { by: ben }).answered()).message)).toMatch(/^page 2 of/);
    const answer = await answerOf(fake.mention("timeline xiaomi"));
    const { message } = await fake.press(answer!, "Next page", { by: ben }).answered();
    expect([message?.ts, pageOf(message)]).toEqual([answer!.ts, expect.stringMatching(/^page 2 of/)]);
  });

  it("of what only the asker sees stays between them", async () => {
    const { fake } = await wellBehaved();
    const { message: first } = await fake.slash("timeline xiaomi private:true").answered();
    const { message } = await fake.press(first!, "Next page").answered();
    expect([isPrivate(message), message?.ts, pageOf(message)?.slice(0, 6)]).toEqual([true, first!.ts, "page 2"]);
  });

  it("to a page that cannot be shown tells the presser alone, and leaves the page that is there", async () => {
    const { command, fail } = slow();
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, command] });
    const { message: first } = await fake.slash("slow quick:yes").answered();
    fail();
    const { message } = await fake.press(first!, "Next page").answered();
    expect([titleOf(message), isPrivate(message)]).toEqual(["That did not work", true]);
    expect(titleOf(fake.messages(lobby)[0])).toBe("Slow 1");
  });
});

describe("Any other button", () => {
  it("answers anew, for all to see, in the thread where it stands", async () => {
    const { fake } = await wellBehaved();
    const { message: brief } = await fake.slash("brief xiaomi").answered();
    const { message } = await fake.press(brief!, "More: timeline").answered();
    expect(titleOf(message)).toContain("Timeline: Xiaomi");
    expect([isPrivate(message), message?.threadTs]).toEqual([false, undefined]);
    const inThread = await answerOf(fake.mention("brief xiaomi"));
    const { message: below } = await fake.press(inThread!, "More: timeline").answered();
    expect(below?.threadTs).toBe(inThread!.threadTs);
  });

  it("that mends a question answers it", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.slash("targets xiaomy").answered();
    const { message: mended } = await fake.press(message!, labelsOf(message)[0]!).answered();
    expect(textOf(mended)).toContain("43.36");
    expect(isPrivate(mended)).toBe(false);
  });

  it("is taken at once, however long its answer takes", async () => {
    const { command, finish } = slow();
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, command] });
    const { message } = await fake.slash("slow quick:yes").answered();
    const pressed = fake.press(message!, "Another");
    await pressed.acknowledged();
    expect(pressed.outcome().messages).toEqual([]);
    finish();
    expect(titleOf(await answerOf(pressed))).toBe("Slow 1");
  });
});

describe("What does not fit a button", () => {
  it("is kept, and the button works as any other", async () => {
    const text = "小米 ".repeat(80).trim();
    const { fake, footnote } = await wellBehaved({}, {}, { commands: [...commands, ...choices(3, text)] });
    const { message } = await fake.slash("choices").answered();
    expect(await footnote.handle.db.selectFrom("state").select("name").execute()).toHaveLength(3);
    expect(textOf((await fake.press(message!, "Choice 2").answered()).message)).toContain(`${text} 2`);
  });

  it("is no longer there after its time, and the button says so kindly", async () => {
    const { fake, footnote } = await wellBehaved({}, {}, { commands: [...commands, ...choices(3, "x".repeat(300))] });
    const { message } = await fake.slash("choices").answered();
    await footnote.handle.db.deleteFrom("state").execute();
    const { message: told } = await fake.press(message!, "Choice 2").answered();
    expect([titleOf(told), isPrivate(told)]).toEqual(["This button has expired", true]);
  });

  it("or was changed by somebody, says the same", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.slash("timeline xiaomi").answered();
    for (const block of message!.blocks) {
      const elements = block["elements"] as { value?: string }[] | undefined;
      for (const element of elements ?? []) if (element.value) element.value = element.value.replace("xiaomi", "byd");
    }
    const { message: told } = await fake.press(message!, "Next page").answered();
    expect(titleOf(told)).toBe("This button has expired");
    expect(pageOf(fake.messages(lobby)[0])).toMatch(/^page 1 of/);
  });

  it("for a command that is gone says that", async () => {
    const first = await wellBehaved({}, {}, { commands: [...commands, ...choices(2)] });
    const { message } = await first.fake.slash("choices").answered();
    await first.slack.stop();
    const beside = { ...first, footnote: (await wellBehaved()).footnote };
    await wellBehaved({}, {}, { beside });
    const { message: told } = await first.fake.press(message!, "Choice 1").answered();
    expect(titleOf(told)).toBe("I do not know a command “echo”");
    await pause(10);
  });
});
