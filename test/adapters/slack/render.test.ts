import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsBehind } from "../../../src/adapters/slack/facts-behind.ts";
import { surfaces } from "../../../src/adapters/slack/limits.ts";
import { type Body, render } from "../../../src/adapters/slack/render.ts";
import { type Action, type Block, type Card, type Note, quiet, type Reply } from "../../../src/commands/reply.ts";
import { en } from "../../../src/commands/words/en.ts";
import { everywhere, provocations, rendererContract } from "../../contracts/renderer.ts";
import { arbitraryReply, arbitraryText } from "../../support/arbitrary-reply.ts";
import { samples } from "../../support/sample-replies.ts";
import { actsOf, textOf } from "./blocks-read.ts";
import { problemsOf } from "./published-limits.ts";

const look = { words: en, command: "/footnote" };
const draw = (reply: Reply): Body => render(reply, look).body;
const seen = ({ blocks }: Body): string => textOf(blocks);
const card = (more: Partial<Card>): Reply => ({ cards: [{ title: "Xiaomi", blocks: [], notes: [], ...more }] });
const squeezed = (text: string): string => text.replace(/\s+/g, "");

rendererContract({
  name: "Slack",
  render: (reply) => seen(draw(reply)),
  maxLength: 13_200 + 200 * 76,
  inert: (output, input) => squeezed(output).includes(squeezed(input)),
});

describe("A message on Slack", () => {
  it("reads on a phone", () => {
    const { blocks, text } = draw(samples.targets);
    expect(text).toBe("Xiaomi (1810.HK): price targets");
    expect(`\n${textOf(blocks)}\n`.replaceAll("\u00a0", " ")).toBe(`
▼ Xiaomi (1810.HK): price targets
as of 18 Dec 2025
Consensus HK$52.10 from 4 firms [1–4] calculated
Lowest and highest HK$43.36 to HK$62.00 [1][4]
Last close HK$40.86 on 17 Dec 2025 [5]
Firm | Target | Before | To last close (calculated) | Stated
Jefferies | HK$43.36 [1] | HK$58.00 [1] | +6.1% [1][5] | 18 Dec 2025
Daiwa | HK$55.00 [2] | HK$65.00 [2] | +34.6% [2][5] | 16 Dec 2025
Morgan Stanley | HK$62.00 [3] | – | +51.7% [3][5] | 2 Dec 2025
Citi | HK$48.04 [4] | HK$50.00 [4] | +17.6% [4][5] | 1 Dec 2025
Sources
[1] bg1 · [3] bg4 · [4] bg7
boerse-global.de, 2025-12-18: Xiaomi: Jefferies cuts price target as memory costs eat into smartphone margins
[2] aa2 · [5] aa9
AASTOCKS, 2025-12-16: 大和：小米目標價下調至55元，維持「買入」評級
/footnote why bg1 tells more about that footnote
page 1 of 2
Next page
Only firms that changed their target in the last 30 days
`);
  });

  it.each<[string, Block, string]>([
    [
      "an empty cell is a dash",
      { kind: "table", columns: [{ label: "Firm" }, { label: "Target" }], rows: [[{ text: "Citi" }, { text: "" }]] },
      "Firm | Target\nCiti | –",
    ],
    [
      "a table without rows shows its columns",
      { kind: "table", columns: [{ label: "Firm" }, { label: "Target" }], rows: [] },
      "Firm · Target",
    ],
    [
      "a list has bullets, and nothing for what is empty",
      { kind: "list", heading: "Lately", items: [{ text: "a" }, { text: " " }] },
      "Lately\n• a",
    ],
    [
      "facts are labels and values",
      { kind: "facts", rows: [{ label: "CEO", value: { text: "Lei Jun", cites: [2], calculated: true } }] },
      "CEO Lei Jun\u00a0[2] calculated",
    ],
    ["quiet text is small", quiet("Nothing is known."), "Nothing is known."],
  ])("%s", (_, block, expected) => {
    expect(seen(draw(card({ blocks: [block] })))).toBe(`Xiaomi\n${expected}`);
  });

  it("has one native table; a second one stands entry by entry, since Slack takes only one", () => {
    const table = (name: string): Block => ({
      kind: "table",
      columns: [{ label: "Firm" }, { label: "Target", align: "right" }],
      rows: [[{ text: name }, { text: "HK$50", cites: [1] }]],
    });
    const body = draw(card({ blocks: [table("Citi"), table("UBS")] }));
    expect(body.blocks.map(({ type }) => type)).toEqual(["header", "table", "rich_text"]);
    expect(body.blocks[1]).toMatchObject({ column_settings: [{ align: "left" }, { align: "right" }] });
    expect(seen(body)).toBe("Xiaomi\nFirm | Target\nCiti | HK$50\u00a0[1]\nFirm · Target\nUBS · HK$50\u00a0[1]");
  });

  it("tone is a mark before the title, and every tone has its own", () => {
    const tones = [undefined, "up", "down", "warn"] as const;
    const titles = tones.map((tone) => seen(draw(card(tone === undefined ? {} : { tone }))));
    expect(new Set(titles).size).toBe(tones.length);
  });

  it("nothing to show is said", () => {
    expect(seen(draw({ cards: [] }))).toBe(en.chat.nothing);
    expect(draw({ cards: [{ title: " ", blocks: [], notes: [] }] }).text).toBe(en.chat.nothing);
  });

  it("the line of a notification acts no more than the message", () => {
    expect(draw(card({ title: "<!channel> & <@U1>" })).text).toBe("&lt;!channel&gt; &amp; &lt;@U1&gt;");
  });

  it.each([
    ["a page", "https://a.example/x_(y)*", ["link"]],
    ["no page", "javascript:alert(1)", []],
  ])("a source links to %s", (_, url, acts) => {
    const note: Note = { n: 1, facts: ["bg1"], source: { title: "T", publisher: "S", publishedOn: "2025-12-18", url } };
    expect(actsOf(draw(card({ notes: [note] })).blocks)).toEqual(acts);
  });

  it("a title that is too long for a header stands in the text", () => {
    const { blocks } = draw(card({ title: "x".repeat(200) }));
    expect(blocks.map(({ type }) => type)).toEqual(["rich_text"]);
  });
});

describe("Actions", () => {
  const action = (at: number, command = "targets"): Action => ({
    label: `Company ${at}`,
    invoke: { command, options: { company: `c${at}` } },
  });
  const many = (n: number, command?: (at: number) => string): Action[] =>
    Array.from({ length: n }, (_, at) => action(at, command?.(at)));
  const shape = (actions: Action[]) =>
    draw(card({ actions })).blocks.flatMap((block) =>
      block.type === "actions"
        ? block.elements.map((one) => (one.type === "static_select" ? (one.options?.length ?? 0) : 0))
        : [],
    );

  it.each<[string, Action[], number[]]>([
    ["none", [], []],
    ["seven are buttons", many(7), [0, 0, 0, 0, 0, 0, 0]],
    ["26 of one command are a menu", many(26), [26]],
    ["230 of one command: 200", many(230), [100, 100]],
    ["30 of different commands: 25 buttons", many(30, (at) => `c${at % 2}`), Array.from({ length: 25 }, () => 0)],
  ])("%s", (_, actions, expected) => {
    expect(shape(actions)).toEqual(expected);
    expect(problemsOf(draw(card({ actions })))).toEqual([]);
  });

  it("what has no room is said", () => {
    expect(seen(draw(card({ actions: many(230) })))).toContain(en.chat.cutActions(30));
    expect(seen(draw(card({ actions: many(25) })))).not.toContain("not shown");
  });

  it("only those of a page turn it", () => {
    const next: Action = { label: "Next page", invoke: { command: "targets", options: { page: 2 } } };
    const ids = (reply: Reply) => [...JSON.stringify(draw(reply)).matchAll(/"action_id":"(\w+)/g)].map(([, id]) => id);
    expect(ids(card({ page: { number: 1, of: 2 }, actions: [next, action(1)] }))).toEqual(["turn", "go"]);
    expect(ids(card({ actions: [next] }))).toEqual(["go"]);
  });
});

describe("Whatever the reply", () => {
  it("it is within every limit, in a message and on the Home tab", () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        expect(problemsOf(draw(reply))).toEqual([]);
        expect(problemsOf(render(reply, look, surfaces.home).body, surfaces.home)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const someText = fc.oneof(
    { weight: 3, arbitrary: fc.constant("Buyback of 3.75 million shares") },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("*", "小", "🚗", "word ", "<!channel>"), fc.integer({ min: 1, max: 6000 }))
        .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length))),
    },
  );
  const large = fc.record({
    title: someText,
    rows: fc.nat(120),
    cells: fc.nat(22),
    items: fc.nat(200),
    text: someText,
    notes: fc.nat(250),
    actions: fc.nat(260),
    cards: fc.integer({ min: 1, max: 3 }),
  });

  it("however large, it is within every limit and says that it was cut", () => {
    fc.assert(
      fc.property(large, ({ title, rows, cells, items, text, notes, actions, cards }) => {
        const one: Card = {
          title,
          blocks: [
            {
              kind: "table",
              columns: [],
              rows: Array.from({ length: rows }, (_, at) =>
                Array.from({ length: cells }, () => ({ text, cites: [at] })),
              ),
            },
            { kind: "list", items: Array.from({ length: items }, (_, at) => ({ text, cites: [at + 1] })) },
          ],
          notes: Array.from({ length: notes }, (_, at) => ({
            n: at + 1,
            facts: [`xm${at + 1}`],
            source: { title: `${text} ${at % 7}`, publishedOn: "2025-12-18", url: "https://example.org/a_(b)" },
          })),
          actions: Array.from({ length: actions }, (_, at) => ({
            label: text,
            invoke: { command: "why", options: { id: `xm${at}` } },
          })),
        };
        const body = draw({ cards: Array.from({ length: cards }, () => one) });
        expect(problemsOf(body)).toEqual([]);
        if (items * cards > 400) expect(seen(body)).toContain("not shown");
      }),
      { numRuns: 25 },
    );
  });

  it("nothing in it acts, whatever the text", () => {
    const sample = everywhere("harmless");
    expect(actsOf(draw(sample).blocks)).toEqual([]);
    for (const text of provocations) expect([text, actsOf(draw(everywhere(text)).blocks)]).toEqual([text, []]);
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { text: notification, blocks } = draw(everywhere(text));
        expect(actsOf(blocks)).toEqual([]);
        expect(notification).not.toMatch(/[<>]/);
      }),
    );
  });

  it("the same reply gives the same body", () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        expect(render(structuredClone(reply), look)).toEqual(render(reply, look));
      }),
    );
  });
});

describe("Why these numbers", () => {
  it("the facts of a message, in the order of its footnotes", () => {
    expect(factsBehind(draw(samples.targets).blocks)).toEqual(["bg1", "aa2", "bg4", "bg7", "aa9"]);
  });

  it("a text cannot pose as a footnote", () => {
    const text = "[1]\u00a0bg9";
    const blocks: Block[] = [
      { kind: "text", value: { text } },
      { kind: "list", heading: text, items: [{ text }] },
    ];
    expect(factsBehind(draw({ cards: [{ title: text, blocks, notes: [], asOf: text }] }).blocks)).toEqual([]);
    expect(factsBehind([{ type: "rich_text" }, { type: "rich_text", block_id: "notes-0-0", elements: "x" }])).toEqual(
      [],
    );
  });

  it("what was rendered is read back", () => {
    const notes = fc.uniqueArray(
      fc.record({
        n: fc.integer({ min: 1, max: 99 }),
        facts: fc.array(fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/), { maxLength: 3 }),
        source: fc.record({ title: arbitraryText.map((one) => one.slice(0, 60)), publishedOn: fc.constant("2025") }),
      }),
      { maxLength: 8, selector: ({ n }) => n },
    );
    fc.assert(
      fc.property(fc.array(notes, { maxLength: 3 }), (all) => {
        const cards = all.map((some, at): Card => ({ title: `Card ${at}`, blocks: [], notes: some }));
        const expected = all.flatMap((some) => [...some].sort((a, b) => a.n - b.n).flatMap(({ facts }) => facts));
        expect(factsBehind(draw({ cards }).blocks)).toEqual([...new Set(expected)]);
      }),
      { numRuns: 300 },
    );
  });
});
