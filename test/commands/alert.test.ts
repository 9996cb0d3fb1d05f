// Alerts as people order them, try them out and quieten them.
import { describe, expect, it } from "vitest";
import { amountOf } from "../../src/commands/amount.ts";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, footnoteWith } from "../support/bot.ts";
import { ground, hkd, target } from "../support/facts.ts";
import { button, cardOf, items, labels, notedFacts, rows, said, titleOf, value } from "../support/replies.ts";

const words = en.alert;
const moderator = { actor: { id: "mod", isModerator: true } };

const idOf = (reply: Parameters<typeof rows>[0]) => Object.keys(rows(reply))[0]!;

describe("An alert", () => {
  it("is ordered in a line, listed in words, and shown to its owner alone", async () => {
    const footnote = await footnoteWith(ground);
    const reply = await footnote.ask("alert add target-changed 小米 1211.HK by:15 quiet:22:00-7:00 cooldown:4");
    expect(reply.private).toBe(true);
    expect(said(reply)).toContain(words.added(idOf(reply)));
    expect(Object.values(rows(reply))).toEqual([
      "a price target changes by 15% or more, Xiaomi, BYD; to you, at most once in 4 hours, silent from 22:00 to 07:00 (UTC)",
    ]);
    expect(Object.values(rows(await footnote.ask("alert list", { actor: { id: "bob" } })))).toEqual([]);
    expect(said(await footnote.ask("alert list", { place: { channel: "other" } }))).toContain("Xiaomi, BYD");
  });

  it.each([
    ["alert add rating-changed xiaomi", "a rating changes, Xiaomi"],
    ["alert add target-crosses-price xiaomi", "a price target and the last close cross, Xiaomi"],
    ["alert add firm-initiates firm:富瑞", "a firm begins its coverage, any company, by Jefferies"],
    ["alert add first-sell xiaomi", "the first firm says sell, Xiaomi"],
    ['alert add flow-above xiaomi above:"1.5bn HKD"', "a flow of HK$1.5 billion or more, Xiaomi"],
    ["alert add buyback", "a buyback, your watchlist"],
    ["alert add placement byd", "a placement, BYD"],
    ["alert add launch-due byd days:3", "a launch is due in 3 days or less, BYD"],
    ["alert add new-fact byd kind:event", "any new event, BYD"],
  ])("%s", async (line, rule) => {
    const footnote = await footnoteWith(ground);
    expect(Object.values(rows(await footnote.ask(line)))[0]).toMatch(
      new RegExp(`^${rule.replaceAll("$", String.raw`\$`)};`),
    );
  });

  it("says what is missing or does not fit, and saves nothing then", async () => {
    const footnote = await footnoteWith(ground);
    const title = async (line: string) => titleOf(await footnote.ask(line));
    expect(await title("alert add flow-above xiaomi")).toBe(words.needsAbove);
    expect(await title("alert add flow-above xiaomi above:lots")).toBe(words.badAmount("lots"));
    expect(await title("alert add new-fact xiaomi")).toBe(words.needsKind);
    expect(await title("alert add buyback firm:jefferies")).toBe(words.noFirm("buyback"));
    expect(await title("alert add buyback quiet:late")).toBe(words.badQuiet("late"));
    expect(await title("alert add buyback xiaomo")).toBe(en.failures.unknownCompany("xiaomo"));
    expect(said(await footnote.ask("alert list"))).toContain(words.none);
  });

  it("on an empty watchlist says that it is empty", async () => {
    const footnote = await footnoteWith(ground);
    expect(said(await footnote.ask("alert add buyback"))).toContain(words.emptyWatchlist);
  });

  it("of a channel is for moderators, and seen by all in it", async () => {
    const footnote = await footnoteWith(ground);
    expect(titleOf(await footnote.ask("alert add buyback xiaomi for:channel"))).toBe(en.failures.moderatorsOnly);
    const added = await footnote.ask("alert add buyback xiaomi for:channel", moderator);
    expect(said(await footnote.ask("alert list"))).toContain("to this channel");
    for (const what of ["pause", "resume", "snooze", "remove"])
      expect(titleOf(await footnote.ask(`alert ${what} ${idOf(added)}`))).toBe(en.failures.moderatorsOnly);
  });

  it("is paused, resumed, snoozed and removed by buttons and by name; one that is not there is refused", async () => {
    const footnote = await footnoteWith(ground);
    const added = await footnote.ask("alert add buyback xiaomi");
    const id = idOf(added);
    const paused = await footnote.press(button(added, words.button.pause(id)));
    expect(rows(paused)[id]).toContain("Paused");
    expect(rows(await footnote.press(button(paused, words.button.resume(id))))[id]).not.toContain("Paused");
    expect(rows(await footnote.ask(`alert snooze ${id} hours:2`))[id]).toContain(
      "Snoozed until 19 Dec 2025, 14:00 UTC",
    );
    expect(titleOf(await footnote.ask("alert pause zzzzz"))).toBe(words.unknown("zzzzz"));
    expect(said(await footnote.press(button(added, words.button.remove(id))))).toContain(words.removed(id));
    expect(said(await footnote.ask("alert pause"))).toContain(words.none);
  });

  it("must be named where there are several, with a button for each", async () => {
    const footnote = await footnoteWith(ground);
    await footnote.ask("alert add buyback xiaomi");
    await footnote.ask("alert add placement byd");
    const reply = await footnote.ask("alert pause");
    expect(titleOf(reply)).toBe(words.which);
    expect(labels(reply)).toHaveLength(2);
    expect(said(await footnote.press(cardOf(reply).actions![1]))).toContain("Paused");
  });

  it("is one of at most twenty", async () => {
    const footnote = await footnoteWith(ground);
    for (let n = 0; n < 20; n++) await footnote.ask("alert add buyback xiaomi");
    expect(titleOf(await footnote.ask("alert add buyback xiaomi"))).toBe(words.tooMany(20));
  });
});

describe("An alert that is tried out", () => {
  it("tells how often it would have spoken, and with what, and is saved by a button", async () => {
    const footnote = await createFootnote();
    const reply = await footnote.ask("alert test target-changed xiaomi by:5 since:2025-12");
    expect(said(reply)).toContain("It would have told one event between 1 Dec 2025 and 19 Dec 2025.");
    expect(items(reply, words.test.first)).toEqual([
      "Target, Jefferies: HK$43.36, before HK$49.21 (18 Dec 2025)",
      "Change: -11.9%",
    ]);
    expect(value(reply, "Change: -11.9%")).toMatchObject({ calculated: true });
    expect(notedFacts(reply)).toContain("bg2");
    expect(said(await footnote.ask("alert list"))).toContain(words.none);
    const saved = await footnote.press(button(reply, words.button.save));
    expect(Object.values(rows(saved))[0]).toContain("a price target changes by 5% or more, Xiaomi");
    await footnote.close();
  });

  it("looks at the last 90 days unless told, and says so where there was nothing", async () => {
    const old = target({ statedOn: "2025-06-01", price: hkd(20), previous: hkd(60) });
    const footnote = await footnoteWith({ ...ground, facts: [old] });
    const reply = await footnote.ask("alert test target-changed xiaomi");
    expect(said(reply)).toContain("It would have said nothing between 20 Sept 2025 and 19 Dec 2025.");
    expect(said(await footnote.ask("alert test target-changed xiaomi since:2025-05"))).toContain("one event");
  });

  it("may be one that is saved already: there is nothing more to save", async () => {
    const footnote = await footnoteWith(ground);
    const added = await footnote.ask("alert add buyback xiaomi");
    const reply = await footnote.press(button(added, words.button.test(idOf(added))));
    expect(titleOf(reply)).toBe(words.test.title);
    expect(labels(reply)).toEqual([]);
  });
});

it.each([
  ["500m HKD", 500e6, "HKD"],
  ["1.5 billion cny", 1.5e9, "CNY"],
  ["USD 20,000,000", 20e6, "USD"],
  ["HKD 3bn", 3e9, "HKD"],
  ["750 EUR", 750, "EUR"],
])("“%s” is an amount", (typed, amount, unit) => expect(amountOf(typed)).toEqual({ amount, unit }));

it.each(["500m", "lots", "1.2.3 HKD", "5 zillion HKD", ""])("“%s” is none", (typed) =>
  expect(amountOf(typed)).toBeUndefined(),
);

describe("An alert whose order cannot be read", () => {
  async function broken() {
    const footnote = await footnoteWith(ground);
    await footnote.ask("alert add buyback xiaomi");
    const [id = ""] = Object.keys(rows(await footnote.ask("alert list")));
    await footnote.handle.db.updateTable("alerts").set({ body: "no JSON" }).execute();
    return { footnote, id };
  }

  it("is listed with what to do, and with that one button", async () => {
    const { footnote, id } = await broken();
    const list = await footnote.ask("alert list");
    expect(rows(list)).toEqual({ [id]: words.unreadable.line });
    expect(labels(list)).toEqual([words.button.remove(id)]);
    expect(rows(await footnote.press(button(list, words.button.remove(id))))).toEqual({});
  });

  it.each(["test", "pause", "resume", "snooze"])("says so to alert %s", async (what) => {
    const { footnote, id } = await broken();
    const reply = await footnote.ask(`alert ${what} id:${id}`);
    expect(titleOf(reply)).toBe(words.unreadable.title(id));
    expect(labels(reply)).toEqual([words.button.remove(id)]);
  });

  it("of a channel is for moderators to remove", async () => {
    const footnote = await footnoteWith(ground);
    await footnote.ask("alert add buyback xiaomi for:channel", { actor: { id: "mod", isModerator: true } });
    await footnote.handle.db.updateTable("alerts").set({ body: "no JSON" }).execute();
    expect(titleOf(await footnote.ask("alert remove"))).toBe(en.failures.moderatorsOnly);
  });
});
