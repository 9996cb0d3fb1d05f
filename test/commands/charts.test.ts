// Charts: what is drawn of which facts, what is left out, and what is said where there is nothing to draw.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import type { Figure } from "../../src/knowledge/facts/base.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { chartIn, chartsIn, pointsIn } from "../support/charts.ts";
import { byd, flow, ground, hkd, metric, price, target, xiaomi } from "../support/facts.ts";
import { button, cardOf, factsCited, labels, said } from "../support/replies.ts";

const words = en.charts;
const now = "2025-06-03";
const usd = (value: number): Figure => ({ value, unit: "USD" });

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("the button under the targets leads to their chart, and its button back to the words", async () => {
    const reply = await footnote.press(button(await footnote.ask("targets xiaomi"), words.button));
    const chart = chartIn(reply);
    expect(chart).toMatchObject({
      form: "steps",
      name: "targets-xiaomi-hkd",
      title: "Price targets: Xiaomi (1810.HK)",
      axis: { label: "HK$", scale: 1 },
      until: "2025-12-19",
    });
    expect(pointsIn(chart)).toEqual({
      Jefferies: [
        ["until 18 Dec 2025", "HK$49.21", 49.21, 49.21],
        ["18 Dec 2025", "HK$43.36", 43.36, 43.36],
      ],
    });
    expect(chart.series[0]?.points.map(({ before }) => before)).toEqual([true, undefined]);
    expect(chart.reference).toMatchObject({ at: 40.2, value: { text: "HK$40.20 on 18 Dec 2025" } });
    expect(factsCited(reply, chart.series[0]!.points[0]!.value)).toEqual(["bg2"]);
    expect(factsCited(reply, chart.reference!.value)).toEqual(["bg6"]);
    const back = await footnote.press(button(reply, words.inWords));
    expect(chartsIn(back)).toEqual([]);
    expect(said(back)).toContain("HK$43.36");
  });

  it("flows in one currency stand together, and what is in another is left out and said to be", async () => {
    const reply = await footnote.ask("flows xiaomi chart:yes");
    expect(pointsIn(chartIn(reply))).toEqual({
      [en.flows.channels.southbound]: [["18 Dec 2025", "inflow of HK$904 million", 904e6, 904e6]],
      [en.flows.channels.buyback]: [["18 Dec 2025", "HK$150.7 million", 150.7e6, 150.7e6]],
    });
    expect(chartIn(reply).axis).toMatchObject({ label: "HK$ million", scale: 1e6 });
    expect(said(reply)).toContain(words.leftOut);
  });

  it("a goal is set apart from what was reported, and its hedge is kept", async () => {
    const chart = chartIn(await footnote.ask('metrics xiaomi name:"high-end phone shipments" chart:yes'));
    expect(chart.series).toMatchObject([
      { points: [{ name: "2024", value: { text: "13 million units" } }] },
      { basis: "guidance", points: [{ name: "2025", value: { text: "over 15 million units" }, hedged: true }] },
    ]);
    expect(chart.series[0]?.basis).toBeUndefined();
    expect(chart.small.join(" ")).toContain("boerse-global.de, 18 Dec 2025");
    for (const text of ["13 million units", "over 15 million units", en.metrics.bases.guidance])
      expect(chart.alt).toContain(text);
  });

  it("without a name the figures offer those of which there is enough to draw", async () => {
    const offered = [words.buttonFor("High-end phone shipments"), words.buttonFor("Car deliveries")];
    expect(labels(await footnote.ask("metrics xiaomi"))).toEqual(offered);
    const reply = await footnote.ask("metrics xiaomi chart:yes");
    expect(said(reply)).toContain(words.whichFigure);
    const chart = chartIn(await footnote.press(button(reply, offered[1]!)));
    expect(pointsIn(chart)).toMatchObject({ Reported: [["2024", "over 135,000 cars", 135_000, 135_000]] });
  });

  it("companies are compared by how one day moved them, hedges and all", async () => {
    const reply = await footnote.press(button(await footnote.ask("compare xiaomi byd lenovo geely"), words.button));
    const chart = chartIn(reply);
    expect(chart.title).toBe(words.moves("7 Feb 2025"));
    expect(chart.series[0]?.points.map(({ value, low, hedged }) => [value.text, low, hedged === true])).toEqual([
      ["nearly +6%", 6, true],
      ["+5%", 5, false],
      ["over +7%", 7, true],
      ["nearly +9%", 9, true],
    ]);
    expect(factsCited(reply, chart.series[0]!.points[1]!.value)).toEqual(["su13"]);
  });

  it("one number alone is a sentence, and has no button", async () => {
    const reply = await footnote.ask("targets xiaomi as-of:2025-12-17 chart:yes");
    expect(chartsIn(reply)).toEqual([]);
    expect(said(reply)).toContain(words.onePoint("Jefferies: HK$49.21, until 18 Dec 2025"));
    expect(labels(await footnote.ask("targets xiaomi as-of:2025-12-17"))).toEqual([]);
    const placement = await footnote.ask("flows xiaomi channel:placement chart:yes");
    expect(said(placement)).toContain("Placements, 25 Mar 2025: US$5.5 billion");
    const revenue = await footnote.ask('metrics xiaomi name:"net profit" chart:yes');
    expect(said(revenue)).toContain("Net profit, Q4 2023: 4.9 billion yuan");
    for (const reply of [placement, revenue]) expect(chartsIn(reply)).toEqual([]);
    expect(said(await footnote.ask("compare xiaomi tesla chart:yes"))).toContain(words.nothing);
  });

  it("every value of a chart has its footnote", async () => {
    for (const line of [
      "targets xiaomi",
      "flows xiaomi",
      'metrics xiaomi name:"car deliveries"',
      "compare xiaomi byd geely",
    ]) {
      const reply = await footnote.ask(`${line} chart:yes`);
      const { series, reference, totals } = chartIn(reply);
      const values = [...series.flatMap(({ points }) => points), ...(reference ? [reference] : []), ...totals].map(
        ({ value }) => value,
      );
      for (const value of values) expect(factsCited(reply, value), value.text).not.toEqual([]);
      expect(
        cardOf(reply)
          .notes.map(({ n }) => n)
          .sort((a, b) => a - b),
      ).toEqual([...new Set(values.flatMap(({ cites = [] }) => cites))].sort((a, b) => a - b));
    }
  });
});

describe("Targets", () => {
  it("come oldest first, and each currency on an axis of its own", async () => {
    const footnote = await footnoteWith(
      {
        ...ground,
        facts: [
          target({ id: "new", statedOn: "2025-05-02", price: hkd(60) }),
          target({ id: "old", statedOn: "2025-01-02", price: hkd(50), previous: hkd(45) }),
          target({ id: "a", firm: "citi", statedOn: "2025-02-03", price: usd(6) }),
          target({
            id: "b",
            firm: "citi",
            statedOn: "2025-03-03",
            price: { low: 7, high: 8, unit: "USD", hedge: "about" },
          }),
        ],
      },
      { now },
    );
    const charts = chartsIn(await footnote.ask("targets xiaomi chart:yes"));
    charts.sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(charts.map(({ name, axis }) => [name, axis.label])).toEqual([
      ["targets-xiaomi-hkd", "HK$"],
      ["targets-xiaomi-usd", "US$"],
    ]);
    const [hk, us] = charts.map(pointsIn);
    expect(hk).toEqual({
      Jefferies: [
        ["until 2 Jan 2025", "HK$45", 45, 45],
        ["2 Jan 2025", "HK$50", 50, 50],
        ["2 May 2025", "HK$60", 60, 60],
      ],
    });
    expect(us).toEqual({
      Citigroup: [
        ["3 Feb 2025", "US$6", 6, 6],
        ["3 Mar 2025", "about US$7 to US$8", 7, 8],
      ],
    });
  });

  it("are not drawn as they were told later than the day asked about", async () => {
    const footnote = await footnoteWith(
      {
        ...ground,
        facts: [
          target({ id: "a", statedOn: "2025-01-02", price: hkd(50), previous: hkd(40) }),
          target({ id: "b", statedOn: "2025-05-02", price: hkd(60) }),
        ],
      },
      { now },
    );
    const chart = chartIn(await footnote.ask("targets xiaomi as-of:2025-03 chart:yes"));
    expect(JSON.stringify(chart)).not.toContain("HK$60");
    expect(chart.until).toBe("2025-03-31");
  });

  it("of more firms than anybody can tell apart are cut, and it is said", async () => {
    const firms = Array.from({ length: 20 }, (_, at) => ({ id: `firm-${at}`, name: `Firm ${at}` }));
    const facts = firms.map(({ id }, at) => target({ id: `t${at}`, firm: id, price: hkd(40 + at) }));
    const footnote = await footnoteWith({ ...ground, firms, facts }, { now });
    const chart = chartIn(await footnote.ask("targets xiaomi chart:yes"));
    expect(chart.series).toHaveLength(14);
    expect(chart.small).toContain(words.firmsLeftOut(6));
  });
});

describe("Flows", () => {
  const day = (id: string, period: string, amount: number, direction: "in" | "out" = "in") =>
    flow({ id, period, on: period, statedOn: period, direction, amount: hkd(amount) });

  it("out of the share stand below nought, and the net is calculated", async () => {
    const footnote = await footnoteWith(
      { ...ground, facts: [day("a", "2025-05-01", 5e6), day("b", "2025-05-02", 8e6, "out")] },
      { now },
    );
    const reply = await footnote.ask("flows xiaomi chart:yes");
    const chart = chartIn(reply);
    expect(chart.series[0]?.points.map(({ low }) => low)).toEqual([5e6, -8e6]);
    expect(chart.totals).toMatchObject([
      {
        label: words.net("Southbound money", "1 May 2025 to 2 May 2025"),
        value: { text: "-HK$3 million", calculated: true },
      },
    ]);
    expect(factsCited(reply, chart.totals[0]!.value).sort()).toEqual(["a", "b"]);
  });

  it("over times that overlap have no total, and it says why", async () => {
    const facts = [
      day("a", "2025-05-01", 5e6),
      flow({ ...day("b", "2025-05-01", 6e6), sources: [{ source: "wire" }] }),
    ];
    const chart = chartIn(await (await footnoteWith({ ...ground, facts }, { now })).ask("flows xiaomi chart:yes"));
    expect(chart.totals).toEqual([]);
    expect(chart.small).toContain(words.noTotal("Southbound money"));
  });

  it("of a day do not stand beside those of a month", async () => {
    const facts = [
      day("a", "2025-05-01", 5e6),
      day("b", "2025-05-02", 6e6),
      flow({ id: "m", period: "2025-04", amount: hkd(9e9) }),
    ];
    const reply = await (await footnoteWith({ ...ground, facts }, { now })).ask("flows xiaomi chart:yes");
    expect(JSON.stringify(chartIn(reply).series)).not.toContain("HK$9 billion");
    expect(said(reply)).toContain(words.leftOut);
  });

  it("too many for a number on each say their highest, lowest and last", async () => {
    const facts = Array.from({ length: 20 }, (_, at) =>
      day(`f${at}`, `2025-05-${String(at + 1).padStart(2, "0")}`, (at + 1) * 1e6, at === 4 ? "out" : "in"),
    );
    const chart = chartIn(await (await footnoteWith({ ...ground, facts }, { now })).ask("flows xiaomi chart:yes"));
    expect(chart.totals.map(({ label, value }) => [label, value.text])).toEqual([
      [expect.stringContaining("net"), "+HK$200 million"],
      [words.highest("20 May 2025"), "inflow of HK$20 million"],
      [words.lowest("5 May 2025"), "outflow of HK$5 million"],
      [words.newest("20 May 2025"), "inflow of HK$20 million"],
    ]);
    expect(chart.alt).toContain("17 more");
  });
});

describe("Figures", () => {
  it("of quarters and of years are two charts, and estimates are apart", async () => {
    const facts = [
      metric({
        id: "q1",
        period: "2024-Q4",
        figure: { value: 9e9, unit: "CNY", alsoGiven: [{ value: 1.2e9, unit: "USD" }] },
      }),
      metric({ id: "q2", period: "2025-Q1", figure: { value: 1e10, unit: "CNY" } }),
      metric({ id: "q3", period: "2025-Q2", basis: "estimate", figure: { low: 1.1e10, high: 1.2e10, unit: "CNY" } }),
      metric({ id: "y1", period: "2023", figure: { value: 3e10, unit: "CNY" } }),
      metric({ id: "y2", period: "2024", figure: { value: 4e10, unit: "CNY" } }),
    ];
    const charts = chartsIn(
      await (await footnoteWith({ ...ground, facts }, { now })).ask("metrics xiaomi name:revenue chart:yes"),
    );
    expect(charts.map(pointsIn)).toEqual([
      {
        Reported: [
          ["Q4 2024", "9 billion yuan", 9e9, 9e9],
          ["Q1 2025", "10 billion yuan", 1e10, 1e10],
        ],
        [en.metrics.bases.estimate]: [["Q2 2025", "11 to 12 billion yuan", 1.1e10, 1.2e10]],
      },
      {
        Reported: [
          ["2023", "30 billion yuan", 3e10, 3e10],
          ["2024", "40 billion yuan", 4e10, 4e10],
        ],
      },
    ]);
    expect(new Set(charts.map(({ name }) => name)).size).toBe(2);
  });

  it("whose highest is a goal says that it is one", async () => {
    const reported = Array.from({ length: 14 }, (_, at) =>
      metric({ id: `m${at}`, period: String(2010 + at), figure: { value: (at + 1) * 1e9, unit: "CNY" } }),
    );
    const goal = metric({ id: "g", period: "2025", basis: "guidance", figure: { value: 2e10, unit: "CNY" } });
    const footnote = await footnoteWith({ ...ground, facts: [...reported, goal] }, { now });
    const { totals } = chartIn(await footnote.ask("metrics xiaomi name:revenue chart:yes"));
    expect(totals.map(({ label }) => label)).toEqual([
      words.highest("2025, guidance"),
      words.lowest("2010"),
      words.newest("2025, guidance"),
    ]);
  });
});

describe("Companies", () => {
  it("are compared by what their targets promise, which is calculated, each in its own currency", async () => {
    const facts = [
      target({ id: "t1", price: hkd(50) }),
      price({ id: "p1", figure: hkd(40) }),
      target({ id: "t2", subject: "byd", price: { value: 90, unit: "CNY" } }),
      price({ id: "p2", subject: "byd", figure: { value: 100, unit: "CNY" } }),
    ];
    const footnote = await footnoteWith({ ...ground, subjects: [xiaomi, byd], facts }, { now });
    const chart = chartIn(await footnote.ask("compare xiaomi byd chart:yes"));
    expect(chart.title).toBe(en.targets.upside);
    expect(pointsIn(chart)).toEqual({
      "": [
        ["Xiaomi (1810.HK)", "+25%", 25, 25],
        ["BYD (1211.HK)", "-10%", expect.closeTo(-10), expect.closeTo(-10)],
      ],
    });
    expect(chart.series[0]?.points.every(({ value }) => value.calculated)).toBe(true);
    expect(chart.small).toContain(words.upsideFrom);
  });

  it("have their market values beside each other only in one currency", async () => {
    const cap = (id: string, subject: string, figure: Figure) => price({ id, subject, measure: "market-cap", figure });
    const inOne = [cap("a", "xiaomi", { ...hkd(1e12), alsoGiven: [usd(1.3e11)] }), cap("b", "byd", usd(9e10))];
    const one = await footnoteWith({ ...ground, facts: inOne }, { now });
    expect(pointsIn(chartIn(await one.ask("compare xiaomi byd chart:yes")))).toEqual({
      "": [
        ["Xiaomi (1810.HK)", "US$130 billion", 1.3e11, 1.3e11],
        ["BYD (1211.HK)", "US$90 billion", 9e10, 9e10],
      ],
    });
    const inTwo = await footnoteWith(
      { ...ground, facts: [cap("a", "xiaomi", hkd(1e12)), cap("b", "byd", usd(9e10))] },
      { now },
    );
    expect(chartsIn(await inTwo.ask("compare xiaomi byd chart:yes"))).toEqual([]);
  });
});
