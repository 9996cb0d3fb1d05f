// Corrections by moderators: trusted, with a reason, shown with before and after, undoable.
import { describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { footnoteWith } from "../support/bot.ts";
import { ground, hkd, rating, target } from "../support/facts.ts";
import { button, rows, said, titleOf } from "../support/replies.ts";

const words = en.correction;
const moderator = { actor: { id: "mod", isModerator: true } };
const facts = () => [
  target({ id: "t1", price: { ...hkd(50), alsoGiven: [{ value: 6.4, unit: "USD" }] } }),
  rating({ id: "r1" }),
];
const footnote = () => footnoteWith({ ...ground, facts: facts() }, { editors: ["club"] });

describe("A correction", () => {
  it("puts one field right, with a reason, and shows before and after", async () => {
    const { ask, knowledge } = await footnote();
    const reply = await ask('correct t1 field:price to:55 reason:"a digit was misread"', moderator);
    expect(reply.private).toBe(true);
    expect(rows(reply)).toEqual({
      [words.before]: "Jefferies: HK$50 (US$6.40)",
      [words.after]: "Jefferies: HK$55",
      [words.reason]: "a digit was misread",
    });
    expect(await knowledge.fact("t1-v2")).toMatchObject({
      corrects: "t1",
      reason: "a digit was misread",
      price: hkd(55),
    });
    expect(said(await ask("targets xiaomi"))).toContain("HK$55");
  });

  it("is undone by a button: what was there holds again", async () => {
    const { ask, press, knowledge } = await footnote();
    const reply = await ask("correct t1 field:price to:55 reason:misread", moderator);
    const undone = await press(button(reply, words.undo), moderator);
    expect(rows(undone)).toMatchObject({
      [words.before]: "Jefferies: HK$55",
      [words.after]: "Jefferies: HK$50 (US$6.40)",
    });
    expect((await knowledge.facts({ subject: "xiaomi", kind: "target" })).map(({ id }) => id)).toEqual(["t1"]);
    const again = await press(button(undone, words.undo), moderator);
    expect(rows(again)[words.after]).toBe("Jefferies: HK$55");
    expect((await knowledge.facts({ subject: "xiaomi", kind: "target" })).map(({ id }) => id)).toEqual(["t1-v3"]);
  });

  it("takes words, days, whole numbers, ranges, and fields that were left out", async () => {
    const { ask, knowledge } = await footnote();
    await ask('correct r1 field:stance to:"better than feared" reason:left-out', moderator);
    await ask("correct r1-v2 field:level to:3 reason:misread", moderator);
    await ask("correct r1-v3 field:stated-on to:2025-06-01 reason:misread", moderator);
    expect(await knowledge.fact("r1-v4")).toMatchObject({
      stance: "better than feared",
      level: 3,
      statedOn: "2025-06-01",
    });
    await ask("correct t1 field:price to:48..52 reason:misread", moderator);
    expect(await knowledge.fact("t1-v2")).toMatchObject({ price: { low: 48, high: 52, unit: "HKD" } });
  });

  it("is refused where it does not fit, says nothing new, or names what is not there or not current", async () => {
    const { ask } = await footnote();
    const title = async (line: string) => titleOf(await ask(line, moderator));
    expect(await title("correct t1 field:price to:many reason:x")).toBe(words.badValue("price", "many"));
    expect(await title("correct t1 field:id to:t9 reason:x")).toBe(words.badField("id"));
    expect(await title("correct t1 field:colour to:red reason:x")).toBe(words.badField("colour"));
    expect(await title("correct r1 field:level to:4 reason:x")).toBe(words.same("level", "4"));
    expect(await title("correct t9 field:price to:4 reason:x")).toBe(words.unknown("t9"));
    await ask("correct t1 field:price to:55 reason:x", moderator);
    expect(await title("correct t1 field:price to:56 reason:x")).toBe(words.notCurrent("t1"));
    expect(await title("retract t1 reason:x")).toBe(words.notCurrent("t1"));
  });

  it("is for moderators, and only where the owner trusts them", async () => {
    const { ask } = await footnote();
    for (const line of ["correct t1 field:price to:5 reason:x", "retract t1 reason:x", "restore t1 reason:x"]) {
      expect(titleOf(await ask(line))).toBe(en.failures.moderatorsOnly);
      const elsewhere = { ...moderator, place: { workspace: "elsewhere" } };
      expect(titleOf(await ask(line, elsewhere))).toBe(en.import.untrusted.title);
    }
  });
});

describe("A retraction", () => {
  it("takes a fact back, and its undoing brings it back as it was", async () => {
    const { ask, press, knowledge } = await footnote();
    const targets = async () => (await knowledge.facts({ subject: "xiaomi", kind: "target" })).map(({ id }) => id);
    const reply = await ask('retract t1 reason:"the article was withdrawn"', moderator);
    expect(rows(reply)[words.after]).toBe(words.nothingNow);
    expect(await targets()).toEqual([]);
    const undone = await press(button(reply, words.undo), moderator);
    expect(rows(undone)[words.after]).toBe("Jefferies: HK$50 (US$6.40)");
    expect(await targets()).toEqual(["t1-v2"]);
    expect(said(await ask("why t1"))).toContain("the article was withdrawn");
  });

  it("that never was cannot be taken back", async () => {
    const { ask } = await footnote();
    expect(titleOf(await ask("restore t1 reason:x", moderator))).toBe(words.notRetracted("t1"));
  });
});
