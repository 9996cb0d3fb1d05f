// Buttons and menus: what they do where they stand, and what happens to those that outlived their time.
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/commands/index.ts";
import { choose, press } from "../../support/discord/components.ts";
import { slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { botMessage, buttons, mentions } from "../../support/discord/said.ts";
import { ben, lobby } from "../../support/discord/world.ts";
import { choices, slow } from "../../support/commands-for-tests.ts";
import { answersOf, answerTo, CHANGES, isPrivate, labelsOf, menusOf, SAYS, textOf, titleOf } from "./seen.ts";

const footerOf = (message: { embeds: { footer?: { text: string } }[] } | undefined) =>
  message?.embeds.at(-1)?.footer?.text;
const idsOf = (body: unknown): string[] =>
  [...JSON.stringify(body).matchAll(/"custom_id":"((?:[^"\\]|\\.)*)"/g)].map(([, id]) => id ?? "");

describe("Paging", () => {
  it("turns the page in place, forth and back", async () => {
    const { fake } = await wellBehaved();
    const { message: first } = await fake.deliver(slash("timeline", { company: "xiaomi" }));
    expect(footerOf(first)).toMatch(/^page 1 of/);
    const second = await fake.deliver(press(first!, "Next page"));
    expect(answersOf(second)).toEqual([CHANGES]);
    expect(second.message?.id).toBe(first!.id);
    expect(footerOf(second.message)).toMatch(/^page 2 of/);
    const back = await fake.deliver(press(second.message!, "Previous page"));
    expect(back.message?.embeds).toEqual(first!.embeds);
    expect(fake.messages(lobby.id)).toHaveLength(1);
  });

  it("works for whoever presses, also on the answer to a message", async () => {
    const { fake } = await wellBehaved();
    const said = fake.say(mentions("timeline xiaomi"));
    const answer = await answerTo(fake, said);
    const { message } = await fake.deliver(press(answer, "Next page", { by: ben }));
    expect(message?.id).toBe(answer.id);
    expect(footerOf(message)).toMatch(/^page 2 of/);
  });

  it("to a page that cannot be shown tells the presser alone, and leaves the page that is there", async () => {
    const { command, fail } = slow();
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, command] });
    const { message: first } = await fake.deliver(slash("slow", { quick: "yes" }));
    fail();
    const pressed = await fake.deliver(press(first!, "Next page"));
    expect(answersOf(pressed)).toEqual([SAYS]);
    expect(titleOf(pressed.message)).toBe("That did not work");
    expect(isPrivate(pressed.message)).toBe(true);
    expect(fake.message(first!.id)?.embeds).toEqual(first!.embeds);
  });
});

describe("Any other button", () => {
  it("answers anew, for all to see", async () => {
    const { fake } = await wellBehaved();
    const { message: sources } = await fake.deliver(slash("sources"));
    const opened = await fake.deliver(press(sources!, labelsOf(sources)[0]!));
    expect(answersOf(opened)).toEqual([SAYS]);
    expect(opened.message?.id).not.toBe(sources!.id);
    expect(isPrivate(opened.message)).toBe(false);
    expect(textOf(opened.message)).toContain("Jefferies cuts Xiaomi");
  });

  it("leads from the brief to the whole", async () => {
    const { fake } = await wellBehaved();
    const { message: brief } = await fake.deliver(slash("brief", { company: "xiaomi" }));
    const { message } = await fake.deliver(press(brief!, "More: timeline"));
    expect(titleOf(message)).toContain("Timeline: Xiaomi");
  });
});

describe("What does not fit a button", () => {
  const long = { company: "xiaomi", since: "2024-01-01", until: "2025-12-18", "as-of": "2025-12-18" };

  it("is kept, and the button works as any other", async () => {
    const { fake, footnote } = await wellBehaved();
    const { message } = await fake.deliver(slash("timeline", long));
    expect(idsOf(message?.components)[0]).toMatch(/^1k/);
    expect(await footnote.handle.db.selectFrom("state").select("name").execute()).toHaveLength(1);
    const { message: second } = await fake.deliver(press(message!, "Next page"));
    expect(footerOf(second)).toMatch(/^page 2 of/);
  });

  it("may be hundreds of letters", async () => {
    const text = "小米 ".repeat(80).trim();
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, ...choices(3, text)] });
    const { message } = await fake.deliver(slash("choices"));
    expect(idsOf(message?.components)[1]).toMatch(/^1k/);
    const { message: chosen } = await fake.deliver(press(message!, "Choice 2"));
    expect(titleOf(chosen)).toBe(`${text} 2`);
  });

  it("is no longer there after its time, and the button says so kindly", async () => {
    const { fake, footnote } = await wellBehaved();
    const { message } = await fake.deliver(slash("timeline", long));
    await footnote.handle.db.deleteFrom("state").execute();
    const pressed = await fake.deliver(press(message!, "Next page"));
    expect(answersOf(pressed)).toEqual([SAYS]);
    expect(titleOf(pressed.message)).toBe("This button has expired");
    expect(isPrivate(pressed.message)).toBe(true);
    expect(footerOf(fake.message(message!.id))).toMatch(/^page 1 of/);
  });
});

describe("A button that is not as we made it", () => {
  it.each([
    ["of another program", "confirm:42"],
    ["of another version", '2d00abcd"targets",{"company":"xiaomi"}'],
    ["that was changed", '1d00abcd"targets",{"company":"xiaomi"}'],
    ["that was cut", '1d00abcd"targets",{"comp'],
    ["with a key that nobody knows", "1k00abcdAAAAAAAAAAAAAAAAAAAAAAAA"],
  ])("%s says that it has expired", async (_, id) => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(press(botMessage({ components: buttons(id) }), id));
    expect(titleOf(message)).toBe("This button has expired");
    expect(isPrivate(message)).toBe(true);
  });

  it("for a command that is gone says that", async () => {
    const { fake, footnote } = await wellBehaved({}, {}, { commands: [...commands, ...choices(2)] });
    const { message: old } = await fake.deliver(slash("choices"));
    const newer = await wellBehaved({}, {});
    const { message } = await newer.fake.deliver(press(old!, "Choice 1"));
    expect(titleOf(message)).toBe("I do not know a command “echo”");
    expect(footnote.logged.filter(({ level }) => level === "warn")).toEqual([]);
  });
});

describe("Many buttons", () => {
  it("of up to twenty-five stand in rows of five, and each does what it says", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, ...choices(25)] });
    const { message } = await fake.deliver(slash("choices"));
    expect(message?.components).toHaveLength(5);
    const { message: chosen } = await fake.deliver(press(message!, "Choice 25"));
    expect(titleOf(chosen)).toBe("You chose 25");
  });

  it("of more than that become menus, from which one is chosen", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, ...choices(30)] });
    const { message } = await fake.deliver(slash("choices"));
    const menus = menusOf(message);
    expect(menus.map(({ options }) => options.length)).toEqual([25, 5]);
    const last = menus[1]?.options.find(({ label }) => label === "Choice 30");
    const chosen = await fake.deliver(choose(message!, menus[1]!.id, [last!.value]));
    expect(answersOf(chosen)).toEqual([SAYS]);
    expect(titleOf(chosen.message)).toBe("You chose 30");
  });

  it("of more than the menus hold are cut, and that is said", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, ...choices(130)] });
    const { message } = await fake.deliver(slash("choices"));
    expect(menusOf(message).flatMap(({ options }) => options)).toHaveLength(125);
    expect(textOf(message)).toContain("5 more choices not shown");
  });
});
