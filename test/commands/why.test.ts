// Where one number is from, and what became of it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, hkd, price, target } from "../support/facts.ts";
import {
  button,
  cardOf,
  factsCited,
  items,
  labels,
  notedFacts,
  rows,
  said,
  titleOf,
  value,
} from "../support/replies.ts";

const words = en.why;

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("a fact says what it says, of whom, and both its times", async () => {
    const reply = await footnote.ask("why BG2");
    expect(titleOf(reply)).toBe("Fact bg2: price target");
    expect(rows(reply)).toMatchObject({
      [words.about]: "Xiaomi (1810.HK)",
      [words.says]: "Jefferies: HK$43.36, before HK$49.21",
      [words.statedOn]: "18 Dec 2025",
      [words.recordedAt]: "19 Dec 2025, 12:00 UTC",
      [words.status]: words.statuses.published,
    });
    expect(said(reply)).toContain(words.noQuote);
  });

  it("a fact of two sources has a note for each, and what was inferred is named", async () => {
    expect(cardOf(await footnote.ask("why ce20")).notes.map(({ source }) => source.publishedOn)).toEqual([
      "2025-02-07",
      "2025-03-25",
    ]);
    expect(rows(await footnote.ask("why bg15"))).toMatchObject({
      [words.inferred]: "when",
      [words.saidBy]: "Lei Jun, CEO",
    });
  });

  it("what a newer fact replaced is named on both sides, and the buttons lead there and back", async () => {
    const newer = await footnote.ask("why bg6");
    expect(items(newer, words.supersedes).join()).toBe("pl4: Close: HK$57 (24 Mar 2025, inferred, old)");
    const older = await footnote.press(cardOf(newer).actions?.[0]);
    expect(titleOf(older)).toBe("Fact pl4: price");
    expect(items(older, words.supersededBy).join()).toContain("bg6: Close: HK$40.20");
  });

  it("an unknown one is refused", async () => {
    const reply = await footnote.ask("why zz99");
    expect([titleOf(reply), reply.private]).toEqual([words.unknown("zz99"), true]);
    expect(titleOf(await footnote.ask("why"))).toBe("“why” needs id");
  });
});

describe("Of several facts", () => {
  const three = [
    target({ id: "t1", price: hkd(50) }),
    price({ id: "p1", figure: hkd(40), on: "2025-06-01" }),
    price({ id: "w1", figure: hkd(41), measure: "intraday-high", sources: [{ source: "wire" }] }),
  ];
  const known = () => footnoteWith({ ...ground, facts: three }, { now: "2025-06-03" });

  it("each is said in a line of its own, in the order asked for, with its own footnote", async () => {
    const reply = await (await known()).ask("why w1 T1 p1");
    const [list] = cardOf(reply).blocks;
    expect([titleOf(reply), reply.private ?? false, list?.kind]).toEqual([words.several, false, "list"]);
    const lines = list?.kind === "list" ? list.items : [];
    expect(lines.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^w1: .*HK\$41.* \(2 Jun 2025\)$/),
      "t1: Jefferies: HK$50 (2 Jun 2025)",
      "p1: Close: HK$40 (1 Jun 2025)",
    ]);
    expect(lines.map((line) => factsCited(reply, line))).toEqual([["w1"], ["t1"], ["p1"]]);
    expect(cardOf(reply).notes.map(({ source }) => source.title)).toEqual(
      expect.arrayContaining(["What news reports", "What wire reports"]),
    );
  });

  it("each has a button to everything behind it", async () => {
    const footnote = await known();
    const reply = await footnote.ask("why t1 w1");
    expect(labels(reply)).toEqual(["t1", "w1"]);
    expect(await footnote.press(button(reply, "t1"))).toEqual(await footnote.ask("why t1"));
    expect(await footnote.press(button(reply, "w1"))).toEqual(await footnote.ask("why w1"));
  });

  it("one that is unknown is left out where others are known", async () => {
    const reply = await (await known()).ask("why t1 zz99 p1");
    expect([titleOf(reply), labels(reply), notedFacts(reply).toSorted()]).toEqual([
      words.several,
      ["t1", "p1"],
      ["p1", "t1"],
    ]);
    expect(said(reply)).not.toContain("zz99");
  });

  it("where all are unknown, all are named, to the asker alone", async () => {
    const reply = await (await known()).ask("why zz98 ZZ99");
    expect([titleOf(reply), reply.private, cardOf(reply).tone]).toEqual([words.unknown("zz98, zz99"), true, "warn"]);
    expect(said(reply)).toContain(words.unknownHelp);
    expect(labels(reply)).toEqual([]);
  });

  it("ten are the most", async () => {
    const footnote = await known();
    const ids = (n: number) => ["t1", ...Array.from({ length: n - 1 }, (_, i) => `zz${i}`)];
    expect(titleOf(await footnote.run("why", { id: ids(10) }))).toBe(words.several);
    const refused = await footnote.run("why", { id: ids(11) });
    expect([titleOf(refused).endsWith(" does not fit id"), refused.private]).toEqual([true, true]);
  });
});

it("the wording of a source is quoted where it is kept", async () => {
  const fact = target({ id: "q", sources: [{ source: "news", quote: "raises its target to HK$50" }] });
  const footnote = await footnoteWith({ ...ground, facts: [fact] });
  expect(items(await footnote.ask("why q"), words.sources)).toEqual(["news: “raises its target to HK$50”"]);
});

describe("A corrected fact", () => {
  const corrected = async () => {
    const footnote = await footnoteWith(
      { ...ground, facts: [target({ id: "wrong", price: hkd(500) })] },
      { now: "2025-06-03" },
    );
    await footnote.store.correct("wrong", target({ id: "right", price: hkd(50) }), "A nought too many.");
    return footnote;
  };

  it("vanishes from the answers", async () => {
    const reply = await (await corrected()).ask("targets xiaomi");
    expect(said(reply)).toContain("HK$50");
    expect(said(reply)).not.toContain("500");
  });

  it("is still explained: by what, when and why it was corrected", async () => {
    const reply = await (await corrected()).ask("why wrong");
    expect(cardOf(reply).tone).toBe("warn");
    expect(rows(reply)[words.status]).toBe(words.corrected);
    expect(items(reply, words.correctedBy)).toEqual(["right: Jefferies: HK$50 (2 Jun 2025)"]);
    expect(items(reply, words.history)).toEqual(["3 Jun 2025, 12:00 UTC: corrected by right. A nought too many."]);
  });

  it("is named by its correction, with the reason", async () => {
    const footnote = await corrected();
    const reply = await footnote.ask("why right");
    expect(items(reply, words.corrects)).toEqual(["wrong: Jefferies: HK$500 (2 Jun 2025)"]);
    expect(rows(reply)[words.reason]).toBe("A nought too many.");
    expect(titleOf(await footnote.press(button(reply, labels(reply)[0]!)))).toBe("Fact wrong: price target");
  });

  it("through several corrections leads to each version once", async () => {
    const footnote = await corrected();
    await footnote.store.correct("right", target({ id: "best", price: hkd(51) }), "Half a point.");
    expect(items(await footnote.ask("why wrong"), words.correctedBy).map((line) => line.split(":")[0])).toEqual([
      "best",
      "right",
    ]);
    expect(items(await footnote.ask("why right"), words.correctedBy).map((line) => line.split(":")[0])).toEqual([
      "best",
    ]);
    expect(items(await footnote.ask("why right"), words.corrects).map((line) => line.split(":")[0])).toEqual(["wrong"]);
  });
});

describe("A retracted fact", () => {
  it("vanishes from the answers, and is still explained with the reason", async () => {
    const facts = [
      price({ id: "gone", figure: hkd(99), on: "2025-06-02" }),
      price({ id: "stays", figure: hkd(40), on: "2025-06-01" }),
    ];
    const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
    await footnote.store.retract("gone", "The source took it back.");
    expect(said(await footnote.ask("price xiaomi"))).not.toContain("99");
    expect(said(await footnote.ask("brief xiaomi"))).not.toContain("99");
    const reply = await footnote.ask("why gone");
    expect(cardOf(reply).tone).toBe("warn");
    expect(rows(reply)).toMatchObject({
      [words.status]: words.statuses.retracted,
      [words.reason]: "The source took it back.",
    });
    expect(items(reply, words.history)).toEqual(["3 Jun 2025, 12:00 UTC: retracted. The source took it back."]);
    expect(value(reply, "Close: HK$99").cites).toHaveLength(1);
  });
});

describe("A draft", () => {
  it("is shown in no answer until it is published", async () => {
    const footnote = await footnoteWith(
      { ...ground, facts: [price({ id: "d", figure: hkd(77), status: "draft" })] },
      { now: "2025-06-03" },
    );
    for (const line of ["price xiaomi", "brief xiaomi", "timeline xiaomi", "compare xiaomi byd", "sources news"])
      expect(said(await footnote.ask(line)), line).not.toContain("77");
    expect(rows(await footnote.ask("why d"))[words.status]).toBe(words.statuses.draft);
    await footnote.store.publish("d");
    expect(said(await footnote.ask("price xiaomi"))).toContain("HK$77");
    expect(said(await footnote.ask("sources news"))).toContain("HK$77");
  });
});
