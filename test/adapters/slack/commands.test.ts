// The slash command: one word, and any line behind it.
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/commands/index.ts";
import { ann, desk, dmWith, elsewhere, mia } from "../../support/slack/world.ts";
import { choices, diary, sweep } from "../../support/commands-for-tests.ts";
import { MODES, wellBehaved } from "./live.ts";
import { isPrivate, optionsOf, textOf, titleOf } from "./seen.ts";

describe.each(MODES)("“/footnote”, over %s", (mode) => {
  it.each([
    ["a command and a company", "targets xiaomi"],
    ["a ticker, which Slack takes for an address", "targets 1810.HK"],
    ["options by name, in any order", "targets as-of:2025-12-18 company:xiaomi"],
    ["options without their names", "targets xiaomi jefferies"],
    ["Chinese", "targets 小米"],
    ["a slash before the command, and blanks", "  /targets   xiaomi "],
    ["the command after its company", "xiaomi targets"],
  ])("%s: everybody sees the answer, which travels in the acknowledgement", async (_, line) => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const { message, messages } = await fake.slash(line).answered();
    expect(textOf(message)).toContain("43.36");
    expect(message?.via).toBe("ack");
    expect(isPrivate(message)).toBe(false);
    expect(messages).toHaveLength(1);
    expect(fake.callsOf("response_url")).toEqual([]);
  });

  it("a mistake is told to the asker alone", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    for (const line of ["targets xiaomy", "why", "targets xiaomi page:two", "a".repeat(2500)]) {
      const { message } = await fake.slash(line).answered();
      expect([line, isPrivate(message), message?.via]).toEqual([line, true, "ack"]);
      expect(titleOf(message)).not.toContain("Something went wrong");
    }
  });

  it("alone shows where to begin, to the asker alone", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const { message } = await fake.slash("").answered();
    expect(titleOf(message)).toBe("Footnote");
    expect(textOf(message)).toContain("What is known");
    expect(isPrivate(message)).toBe(true);
  });
});

describe("Where “/footnote” is typed", () => {
  it.each([
    ["in a channel that the bot was never invited to", elsewhere],
    ["in a private channel", desk],
    ["in the conversation with the bot", dmWith(ann)],
  ])("%s, it is answered", async (_, channel) => {
    const { fake } = await wellBehaved();
    const { message } = await fake.slash("ratings xiaomi", { in: channel }).answered();
    expect(titleOf(message)).toContain("Ratings: Xiaomi");
    expect(message?.channel).toBe(channel.id);
  });
});

describe("What is asked in private", () => {
  it("is answered in private, and so are the buttons below", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.slash("sources private:true").answered();
    expect(isPrivate(message)).toBe(true);
    const opened = await fake.press(message!, "go-0").answered();
    expect(isPrivate(opened.message)).toBe(true);
    expect(opened.message?.ts).not.toBe(message!.ts);
  });

  it("by a command that is always private, too", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.slash("settings").answered();
    expect([titleOf(message), isPrivate(message)]).toEqual(["Settings", true]);
  });
});

describe("Who asks", () => {
  it("sees dates and numbers as their Slack is set, and the time where they are", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.slash("settings").answered();
    expect(textOf(message)).toContain("America/New_York");
    expect(textOf((await fake.slash("targets xiaomi").answered()).message)).toContain("Dec 18, 2025");
  });

  it("is asked about once, and not again for an hour", async () => {
    const { fake } = await wellBehaved();
    for (const line of ["status", "status", "status"]) await fake.slash(line).answered();
    expect(fake.callsOf("users.info")).toHaveLength(1);
  });

  it("moderates where they run the workspace", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, sweep] });
    expect(titleOf((await fake.slash("sweep").answered()).message)).toBe("Only moderators may do that");
    expect(titleOf((await fake.slash("sweep", { by: mia }).answered()).message)).toBe("Swept");
    const refused = await fake.slash("settings company:byd for:channel").answered();
    expect(titleOf(refused.message)).toBe("Only moderators may do that");
    expect(textOf((await fake.slash("settings company:byd for:channel", { by: mia }).answered()).message)).toContain(
      "Saved.",
    );
    expect(titleOf((await fake.slash("ratings").answered()).message)).toContain("Ratings: BYD");
  });

  it("is answered though Slack does not say who that is", async () => {
    const { fake } = await wellBehaved();
    fake.fault({ method: "users.info", error: "user_not_found" });
    const { message } = await fake.slash("targets xiaomi").answered();
    expect(textOf(message)).toContain("43.36");
  });
});

describe("Commands", () => {
  it("of two words work", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, ...diary] });
    expect(titleOf((await fake.slash("diary add xiaomi").answered()).message)).toBe("Added xiaomi");
    expect(titleOf((await fake.slash("diary list").answered()).message)).toBe("The diary");
  });

  it("with more choices than buttons offer a menu, and the choice does what it says", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, ...choices(130)] });
    const { message } = await fake.slash("choices").answered();
    const value = optionsOf(message).find(({ label }) => label === "Choice 130")?.value;
    const { message: chosen } = await fake.press(message!, "go-menu1", { value: value! }).answered();
    expect(titleOf(chosen)).toBe("You chose 130");
  });
});
