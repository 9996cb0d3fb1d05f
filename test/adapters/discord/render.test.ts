import { ComponentType } from "discord-api-types/v10";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsBehind } from "../../../src/adapters/discord/facts-behind.ts";
import { type Body, render } from "../../../src/adapters/discord/render.ts";
import type { Action, Block, Card, Note, Reply } from "../../../src/commands/reply.ts";
import { quiet } from "../../../src/commands/reply.ts";
import { en } from "../../../src/commands/words/en.ts";
import { everywhere, provocations, rendererContract } from "../../contracts/renderer.ts";
import { arbitraryReply } from "../../support/arbitrary-reply.ts";
import { samples } from "../../support/sample-replies.ts";
import { read } from "./discord-markdown.ts";
import { problemsOf } from "./published-limits.ts";

const draw = (reply: Reply): Body => render(reply, en).body;

const labelsOf = ({ components }: Body): string[] =>
  components.flatMap(({ components: row }) =>
    row.flatMap((component) => {
      if (component.type === ComponentType.StringSelect) return component.options.map(({ label }) => label);
      return component.type === ComponentType.Button && "label" in component ? [component.label ?? ""] : [];
    }),
  );

const markdownOf = ({ embeds }: Body): string[] =>
  embeds.flatMap(({ title = "", description = "" }) => [title, description]);

/** What a reader sees, markdown read. */
const seen = (body: Body): string =>
  [
    ...markdownOf(body).map((markdown) => read(markdown).text),
    ...body.embeds.map(({ footer }) => footer?.text ?? ""),
    ...labelsOf(body),
  ].join("\n");

const actsOf = (body: Body): string[] => markdownOf(body).flatMap((markdown) => read(markdown).acts);
const squeezed = (text: string): string => text.replace(/\s+/g, "");

/** In how many places the contract puts one text. */
const PLACES = 15;

rendererContract({
  name: "Discord",
  render: (reply) => seen(draw(reply)),
  maxLength: 6_000 + 25 * 81,
  inert: (output, input) => squeezed(output).split(squeezed(input)).length > PLACES,
});

describe("A message on Discord", () => {
  const card = (more: Partial<Card>): Reply => ({ cards: [{ title: "Xiaomi", blocks: [], notes: [], ...more }] });
  const described = (...blocks: Block[]): string => draw(card({ blocks })).embeds[0]?.description ?? "";

  it("reads on a phone", () => {
    const { embeds, components } = draw(samples.targets);
    expect(embeds).toHaveLength(1);
    expect(`\n${embeds[0]?.description}\n`.replaceAll("\u00a0", " ")).toBe(`
-# as of 18 Dec 2025

**Consensus** HK$52.10 from 4 firms [1–4] *calculated*
**Lowest and highest** HK$43.36 to HK$62.00 [1][4]
**Last close** HK$40.86 on 17 Dec 2025 [5]

-# Firm
**Jefferies**
Target: HK$43.36 [1] · Before: HK$58.00 [1] · To last close: +6.1% [1][5] *calculated* · Stated: 18 Dec 2025
**Daiwa**
Target: HK$55.00 [2] · Before: HK$65.00 [2] · To last close: +34.6% [2][5] *calculated* · Stated: 16 Dec 2025
**Morgan Stanley**
Target: HK$62.00 [3] · To last close: +51.7% [3][5] *calculated* · Stated: 2 Dec 2025
**Citi**
Target: HK$48.04 [4] · Before: HK$50.00 [4] · To last close: +17.6% [4][5] *calculated* · Stated: 1 Dec 2025

-# **Sources**
-# [1] bg1 · [3] bg4 · [4] bg7
-# boerse-global.de, 2025-12-18: [Xiaomi: Jefferies cuts price target as memory costs eat into smartphone margins](https://www.boerse-global.de/news/ausland/xiaomi-aktie-kursziel-gesenkt/827193)
-# [2] aa2 · [5] aa9
-# AASTOCKS, 2025-12-16: [大和：小米目標價下調至55元，維持「買入」評級](https://www.aastocks.com/tc/stocks/news/aafn-con/NOW.1484321)
-# /why bg1 tells more about that footnote
`);
    expect(embeds[0]).toMatchObject({ title: "Xiaomi (1810.HK): price targets", footer: { text: "page 1 of 2" } });
    expect(components.map((row) => row.components.length)).toEqual([2]);
  });

  it.each<[string, Block, string]>([
    [
      "a table of two columns needs no labels in its rows",
      {
        kind: "table",
        columns: [{ label: "Command" }, { label: "What" }],
        rows: [[{ text: "why" }, { text: "One fact" }]],
      },
      "-# Command · What\n**why** · One fact",
    ],
    [
      "nor do three columns of text without gaps",
      {
        kind: "table",
        columns: [{ label: "Day" }, { label: "Kind" }, { label: "What" }],
        rows: [[{ text: "Monday" }, { text: "event" }, { text: "A launch", cites: [1] }]],
      },
      "-# Day · Kind · What\n**Monday** · event · A launch\u00a0[1]",
    ],
    [
      "a row without its first cell keeps the others",
      { kind: "table", columns: [{ label: "Firm" }, { label: "Target" }], rows: [[{ text: "" }, { text: "HK$50" }]] },
      "-# Firm · Target\nHK$50",
    ],
    [
      "a table without rows shows its columns",
      { kind: "table", columns: [{ label: "Firm" }, { label: "Target" }], rows: [] },
      "-# Firm · Target",
    ],
    [
      "a list has bullets, and nothing for what is empty",
      { kind: "list", heading: "Lately", items: [{ text: "a" }, { text: " " }] },
      "### Lately\n- a",
    ],
    [
      "facts are bold labels",
      { kind: "facts", rows: [{ label: "CEO", value: { text: "Lei Jun", cites: [2] } }] },
      "**CEO** Lei Jun\u00a0[2]",
    ],
    ["quiet text is small", quiet("Nothing is known."), "-# Nothing is known."],
  ])("%s", (_, block, expected) => {
    expect(described(block)).toBe(expected);
  });

  it("tone is a colour, and every tone has its own", () => {
    const tones = [undefined, "up", "down", "warn"] as const;
    const colours = tones.map((tone) => draw(card(tone === undefined ? {} : { tone })).embeds[0]?.color);
    expect(new Set(colours).size).toBe(tones.length);
  });

  it("a private reply is for the asker alone, no reply pings anybody", () => {
    expect(draw(samples.refusal)).toMatchObject({ flags: 64, allowed_mentions: { parse: [] } });
    expect(draw(samples.brief)).not.toHaveProperty("flags");
  });

  it("nothing to show is said", () => {
    expect(draw({ cards: [] }).embeds).toMatchObject([{ description: en.chat.nothing }]);
    expect(draw({ cards: [{ title: " ", blocks: [], notes: [] }] }).embeds).toMatchObject([
      { description: en.chat.nothing },
    ]);
  });

  it.each([
    ["an address that is none", "javascript:alert(1)", "Title", "-# S, 2025-12-18: Title"],
    [
      "brackets in an address",
      "https://a.example/x_(y)[z]*",
      "Title",
      "-# S, 2025-12-18: [Title](https://a.example/x%5F%28y%29%5Bz%5D%2A)",
    ],
    [
      "brackets in a title: the day is linked",
      "https://a.example/",
      "[a](b)",
      "-# S, [2025-12-18](https://a.example/): \\[a\\](b)",
    ],
  ])("%s", (_, url, title, expected) => {
    const note: Note = { n: 1, facts: ["bg1"], source: { title, publisher: "S", publishedOn: "2025-12-18", url } };
    const line = draw(card({ notes: [note] })).embeds[0]?.description?.split("\n")[2];
    expect(line).toBe(expected);
  });

  it("a title that is too long once it is escaped stands in the text", () => {
    const [embed] = draw(card({ title: "*".repeat(200) })).embeds;
    expect(embed).not.toHaveProperty("title");
    expect(read(embed?.description ?? "")).toEqual({ text: "*".repeat(200), acts: ["heading"] });
  });

  it("a long card goes on in a second embed, not leaving a heading behind", () => {
    const list = (heading: string, length: number): Block => ({
      kind: "list",
      heading,
      items: [{ text: "x".repeat(length) }],
    });
    const { embeds } = draw(
      card({
        tone: "up",
        blocks: [list("One", 3_400), list("Two", 500), list("Three", 700)],
        page: { number: 1, of: 2 },
      }),
    );
    expect(embeds.map(({ title, description }) => [title, description?.match(/^###.*/gm)])).toEqual([
      ["Xiaomi", ["### One", "### Two"]],
      [undefined, ["### Three"]],
    ]);
    expect(embeds.map(({ color, footer }) => [color === embeds[0]?.color, footer?.text])).toEqual([
      [true, undefined],
      [true, "page 1 of 2"],
    ]);
  });
});

describe("Actions", () => {
  const action = (at: number, command = "targets"): Action => ({
    label: `Company ${at}`,
    invoke: { command, options: { company: `c${at}` } },
  });
  const withActions = (actions: Action[]): Reply => ({ cards: [{ title: "Which?", blocks: [], notes: [], actions }] });
  const shape = (actions: Action[]): number[][] =>
    draw(withActions(actions)).components.map(({ components }) =>
      components.map((component) => (component.type === ComponentType.StringSelect ? component.options.length : 0)),
    );
  const many = (n: number, command?: (at: number) => string): Action[] =>
    Array.from({ length: n }, (_, at) => action(at, command?.(at)));

  it.each<[string, Action[], number[][]]>([
    ["none", [], []],
    [
      "seven are two rows of buttons",
      many(7),
      [
        [0, 0, 0, 0, 0],
        [0, 0],
      ],
    ],
    ["25 are five rows", many(25), Array.from({ length: 5 }, () => [0, 0, 0, 0, 0])],
    ["26 of one command are menus", many(26), [[25], [1]]],
    ["130 of one command: 125", many(130), [[25], [25], [25], [25], [25]]],
    [
      "30 of different commands: 25 buttons",
      many(30, (at) => `c${at % 2}`),
      Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]),
    ],
  ])("%s", (_, actions, rows) => {
    expect(shape(actions)).toEqual(rows);
    expect(problemsOf(draw(withActions(actions)))).toEqual([]);
  });

  it("what has no room is said", () => {
    expect(seen(draw(withActions(many(130))))).toContain(en.chat.cutActions(5));
    expect(seen(draw(withActions(many(25))))).not.toContain("not shown");
  });

  it("two that do the same do not share an id, a long label ends at a word", () => {
    const one: Action = { label: `Open: ${"word ".repeat(40)}`, invoke: { command: "sources", options: {} } };
    expect(problemsOf(draw(withActions([one, one])))).toEqual([]);
    expect(labelsOf(draw(withActions([one])))[0]).toMatch(/^Open: .* word…$/);
  });

  it("what does not fit an id is to be kept, and the same is kept once", () => {
    const long = { label: "Open", invoke: { command: "sources", options: { source: "s".repeat(100) } } };
    const { kept } = render(withActions([long, long]), en);
    expect(new Set(kept.map(({ key }) => key)).size).toBe(1);
  });
});

describe("Whatever the reply", () => {
  it("it is within every limit", () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        expect(problemsOf(draw(reply))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  const nasty = fc.oneof(fc.constantFrom("*", "小", "🚗", "word ", "[](<>)", "_"), fc.constantFrom(...provocations));
  const longText = fc
    .tuple(nasty, fc.integer({ min: 1, max: 6_000 }))
    .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)));
  const someText = fc.oneof(
    { weight: 3, arbitrary: fc.constant("Buyback of 3.75 million shares") },
    { weight: 1, arbitrary: longText },
  );
  const largeReply: fc.Arbitrary<Reply> = fc
    .array(
      fc.record({
        title: someText,
        asOf: someText,
        rows: fc.nat(60),
        cells: fc.nat(8),
        items: fc.nat(200),
        text: someText,
        url: fc.boolean(),
        notes: fc.nat(250),
        actions: fc.nat(160),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((cards) => ({
      cards: cards.map(({ title, asOf, rows, cells, items, text, url, notes, actions }) => ({
        title,
        asOf,
        blocks: [
          {
            kind: "table",
            heading: "Rows",
            columns: [],
            rows: Array.from({ length: rows }, (_, at) =>
              Array.from({ length: cells }, () => ({ text, cites: [at + 1] })),
            ),
          },
          {
            kind: "list",
            items: Array.from({ length: items }, (_, at) => ({ text, cites: [at + 1], calculated: true })),
          },
        ],
        notes: Array.from({ length: notes }, (_, at) => ({
          n: at + 1,
          facts: [`xm${at + 1}`],
          source: {
            title: `${text} ${at % 7}`,
            publishedOn: "2025-12-18",
            ...(url ? { url: "https://example.org/a_(b)" } : {}),
          },
        })),
        actions: Array.from({ length: actions }, (_, at) => ({
          label: text,
          invoke: { command: "why", options: { id: `xm${at}` } },
        })),
      })),
    }));

  it("however large, it is within every limit, shows something, and says that it was cut", () => {
    fc.assert(
      fc.property(largeReply, (reply) => {
        const body = draw(reply);
        expect(problemsOf(body)).toEqual([]);
        const rows = reply.cards
          .flatMap(({ blocks }) => blocks)
          .reduce((n, block) => n + (block.kind === "list" ? block.items.length : 0), 0);
        if (rows > 400) expect(seen(body)).toContain("not shown");
      }),
      { numRuns: 60 },
    );
  });

  it("what it shows keeps its footnotes, down to a single entry", () => {
    const cited = fc.record({
      rows: fc.integer({ min: 1, max: 200 }),
      text: someText,
      sources: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(cited, ({ rows, text, sources }) => {
        const note = (at: number): Note => ({
          n: at + 1,
          facts: [`xm${at + 1}`],
          source: { title: `Source ${at % sources}`, publishedOn: "2025-12-18" },
        });
        const body = draw({
          cards: [
            {
              title: "Targets",
              blocks: [{ kind: "list", items: Array.from({ length: rows }, (_, at) => ({ text, cites: [at + 1] })) }],
              notes: Array.from({ length: rows }, (_, at) => note(at)),
            },
          ],
        });
        const lines = body.embeds.flatMap(({ description = "" }) => description.split("\n"));
        const marked = lines.filter((line) => line.startsWith("- ")).map((line) => /\u00a0\[(\d+)\]$/.exec(line)?.[1]);
        expect(marked.length).toBeGreaterThan(0);
        expect(factsBehind(body.embeds)).toEqual(marked.map((n) => `xm${n}`));
      }),
      { numRuns: 200 },
    );
  });

  it("nothing in it acts that does not act with a harmless text in its place", () => {
    const expected = actsOf(draw(everywhere("harmless")));
    expect(expected).toContain("bold");
    for (const text of provocations) expect([text, actsOf(draw(everywhere(text)))]).toEqual([text, expected]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."*_~`|[]()<>@#:-+1.\\ ".split(""), "x", "everyone", "https://", "<@1>", ":a:"), {
          maxLength: 12,
        }),
        (parts) => {
          fc.pre(parts.join("").trim() !== "");
          expect(actsOf(draw(everywhere(parts.join(""))))).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("the same reply gives the same body", () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        expect(render(structuredClone(reply), en)).toEqual(render(reply, en));
      }),
    );
  });
});
