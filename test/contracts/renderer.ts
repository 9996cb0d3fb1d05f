// What every platform's renderer must pass: nothing of a reply is lost, nothing dangerous comes through, and what is cut
// says so. `render` gives everything a reader would see as one string, without colour.
import { describe, expect, it } from "vitest";
import type { Block, Card, Chart, Note, Reply } from "../../src/commands/reply.ts";
import { render as words } from "../../src/commands/words/en/render.ts";
import { samples } from "../support/sample-replies.ts";

/** Whoever changes it fails. */
const frozen = <T>(part: T): T => {
  if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) frozen(inner);
  return Object.freeze(part);
};

export type RendererContract = {
  name: string;
  render: (reply: Reply) => string;
  /** The longest output that the platform takes, if it has a limit. */
  maxLength?: number;
  /**
   * Whether the output does nothing that its input asks for: no mention, no link, no formatting. Without it the platform
   * has no markup, and the input must stand there as it was written.
   */
  inert?: (output: string, input: string) => boolean;
};

/** Wrapping may put a line break anywhere: texts are compared without blanks. */
const squeezed = (text: string): string => text.replace(/\s+/g, "");

const asWritten = (output: string, input: string): boolean => squeezed(output).includes(squeezed(input));

const source = {
  title: "Jefferies cuts target",
  publisher: "boerse-global.de",
  publishedOn: "2025-12-18",
  url: "https://example.org/a",
};
const other = { title: "大和下調目標價", publishedOn: "2025-12-16" };
const notes: Note[] = [
  { n: 1, facts: ["bg1"], source },
  { n: 2, facts: ["aa2", "aa3"], source: other },
  { n: 3, facts: ["bg4"], source },
];

const chart: Chart = {
  kind: "chart",
  form: "steps",
  name: "targets-xiaomi",
  title: "Targets in time",
  axis: { label: "HK$", scale: 1, locale: "en-GB" },
  until: "2025-12-18",
  series: [
    {
      name: "UBS",
      points: [
        {
          name: "3 Mar 2025",
          at: "2025-03-03",
          low: 61,
          high: 61,
          value: { text: "about HK$61.00", cites: [2] },
          hedged: true,
        },
        { name: "9 Sept 2025", at: "2025-09-09", low: 57.5, high: 57.5, value: { text: "HK$57.50", cites: [1] } },
      ],
    },
  ],
  reference: { label: "Last known close", at: 40.2, value: { text: "HK$40.20", cites: [3] } },
  totals: [{ label: "Change since March", value: { text: "-5.7%", cites: [1, 2], calculated: true } }],
  small: ["As of 18 Dec 2025. Source: boerse-global.de"],
  alt: "Chart. Targets in time. UBS: about HK$61.00, then HK$57.50.",
};

const everything: Card = {
  title: "Xiaomi: price targets",
  tone: "down",
  asOf: "18 Dec 2025",
  page: { number: 2, of: 3 },
  blocks: [
    { kind: "text", value: { text: "Targets are falling", cites: [1] } },
    { kind: "text", quiet: true, value: { text: "The oldest is a year old" } },
    { kind: "facts", rows: [{ label: "Consensus", value: { text: "HK$49.18", cites: [1, 2], calculated: true } }] },
    {
      kind: "table",
      columns: [{ label: "Firm" }, { label: "Target", align: "right" }],
      rows: [
        [{ text: "Jefferies" }, { text: "HK$43.36", cites: [1, 3] }],
        [{ text: "大和" }, { text: "HK$55.00", cites: [2] }],
      ],
    },
    { kind: "list", heading: "Lately", items: [{ text: "Buyback of 3.75 million shares", cites: [3] }] },
    chart,
  ],
  notes,
  actions: [
    { label: "Next page", invoke: { command: "targets", options: { page: 3 } } },
    {
      label: "Report a mistake",
      invoke: { command: "report", options: {} },
      ask: [{ option: "why", label: "Why", required: true }],
    },
  ],
};

/** One text in every place that can hold text from outside. */
export const everywhere = (text: string): Reply => {
  const value = { text, cites: [1] };
  const blocks: Block[] = [
    { kind: "text", value },
    { kind: "facts", heading: text, rows: [{ label: text, value }] },
    {
      kind: "table",
      heading: text,
      columns: [{ label: text }, { label: "Target", align: "right" }],
      rows: [[value, value]],
    },
    { kind: "list", heading: text, items: [value] },
    {
      ...chart,
      title: text,
      series: [{ name: text, points: [{ name: text, at: "2025-12-18", low: 1, high: 1, value }] }],
      reference: { label: text, at: 2, value },
      totals: [{ label: text, value }],
      small: [text],
      alt: text,
    },
  ];
  return {
    cards: [
      {
        title: text,
        asOf: text,
        blocks,
        notes: [{ n: 1, facts: ["bg1"], source: { title: text, publisher: text, publishedOn: "2025-12-18" } }],
        actions: [{ label: text, invoke: { command: "help", options: {} } }],
      },
    ],
  };
};

/** What platforms would act on if it were not escaped. */
export const provocations: readonly string[] = [
  "@everyone",
  "@here buy now",
  "<@1234567890>",
  "<@&1234567890>",
  "<#1234567890>",
  "<!channel>",
  "<!here|here>",
  "<!subteam^S0123|analysts>",
  "<https://evil.example|boerse-global.de>",
  "[boerse-global.de](https://evil.example)",
  "**bold** __under__ ~~struck~~ ||spoiler|| *star* _low_",
  "`code` ```block```",
  "# heading",
  "> quote",
  "- list",
  "&lt;!channel&gt; & <b>",
  "<t:0:R> </help:1> <:emoji:1> :tada:",
];

/** Characters that hide, reverse or command. None may reach a reader. */
const tricks: readonly [name: string, text: string][] = [
  ["a terminal escape", "buy\u001b[31m now\u001b]0;title\u0007"],
  ["control characters", "a\u0000b\u0008c\u007fd\u009be"],
  ["a reversed text", "HK$\u202e63.34\u202c and \u206663.34\u2069"],
  ["direction marks", "a\u200eb\u200fc\u061cd"],
  ["zero-width characters", "Xia\u200bo\u200cmi\u200d \u2060\ufeff1810"],
  ["hidden tags", "buy\u{e0073}\u{e0065}"],
  ["lone surrogates", "a\ud83db\udc00c"],
];

const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

export const rendererContract = ({ name, render, maxLength, inert = asWritten }: RendererContract): void => {
  describe(`${name} renders every reply`, () => {
    const shown = squeezed(render({ cards: [everything] }));
    const missing = (...texts: string[]): string[] => texts.filter((text) => !shown.includes(squeezed(text)));

    it("leaves the reply as it was: it may be given again", () => {
      for (const sample of Object.values(samples)) {
        const kept = frozen(structuredClone(sample));
        expect(render(kept)).toBe(render(sample));
      }
    });

    it("shows the title, the day and the page", () => {
      expect(missing("Xiaomi: price targets", "18 Dec 2025", words.page(2, 3))).toEqual([]);
    });

    it("shows every value, label and heading", () => {
      const texts = ["Targets are falling", "The oldest is a year old", "Buyback of 3.75 million shares", "Lately"];
      const numbers = ["HK$49.18", "HK$43.36", "HK$55.00"];
      const names = ["Consensus", "Firm", "Target", "Jefferies", "大和"];
      expect(missing(...texts, ...numbers, ...names)).toEqual([]);
    });

    it("shows what a chart says, or says it to those who do not see its picture", () => {
      const series = ["UBS", "3 Mar 2025", "about HK$61.00", "9 Sept 2025", "HK$57.50"];
      const around = [chart.title, "Last known close", "HK$40.20", "Change since March", "-5.7%", ...chart.small];
      if (missing(...series, ...around).length > 0) expect(missing(chart.alt)).toEqual([]);
    });

    it("gives every number its footnotes", () => {
      expect(shown).toMatch(/HK\$43\.36\P{L}*1\P{L}*3/u);
      expect(shown).toMatch(/HK\$55\.00\P{L}*2/u);
    });

    it("lists every footnote with its number, all its facts and its source", () => {
      expect(missing(...notes.flatMap(({ n, facts }) => [`[${n}]`, ...facts]))).toEqual([]);
      expect(missing(source.title, source.publisher, source.publishedOn, other.title, other.publishedOn)).toEqual([]);
      expect(missing(words.publisherNotStated)).toEqual([]);
    });

    it("says what Footnote calculated itself", () => {
      expect(missing(words.calculated)).toEqual([]);
    });

    it("shows every action", () => {
      expect(missing("Next page", "Report a mistake")).toEqual([]);
    });

    it.each(Object.entries(samples))("says something for the %s of an ordinary day, within the limits", (_, reply) => {
      const output = render(reply);
      expect(squeezed(output)).toContain(squeezed(reply.cards[0]?.title ?? ""));
      expect(output.length).toBeLessThanOrEqual(maxLength ?? Infinity);
    });

    it("keeps letters of every script, and emoji", () => {
      for (const text of ["小米集團", "サムスン", "삼성전자", "Ελλάδα", "العربية", "हिन्दी", "Zürich", "🚗"]) {
        expect(squeezed(render(everywhere(text)))).toContain(text);
      }
    });

    it("survives a reply without cards, a card without anything, and tables that are not rectangular", () => {
      expect(() => render({ cards: [] })).not.toThrow();
      expect(() => render({ cards: [{ title: "", blocks: [], notes: [] }] })).not.toThrow();
      const ragged: Block = {
        kind: "table",
        columns: [{ label: "Firm" }],
        rows: [[], [{ text: "Citi" }, { text: "Buy" }]],
      };
      expect(squeezed(render({ cards: [{ title: "Ratings", blocks: [ragged], notes: [] }] }))).toContain("Buy");
    });
  });

  describe(`${name} lets no trick through`, () => {
    it.each(tricks)("not %s", (_, text) => {
      expect(render(everywhere(text))).not.toMatch(forbidden);
      expect(render(everywhere(text)).isWellFormed()).toBe(true);
    });

    it("not a line break in a value, with which a text could pose as a footnote", () => {
      expect(
        render(everywhere("43.36\n[9] fake"))
          .split("\n")
          .filter((line) => line.startsWith("[9]")),
      ).toEqual([]);
    });

    it.each(provocations)("not %s", (input) => {
      expect(inert(render(everywhere(input)), input)).toBe(true);
    });
  });

  describe(`${name} cuts what is too large and says so`, () => {
    const table = (rows: number): Block => ({
      kind: "table",
      columns: [{ label: "Firm" }, { label: "Target" }],
      rows: Array.from({ length: rows }, (_, at) => [{ text: `Firm ${at}` }, { text: `HK$${at}.00`, cites: [at + 1] }]),
    });
    const longChart = (points: number): Chart => ({
      ...chart,
      series: [
        {
          name: "Southbound",
          points: Array.from({ length: points }, (_, at) => ({
            name: `Day ${at}`,
            at: "2025-12-18",
            low: at,
            high: at,
            value: { text: `HK$${at}.00` },
          })),
        },
      ],
    });
    const huge: [name: string, reply: Reply][] = [
      ["a table of 5,000 rows", { cards: [{ title: "Targets", blocks: [table(5_000)], notes: [] }] }],
      [
        "a list of 5,000 entries",
        {
          cards: [
            {
              title: "Events",
              blocks: [{ kind: "list", items: Array.from({ length: 5_000 }, (_, at) => ({ text: `Event ${at}` })) }],
              notes: [],
            },
          ],
        },
      ],
      [
        "a text of 200,000 characters",
        { cards: [{ title: "Text", blocks: [{ kind: "text", value: { text: "word ".repeat(40_000) } }], notes: [] }] },
      ],
      ["a chart of 5,000 points", { cards: [{ title: "Flows", blocks: [longChart(5_000)], notes: [] }] }],
      ["500 cards", { cards: Array.from({ length: 500 }, (_, at) => ({ ...everything, title: `Card ${at}` })) }],
      [
        "2,000 footnotes",
        {
          cards: [
            {
              title: "Sources",
              blocks: [
                { kind: "text", value: { text: "All", cites: Array.from({ length: 2_000 }, (_, at) => at + 1) } },
              ],
              notes: Array.from({ length: 2_000 }, (_, at) => ({ n: at + 1, facts: [`xm${at + 1}`], source })),
            },
          ],
        },
      ],
    ];

    it.each(huge)("%s", (_, reply) => {
      const output = render(reply);
      expect(squeezed(output)).toMatch(/more[a-z]+(ofthisanswer)?notshown/);
      expect(output.length).toBeLessThanOrEqual(maxLength ?? 100_000);
    });
  });
};
