// What happened, and who holds which view.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { event, ground } from "../support/facts.ts";
import { cardOf, items, notedFacts, said, titleOf } from "../support/replies.ts";

const lines = (footnote: Footnote, line: string) =>
  footnote.ask(line).then((reply) => {
    const list = cardOf(reply).blocks.find((block) => block.kind === "list");
    return list?.kind === "list" ? list.items.map((item) => item.text) : [];
  });

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("an event stands with its day, its reason, and whose view it is", async () => {
    const all = (await lines(footnote, "events xiaomi since:2025-02 until:2025-02")).join("\n");
    expect(all).toContain("7 Feb 2025, inferred, old: Xiaomi shares rose to a record. Why: Investors were optimistic");
    expect(all).toMatch(/The market trusts Xiaomi's position.*the view of the market/);
  });

  it("its numbers keep their units, before the full stop", async () => {
    expect((await lines(footnote, "events xiaomi as-of:2025-03-31 since:2025-03")).join("\n")).toMatch(
      /[^.] \(site: 52 hectares\)\.(?: Why: |$)/m,
    );
  });

  it("countries and sectors have events as companies do", async () => {
    expect(titleOf(await footnote.ask("events china"))).toBe("Events: China");
    expect(notedFacts(await footnote.ask('events "chinese tech" since:2025-12'))).toEqual(["bg34"]);
  });

  it("what readers must know of an event stands below", async () => {
    expect(items(await footnote.ask("events lenovo"), en.common.notes).join()).toContain("no price");
  });

  it("a subject without events is told so", async () => {
    expect(titleOf(await footnote.ask("events leica"))).toBe("No events of Leica that I know of");
  });
});

it("who says it is named once, also where it is their own view", async () => {
  const facts = [
    event({ id: "a", saidBy: "Lei Jun", viewOf: "Lei Jun" }),
    event({ id: "b", what: "Another.", saidBy: "Lei Jun", viewOf: "Citi" }),
  ];
  const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
  const [second, first] = await lines(footnote, "events xiaomi");
  expect(first).toBe("2 Jun 2025: The chip XRING O1 was shown (according to Lei Jun).");
  expect(second).toBe("2 Jun 2025: Another (according to Lei Jun; the view of Citi).");
  expect(said(await footnote.ask("events xiaomi"))).not.toContain("undefined");
});
