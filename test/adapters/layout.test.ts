import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { chartValues } from "../../src/adapters/chart-text.ts";
import { layout } from "../../src/adapters/layout.ts";
import { noStyle } from "../../src/adapters/spans.ts";
import { clean } from "../../src/adapters/text-safety.ts";
import type { Block, Reply } from "../../src/commands/reply.ts";
import { render as words } from "../../src/commands/words/en/render.ts";
import { arbitraryReply } from "../support/arbitrary-reply.ts";
import { samples } from "../support/sample-replies.ts";

const at = (width: number, reply: Reply): string => `\n${layout(reply, { width, words, style: noStyle }).join("\n")}\n`;
const card = (...blocks: Block[]): Reply => ({ cards: [{ title: "Xiaomi", blocks, notes: [] }] });

describe("Wide enough, a reply reads like a page", () => {
  it("numbers stand under each other with their footnotes behind them, sources stand together, actions have numbers", () => {
    expect(at(100, samples.targets)).toBe(`
▼ Xiaomi (1810.HK): price targets
as of 18 Dec 2025

Consensus           HK$52.10 from 4 firms [1–4] calculated
Lowest and highest  HK$43.36 to HK$62.00 [1][4]
Last close          HK$40.86 on 17 Dec 2025 [5]

                                               To last close
Firm              Target        Before          (calculated)       Stated
─────────────────────────────────────────────────────────────────────────
Jefferies       HK$43.36 [1]  HK$58.00 [1]      +6.1% [1][5]  18 Dec 2025
Daiwa           HK$55.00 [2]  HK$65.00 [2]     +34.6% [2][5]  16 Dec 2025
Morgan Stanley  HK$62.00 [3]                   +51.7% [3][5]   2 Dec 2025
Citi            HK$48.04 [4]  HK$50.00 [4]     +17.6% [4][5]   1 Dec 2025

page 1 of 2

Sources
[1] bg1 · [3] bg4 · [4] bg7
    boerse-global.de, 2025-12-18: Xiaomi: Jefferies cuts price target as memory costs eat into
    smartphone margins
    https://www.boerse-global.de/news/ausland/xiaomi-aktie-kursziel-gesenkt/827193
[2] aa2 · [5] aa9
    AASTOCKS, 2025-12-16: 大和：小米目標價下調至55元，維持「買入」評級
    https://www.aastocks.com/tc/stocks/news/aafn-con/NOW.1484321
why bg1 tells more about that footnote

You can:
  1  Next page
  2  Only firms that changed their target in the last 30 days
`);
  });

  it("a short list of footnotes stands next to its source", () => {
    expect(at(100, samples.chinese)).toContain(`
[1] aa1 · [2] aa2   AASTOCKS, 2025-12-16: 大和：小米目標價下調至55元，維持「買入」評級
                    https://www.aastocks.com/tc/stocks/news/aafn-con/NOW.1484321
`);
  });

  it("a Chinese character takes two columns, and lines break between them but not before a comma", () => {
    expect(at(40, samples.chinese)).toContain(`
大和發表研究報告指，記憶體價格上升將壓縮
小米智能手機業務的毛利率，將目標價由65元
下調至55元，維持「買入」評級。該行預期，
`);
  });

  it("actions are numbered across all cards", () => {
    const action = (label: string) => ({ label, invoke: { command: "help", options: {} } });
    const cards = [
      { title: "One", blocks: [], notes: [], actions: [action("First")] },
      { title: "Two", blocks: [], notes: [], actions: [action("Second")] },
    ];
    expect(at(60, { cards })).toBe("\nOne\n\nTwo\n\nYou can:\n  1  First\n  2  Second\n");
  });

  it("each kind of text is painted in its own way", () => {
    const marked = Object.fromEntries(
      Object.keys(noStyle).map((name) => [name, (text: string) => `<${name}>${text}</>`]),
    );
    const lines = layout(
      {
        cards: [
          {
            title: "Xiaomi",
            tone: "up",
            asOf: "today",
            blocks: [{ kind: "text", value: { text: "43", cites: [1], calculated: true } }],
            notes: [],
          },
        ],
      },
      { width: 60, words, style: { ...noStyle, ...marked } },
    );
    expect(lines).toEqual([
      "<up>▲</> <title>Xiaomi</>",
      "<quiet>as of today</>",
      "",
      "43<note> [1]</> <quiet>calculated</>",
    ]);
  });
});

describe("A table finds the form that its width allows", () => {
  const table: Block = {
    kind: "table",
    columns: [{ label: "Firm" }, { label: "Reason" }, { label: "Target", align: "right" }],
    rows: [
      [
        { text: "Citi" },
        { text: "Margins shrink as memory becomes dearer every month" },
        { text: "HK$48.04", cites: [1] },
      ],
      [{ text: "Jefferies" }, { text: "Same" }, { text: "HK$43.36", cites: [12] }],
    ],
  };

  it("cells wrap while the columns stay readable, and text gives way before numbers", () => {
    expect(at(60, card(table))).toBe(`
Xiaomi

Firm       Reason                                Target
────────────────────────────────────────────────────────────
Citi       Margins shrink as memory becomes    HK$48.04 [1]
           dearer every month

Jefferies  Same                                HK$43.36 [12]
`);
  });

  it("below that, each row becomes lines of its own; empty cells are left out", () => {
    const missing: Block = { ...table, rows: [...table.rows, [{ text: "Daiwa" }, { text: "" }, { text: "HK$55.00" }]] };
    expect(at(40, card(missing))).toBe(`
Xiaomi

Firm:    Citi
Reason:  Margins shrink as memory
         becomes dearer every month
Target:  HK$48.04 [1]

Firm:    Jefferies
Reason:  Same
Target:  HK$43.36 [12]

Firm:    Daiwa
Target:  HK$55.00
`);
  });

  it("a column in which everything is calculated says so once, a single calculated cell says so itself", () => {
    const calculated = (text: string) => ({ text, calculated: true });
    const rows = [
      [calculated("1"), calculated("2")],
      [calculated("3"), { text: "4" }],
    ];
    expect(at(60, card({ kind: "table", columns: [{ label: "Sum" }, { label: "Part" }], rows }))).toBe(`
Xiaomi

Sum (calculated)  Part
──────────────────────────────
1                 2 calculated
3                 4
`);
  });
});

describe("Whatever the reply and the width", () => {
  const width = fc.integer({ min: 24, max: 120 });

  it("no line is wider", () => {
    fc.assert(
      fc.property(arbitraryReply, width, (reply, columns) => {
        const lines = layout(reply, { width: columns, words, style: noStyle });
        expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("no character is lost", () => {
    const counted = (text: string): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const character of text.replace(/\s+/g, "")) counts.set(character, (counts.get(character) ?? 0) + 1);
      return counts;
    };
    fc.assert(
      fc.property(arbitraryReply, width, (reply, columns) => {
        const shown = counted(layout(reply, { width: columns, words, style: noStyle }).join(""));
        const given = [...counted(textsOf(reply).map(clean).join(""))];
        expect(given.filter(([character, count]) => (shown.get(character) ?? 0) < count)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("every footnote has its number and its facts", () => {
    fc.assert(
      fc.property(arbitraryReply, width, (reply, columns) => {
        const shown = layout(reply, { width: columns, words, style: noStyle }).join("\n");
        for (const { n, facts } of reply.cards.flatMap(({ notes }) => notes)) {
          for (const text of [`[${n}]`, ...facts]) expect(shown).toContain(text);
        }
      }),
    );
  });
});

/** Every text that must be seen, once for each time it stands in the reply. */
const textsOf = ({ cards }: Reply): string[] =>
  cards.flatMap((one) => [
    one.title,
    one.asOf ?? "",
    ...(one.actions ?? []).map(({ label }) => label),
    ...one.notes.flatMap(({ facts }) => facts),
    ...one.blocks.flatMap((block) => {
      switch (block.kind) {
        case "text":
          return [block.value.text];
        case "facts":
          return [block.heading ?? "", ...block.rows.flatMap(({ label, value }) => [label, value.text])];
        case "table":
          return [block.heading ?? "", ...block.rows.flat().map(({ text }) => text)];
        case "list":
          return [block.heading ?? "", ...block.items.map(({ text }) => text)];
        case "chart":
          return [block.title, ...block.small, ...chartValues(block).map(({ text }) => text)];
        default:
          return block satisfies never;
      }
    }),
  ]);
