// A company on one page.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import type { Fact } from "../../src/knowledge/facts/fact.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { event, ground, hkd, metric, oneOfEach, price, profile, target } from "../support/facts.ts";
import { button, cardOf, factsBehind, items, labels, said, titleOf, value } from "../support/replies.ts";

const words = en.brief;

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("the newest of each kind stands on one page, each line with its footnotes", async () => {
    const reply = await footnote.ask("brief xiaomi");
    expect(titleOf(reply)).toBe("Brief: Xiaomi (1810.HK)");
    expect(items(reply, words.ratings)).toContain("Jefferies: Hold, downgraded (18 Dec 2025)");
    expect(items(reply, words.targets)).toEqual([
      "Jefferies: HK$43.36, 18 Dec 2025",
      "Jefferies, upside on the last known close: +7.9%",
    ]);
    expect(items(reply, words.prices)).toContain("Close: HK$40.20, -2.5% on the day (18 Dec 2025)");
    expect(items(reply, words.flows)).toContainEqual(
      expect.stringMatching(/^Southbound money: inflow of HK\$904 million.*18 Dec 2025/),
    );
    expect(items(reply, words.launches)).toContain(
      "Xiaomi 17 Ultra (smartphone): upcoming, 22 Dec 2025 to 28 Dec 2025 (18 Dec 2025)",
    );
    for (const block of cardOf(reply).blocks)
      if (block.kind === "list")
        for (const item of block.items) expect(item.cites?.length, item.text).toBeGreaterThan(0);
  });

  it("the upside is calculated from the target and the close", async () => {
    const reply = await footnote.ask("brief xiaomi");
    expect(value(reply, "Jefferies, upside on the last known close: +7.9%").calculated).toBe(true);
    expect(factsBehind(reply, "Jefferies, upside on the last known close: +7.9%")).toEqual(["bg2", "bg6"]);
  });

  it("as of a day it holds what was known then", async () => {
    const reply = await footnote.ask("brief xiaomi as-of:2025-03-31");
    expect(items(reply, words.prices)).toContain("Close: HK$57 (24 Mar 2025, inferred)");
    expect(said(reply)).not.toMatch(/40\.20|43\.36|49\.21|Hold/);
  });

  it("its buttons lead on, about the same company", async () => {
    const reply = await footnote.ask("brief 小米");
    expect(labels(reply)).toEqual(["targets", "metrics", "events", "timeline"].map(words.more));
    expect(titleOf(await footnote.press(button(reply, words.more("metrics"))))).toBe("Figures: Xiaomi (1810.HK)");
  });

  it("a company of which nothing was known yet is told so", async () => {
    expect(titleOf(await footnote.ask("brief leica as-of:2024"))).toBe("No facts of Leica that I know of");
  });
});

it("only what there is has a button, and the timeline always", async () => {
  const leading = async (...facts: Fact[]) =>
    labels(await (await footnoteWith({ ...ground, facts }, { now: "2025-06-03" })).ask("brief xiaomi"));
  expect(await leading(profile())).toEqual(["timeline"].map(words.more));
  expect(await leading(profile(), metric())).toEqual(["metrics", "timeline"].map(words.more));
  expect(await leading(target(), event())).toEqual(["targets", "events", "timeline"].map(words.more));
});

it("the upside is measured against the close in the currency of the target, though another is newer", async () => {
  const facts = [
    target({ id: "t", price: hkd(44) }),
    price({ id: "p", figure: hkd(40), on: "2025-06-01" }),
    price({ id: "dollars", figure: { value: 5, unit: "USD" }, on: "2025-06-02" }),
  ];
  const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
  const upside = "Jefferies, upside on the last known close: +10%";
  expect(factsBehind(await footnote.ask("brief xiaomi"), upside).sort()).toEqual(["p", "t"]);
});

it("each kind shows its newest five", async () => {
  const facts = Array.from({ length: 7 }, (_, i) =>
    event({ id: `e${i}`, what: `Event ${i}.`, statedOn: `2025-05-0${i + 1}` }),
  );
  const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
  const lines = items(await footnote.ask("brief xiaomi"), words.events);
  expect(lines.map((line) => line.slice(0, 8))).toEqual([6, 5, 4, 3, 2].map((i) => `Event ${i}.`));
});

it("every kind has its part", async () => {
  const footnote = await footnoteWith({ ...ground, facts: oneOfEach() }, { now: "2025-06-03" });
  const headings = cardOf(await footnote.ask("brief xiaomi")).blocks.map((block) =>
    "heading" in block ? block.heading : "",
  );
  expect(headings).toEqual([
    words.ratings,
    words.targets,
    words.prices,
    words.flows,
    words.launches,
    words.figures,
    words.events,
    words.profile,
  ]);
});
