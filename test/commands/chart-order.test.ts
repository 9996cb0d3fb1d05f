// "Chart it": what was asked before as a chart, or one sentence that says why not.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";
import { chartIn, chartsIn, pointsIn } from "../support/charts.ts";
import { cardOf, factsCited, notedFacts, said, valuesOf } from "../support/replies.ts";

const words = en.charts;
let footnote: Footnote;
beforeAll(async () => {
  footnote = await createFootnote();
});
afterAll(() => footnote.close());

let threads = 0;
/** The last answer of a talk in a thread of its own. */
async function last(...talk: string[]) {
  const place = { thread: `talk-${threads++}` };
  for (const text of talk.slice(0, -1)) await footnote.ask(text, { place });
  return footnote.ask(talk.at(-1)!, { place });
}

describe("“Chart it”", () => {
  it.each([
    ["jefferies target for xiaomi?", "targets-xiaomi-hkd", ["HK$49.21", "HK$43.36"]],
    ["by how many percent did Jefferies cut its target?", "targets-xiaomi-hkd", ["HK$49.21", "HK$43.36"]],
    ["southbound vs buyback of xiaomi", "flows-xiaomi", ["inflow of HK$904 million", "HK$150.7 million"]],
    ["how many cars did xiaomi deliver in 2024?", "car-deliveries-xiaomi", ["over 135,000 cars", "350,000 cars"]],
    ["compare xiaomi and byd", "moves", ["nearly +6%", "+5%"]],
    ["how did xiaomi and byd move on 7 feb 2025?", "moves", ["nearly +6%", "+5%"]],
  ])("after “%s” draws %s", async (asked, name, values) => {
    const reply = await last(asked, "chart it");
    const chart = chartIn(reply);
    expect(chart.name).toBe(name);
    expect(Object.values(pointsIn(chart)).flatMap((points) => points.map(([, value]) => value))).toEqual(values);
    for (const { points } of chart.series)
      for (const { value } of points) expect(factsCited(reply, value)).not.toEqual([]);
  });

  it.each(["plot it", "as a graph please", "als Diagramm bitte", "画个图", "and as a chart?"])(
    "is also called “%s”",
    async (text) => expect(chartIn(await last("jefferies target for xiaomi?", text)).name).toBe("targets-xiaomi-hkd"),
  );

  it("goes on to the firm that is named next", async () => {
    const reply = await last("target of jefferies for xiaomi?", "chart it", "and goldman?");
    expect(chartsIn(reply)).toEqual([]);
    expect(said(reply)).toContain("Goldman Sachs");
  });

  it("can be the first question of all", async () => {
    expect(chartIn(await last("a chart of the targets of xiaomi")).name).toBe("targets-xiaomi-hkd");
    expect(chartIn(await last("plot the car deliveries of xiaomi")).name).toBe("car-deliveries-xiaomi");
  });

  it("of one number is a sentence with it, cited", async () => {
    const reply = await last("buybacks of xiaomi?", "chart it");
    expect(chartsIn(reply)).toEqual([]);
    expect(said(reply)).toContain(words.onePoint("Buybacks, 18 Dec 2025: HK$150.7 million"));
    expect(notedFacts(reply)).toEqual(["bg12"]);
  });

  it.each([
    ["goldman rating for xiaomi", "ratings", "Buy"],
    ["how did xiaomi close?", "prices", "HK$40.20"],
  ])("after “%s” says that there is no chart of it, and the answer again", async (asked, what, answer) => {
    const reply = await last(asked, "chart it");
    expect(chartsIn(reply)).toEqual([]);
    expect(cardOf(reply).blocks.flatMap(valuesOf)[0]?.text).toBe(words.notDrawn(what));
    expect(said(reply)).toContain(answer);
  });

  it("of several things at once asks for one", async () => {
    const reply = await last("tell me about xiaomi", "chart it");
    expect(chartsIn(reply)).toEqual([]);
    expect(said(reply)).toContain(words.oneAtATime);
  });

  it("of nothing that is known says that, and no more", async () => {
    const reply = await last("goldman's target for xiaomi", "chart it");
    expect(said(reply)).toContain(en.finding.refused.target("Goldman Sachs", "Xiaomi"));
    expect(said(reply)).not.toContain(words.notDrawn("price targets"));
  });

  it("draws the flows of the time that was asked about, and those of a day among the others", async () => {
    expect(said(await last("flows of xiaomi since 2025-12-01", "chart it"))).not.toContain("Placements");
    const all = chartIn(await last("southbound and buyback of xiaomi on 18 dec 2025", "chart it"));
    expect(all.series).toHaveLength(2);
  });
});
