// Two figures against each other, by their names, their years or their numbers alone; what is not known stays unsaid.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const told = async (...texts: [string, ...string[]]) => behind((await ask(...texts)).answer).map(({ id }) => id);

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

describe("What is not known stays unsaid", () => {
  it.each([
    ["tell me about the june share sale", "nothing-known"],
    ["southbound inflow a year ago", "nothing-known"],
    ["is the stock above citi's number", "nothing-known"],
    ["price in 52 weeks from now", "forecast"],
    ["why should i buy the dip", "advice"],
  ])("“%s”", async (text, reason) =>
    expect((await ask(text)).answer).toMatchObject({ kind: "refused", refusal: { reason } }),
  );

  it("two years that are named are not answered with others", async () =>
    expect(await told("2023 vs 2024 high-end phones")).not.toContain("bg23"));
});

describe("The discount of a placement", () => {
  it.each(["discount of the placement to the last close", "placing discount vs the close before"])(
    "“%s”",
    async (text) => expect(await told(text)).toEqual(["pl1"]),
  );
});

describe("A part of a place", () => {
  it.each(["what is the southern beijing land for", "wozu das grundstück im südlichen peking"])("“%s”", async (text) =>
    expect(await told(text)).toContain("pl9"),
  );
});
