// Arithmetic between held figures that a question names by their roles, in any of the languages; and what is refused.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { behind } from "../../../src/knowledge/question/find/found.ts";
import { find } from "../../../src/knowledge/question/find.ts";
import type { Answer, Computed } from "../../../src/knowledge/question/types.ts";
import { understand } from "../../../src/knowledge/question/understand.ts";
import { createFootnote, type Footnote } from "../../support/bot.ts";

let library: Footnote;
beforeAll(async () => {
  library = await createFootnote();
});
afterAll(() => library.close());

async function answer(text: string): Promise<Answer> {
  const { knowledge } = library;
  const today = "2025-12-19";
  const { question } = understand(text, { lexicon: await knowledge.lexicon(), today });
  return (await find(question, { knowledge, today })).answer;
}

async function computed(text: string): Promise<Computed> {
  const found = await answer(text);
  if (found.kind === "computed") return found.computed[0]!;
  if (found.kind === "fields" && found.computed) return found.computed[0]!;
  throw new Error(`${text}: ${JSON.stringify(found)}`);
}

describe("One figure set against another", () => {
  it.each([
    ["southbound inflow less the buyback", "less", 753_300_000],
    ["南向资金净流入减去回购金额", "less", 753_300_000],
    ["südzuflüsse abzüglich rückkauf am 18. dezember", "less", 753_300_000],
    ["active params of MiMo over the params of the on-device model", "ratio", 15 / 1.3],
    ["jefferies target relative to the placement price in %", "above-below", 43.36 - 53.25],
    ["from the 52w high to the last close", "change", 40.2 - 61.45],
    ["49.21 down to 43.36, how many % is that", "change", 43.36 - 49.21],
    ["how many pct beneath the 52 week high was the close", "above-below", 40.2 - 61.45],
    ["how far below its 52w high is xiaomi", "above-below", 40.2 - 61.45],
    ["what % under its 52wk high is the close", "above-below", 40.2 - 61.45],
    ["how far over jefferies' target was the 52-week high, in percent", "above-below", 61.45 - 43.36],
    ["how far is the placement price above the last close", "above-below", 53.25 - 40.2],
    ["wie viel % unter dem Platzierungspreis lag der Schlusskurs", "above-below", 40.2 - 53.25],
    ["收盘价距离52周高点多少", "above-below", 40.2 - 61.45],
    ["how much would it have to rise to see the 52w high", "above-below", 61.45 - 40.2],
    ["从52周高点到最近收盘价跌了多少", "change", 40.2 - 61.45],
    ["Verlust auf eine Platzierungsaktie zum Schlusskurs vom 18. Dezember in %", "change", 40.2 - 53.25],
    ["move from the placement's reference close to the 18 dec close", "change", 40.2 - 57],
    ["buyback as % of southbound inflow", "share-of", (150.7 / 904) * 100],
    ["placement shares times last close", "product", 800e6 * 40.2],
    ["southbound plus buyback", "sum", 904e6 + 150.7e6],
  ])("“%s”", async (text, how, value) => {
    const found = await computed(text);
    expect(found.how).toBe(how);
    expect(found.low).toBeCloseTo(value, 6);
  });

  it.each([
    ["2024 high-end shipments next to the 2025 goal", ["bg24", "bg23"]],
    ["car deliveries 2024 beside the goal for 2025", ["ce20", "pl5"]],
    ["money raised in the placement alongside money spent on buybacks", ["pl1", "bg12"]],
    ["配售募资和回购金额对比", ["pl1", "bg12"]],
    ["southbound inflow versus placement proceeds", ["bg10", "pl1"]],
    ["jefferies target next to the last close", ["bg2", "bg6"]],
  ])("“%s” is told of both where they stand beside each other, or are far apart", async (text, ids) => {
    const found = await answer(text);
    expect(found.kind).toBe("facts");
    expect(behind(found).map(({ id }) => id)).toEqual(ids);
  });

  it.each(["parameters: MiMo-V2-Flash vs the model on the phone", "mimo vs on-device model by parameters"])(
    "“%s” names the figure once and means it of both",
    async (text) => expect(behind(await answer(text)).map(({ id }) => id)).toEqual(["bg19", "ce27"]),
  );

  it("of analysts at two times is told for each time", async () =>
    expect(behind(await answer("what brokers thought in march 2024 vs in december 2025")).map(({ id }) => id)).toEqual([
      "ci3",
      "ci1",
      "bg3",
      "bg1",
    ]));

  it("is a bound where a source says “over”, in each currency that it gives", async () => {
    const found = await answer("EV revenue per delivered car in 2024");
    const each = found.kind === "computed" ? found.computed : [];
    expect(each.map(({ unit, hedge, low }) => [unit, hedge, Math.round(low)])).toEqual([
      ["CNY", "under", 237_778],
      ["USD", "under", 32_593],
    ]);
  });

  it("is worked out only of what was named: no other revenue and nobody else's target stands in", async () => {
    expect((await answer("goldman target minus jefferies target")).kind).toBe("refused");
    for (const text of ["revenue per phone shipped", "revenue per user"])
      expect((await answer(text)).kind).not.toBe("computed");
  });

  it("tells two moves side by side", async () => {
    const found = await answer("day move on the Feb record vs day move on 18 Dec");
    expect(found.kind).toBe("facts");
    expect(behind(found).map(({ id }) => id)).toEqual(["su1", "bg6"]);
  });
});

describe("What follows from one fact", () => {
  it.each([
    ["deliveries per month to reach the 2025 goal", 350_000 / 12],
    ["每月平均要交付多少辆才能达到2025年目标", 350_000 / 12],
    ["how many parameters of MiMo are inactive", 294e9],
    ["what would the deal have fetched at the original size", 750e6 * 53.25],
    ["gross proceeds at the top of the range", 800e6 * 54.6],
    ["where in the range was it priced", 25],
    ["year-ago Q1 ECM implied by more than double", 8.4e9],
    ["what prior close do nearly 6% and 43.05 imply", 43.05 / 1.06],
    ["back out wednesday's close from thursday's -2.5%", 40.2 / 0.975],
    ["implied USDHKD if 800m x 53.25 is the dollar amount", 42.6 / 5.5],
    ["fx rate implied by 32.1bn yuan = $4.4bn", 32.1 / 4.4],
    ["how many pp of upside went away with the Jefferies TP cut", ((43.36 - 49.21) / 40.2) * 100],
  ])("“%s”", async (text, value) => {
    expect((await computed(text)).low / value).toBeCloseTo(1, 6);
  });

  it.each(["age of the Citi rating in months", "wie alt ist das Citi-Rating", "花旗的评级距今几个月了"])(
    "“%s”",
    async (text) => {
      expect(await answer(text)).toMatchObject({ kind: "age", days: 639, fact: { id: "ci1" } });
    },
  );
});

describe("Several things in one line", () => {
  it.each([
    ["placement: shares, price, discount", ["details", "discount"]],
    ["platzierung: anzahl der aktien, preis und abschlag", ["details", "discount"]],
    ["px, shs and disc of the placing", ["details", "discount"]],
    ["placement terms: reference close, discount, range", ["reference", "discount", "range"]],
  ])("“%s”", async (text, fields) => {
    const found = await answer(text);
    expect(found.kind === "fields" && found.fields.map(({ field }) => field).toSorted()).toEqual(fields.toSorted());
  });

  it("a price that is not stated is worked out beside what is", async () => {
    expect((await computed("buyback: no. of shs, total, avg price")).low).toBeCloseTo(150.7 / 3.8, 6);
  });

  it.each(["rank the movers of 7 feb by % gain", "sort lenovo, byd, geely and xiaomi by their move on 7 feb"])(
    "“%s”",
    async (text) => {
      expect(behind(await answer(text)).map(({ subject }) => subject)).toEqual(["geely", "lenovo", "xiaomi", "byd"]);
    },
  );

  it.each(["小米是哪一年成立的，创始人是谁", "wann wurde xiaomi gegründet und von wem"])("“%s”", async (text) => {
    expect(
      behind(await answer(text))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["ce40", "ci28"]);
  });
});
