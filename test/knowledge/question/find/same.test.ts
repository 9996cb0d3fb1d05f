// One number that several facts hold is told as what it is in each; a number alone names the figure that it is.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const told = async (...texts: [string, ...string[]]) => behind((await ask(...texts)).answer).map(({ id }) => id);

describe("Numbers that look alike", () => {
  it.each([
    ["16% here and 16% there, same thing?", ["ce7", "ce32"]],
    ["出货量增长16%和南向资金16%是一回事吗", ["ce7", "ce32"]],
    ["25% smart home and 25% activity, is that the same number?", ["ce15", "ce28"]],
  ])("“%s”", async (text, facts) => {
    expect((await ask(text)).answer).toMatchObject({ kind: "verdict", verdict: "no" });
    expect(await told(text)).toEqual(expect.arrayContaining(facts));
  });

  it("a number that one fact holds is compared with nothing", async () =>
    expect((await ask("is the 904m the same figure")).answer.kind).not.toBe("verdict"));
});

describe("Two figures against each other", () => {
  it.each([
    ["135k vs 350k whats the growth", ["ce20", "pl5"]],
    ["2024 vs 2025 high-end phones", ["bg24", "bg23"]],
    ["growth of premium units 25 vs 24 in %", ["bg24", "bg23"]],
    ["is xiaomi's 5.5bn a big chunk of the 16.8bn", ["pl1", "pl14"]],
    ["rally needed to get back to 61.45", ["bg6", "bg7"]],
    ["gain needed to return to the 57 close", ["bg6", "pl4"]],
    ["car deliveries 2024 -> 2025 goal, factor", ["ce20", "pl5"]],
    ["highest price in 52 weeks, and the gap to now", ["bg6", "bg7"]],
    ["price before the 6% jump on feb 7", ["su1"]],
    ["is the 15m goal higher than last yr and by how much pct", ["bg23"]],
    ["gap between close 40.20 and average buyback price", ["bg6", "bg12"]],
    ["5.5bn raised vs ev revenue 4.4bn", ["pl1", "pl6"]],
    ["how far apart r 904m and 150.7m", ["bg10", "bg12"]],
    ["share of xiaomi in chinese q1 equity raising", ["pl1", "pl14"]],
    ["how much equity did china inc raise in q1 24", ["pl14"]],
    ["placement: 800 vs 750, how many % more", ["pl1"]],
    ["mau a year ago", ["bg21"]],
    ["r&d 30bn vs ai 7-8bn share in pct", ["pl12", "pl11"]],
    ["did they pay more or less than the close for the repurchased shares", ["bg12", "bg6"]],
  ])("“%s”", async (text, facts) => {
    expect((await ask(text)).answer.kind).toBe("computed");
    expect([...new Set(await told(text))].toSorted()).toEqual(facts.toSorted());
  });
});

describe("What is told of a deal or a firm on the whole", () => {
  it.each(["tell me about the share sale", "give me the deal terms of the march stock sale"])("“%s”", async (text) =>
    expect((await ask(text)).answer).toMatchObject({ kind: "fields" }),
  );

  it("the next question of the thread asks for one part of it", async () => {
    const part = async (text: string) => (await ask("tell me about the share sale", text)).answer;
    expect(await part("how many shares?")).toMatchObject({ field: "shares" });
    expect(await part("originally planned?")).toMatchObject({ field: "planned" });
    expect(await part("discount to what price")).toMatchObject({ field: "reference" });
  });

  it("what a firm says is its rating and its target, its rating alone only that", async () => {
    expect(await told("what does jefferies say about xiaomi")).toEqual(["bg1", "bg2"]);
    expect(await told("jefferies rating on xiaomi")).toEqual(["bg1"]);
  });

  it.each([
    ["which bank likes the ai story", "bg3"],
    ["what could bridge the gap between gs and jef", "bg18"],
    ["what do gs and jef disagree about", "bg5"],
    ["how much did the stock jump that friday it broke 1trn", "su1"],
    ["Wann knackte Xiaomi erstmals die 1 Billion HKD?", "su2"],
    ["what's the highest it traded in the last 12 months", "bg7"],
    ["gain from jan 1 to feb 7 2025", "ce2"],
    ["why r mainlanders buying the dip", "bg33"],
    ["150.7m - is that per share", "bg12"],
    ["what did the stock do after the downgrade", "bg6"],
    ["monday 24 march close", "pl4"],
    ["how deep was thursdays dip", "bg6"],
    ["how much up this year by early feb", "ce2"],
    ["market cap crossed which mark in feb", "su2"],
    ["southbound ownership share early 2025", "ce32"],
    ["how much dosh did the march raise pull in", "pl1"],
    ["is 51.05% plausible", "ce30"],
    ["is the share sale part of a wider trend", "pl25"],
    ["xpeng -35% in one day?", "bg25"],
    ["which house is most positive", "bg3"],
    ["how strong was demand for the new shares", "pl23"],
  ])("“%s”", async (text, fact) => expect((await told(text))[0]).toBe(fact));
});
