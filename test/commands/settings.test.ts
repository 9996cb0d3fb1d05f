// Time zone, number format and default company, for oneself or for the channel.
import { describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { footnoteWith } from "../support/bot.ts";
import { ground, hkd, launch, oneOfEach, price, target } from "../support/facts.ts";
import { cardOf, labels, rows, said, table, titleOf } from "../support/replies.ts";

const words = en.settings;
const { member: yours, channel: theirs } = words.scopes;
const moderator = { actor: { id: "mod", isModerator: true } };
const bob = { actor: { id: "bob" } };

describe("A member's settings", () => {
  it("are shown, unset at first, to them alone", async () => {
    const reply = await (await footnoteWith(ground)).ask("settings");
    expect(reply.private).toBe(true);
    const none = { [words.timezone]: words.unset, [words.locale]: words.unset, [words.company]: words.unset };
    expect(rows(reply, yours)).toEqual({ ...none, [words.timezone]: "not set; in use: UTC" });
    expect(rows(reply, theirs)).toEqual(none);
  });

  it("without a zone tell the one in use: that of the channel, before that of the platform", async () => {
    const footnote = await footnoteWith(ground);
    const zone = async (timezone: string) =>
      rows(await footnote.ask("settings", { actor: { timezone } }), yours)[words.timezone];
    expect(await zone("Asia/Tokyo")).toBe("not set; in use: Asia/Tokyo");
    await footnote.ask("settings timezone:Asia/Hong_Kong for:channel", moderator);
    expect(await zone("Asia/Tokyo")).toBe("not set; in use: Asia/Hong_Kong");
  });

  it("hold for them everywhere in the workspace, and for nobody else", async () => {
    const footnote = await footnoteWith({ ...ground, facts: oneOfEach() });
    expect(rows(await footnote.ask("settings company:小米"), yours)[words.company]).toBe("Xiaomi");
    expect(rows(await footnote.ask("settings", { place: { channel: "other" } }), yours)[words.company]).toBe("Xiaomi");
    expect(rows(await footnote.ask("settings", bob), yours)[words.company]).toBe(words.unset);
    expect(rows(await footnote.ask("settings", { place: { workspace: "elsewhere" } }), yours)[words.company]).toBe(
      words.unset,
    );
  });

  it("are changed one at a time, and none clears", async () => {
    const footnote = await footnoteWith(ground);
    await footnote.ask("settings timezone:Asia/Hong_Kong locale:de company:xiaomi");
    const reply = await footnote.ask("settings locale:none");
    expect(said(reply)).toContain(words.saved);
    expect(rows(reply, yours)).toMatchObject({ [words.company]: "Xiaomi", [words.locale]: words.unset });
    expect(rows(reply, yours)[words.timezone]).toMatch(/^Asia\/Hong_Kong, now /);
    expect(rows(await footnote.ask("settings company:None timezone:none"), yours)).toEqual({
      [words.timezone]: words.inUse("UTC"),
      [words.locale]: words.unset,
      [words.company]: words.unset,
    });
  });

  it("that are none are refused with what would do, and nothing is saved", async () => {
    const footnote = await footnoteWith(ground);
    expect(said(await footnote.ask("settings timezone:Mars/Olympus"))).toBe(
      `${words.badTimezone("Mars/Olympus")}\n${words.badTimezoneHelp}`,
    );
    expect(titleOf(await footnote.ask("settings timezone:+08:00"))).toBe(words.badTimezone("+08:00"));
    expect(titleOf(await footnote.ask("settings locale:klingon-language-x"))).toBe(
      words.badLocale("klingon-language-x"),
    );
    const reply = await footnote.ask("settings timezone:UTC company:xiaomy");
    expect(labels(reply)).toEqual(["Xiaomi"]);
    expect(rows(await footnote.ask("settings"), yours)[words.timezone]).toBe(words.inUse("UTC"));
    expect(rows(await footnote.press(cardOf(reply).actions?.[0]), yours)).toMatchObject({
      [words.company]: "Xiaomi",
      [words.timezone]: expect.stringMatching(/^UTC/),
    });
  });
});

describe("A channel's settings", () => {
  it("are for moderators to change, for everyone to read", async () => {
    const footnote = await footnoteWith({ ...ground, facts: oneOfEach() });
    const refused = await footnote.ask("settings company:byd for:channel");
    expect([titleOf(refused), refused.private]).toEqual([en.failures.moderatorsOnly, true]);
    await footnote.ask("settings company:byd for:channel", moderator);
    expect(rows(await footnote.ask("settings for:channel"), theirs)[words.company]).toBe("BYD");
    expect(rows(await footnote.ask("settings", { place: { channel: "other" } }), theirs)[words.company]).toBe(
      words.unset,
    );
  });

  it("hold for all in it, but a member's own come first", async () => {
    const footnote = await footnoteWith({ ...ground, facts: [price({ subject: "byd" }), price()] });
    await footnote.ask("settings company:byd for:channel", moderator);
    expect(titleOf(await footnote.ask("price"))).toBe("Last known prices: BYD (1211.HK)");
    await footnote.ask("settings company:xiaomi");
    expect(titleOf(await footnote.ask("price"))).toBe("Last known prices: Xiaomi (1810.HK)");
    expect(titleOf(await footnote.ask("price", bob))).toBe("Last known prices: BYD (1211.HK)");
  });
});

describe("What settings change", () => {
  it("the time zone moves today over midnight", async () => {
    const facts = [launch({ product: "Yu7", when: "2025-06-05" })];
    const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-05T20:00:00Z" });
    const state = async () => [
      cardOf(await footnote.ask("launches xiaomi")).asOf,
      table(await footnote.ask("launches xiaomi"))[0]?.[1],
    ];
    expect(await state()).toEqual(["5 Jun 2025", en.launches.states.due]);
    await footnote.ask("settings timezone:Asia/Hong_Kong");
    expect(await state()).toEqual(["6 Jun 2025", en.launches.states.passed]);
    await footnote.ask("settings timezone:America/New_York");
    expect(await state()).toEqual(["5 Jun 2025", en.launches.states.due]);
  });

  it("a platform's own zone counts until one is set, and one that is none does no harm", async () => {
    const footnote = await footnoteWith({ ...ground, facts: oneOfEach() }, { now: "2025-06-05T20:00:00Z" });
    const day = async (timezone: string) => cardOf(await footnote.ask("price xiaomi", { actor: { timezone } })).asOf;
    expect(await day("Asia/Tokyo")).toBe("6 Jun 2025");
    expect(await day("Mars/Olympus")).toBe("5 Jun 2025");
    await footnote.ask("settings timezone:UTC");
    expect(await day("Asia/Tokyo")).toBe("5 Jun 2025");
  });

  it("the locale changes numbers and dates, not what they say", async () => {
    const footnote = await footnoteWith({ ...ground, facts: [target({ price: hkd(1234.5) })] }, { now: "2025-06-03" });
    expect(table(await footnote.ask("targets xiaomi"))[0]).toMatchObject({ 1: "HK$1,234.50", 5: "2 Jun 2025" });
    await footnote.ask("settings locale:de");
    expect(table(await footnote.ask("targets xiaomi"))[0]).toMatchObject({ 1: "HK$1.234,50", 5: "2. Juni 2025" });
    await footnote.ask("settings locale:en-US");
    expect(table(await footnote.ask("targets xiaomi"))[0]).toMatchObject({ 1: "HK$1,234.50", 5: "Jun 2, 2025" });
  });
});
