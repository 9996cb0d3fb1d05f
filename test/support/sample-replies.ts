// Replies as the bot gives them, for everything that renders: what a person would see on an ordinary day.
import type { Note, Reply } from "../../src/commands/reply.ts";

const boerse = {
  title: "Xiaomi: Jefferies cuts price target as memory costs eat into smartphone margins",
  publisher: "boerse-global.de",
  publishedOn: "2025-12-18",
  url: "https://www.boerse-global.de/news/ausland/xiaomi-aktie-kursziel-gesenkt/827193",
};
const aastocks = {
  title: "大和：小米目標價下調至55元，維持「買入」評級",
  publisher: "AASTOCKS",
  publishedOn: "2025-12-16",
  url: "https://www.aastocks.com/tc/stocks/news/aafn-con/NOW.1484321",
};
const filing = {
  title: "Voluntary announcement: results for the three months ended 30 September 2025",
  publishedOn: "2025-11-18",
};

const note = (n: number, id: string, source: Note["source"]): Note => ({ n, facts: [id], source });

const ratings: Reply = {
  cards: [
    {
      title: "Xiaomi (1810.HK): ratings",
      asOf: "18 Dec 2025",
      blocks: [
        {
          kind: "table",
          columns: [{ label: "Firm" }, { label: "Rating" }, { label: "Change" }, { label: "Stated", align: "right" }],
          rows: [
            [{ text: "Jefferies", cites: [1] }, { text: "Buy" }, { text: "kept, target cut" }, { text: "18 Dec 2025" }],
            [{ text: "Daiwa", cites: [2] }, { text: "Buy (買入)" }, { text: "kept" }, { text: "16 Dec 2025" }],
            [
              { text: "Morgan Stanley", cites: [3] },
              { text: "Overweight" },
              { text: "raised from Equal-weight" },
              { text: "2 Dec 2025" },
            ],
          ],
        },
        { kind: "text", quiet: true, value: { text: "The oldest of these is 16 days old." } },
      ],
      notes: [note(1, "bg1", boerse), note(2, "aa2", aastocks), note(3, "bg4", boerse)],
      actions: [
        { label: "Price targets of the same firms", invoke: { command: "targets", options: { company: "xiaomi" } } },
        {
          label: "Report a mistake",
          invoke: { command: "report", options: {} },
          ask: [
            { option: "id", label: "Which footnote", required: true },
            { option: "why", label: "What is wrong with it" },
          ],
        },
      ],
    },
  ],
};

const targets: Reply = {
  cards: [
    {
      title: "Xiaomi (1810.HK): price targets",
      tone: "down",
      asOf: "18 Dec 2025",
      blocks: [
        {
          kind: "facts",
          rows: [
            { label: "Consensus", value: { text: "HK$52.10 from 4 firms", cites: [1, 2, 3, 4], calculated: true } },
            { label: "Lowest and highest", value: { text: "HK$43.36 to HK$62.00", cites: [1, 4] } },
            { label: "Last close", value: { text: "HK$40.86 on 17 Dec 2025", cites: [5] } },
          ],
        },
        {
          kind: "table",
          columns: [
            { label: "Firm" },
            { label: "Target", align: "right" },
            { label: "Before", align: "right" },
            { label: "To last close", align: "right" },
            { label: "Stated", align: "right" },
          ],
          rows: [
            ["Jefferies", "HK$43.36", "HK$58.00", "+6.1%", "18 Dec 2025", 1] as const,
            ["Daiwa", "HK$55.00", "HK$65.00", "+34.6%", "16 Dec 2025", 2] as const,
            ["Morgan Stanley", "HK$62.00", "", "+51.7%", "2 Dec 2025", 3] as const,
            ["Citi", "HK$48.04", "HK$50.00", "+17.6%", "1 Dec 2025", 4] as const,
          ].map(([firm, target, before, upside, stated, n]) => [
            { text: firm },
            { text: target, cites: [n] },
            { text: before, ...(before === "" ? {} : { cites: [n] }) },
            { text: upside, cites: [n, 5], calculated: true },
            { text: stated },
          ]),
        },
      ],
      notes: [
        note(1, "bg1", boerse),
        note(2, "aa2", aastocks),
        note(3, "bg4", boerse),
        note(4, "bg7", boerse),
        note(5, "aa9", aastocks),
      ],
      page: { number: 1, of: 2 },
      actions: [
        { label: "Next page", invoke: { command: "targets", options: { company: "xiaomi", page: 2 } } },
        {
          label: "Only firms that changed their target in the last 30 days",
          invoke: { command: "targets", options: {} },
        },
      ],
    },
  ],
};

const metrics: Reply = {
  cards: [
    {
      title: "Xiaomi (1810.HK): reported figures",
      tone: "up",
      asOf: "18 Nov 2025",
      blocks: [
        {
          kind: "table",
          columns: [
            { label: "Figure" },
            { label: "Period" },
            { label: "Value", align: "right" },
            { label: "Year on year", align: "right" },
          ],
          rows: Array.from({ length: 25 }, (_, at) => [
            {
              text:
                ["Revenue", "Gross profit", "Adjusted net profit", "Smartphone shipments", "Vehicles delivered"][
                  at % 5
                ] ?? "",
            },
            { text: `Q${(at % 4) + 1} 202${5 - Math.floor(at / 8)}` },
            {
              text: at % 5 < 3 ? `RMB ${(113.1 - at * 3.7).toFixed(1)} billion` : `${(43.3 - at).toFixed(1)} million`,
              cites: [at + 1],
            },
            at % 3 === 0
              ? { text: `+${(22.3 + at).toFixed(1)}%`, calculated: true, cites: [at + 1] }
              : { text: `−${at}.4%`, cites: [at + 1] },
          ]),
        },
      ],
      notes: Array.from({ length: 25 }, (_, at) =>
        note(at + 1, `xm${at + 1}`, [filing, boerse, aastocks][at < 12 ? 0 : 1 + (at % 2)] ?? filing),
      ),
    },
  ],
};

const brief: Reply = {
  cards: [
    {
      title: "Xiaomi (1810.HK) in brief",
      blocks: [
        {
          kind: "text",
          value: {
            text: "Analysts still say buy, but targets are falling: Jefferies cut its target to HK$43.36 because memory prices weigh on smartphone margins into 2026.",
            cites: [1],
          },
        },
        {
          kind: "list",
          heading: "What happened lately",
          items: [
            {
              text: "Southbound investors bought for HK$1.2 billion net in five days, the longest streak since August.",
              cites: [2, 3],
              calculated: true,
            },
            { text: "The company bought back 3.75 million shares at HK$39.90 to HK$40.44 apiece.", cites: [4] },
            { text: "YU9, a large SUV with a range extender, is announced for 2026.", cites: [5] },
          ],
        },
        { kind: "text", quiet: true, value: { text: "Nothing is known about dividends." } },
      ],
      notes: [1, 2, 3, 4, 5].map((n) => note(n, `bg${n}`, n < 3 ? boerse : filing)),
    },
    {
      title: "Two sources disagree",
      tone: "warn",
      blocks: [
        {
          kind: "facts",
          rows: [
            { label: "boerse-global.de", value: { text: "HK$43.36", cites: [1] } },
            { label: "AASTOCKS", value: { text: "HK$43.60", cites: [2] } },
          ],
        },
      ],
      notes: [note(1, "bg1", boerse), { n: 2, facts: ["aa7", "aa8"], source: aastocks }],
      actions: [{ label: "Show both quotes", invoke: { command: "why", options: { id: "bg1" } } }],
    },
  ],
};

const chinese: Reply = {
  cards: [
    {
      title: "小米集團（1810.HK）：目標價",
      blocks: [
        {
          kind: "text",
          value: {
            text: "大和發表研究報告指，記憶體價格上升將壓縮小米智能手機業務的毛利率，將目標價由65元下調至55元，維持「買入」評級。該行預期，明年電動車業務將成為主要增長動力，並料全年交付量達到六十萬輛。",
            cites: [1],
          },
        },
        {
          kind: "table",
          columns: [{ label: "券商" }, { label: "評級" }, { label: "目標價", align: "right" }, { label: "理由" }],
          rows: [
            [
              { text: "大和" },
              { text: "買入" },
              { text: "55.00 港元", cites: [1] },
              { text: "記憶體成本上升，智能手機毛利率受壓；電動車交付量勝預期" },
            ],
            [
              { text: "中金" },
              { text: "跑贏行業" },
              { text: "61.50 港元", cites: [2] },
              { text: "人車家全生態協同效應" },
            ],
          ],
        },
      ],
      notes: [note(1, "aa1", aastocks), note(2, "aa2", aastocks)],
    },
  ],
};

const refusal: Reply = {
  private: true,
  cards: [
    {
      title: "I do not know a company called “xaomi”",
      tone: "warn",
      blocks: [{ kind: "text", value: { text: "Did you mean Xiaomi (1810.HK)?" } }],
      notes: [],
      actions: [{ label: "Targets of Xiaomi", invoke: { command: "targets", options: { company: "1810.HK" } } }],
    },
  ],
};

export const samples = { ratings, targets, metrics, brief, chinese, refusal };
