// All that is known of a company by its days.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";
import { button, cardOf, factsBehind, notedFacts, said, table, titleOf } from "../support/replies.ts";

let footnote: Footnote;
beforeAll(async () => {
  footnote = await createFootnote();
});
afterAll(() => footnote.close());

describe("The timeline", () => {
  it("holds facts of all kinds, newest first by the day on which they happened", async () => {
    const reply = await footnote.ask("timeline byd");
    expect(table(reply).map(([day, kind]) => `${day} ${kind}`)).toEqual([
      "7 Feb 2025, old profile entry",
      "7 Feb 2025, old event",
      "7 Feb 2025, inferred, old price",
      "20 Mar 2024, old rating",
      "20 Mar 2024, old profile entry",
      "20 Mar 2024, old profile entry",
    ]);
    expect(factsBehind(reply, "Move: +5% on the day")).toEqual(["su13"]);
  });

  it("reaches every fact of the company over its pages, each once", async () => {
    const seen: string[] = [];
    let reply = await footnote.ask("timeline xiaomi");
    for (;;) {
      seen.push(...notedFacts(reply));
      const next = button(reply, en.common.nextPage);
      if (!next) break;
      reply = await footnote.press(next);
    }
    const known = await footnote.knowledge.timeline({ subject: "xiaomi", limit: 1000 });
    expect(seen).toEqual(known.map((fact) => fact.id));
    expect(cardOf(reply).page?.number).toBe(Math.ceil(known.length / 20));
  });
});

describe("Since, until and as-of", () => {
  it.each([
    ["since:2025-12-18 until:2025-12-18", "2025-12-18", "2025-12-18"],
    ["since:2025-03 until:2025-03", "2025-03-01", "2025-03-31"],
    ["since:2025-q1 until:2025-Q1", "2025-01-01", "2025-03-31"],
    ["since:2025-H1 until:2025-H1", "2025-01-01", "2025-06-30"],
    ["since:2024 until:2024", "2024-01-01", "2024-12-31"],
    ["until:2025-02", "0000-00-00", "2025-02-28"],
  ])("%s holds what happened from %s to %s", async (span, from, to) => {
    const known = await footnote.knowledge.timeline({ subject: "xiaomi", limit: 1000 });
    const wanted = known
      .filter((fact) => (fact.on ?? fact.statedOn) >= from && (fact.on ?? fact.statedOn) <= to)
      .map((fact) => fact.id);
    expect(wanted.length).toBeGreaterThan(0);
    expect(notedFacts(await footnote.ask(`timeline xiaomi ${span}`))).toEqual(wanted.slice(0, 20));
  });

  it("as of a quarter holds what had been said by its end", async () => {
    const reply = await footnote.ask("timeline xiaomi as-of:2025-Q1");
    expect(cardOf(reply).asOf).toBe("31 Mar 2025");
    expect(notedFacts(reply)).toContain("pl1");
    expect(notedFacts(reply).filter((id) => id.startsWith("bg"))).toEqual([]);
  });

  it("the last day before the first is refused", async () => {
    const reply = await footnote.ask("timeline xiaomi since:2025-06 until:2025-03");
    expect(said(reply)).toBe(`${en.failures.badRange}\nsince is 2025-06-01, until is 2025-03-31: exchange them.`);
    expect(reply.private).toBe(true);
  });

  it.each(["2025-13", "2025-02-30", "yesterday", "18.12.2025", "2025-Q5"])(
    "“%s” is no date, and the forms that are get named",
    async (given) => {
      const reply = await footnote.ask(`timeline xiaomi since:${given}`);
      expect(titleOf(reply)).toBe(`“${given}” does not fit since`);
      expect(said(reply)).toContain(en.options.dateForm);
    },
  );

  it("nothing in the span says so", async () => {
    expect(titleOf(await footnote.ask("timeline xiaomi since:2030"))).toBe("No facts of Xiaomi that I know of");
  });
});
