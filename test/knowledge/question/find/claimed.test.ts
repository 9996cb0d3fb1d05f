// What members claim of a figure is set against it: yes, no with what is known, or that it is only a goal.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();

async function found(text: string) {
  const { answer, near } = await ask(text);
  return { answer, ids: behind(answer).map(({ id }) => id), near: near.map(({ id }) => id) };
}

describe("A claim", () => {
  it.each([
    ["xiaomi delivered 200k cars in 2024, right?", "no", ["ce20"]],
    ["r&d budget is 30bn yuan?", "yes", ["pl11"]],
    ["i heard the R&D budget is 8bn", "no", ["pl11"]],
    ["so did they make the 350k cars this year?", "open", ["pl5"]],
    ["61.45 is the analyst target?", "no", ["bg7", "bg2"]],
    ["150.7 HKD, is that goldman's target", "no", ["bg12"]],
    ["53.25 - is that jefferies target?", "no", ["pl1", "bg2"]],
    ["did they sell 750m shares", "no", ["pl1"]],
    ["so 57 is the placement price?", "no", ["pl1"]],
    ["the buyback was 904 million, wasn't it?", "no", ["bg10", "bg12"]],
    ["did jefferies cut to 40?", "no", ["bg2"]],
    ["is lu weibing the ceo?", "no", ["bg29", "pl18"]],
  ])("“%s” is answered with %s", async (text, verdict, ids) => {
    const { answer, ids: because } = await found(text);
    expect(answer).toMatchObject({ kind: "verdict", verdict });
    expect(because.toSorted()).toEqual(ids.toSorted());
  });

  it("of what no source states names that, and what is known", async () => {
    const { answer, near } = await found("goldman's target is 60, true?");
    expect(answer).toMatchObject({ kind: "refused", refusal: { reason: "nothing-known", firms: ["goldman"] } });
    expect(near).toEqual(expect.arrayContaining(["bg3", "bg2"]));
  });

  it("of two amounts that are both held is answered with both", async () => {
    expect((await found("860m or 1bn iot devices?? which is it")).ids).toEqual(["bg22", "ce13"]);
    expect((await found("high end phones: +43% or 13m to 15m?")).ids).toEqual(["bg23", "ce8"]);
  });

  it.each([
    ["860 million or 1 billion iot devices, which one is right", ["bg22", "ce13"]],
    ["IoT设备到底是8.6亿还是10亿", ["bg22", "ce13"]],
    ["how can 43.05 be the record if it closed at 57 in march", ["pl4", "su1"]],
    ["43.05 all-time high, but another has a 57 close?", ["pl4", "su1"]],
    ["43.05 oder 61.45 was ist nun das hoch", ["bg7", "su1"]],
  ])("“%s” names figures that disagree: both are told, the newest first", async (text, ids) =>
    expect((await found(text)).ids).toEqual(ids),
  );
});

describe("A message that asks for several things", () => {
  it.each([
    ["xiaomi ev numbers: sold, revenue, goal", ["ce20", "pl5", "pl6"]],
    ["give me mau, iot devices and r&d budget", ["bg21", "bg22", "pl11"]],
    ["jefferies target, goldman rating and last close", ["bg2", "bg3", "bg6"]],
    ["小米月活、IoT设备数、研发预算", ["bg21", "bg22", "pl11"]],
  ])("“%s” gets an answer to each", async (text, ids) =>
    expect([...new Set((await found(text)).ids)].toSorted()).toEqual(ids),
  );

  it("says what is not known beside what is", async () => {
    const { answer } = await found("xiaomi eps, mau?");
    expect(answer).toMatchObject({ kind: "several", answers: [{ kind: "refused" }, { kind: "facts" }] });
  });
});

describe("One part of a total", () => {
  it.each(["total buybacks ytd 2025", "all buybacks this year", "今年回购总额"])("“%s”", async (text) =>
    expect((await found(text)).answer).toMatchObject({ kind: "facts", sole: "buyback" }),
  );
});

it.each([
  ["did they raise 5.5 in the placement", "pl1"],
  ["904 HKD, is that the southbound inflow", "bg10"],
])("“%s”: a size that is left out is told, and neither affirmed nor denied", async (text, id) => {
  const { answer, ids } = await found(text);
  expect(answer.kind).toBe("facts");
  expect(ids[0]).toBe(id);
});
