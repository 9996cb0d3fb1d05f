// Which company or firm is meant.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSettings } from "../../src/bot/settings.ts";
import { commands } from "../../src/commands/index.ts";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith, member, place } from "../support/bot.ts";
import { byd, ground, oneOfEach, price, rating, target, xiaomi } from "../support/facts.ts";
import { button, cardOf, labels, said, table, titleOf } from "../support/replies.ts";

const words = en.failures;

describe("A company that is named", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it.each([
    "Xiaomi",
    "小米",
    "1810.HK",
    "HK:1810",
    "hk1810",
    "01810",
    "XIACF",
    "KYG9830T1067",
    "ＸＩＡＯＭＩ",
    "“xiaomi group”",
    "シャオミ",
  ])("is found as %s", async (name) =>
    expect(titleOf(await footnote.ask(`targets ${name}`))).toBe("Price targets: Xiaomi (1810.HK)"),
  );

  it("but not known gets a near match as a button, which asks the same again", async () => {
    const reply = await footnote.ask("metrics xiaomy name:revenue private:yes");
    expect(titleOf(reply)).toBe("I do not know “xiaomy”");
    expect(said(reply)).toContain("Did you mean Xiaomi?");
    expect(reply.private).toBe(true);
    expect(titleOf(await footnote.press(button(reply, "Xiaomi")))).toBe("Revenue: Xiaomi (1810.HK)");
  });

  it("and like nothing known gets no guess, but the way to the list", async () => {
    const reply = await footnote.ask("targets qqqqqqqqqqqq");
    expect(labels(reply)).toEqual([]);
    expect(said(reply)).toContain(words.companiesHelp);
  });
});

describe("A name that two companies have", () => {
  it("is asked back, and the button settles it", async () => {
    const subjects = [
      { ...xiaomi, aliases: ["Rice"] },
      { ...byd, aliases: ["Rice"] },
    ];
    const footnote = await footnoteWith({ ...ground, subjects, facts: [price(), price({ subject: "byd" })] });
    const reply = await footnote.ask("price rice");
    expect(titleOf(reply)).toBe(words.ambiguous("rice"));
    expect(labels(reply).sort()).toEqual(["BYD", "Xiaomi"]);
    expect(titleOf(await footnote.press(button(reply, "BYD")))).toBe("Last known prices: BYD (1211.HK)");
  });

  it("or two firms have, likewise", async () => {
    const firms = ground.firms.map((firm) => ({ ...firm, aliases: ["The Bank"] }));
    const footnote = await footnoteWith({ ...ground, firms, facts: [rating(), rating({ firm: "citi" })] });
    const reply = await footnote.ask('ratings xiaomi "the bank"');
    expect(titleOf(reply)).toBe(words.ambiguous("the bank"));
    expect(table(await footnote.press(button(reply, "Citigroup"))).map(([firm]) => firm)).toEqual(["Citigroup"]);
  });
});

describe("Where no company is named", () => {
  it("the default from the settings is meant", async () => {
    const footnote = await footnoteWith({ ...ground, facts: [price(), price({ subject: "byd" })] });
    await footnote.ask("settings company:byd");
    expect(titleOf(await footnote.ask("price"))).toBe("Last known prices: BYD (1211.HK)");
  });

  it("the only one with such facts is meant", async () => {
    const footnote = await footnoteWith({
      ...ground,
      facts: [price(), price({ subject: "byd" }), target({ subject: "byd" })],
    });
    expect(titleOf(await footnote.ask("targets"))).toBe("Price targets: BYD (1211.HK)");
  });

  it("the only one that the firm speaks of is meant", async () => {
    const footnote = await footnoteWith({
      ...ground,
      facts: [rating(), rating({ subject: "byd", firm: "citi" }), rating({ subject: "byd" })],
    });
    expect(titleOf(await footnote.ask("ratings firm:citi"))).toBe("Ratings: BYD (1211.HK)");
  });

  it("there are buttons to choose, which keep what else was asked", async () => {
    const footnote = await footnoteWith({
      ...ground,
      facts: [rating(), rating({ subject: "byd" }), rating({ subject: "byd", firm: "citi" })],
    });
    const reply = await footnote.ask("ratings firm:jefferies");
    expect([titleOf(reply), reply.private]).toEqual([words.whichCompany, true]);
    expect(labels(reply)).toEqual(["BYD", "Xiaomi"]);
    const pressed = await footnote.press(button(reply, "BYD"));
    expect(titleOf(pressed)).toBe("Ratings: BYD (1211.HK)");
    expect(table(pressed).map(([firm]) => firm)).toEqual(["Jefferies"]);
  });

  it("and nobody has such facts, that is said", async () => {
    const footnote = await footnoteWith({ ...ground, facts: [price()] });
    expect(titleOf(await footnote.ask("launches"))).toBe("No launches that I know of");
    expect(titleOf(await footnote.ask("targets firm:citi"))).toBe("No price targets by Citigroup that I know of");
  });

  it("and there are more than fit, the first are offered", async () => {
    const subjects = Array.from({ length: 30 }, (_, i) => ({
      ...byd,
      id: `c${i}`,
      name: `Company ${i}`,
      listings: [],
    }));
    const facts = subjects.map(({ id }) => price({ subject: id }));
    const reply = await (await footnoteWith({ ...ground, subjects, facts })).ask("price");
    expect(labels(reply)).toHaveLength(20);
    expect(said(reply)).toContain(words.moreCompanies);
  });

  it("each command that needs one asks for it, with an example of itself", async () => {
    const facts = [...oneOfEach(), ...oneOfEach().map((fact) => ({ ...fact, subject: "byd" }))];
    const footnote = await footnoteWith({ ...ground, facts });
    for (const { name } of commands.filter((command) => command.options[0]?.kind === "company")) {
      const reply = await footnote.ask(name);
      expect(titleOf(reply), name).toBe(words.whichCompany);
      expect(said(reply)).toContain(`“${name} xiaomi”`);
      expect(cardOf(await footnote.press(button(reply, "Xiaomi"))).title, name).toContain("Xiaomi (1810.HK)");
    }
  });
});

it("a default that is no longer known is as none", async () => {
  const footnote = await footnoteWith({ ...ground, facts: [price()] });
  await createSettings(footnote.handle).set(place, member, "member", { company: "gone" });
  expect(titleOf(await footnote.ask("price"))).toBe("Last known prices: Xiaomi (1810.HK)");
});
