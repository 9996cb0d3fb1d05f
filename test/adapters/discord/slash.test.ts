// Commands as people type them behind a slash: what they may fill in, what is completed, and who sees the answer.
import { PermissionFlagsBits } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { registerCommands } from "../../../src/adapters/discord/register.ts";
import { commands } from "../../../src/commands/index.ts";
import { en } from "../../../src/commands/words/en.ts";
import { press } from "../../support/discord/components.ts";
import { autocomplete, type Options, slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { inDm } from "../../support/discord/places.ts";
import { GUILD_ID } from "../../support/discord/world.ts";
import { targetFile } from "../../support/given-file.ts";
import { diary, sweep } from "../../support/commands-for-tests.ts";
import { answersOf, CHANGES, isPrivate, labelsOf, SAYS, textOf, titleOf } from "./seen.ts";

const WARNING = 0xe8_a3_3d;

const calls: Record<string, Options> = {
  brief: { company: "xiaomi" },
  ratings: { company: "xiaomi" },
  targets: { company: "xiaomi" },
  flows: { company: "xiaomi" },
  launches: { company: "xiaomi" },
  metrics: { company: "xiaomi" },
  price: { company: "xiaomi" },
  events: { company: "xiaomi" },
  timeline: { company: "xiaomi" },
  compare: { names: "xiaomi byd" },
  profile: { company: "xiaomi" },
  why: { id: "bg2" },
  check: { claim: "the target of Jefferies for Xiaomi is HK$43.36" },
  companies: {},
  sources: {},
  status: {},
  "watch add": { companies: "xiaomi" },
  "watch remove": { companies: "xiaomi" },
  "watch list": {},
  "digest subscribe": { companies: "xiaomi" },
  "digest list": {},
  "digest preview": {},
  "digest send-now": {},
  "digest pause": {},
  "digest resume": {},
  "digest unsubscribe": {},
  "digest show": {},
  "alert add": { when: "target-changed", companies: "xiaomi", by: 5 },
  "alert test": { when: "target-changed", companies: "xiaomi", since: "2025" },
  "alert list": {},
  "alert snooze": { hours: 2 },
  "alert pause": {},
  "alert resume": {},
  "alert remove": {},
  delivery: {},
  settings: {},
  home: {},
  import: {},
  correct: { id: "bg2", field: "price", to: "43.5", reason: "misread" },
  retract: { id: "bg6", reason: "withdrawn" },
  restore: { id: "bg6", reason: "it was right" },
  ask: { line: "targets xiaomi" },
  help: {},
};

describe("Every command", () => {
  it("is in the table below", () => {
    expect(Object.keys(calls)).toEqual(commands.map(({ name }) => name));
  });

  it("is answered in the first response, to all or to the asker as the command is", async () => {
    const { fake } = await wellBehaved({}, {}, { editors: [GUILD_ID] });
    const bytes = Buffer.from(targetFile("ex1", 61.5));
    calls["import"] = { file: { file: fake.host({ filename: "facts.yaml", contentType: "text/yaml", bytes }) } };
    for (const { name, visibility, moderator } of commands) {
      const outcome = await fake.deliver(slash(name, calls[name], { moderator }));
      expect(answersOf(outcome), name).toEqual([SAYS]);
      expect([...outcome.edits, ...outcome.followUps, ...outcome.deletes], name).toEqual([]);
      expect(
        outcome.message?.embeds.map(({ color }) => color),
        name,
      ).not.toContain(WARNING);
      expect(isPrivate(outcome.message), name).toBe(visibility === "private");
    }
  });
});

describe("An option", () => {
  it("of a choice narrows the answer", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("flows", { company: "xiaomi", channel: "placement" }));
    expect(textOf(message)).toContain("Placement");
    const { message: other } = await fake.deliver(slash("flows", { company: "xiaomi", channel: "southbound" }));
    expect(textOf(other)).not.toContain("Placement");
  });

  it("of a whole number is a page", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("timeline", { company: "xiaomi", page: 2 }));
    expect(message?.embeds.at(-1)?.footer?.text).toMatch(/^page 2 of \d+$/);
  });

  it("of a date shows what was known then, and says so", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("targets", { company: "xiaomi", "as-of": "2025-12-17" }));
    expect(textOf(message)).toContain("as of Dec 17, 2025");
  });

  it("of several names takes them with blanks, quotes and commas", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("compare", { names: 'jefferies, "goldman sachs"', company: "小米" }));
    expect(titleOf(message)).toContain("Firms on Xiaomi");
    expect(textOf(message)).toContain("Jefferies");
    expect(textOf(message)).toContain("Goldman Sachs");
  });

  it("that does not fit is told to the asker alone", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("targets", { company: "xiaomi", "as-of": "yesterday" }));
    expect(isPrivate(message)).toBe(true);
    expect(titleOf(message)).toContain("“yesterday” does not fit as-of");
  });

  it("“private” keeps the answer to the asker", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("targets", { company: "xiaomi", private: true }));
    expect(isPrivate(message)).toBe(true);
    expect(textOf(message)).toContain("43.36");
  });

  it("“private” set to no changes nothing", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("targets", { company: "xiaomi", private: false }));
    expect(isPrivate(message)).toBe(false);
  });
});

describe("A private answer", () => {
  it("stays private through its pages, its buttons, and mended questions", async () => {
    const { fake } = await wellBehaved();
    const { message: first } = await fake.deliver(slash("timeline", { company: "xiaomi", private: true }));
    const second = await fake.deliver(press(first!, "Next page"));
    expect(answersOf(second)).toEqual([CHANGES]);
    expect(isPrivate(second.message)).toBe(true);
    const third = await fake.deliver(press(second.message!, "Next page"));
    expect(answersOf(third)).toEqual([CHANGES]);
    expect(isPrivate(third.message)).toBe(true);

    const { message: sources } = await fake.deliver(slash("sources", { private: true }));
    const { message: opened } = await fake.deliver(press(sources!, labelsOf(sources)[0]!));
    expect(isPrivate(opened)).toBe(true);

    const { message: mistaken } = await fake.deliver(slash("brief", { company: "xiaomy", private: true }));
    const { message: mended } = await fake.deliver(press(mistaken!, "Xiaomi"));
    expect(titleOf(mended)).toContain("Brief: Xiaomi");
    expect(isPrivate(mended)).toBe(true);
  });

  it("offers no thread", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("timeline", { company: "xiaomi", private: true }));
    expect(labelsOf(message)).toEqual(["Next page"]);
    const turned = await fake.deliver(press(message!, "Next page"));
    expect(labelsOf(turned.message)).toEqual(["Next page", "Previous page"]);
  });
});

describe("A problem", () => {
  it("is told to the asker alone, with buttons that mend it, and pressing one answers for all", async () => {
    const { fake } = await wellBehaved();
    const { message: problem } = await fake.deliver(slash("targets", { company: "xiaomy" }));
    expect(isPrivate(problem)).toBe(true);
    expect(titleOf(problem)).toContain("I do not know “xiaomy”");
    expect(textOf(problem)).toContain("Did you mean Xiaomi?");
    expect(labelsOf(problem)).toEqual(["Xiaomi"]);
    const mended = await fake.deliver(press(problem!, "Xiaomi"));
    expect(answersOf(mended)).toEqual([SAYS]);
    expect(textOf(mended.message)).toContain("43.36");
    expect(isPrivate(mended.message)).toBe(false);
  });

  it("of not knowing which company offers those with something to show", async () => {
    const { fake } = await wellBehaved();
    const { message: question } = await fake.deliver(slash("ratings"));
    expect(labelsOf(question)).toEqual(["BYD", "Chinese tech sector", "Xiaomi"]);
    const { message } = await fake.deliver(press(question!, "BYD"));
    expect(titleOf(message)).toContain("Ratings: BYD");
  });

  it("with a command that Discord still lists, and that is gone, is told", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, ...diary] });
    const { message } = await fake.deliver(slash("diary remove"));
    expect(titleOf(message)).toBe("I do not know a command “diary remove”");
    expect(isPrivate(message)).toBe(true);
  });
});

describe("A command of two words", () => {
  it("is a subcommand, called, completed and registered as one", async () => {
    const all = [...commands, ...diary];
    const { fake } = await wellBehaved({}, {}, { commands: all });
    const added = await fake.deliver(slash("diary add", { company: "byd" }));
    expect(answersOf(added)).toEqual([SAYS]);
    expect(titleOf(added.message)).toBe("Added byd");
    expect(titleOf((await fake.deliver(slash("diary list", { private: true }))).message)).toBe("The diary");
    const { choices } = await fake.deliver(autocomplete("diary add", "company", { company: "xiao" }));
    expect(choices?.map(({ value }) => value)).toContain("Xiaomi");

    await registerCommands({ token: fake.token, commands: all, words: en.chat, guilds: [], api: fake.api });
    const registered = fake.commands().find(({ name }) => name === "diary");
    expect(registered?.options?.map(({ name }) => name)).toEqual(["add", "list"]);
  });
});

describe("A command for moderators", () => {
  it("is refused to members, runs for who manages the server, and for anybody in a direct message", async () => {
    const { fake } = await wellBehaved({}, {}, { commands: [...commands, sweep] });
    const { message: refused } = await fake.deliver(slash("sweep"));
    expect(titleOf(refused)).toBe("Only moderators may do that");
    expect(isPrivate(refused)).toBe(true);
    const { message: done } = await fake.deliver(slash("sweep", {}, { moderator: true }));
    expect(titleOf(done)).toBe("Swept");
    const { message: athome } = await fake.deliver(slash("sweep", {}, { at: inDm() }));
    expect(titleOf(athome)).toBe("Swept");
  });

  it("is not even listed to members", async () => {
    const { fake } = await wellBehaved();
    await registerCommands({
      token: fake.token,
      commands: [...commands, sweep],
      words: en.chat,
      guilds: [],
      api: fake.api,
    });
    const needed = (name: string) => fake.commands().find((one) => one.name === name)?.default_member_permissions;
    expect(needed("sweep")).toBe(String(PermissionFlagsBits.ManageGuild));
    expect(needed("targets")).toBeNull();
  });
});

describe("While an option is typed", () => {
  const complete = async (name: string, option: string, given: Record<string, string>) => {
    const { fake } = await wellBehaved();
    const { choices, callbacks } = await fake.deliver(autocomplete(name, option, given));
    expect(callbacks).toHaveLength(1);
    return choices?.map(({ value }) => value);
  };

  it.each([["xiao"], ["1810"], ["小米"], ["小"]])("the company is found by “%s”", async (typed) => {
    expect(await complete("targets", "company", { company: typed })).toContain("Xiaomi");
  });

  it("nothing typed offers companies to begin with", async () => {
    const offered = await complete("targets", "company", { company: "" });
    expect(offered?.length).toBeGreaterThan(5);
  });

  it("firms are found", async () => {
    expect(await complete("targets", "firm", { company: "xiaomi", firm: "jef" })).toEqual(["Jefferies"]);
  });

  it("figures are those of the company that was chosen before", async () => {
    const ofXiaomi = await complete("metrics", "name", { company: "Xiaomi", name: "iot" });
    expect(ofXiaomi).toContain("iot devices");
    expect(await complete("metrics", "name", { company: "BYD", name: "iot" })).toEqual([]);
  });

  it("facts are found by their names, one after the other", async () => {
    const first = await complete("why", "id", { id: "bg" });
    expect(first).toContain("bg2");
    expect(await complete("why", "id", { id: "bg2 bg6" })).toContain("bg2 bg6");
  });

  it("names to compare keep those before them, in quotes where they hold blanks", async () => {
    expect(await complete("compare", "names", { names: "jef" })).toContain("Jefferies");
    expect(await complete("compare", "names", { names: "Jefferies gold" })).toContain('Jefferies "Goldman Sachs"');
    expect(await complete("compare", "names", { names: "xiaomi by" })).toContain("xiaomi BYD");
  });

  it("nonsense offers nothing, and a command that is gone neither", async () => {
    expect(await complete("targets", "company", { company: "qqqqqqqq" })).toEqual([]);
    expect(await complete("vanished", "company", { company: "x" })).toEqual([]);
  });
});
