// What somebody claims, figure by figure.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";
import { createRecords, type Records, unfoundedIn } from "../support/founded.ts";
import { cardOf, said, titleOf } from "../support/replies.ts";

const { outcomes, noFigure } = en.check;
let footnote: Footnote;
let records: Records;

beforeAll(async () => {
  footnote = await createFootnote();
  records = await createRecords(footnote.knowledge);
});
afterAll(() => footnote.close());

/** The outcome, and each claimed figure with its verdict and the facts behind that. */
async function checked(claim: string) {
  const reply = await footnote.run("check", { claim });
  const card = cardOf(reply);
  const rows = card.blocks.flatMap((block) => (block.kind === "facts" ? block.rows : []));
  return {
    outcome: Object.entries(outcomes).find(([, title]) => card.title.startsWith(title))?.[0],
    figures: rows.map(({ label, value }) => [
      label.replace(en.check.claimed(""), ""),
      value.text.split(/[.;]/)[0]!,
      (value.cites ?? []).flatMap((n) => card.notes.find((note) => note.n === n)!.facts).join(),
    ]),
    card,
  };
}

describe("A claim", () => {
  it.each<[string, string, [string, string, string][]]>([
    ["Jefferies cut its target for Xiaomi to HK$43.36", "confirmed", [["HK$43.36", "Confirmed", "bg2"]]],
    ["Jefferies cut its target for Xiaomi to HK$50", "contradicted", [["HK$50", "Contradicted", "bg2"]]],
    ["1810 closed at 40.20 on 18 December 2025", "confirmed", [["40.2", "Confirmed", "bg6"]]],
    ["小米回购了3.8亿股", "not-found", [["380 million", "Not found", "bg12"]]],
    ["Xiaomi rose 2.5% on 18 December 2025", "contradicted", [["2.5%", "Contradicted", "bg6"]]],
    [
      "Jefferies cut its target for Xiaomi from HK$49.21 to HK$43.36, southbound money +904m HKD",
      "confirmed",
      [
        ["HK$49.21", "Confirmed", "bg2"],
        ["HK$43.36", "Confirmed", "bg2"],
        ["HK$904 million", "Confirmed", "bg10"],
      ],
    ],
    ["GS raised 1810 to 70", "not-found", [["70", "Not found", ""]]],
  ])("“%s”: %s", async (claim, outcome, figures) => {
    expect(await checked(claim)).toMatchObject({ outcome, figures });
  });

  it("of one firm is not confirmed by the figure of another", async () => {
    const { outcome, figures } = await checked("Goldman's price target for Xiaomi is HK$43.36");
    expect([outcome, figures[0]?.[1]]).toEqual(["not-found", "Not found so"]);
    expect(figures[0]?.[2]).toBe("bg2");
  });

  it("that held before and no longer does is contradicted", async () => {
    expect((await checked("Jefferies has a target of 49.21 for xiaomi")).outcome).toBe("contradicted");
  });

  it("of several sentences goes on about whom the first one named", async () => {
    const { outcome, figures } = await checked(
      "Xiaomi bought back 3.8 million shares. They paid HK$150.7 million! https://news.example/99",
    );
    expect([outcome, figures.map(([, verdict]) => verdict)]).toEqual(["confirmed", ["Confirmed", "Confirmed"]]);
  });

  it("is private where it is asked for so, and says that it is no fact", async () => {
    const reply = await footnote.run("check", { claim: "xiaomi at 99", private: true });
    expect(reply.private).toBe(true);
    expect(said(reply)).toContain(en.check.noFact);
    expect(said(await footnote.ask("price xiaomi"))).not.toContain("99");
  });

  it("shows no words of whoever claims it, and no figure of its own but those of facts", async () => {
    const claim = "@everyone <@1> **Xiaomi** [x](http://evil.example) closed at HK$40.20, target HK$88";
    const { card } = await checked(claim);
    expect(JSON.stringify(card)).not.toMatch(/everyone|evil|<@|\*\*/);
    const claimed = card.blocks.map((block) =>
      block.kind === "facts" ? { ...block, rows: block.rows.map((row) => ({ ...row, label: "" })) } : block,
    );
    expect(unfoundedIn({ ...card, blocks: claimed }, records)).toEqual([]);
  });
});

describe("What cannot be checked is told", () => {
  it.each(["to the moon!!", "Xiaomi is great", "since 2024", "🚀", "1810.HK"])("%s", async (claim) => {
    const reply = await footnote.run("check", { claim });
    expect([titleOf(reply), reply.private]).toEqual([noFigure, true]);
  });

  it("and only the beginning of a long text is read", async () => {
    const { figures } = await checked(`Xiaomi closed at HK$40.20. ${"and so on ".repeat(400)} HK$41`);
    expect(figures.map(([figure]) => figure)).toEqual(["HK$40.20"]);
  });

  it("on a line, too", async () => {
    expect(titleOf(await footnote.ask("check jefferies target for xiaomi is 43.36"))).toContain(outcomes.confirmed);
  });
});
