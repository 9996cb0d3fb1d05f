// What is told of one branch, one market or one time stands for no other.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const idsOf = async (text: string) => behind((await ask(text)).answer).map(({ id }) => id);

describe("Another branch, market or kind", () => {
  it.each([
    "smartphone revenue growth in q4 2023",
    "iot revenue 2024",
    "how many su7 were sold in europe",
    "phones shipped in 2025",
    "when is the next earnings report",
  ])("is not known: “%s”", async (text) => {
    expect((await ask(text)).answer).toMatchObject({ kind: "refused", refusal: { reason: "nothing-known" } });
  });
});

describe("Two years, or two values, of one figure", () => {
  it.each([
    ["high end phones 2024 vs 2025", ["bg24", "bg23"]],
    ["how many high end units in 2024 and in 2025", ["bg24", "bg23"]],
    ["growth needed to get from 135k to 350k", ["ce20", "pl5"]],
    ["how far is 135k from the goal", ["ce20", "pl5"]],
  ])("are worked out: “%s”", async (text, ids) => {
    const { answer } = await ask(text);
    expect(answer.kind).toBe("computed");
    expect(behind(answer).map(({ id }) => id)).toEqual(ids);
  });
});

describe("A goal", () => {
  it.each([
    ["did xiaomi hit its 2024 ev goal", ["ce21"]],
    ["was the 135k above plan", ["ce21"]],
    ["Welche Ziele hat Xiaomi für 2025?", ["pl5", "bg23", "ce23"]],
  ])("is found by what it is of: “%s”", async (text, ids) => {
    expect(await idsOf(text)).toEqual(expect.arrayContaining(ids.slice(0, 1)));
  });

  it("that became known later is none of an earlier day", async () => {
    expect(await idsOf("what was known about the ev goal on 1 march 2025")).not.toContain("pl5");
  });
});

describe("What is told beside a flow", () => {
  it.each([
    ["southbound buying: what does it say of mainland vs international investors", ["bg37"]],
    ["which sectors should get the foreign capital", ["ci19"]],
    ["Warum hat man mehr Aktien verkauft als geplant?", ["pl23"]],
  ])("“%s”", async (text, ids) => expect(await idsOf(text)).toEqual(ids));
});
