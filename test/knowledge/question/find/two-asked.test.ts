// Two things asked of in one line, or of which the one is measured by the other.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const ids = async (text: string) => [...new Set(behind((await ask(text)).answer).map(({ id }) => id))];

describe("Two things in one line", () => {
  it.each([
    ["how much did lenovo gain and what is its ticker", ["su11", "su18"]],
    ["byd ticker and how much it rose", ["su13", "su19"]],
    ["geely move and code pls", ["su15", "su20"]],
    ["who is ceo and who is president", ["bg29", "pl18", "pl22"]],
    ["how many cars in 2024 and what is the 2025 goal", ["ce20", "pl5"]],
    ["premium units: last year's number, this year's goal", ["bg23", "bg24"]],
    ["compare rating and target of jefferies and goldman", ["bg1", "bg2", "bg3"]],
  ])("are both told: “%s”", async (text, told) => expect((await ids(text)).toSorted()).toEqual(told));

  it("what leans on the first is asked with it", async () =>
    expect(await ids("how many shares did they buy back and how much did it cost")).toEqual(["bg12"]));

  it("of last year's number, a goal and the growth, the growth is that from the one to the other", async () =>
    expect((await ask("premium phones: 2024 figure, 2025 goal, growth in %")).answer).toMatchObject({
      kind: "several",
      answers: [{}, {}, { kind: "computed", computed: [{ how: "growth-needed", percent: expect.closeTo(15.38, 1) }] }],
    }));

  it("a discount and against what is one fact", async () =>
    expect((await ask("what was the placement discount, against what close")).answer).toMatchObject({
      kind: "field",
      field: "discount",
    }));
});

describe("The one is measured by the other", () => {
  const below = (percent: number) => ({
    kind: "computed",
    computed: [{ how: "above-below", percent: expect.closeTo(percent, 1) }],
  });
  it.each([
    ["is the share over or under the march placement price", -24.5],
    ["how far is it under the march placement price", -24.5],
    ["how much lower is the jefferies target than what buyers paid in the placement", -18.6],
    ["wie viel tiefer liegt das kursziel von jefferies als der platzierungspreis", -18.6],
    ["which is higher, the last close or jefferies target", -7.3],
    ["buyback or southbound money, which was larger", -83.3],
  ])("“%s”", async (text, percent) => expect((await ask(text)).answer).toMatchObject(below(percent)));

  it("in another unit it is a part of the whole", async () =>
    expect((await ask("what % of southbound money sits in xiaomi")).answer).toMatchObject({
      kind: "field",
      field: "share",
      fact: { id: "ce32" },
    }));
});

describe("Of whom else", () => {
  it.each(["what else is citi bullish on", "what other companies does citi rate", "which stocks does citi like"])(
    "“%s” asks of others first",
    async (text) => expect(await ids(text)).toEqual(["ci2", "ci5", "ci1"]),
  );
});
