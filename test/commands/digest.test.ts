// Digests as members and moderators meet them.
import { describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { type Footnote, footnoteWith, member, place } from "../support/bot.ts";
import { event, ground, hkd, metric, rating, source, target } from "../support/facts.ts";
import { button, cardOf, factsBehind, items, labels, notedFacts, rows, said, titleOf } from "../support/replies.ts";

const words = en.digest;
const moderator = { actor: { id: "mod", isModerator: true } };
const XIAOMI = "Xiaomi (1810.HK)";

const open = () => footnoteWith(ground, { now: "2025-06-02T06:00:00Z" });

/** The ids of the digests that somebody sees. */
const ids = async (footnote: Footnote, from = {}) => Object.keys(rows(await footnote.ask("digest list", from)));

const lineOf = async (footnote: Footnote, from = {}) => Object.values(rows(await footnote.ask("digest list", from)))[0];

describe("Subscribing", () => {
  it("says when it comes, to whom, of what, in whose time, and that it starts from now", async () => {
    const footnote = await open();
    const reply = await footnote.ask("digest subscribe xiaomi byd every:weekday at:7:30 timezone:Europe/Berlin");
    expect(reply.private).toBe(true);
    const [id] = await ids(footnote);
    expect(said(reply)).toContain(words.subscribed(id!));
    expect(said(reply)).toContain(words.startsNow);
    expect(said(reply)).toContain(words.zone("Europe/Berlin"));
    expect(await lineOf(footnote)).toBe(
      "on weekdays at 07:30 Europe/Berlin, to you: Xiaomi, BYD. Next: 3 Jun 2025, 05:30 UTC.",
    );
  });

  it("without companies follows the watchlist, and says so where that is empty", async () => {
    const footnote = await open();
    expect(said(await footnote.ask("digest subscribe"))).toContain(words.emptyWatchlist);
    await footnote.ask("watch add xiaomi");
    expect(said(await footnote.ask("digest subscribe"))).not.toContain(words.emptyWatchlist);
    expect(await lineOf(footnote)).toContain(words.follows.member);
  });

  it("takes the zone of the settings, and says that it is UTC where there is none", async () => {
    const footnote = await open();
    expect(said(await footnote.ask("digest subscribe"))).toContain(words.defaultZone("UTC"));
    await footnote.ask("settings timezone:Asia/Hong_Kong");
    expect(said(await footnote.ask("digest subscribe"))).toContain(words.zone("Asia/Hong_Kong"));
    const channel = await footnote.ask("digest subscribe for:channel", { actor: { id: "ann", isModerator: true } });
    expect(said(channel)).toContain(words.defaultZone("UTC"));
  });

  it("each week comes on its day", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi on:friday at:18.00");
    expect(await lineOf(footnote)).toContain("on Fridays at 18:00 UTC");
    expect(await lineOf(footnote)).toContain("6 Jun 2025, 18:00 UTC");
  });

  it.each([
    ["digest subscribe at:25:00", words.badTime("25:00")],
    ["digest subscribe at:soon", words.badTime("soon")],
    ["digest subscribe timezone:Mars/Olympus", en.settings.badTimezone("Mars/Olympus")],
    ["digest subscribe timezone:+08:00", en.settings.badTimezone("+08:00")],
    ["digest subscribe kinds:rating,gossip", words.badKinds("gossip")],
    ["digest subscribe xiaomo", en.failures.unknownCompany("xiaomo")],
  ])("“%s” says what does not fit, and orders nothing", async (line, title) => {
    const footnote = await open();
    expect(titleOf(await footnote.ask(line))).toBe(title);
    expect(await ids(footnote)).toEqual([]);
  });

  it("of a channel is for moderators; everybody in it sees it, and nobody elsewhere", async () => {
    const footnote = await open();
    expect(titleOf(await footnote.ask("digest subscribe for:channel"))).toBe(en.failures.moderatorsOnly);
    await footnote.ask("digest subscribe xiaomi for:channel", moderator);
    const [id] = await ids(footnote);
    for (const command of ["pause", "resume", "unsubscribe", "send-now"])
      expect(titleOf(await footnote.ask(`digest ${command} ${id}`))).toBe(en.failures.moderatorsOnly);
    expect(titleOf(await footnote.ask(`digest preview ${id}`))).toMatch("Digest of");
    expect(await ids(footnote, { place: { channel: "other" } })).toEqual([]);
    expect(await ids(footnote, { place: { workspace: "elsewhere" } })).toEqual([]);
  });

  it("of a member is theirs alone, also in the direct message that it comes by", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi");
    const [id] = await ids(footnote);
    expect(await ids(footnote, { actor: { id: "bob" } })).toEqual([]);
    expect(titleOf(await footnote.ask(`digest unsubscribe ${id}`, { actor: { id: "bob" } }))).toBe(words.unknown(id!));
    expect(await ids(footnote, { place: { workspace: "direct", channel: "dm" } })).toEqual([id]);
    expect(await ids(footnote, { place: { platform: "elsewhere" } })).toEqual([]);
  });

  it("is bounded", async () => {
    const footnote = await open();
    for (let n = 0; n < 10; n++) await footnote.ask("digest subscribe xiaomi");
    expect(titleOf(await footnote.ask("digest subscribe xiaomi"))).toBe(words.tooMany(10));
    expect(titleOf(await footnote.ask("digest subscribe xiaomi", { actor: { id: "bob" } }))).toBe(words.what);
  });
});

describe("Which digest is meant", () => {
  it("need not be said of the only one, and is asked with buttons where there are several", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi");
    await footnote.ask("digest pause");
    expect(await lineOf(footnote)).toContain(words.pausedFor.asked);
    await footnote.ask("digest subscribe byd");
    const reply = await footnote.ask("digest resume");
    expect(titleOf(reply)).toBe(words.which);
    expect(labels(reply)).toEqual(await ids(footnote));
    await footnote.press(cardOf(reply).actions?.[0]);
    expect(await lineOf(footnote)).not.toContain(words.pausedFor.asked);
  });

  it("has buttons in the list for what can be done with it", async () => {
    const footnote = await open();
    const reply = await footnote.ask("digest subscribe xiaomi");
    const [id] = await ids(footnote);
    expect(labels(reply)).toEqual([words.button.preview(id!), words.button.pause(id!), words.button.unsubscribe(id!)]);
    await footnote.press(button(reply, words.button.unsubscribe(id!)));
    expect(await ids(footnote)).toEqual([]);
  });
});

describe("A digest", () => {
  const preview = async (footnote: Footnote) => footnote.ask("digest preview");

  it("tells what was recorded since, company by company, most material first, each line with its footnote", async () => {
    const footnote = await open();
    await footnote.store.add({ facts: [target({ id: "before" })] });
    await footnote.ask("digest subscribe byd xiaomi");
    await footnote.store.add({
      facts: [
        event({ id: "e1", subject: "byd" }),
        metric({ id: "m1" }),
        rating({ id: "r1", action: "downgrade", rating: "Hold", previous: { rating: "Buy" }, statedOn: "2025-06-01" }),
      ],
    });
    const reply = await preview(footnote);
    expect(cardOf(reply).blocks.flatMap((block) => ("heading" in block ? [block.heading] : []))).toEqual([
      XIAOMI,
      "BYD (1211.HK)",
    ]);
    const downgrade = "Rating, Jefferies: Hold, downgraded, before Buy (1 Jun 2025)";
    expect(items(reply, XIAOMI)[0]).toBe(downgrade);
    expect(factsBehind(reply, downgrade)).toEqual(["r1"]);
    expect(items(reply, XIAOMI)[1]).toContain("Revenue: ");
    expect(notedFacts(reply)).toEqual(["r1", "m1", "e1"]);
  });

  it("tells once what two articles say, with a footnote to each", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi");
    const both = ["news", "wire"].map((from) => target({ id: `of-${from}`, sources: [{ source: from }] }));
    await footnote.store.add({ facts: both });
    const reply = await preview(footnote);
    expect(items(reply, XIAOMI)).toEqual(["Target, Jefferies: HK$50"]);
    expect(factsBehind(reply, "Target, Jefferies: HK$50")).toEqual(["of-news", "of-wire"]);
  });

  it("marks documents of the past", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi");
    await footnote.store.add({ facts: [target({ id: "t1", statedOn: "2025-03-03" })] });
    expect(items(await preview(footnote), XIAOMI)).toEqual(["Target, Jefferies: HK$50 (dated 3 Mar 2025, learnt now)"]);
  });

  it("tells corrections with what was said before and why, retractions, and where sources differ", async () => {
    const footnote = await open();
    const { store } = footnote;
    await store.add({ facts: [target({ id: "t1" }), target({ id: "t3", firm: "citi" }), metric({ id: "m1" })] });
    await footnote.ask("digest subscribe xiaomi");
    await store.correct("t1", target({ id: "t2", price: hkd(55) }), "Misprint.");
    await store.retract("t3", "It was another firm.");
    await store.add({ facts: [metric({ id: "m2", figure: { value: 112, unit: "CNY" } })] });
    const lines = items(await preview(footnote), XIAOMI);
    expect(lines).toEqual([
      "Sources differ: Revenue: 112 yuan, Q1 2025 (reported) or Revenue: 111.3 billion yuan, Q1 2025 (reported)",
      "Withdrawn: Target, Citigroup: HK$50. It was another firm.",
      "Corrected: Target, Jefferies: HK$55; before, it said: Jefferies: HK$50. Misprint.",
      "Revenue: 112 yuan, Q1 2025 (reported)",
    ]);
  });

  it("tells only of the kinds that were ordered", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi kinds:targets,rating");
    await footnote.store.add({ facts: [target({ id: "t1" }), metric({ id: "m1" }), rating({ id: "r1" })] });
    expect(notedFacts(await preview(footnote))).toEqual(["t1", "r1"]);
  });

  it("keeps to a budget; the rest is behind a button, in pages, and the same later on", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi byd");
    const facts = Array.from({ length: 50 }, (_, n) =>
      event({ id: `e${n + 10}`, what: `It happened, part ${n + 10}.` }),
    );
    await footnote.store.add({ facts: [...facts, event({ id: "b1", subject: "byd" })] });
    const reply = await preview(footnote);
    expect(notedFacts(reply)).toHaveLength(18);
    expect(notedFacts(reply)).toContain("b1");
    const more = button(reply, words.more(33));
    footnote.setClock("2025-07-02T06:00:00Z");
    await footnote.store.add({ facts: [event({ id: "later" })] });
    await footnote.ask("digest send-now");
    const rest = await footnote.press(more);
    expect(titleOf(rest)).toBe(words.restTitle("2 Jun 2025"));
    const second = await footnote.press(button(rest, en.common.nextPage));
    const shown = [reply, rest, second].flatMap(notedFacts);
    expect(shown).toHaveLength(51);
    expect(new Set(shown).size).toBe(51);
    expect(shown).not.toContain("later");
  });

  it("of which a button holds nonsense is refused in words", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi");
    for (const span of ["1..2", "x", "1..2/2025-13-01..2025-06-01"])
      expect(titleOf(await footnote.run("digest show", { span }))).toBe(words.badSpan);
    const far = await footnote.run("digest show", { span: "0..999999999999999/2025-01-01..2025-06-02" });
    expect(said(far)).toContain(words.noRest);
  });

  it("says that nothing is new, and in a preview that it would stay silent then", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi");
    expect(said(await preview(footnote))).toContain(words.nothing);
    expect(said(await preview(footnote))).toContain(words.silent);
    await footnote.ask("digest unsubscribe");
    await footnote.ask("digest subscribe xiaomi empty:line");
    expect(said(await preview(footnote))).not.toContain(words.silent);
  });

  it("has the library and what was imported quietly for no news", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi");
    await footnote.store.add({ sources: [source("quiet")], facts: [target({ id: "t1" })] }, { quiet: true });
    expect(said(await preview(footnote))).toContain(words.nothing);
  });
});

describe("Sending a digest now", () => {
  const letters = async ({ handle }: Footnote) => handle.db.selectFrom("outbox").selectAll().execute();

  it("puts on its way just what the preview showed, to the member directly; the next one starts from there", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi");
    const [id] = await ids(footnote);
    await footnote.store.add({ facts: [target({ id: "t1" })] });
    const previewed = await footnote.ask("digest preview");
    footnote.setClock("2025-06-02T06:01:00Z");
    expect(said(await footnote.ask("digest send-now"))).toContain(words.sent(id!));
    const [letter] = await letters(footnote);
    expect(JSON.parse(letter!.reply)).toEqual({ cards: previewed.cards });
    expect(JSON.parse(letter!.recipient)).toEqual({ platform: "here", workspace: "club", person: member.id });
    expect(said(await footnote.ask("digest preview"))).toContain(words.nothing);
    expect(said(await footnote.ask("digest send-now"))).toContain(words.nothingToSend(id!));
    expect(await letters(footnote)).toHaveLength(1);
  });

  it("sends a channel's to the channel", async () => {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi for:channel", { ...moderator, place: { thread: "t" } });
    await footnote.store.add({ facts: [target({ id: "t1" })] });
    await footnote.ask("digest send-now", moderator);
    expect(JSON.parse((await letters(footnote))[0]!.recipient)).toEqual(place);
  });
});

describe("A digest whose order cannot be read", () => {
  async function broken() {
    const footnote = await open();
    await footnote.ask("digest subscribe xiaomi at:07:30");
    const [id = ""] = await ids(footnote);
    await footnote.handle.db.updateTable("digests").set({ body: "no JSON" }).execute();
    return { footnote, id };
  }

  it("is listed with what to do, and with that one button", async () => {
    const { footnote, id } = await broken();
    const list = await footnote.ask("digest list");
    expect(rows(list)).toEqual({ [id]: words.unreadable.line });
    expect(labels(list)).toEqual([words.button.unsubscribe(id)]);
    expect(rows(await footnote.press(button(list, words.button.unsubscribe(id))))).toEqual({});
  });

  it.each(["preview", "send-now", "pause", "resume", "show"])("says so to digest %s", async (what) => {
    const { footnote, id } = await broken();
    const reply = await footnote.ask(`digest ${what}`);
    expect(titleOf(reply)).toBe(words.unreadable.title(id));
    expect(labels(reply)).toEqual([words.button.unsubscribe(id)]);
  });

  it("is unsubscribed by its name, beside others that are as they were", async () => {
    const { footnote, id } = await broken();
    await footnote.ask("digest subscribe byd at:08:00");
    expect(titleOf(await footnote.ask("digest preview"))).toBe(words.which);
    await footnote.ask(`digest unsubscribe ${id}`);
    expect(Object.values(rows(await footnote.ask("digest list")))).toEqual([expect.stringContaining("BYD")]);
  });
});
